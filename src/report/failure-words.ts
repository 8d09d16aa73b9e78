import { unsignedCode } from "../base/exit-code.ts";
import { exitCodeMeaning, hresultOf } from "../base/exit-code-meaning.ts";
import type { Failure } from "../model/failure.ts";

/** What was attempted, on what: `apply the image, on E:\content\win11.wim`. */
export function failureAim(failure: Failure): string {
	return failure.operand === undefined ? failure.operation : `${failure.operation}, on ${failure.operand}`;
}

/**
 * The exit code as it is looked up: decimal, as HRESULT, and what it means where that is known:
 * `5 (0x80070005): access is denied`, `2147942405 (0x80070005): access is denied`, `17 (0x80070011)`.
 */
export function exitCodeWords(code: number, program?: string): string {
	const hresult = hresultOf(code).toString(16).toUpperCase().padStart(8, "0");
	const meaning = exitCodeMeaning(code, program);
	return `${unsignedCode(code)} (0x${hresult})${meaning === undefined ? "" : `: ${meaning}`}`;
}

/** One line for logs: id, aim, message, exit code. */
export function failureLine(failure: Failure): string {
	const code = failure.exitCode === undefined ? "" : ` Exit code ${exitCodeWords(failure.exitCode, failure.operand)}.`;
	return `${failureAim(failure)}: ${failure.message}${code} [${failure.id}]`;
}
