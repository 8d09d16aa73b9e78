import { formatExitCode, unsignedCode } from "../base/exit-code.ts";
import type { Failure } from "../model/failure.ts";

/** What was attempted, on what: `apply the image, on E:\content\win11.wim`. */
export function failureAim(failure: Failure): string {
	return failure.operand === undefined ? failure.operation : `${failure.operation}, on ${failure.operand}`;
}

/** The exit code in both forms in which it is looked up: `2 (0x00000002)`, `2147942405 (0x80070005)`. */
export function exitCodeBothWays(code: number): string {
	const unsigned = unsignedCode(code);
	return unsigned >= 0x8000_0000
		? formatExitCode(code)
		: `${unsigned} (0x${unsigned.toString(16).toUpperCase().padStart(8, "0")})`;
}

/** One line for logs: id, aim, message, exit code. */
export function failureLine(failure: Failure): string {
	const code = failure.exitCode === undefined ? "" : ` Exit code ${exitCodeBothWays(failure.exitCode)}.`;
	return `${failureAim(failure)}: ${failure.message}${code} [${failure.id}]`;
}
