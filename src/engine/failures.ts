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
 * Thrown when the run can't go on at all: its journal can't be written, and nothing may happen that is not recorded; or a step ignores
 * that it was to end. Caught at one place, where the engine starts.
 */
export class RunStopped extends Error {
	readonly failure: Failure;
	/** True when a step still works: its process must be ended at once, as by a power cut. */
	readonly worksOn: boolean;

	constructor(stopped: Failure, worksOn = false) {
		super(stopped.message);
		this.failure = stopped;
		this.worksOn = worksOn;
	}
}
