import { fail, ok, type Result } from "../base/result.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Sequence } from "../model/sequence.ts";
import { checkSummary, formatDiagnostics } from "../sequence/diagnostics.ts";
import { checkNative } from "../sequence/formats/native.ts";
import { decodeSource } from "../sequence/source/decode-source.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";

/** Prints problems as a compiler does, with a count; nothing when there are none. */
export function showDiagnostics(services: Services, diagnostics: readonly Diagnostic[], text: string): void {
	if (diagnostics.length === 0) return;
	services.terminal.err(formatDiagnostics(diagnostics, text, { color: services.terminal.colour }));
	services.terminal.err(`${checkSummary(diagnostics)}\n`);
}

/** Checks the text of a sequence and shows all its problems; the exit code when it can't run. */
export function checkText(services: Services, text: string, file: string): Result<Sequence, number> {
	const { sequence, diagnostics } = checkNative(text, file);
	showDiagnostics(services, diagnostics, text);
	return sequence === undefined ? fail(EXIT.invalid) : ok(sequence);
}

/** Reads and checks a sequence file of the host. */
export async function readSequence(services: Services, path: string): Promise<Result<Sequence, number>> {
	const bytes = await services.files.read(path);
	if (!bytes.ok) {
		services.terminal.err(`steppe: ${bytes.error.message}: ${path}\n`);
		return fail(EXIT.invalid);
	}
	const text = decodeSource(bytes.value, path);
	if (!text.ok) {
		showDiagnostics(services, text.error, "");
		return fail(EXIT.invalid);
	}
	return checkText(services, text.value, path);
}
