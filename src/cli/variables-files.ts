import { fail, ok, type Result } from "../base/result.ts";
import type { VariablesFile } from "../model/variables-file.ts";
import { decodeSource } from "../sequence/source/decode-source.ts";
import { checkVariablesFile } from "../sequence/variables-file.ts";
import { type Arguments, textsOf } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { showDiagnostics } from "./read-sequence.ts";
import type { Services } from "./services.ts";

/** Reads and checks the files that `--variables` names, in order; shows all their problems. The exit code when one can't be used. */
export async function readVariablesFiles(
	services: Services,
	arguments_: Arguments,
): Promise<Result<readonly VariablesFile[], number>> {
	const files: VariablesFile[] = [];
	let isWhole = true;
	for (const path of textsOf(arguments_, "variables")) {
		const bytes = await services.files.read(path);
		if (!bytes.ok) {
			services.terminal.err(`steppe: ${bytes.error.message.replace(/\.$/, "")}: ${path}\n`);
			isWhole = false;
			continue;
		}
		const text = decodeSource(bytes.value, path);
		if (!text.ok) showDiagnostics(services, text.error, "");
		const checked = text.ok ? checkVariablesFile(text.value, path) : undefined;
		if (text.ok && checked !== undefined) showDiagnostics(services, checked.diagnostics, text.value);
		if (checked?.variables === undefined) isWhole = false;
		else files.push(checked.variables);
	}
	return isWhole ? ok(files) : fail(EXIT.invalid);
}
