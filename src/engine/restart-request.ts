import { fail, ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Phase } from "../model/phase.ts";
import { failure } from "./failures.ts";

/** Variables by which a step or its child process asks for a restart, folded: the restart that is asked for takes them back. */
export const CLEARED_BY_RESTART: readonly string[] = ["SMSTSREBOOTREQUESTED", "SMSTSRETRYREQUESTED"];

/** What the variables ask for after a step. */
export interface RestartRequest {
	readonly into: Phase;
	/** `again` runs the same step once more after the restart (SMSTSRetryRequested). */
	readonly then: "next" | "again";
}

/**
 * What SMSTSRebootRequested and SMSTSRetryRequested ask for (engine.md §3): `HD` is the installed system, `WinPE` the boot image; `true`
 * means the running full OS and is refused in WinPE. Undefined when nothing is asked for. A request to retry without one to restart
 * asks for nothing.
 */
export function restartRequest(
	value: (name: string) => string | undefined,
	phase: Phase,
): Result<RestartRequest | undefined, Failure> {
	const wanted = value("SMSTSRebootRequested");
	if (wanted === undefined || wanted === "" || foldCase(wanted) === "FALSE") return ok(undefined);
	const then = foldCase(value("SMSTSRetryRequested") ?? "") === "TRUE" ? "again" : "next";
	switch (foldCase(wanted)) {
		case "HD":
			return ok({ into: "full-os", then });
		case "WINPE":
			return ok({ into: "winpe", then });
		case "TRUE":
			if (phase === "full-os") return ok({ into: "full-os", then });
			return refused(wanted, "In WinPE `true` does not say what to start: set it to HD or WinPE.");
		default:
			return refused(wanted, "It is HD, WinPE, or in the full OS `true`.");
	}
}

function refused(value: string, message: string): Result<never, Failure> {
	return fail(failure("input-invalid", "restart as SMSTSRebootRequested asks", message, { operand: value }));
}
