import type { Failure, FailureId } from "../../../model/failure.ts";

/** A failure without its operation: the boundary of the port that was called says what was attempted. */
export function refusal(id: FailureId, operand: string, message: string): Failure {
	return { id, operation: "", operand, message };
}

const HOST_CODES: Readonly<Record<string, FailureId>> = {
	EACCES: "access-denied",
	EBUSY: "file-locked",
	EEXIST: "file-exists",
	EMLINK: "not-supported-here",
	ENAMETOOLONG: "name-illegal",
	ENOENT: "file-not-found",
	ENOSPC: "disk-full",
	EPERM: "access-denied",
	EROFS: "access-denied",
};

/** What the host's file system answered, as a failure. Undefined when the error did not come from there: then it is a bug. */
export function hostFailure(error: unknown, operation: string, operand: string): Failure | undefined {
	if (!(error instanceof Error) || !("code" in error) || !("syscall" in error) || typeof error.code !== "string")
		return undefined;
	const id = HOST_CODES[error.code] ?? "internal-error";
	return { id, operation, operand, message: `the computer that rehearses answered: ${error.message}` };
}
