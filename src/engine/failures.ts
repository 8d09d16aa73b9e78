import type { Failure, FailureId } from "../model/failure.ts";

/** Makes a failure record. */
export function failure(
	id: FailureId,
	operation: string,
	message: string,
	more: Omit<Partial<Failure>, "id" | "operation" | "message"> = {},
): Failure {
	return { id, operation, message, ...more };
}

/**
 * Thrown when the run can't go on at all because its journal can't be written: nothing may happen that is not recorded.
 * Caught at one place, where the engine starts.
 */
export class RunStopped extends Error {
	readonly failure: Failure;

	constructor(stopped: Failure) {
		super(stopped.message);
		this.failure = stopped;
	}
}
