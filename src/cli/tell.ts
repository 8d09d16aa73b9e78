import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failure, FailureId } from "../model/failure.ts";
import { failureText } from "../report/failure-catalogue.ts";
import { EXIT } from "./exit-codes.ts";
import { showDiagnostics } from "./read-sequence.ts";
import type { Services } from "./services.ts";

/** What the person who typed the command got wrong; all else is a failure of the work. */
const INVALID: ReadonlySet<FailureId> = new Set([
	"content-missing",
	"file-exists",
	"file-not-found",
	"image-unreadable",
	"input-invalid",
	"machine-file-invalid",
]);

/** Failures of this computer, not of a machine: what helps against them there helps not here. */
const OF_THE_HOST: ReadonlySet<FailureId> = new Set(["access-denied", "disk-full"]);

/** Tells wrong usage in one line; the exit code. */
export function tellUsage(services: Services, text: string): number {
	services.terminal.err(`steppe: ${text}\n`);
	return EXIT.invalid;
}

/** Tells a failure that happened outside a run: what was seen, on what, and what to try; the exit code. */
export function tellFailure(services: Services, failure: Failure): number {
	const { id, message, operand, details } = failure;
	const what = operand === undefined ? message : `${message.replace(/\.$/, "")}: ${operand}`;
	const tries = INVALID.has(id) || OF_THE_HOST.has(id) ? [] : failureText(id).tries.map((hint) => `try: ${hint}`);
	services.terminal.err(`steppe: ${[what, ...(details ?? []), ...tries].join("\n  ")}\n`);
	return INVALID.has(id) ? EXIT.invalid : EXIT.failed;
}

/** Tells what is wrong with a machine: located problems of its `machine.yaml` as `check` shows them, or a failure; the exit code. */
export async function tellMachineProblem(
	services: Services,
	problem: Failure | readonly Diagnostic[],
): Promise<number> {
	if (!isDiagnostics(problem)) return tellFailure(services, problem);
	const file = problem[0]?.file;
	const bytes = file === undefined ? undefined : await services.files.read(file);
	const text = bytes?.ok === true ? new TextDecoder().decode(bytes.value) : "";
	showDiagnostics(services, problem, text);
	return EXIT.invalid;
}

function isDiagnostics(problem: Failure | readonly Diagnostic[]): problem is readonly Diagnostic[] {
	return Array.isArray(problem);
}
