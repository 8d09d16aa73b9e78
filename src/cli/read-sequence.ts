import { join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Sequence } from "../model/sequence.ts";
import { checkSummary, formatDiagnostics } from "../sequence/diagnostics.ts";
import { checkNative } from "../sequence/formats/native.ts";
import { decodeSource } from "../sequence/source/decode-source.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";

/** Prints problems as a compiler does; nothing when there are none. */
export function showProblems({ terminal }: Services, diagnostics: readonly Diagnostic[], text: string): void {
	if (diagnostics.length > 0) terminal.err(`${formatDiagnostics(diagnostics, text, { color: terminal.colour })}\n`);
}

/** The same with a count behind it. */
export function showDiagnostics(services: Services, diagnostics: readonly Diagnostic[], text: string): void {
	if (diagnostics.length === 0) return;
	showProblems(services, diagnostics, text);
	services.terminal.err(`${checkSummary(diagnostics)}\n`);
}

/** Checks the text of a sequence and shows all its problems; the exit code when it can't run. */
export function checkText(services: Services, text: string, file: string): Result<Sequence, number> {
	const { sequence, diagnostics } = checkNative(text, file, services.steps);
	showDiagnostics(services, diagnostics, text);
	return sequence === undefined ? fail(EXIT.invalid) : ok(sequence);
}

/** Reads and checks a sequence file of the host. */
export async function readSequence(services: Services, path: string): Promise<Result<Sequence, number>> {
	const bytes = await services.files.read(path);
	if (!bytes.ok) {
		services.terminal.err(`steppe: ${bytes.error.message.replace(/\.$/, "")}: ${path}\n`);
		return fail(EXIT.invalid);
	}
	const text = decodeSource(bytes.value, path);
	if (!text.ok) {
		showDiagnostics(services, text.error, "");
		return fail(EXIT.invalid);
	}
	return checkText(services, text.value, path);
}

/** An example that comes with the executable, and the template it is made for. */
export interface Example {
	readonly name: string;
	readonly machine: string;
}

/** The examples by name. */
export const EXAMPLES: readonly Example[] = [
	{ name: "refresh", machine: "office-pc" },
	{ name: "bare-metal", machine: "blank-pc" },
	{ name: "refused", machine: "office-pc" },
];

/** A sequence that was named: a file of the author first, else an example. */
export interface FoundSequence {
	readonly file: string;
	readonly example?: Example;
}

/** Finds a sequence by its path, or an example by its name; tells when there is none. */
export async function findSequence(services: Services, wanted: string): Promise<Result<FoundSequence, number>> {
	const { files, examplesFolder, terminal } = services;
	const own = files.resolve(wanted);
	const example = EXAMPLES.find(({ name }) => name === wanted);
	// A folder that happens to have an example's name does not hide it.
	if (example === undefined || (await files.size(own)) !== undefined) {
		if (await files.exists(own)) return ok({ file: own });
		const names = EXAMPLES.map(({ name }) => name);
		const guess = didYouMean(wanted, names);
		const hint = guess === undefined ? `The examples are ${names.join(", ")}` : `Did you mean the example ${guess}?`;
		terminal.err(`steppe: there is no sequence file ${own}. ${hint}\n`);
		return fail(EXIT.invalid);
	}
	return ok({ file: join(examplesFolder, `${wanted}.yaml`), example });
}
