import type { Result } from "../../../base/result.ts";
import { fail } from "../../../base/result.ts";
import type { Failure, FailureId } from "../../../model/failure.ts";
import type { MetadataProblem } from "./ntfs-metadata.ts";

/** A failure without its operation: the boundary of the port says what was attempted. */
export function refusal(id: FailureId, operand: string, message: string): Failure {
	return { id, operation: "", operand, message };
}

/** Errors of Linux (errno(3)) by name and number. */
const CODES: readonly (readonly [name: string, errno: number, id: FailureId])[] = [
	["EPERM", 1, "access-denied"],
	["ENOENT", 2, "file-not-found"],
	["EACCES", 13, "access-denied"],
	["EBUSY", 16, "file-locked"],
	["EEXIST", 17, "file-exists"],
	["EXDEV", 18, "not-supported-here"],
	["ENOSPC", 28, "disk-full"],
	["EROFS", 30, "access-denied"],
	["EMLINK", 31, "not-supported-here"],
	["ENAMETOOLONG", 36, "name-illegal"],
	["ENOTEMPTY", 39, "file-exists"],
	["ELOOP", 40, "not-supported-here"],
	["EOPNOTSUPP", 95, "not-supported-here"],
	["ESTALE", 116, "volume-unfit"],
	["ENOTCONN", 107, "volume-unfit"],
];

/** Why a call of the system did not do its work, in words; undefined for an error that did not come from there: then it is a bug. */
export function systemFailure(error: unknown, operand: string): Failure | undefined {
	if (!(error instanceof Error) || !("code" in error) || !("syscall" in error) || typeof error.code !== "string")
		return undefined;
	const [, , id] = CODES.find(([name]) => name === error.code) ?? [];
	return refusal(id ?? "internal-error", operand, `Linux answered: ${error.message}`);
}

/** Why an attribute could not be read or set. */
export function metadataFailure(problem: MetadataProblem, operand: string, what: string): Failure {
	if ("message" in problem) return refusal("internal-error", operand, problem.message);
	const [name, , id] = CODES.find(([, errno]) => errno === problem.errno) ?? [];
	return refusal(id ?? "internal-error", operand, `${what}: Linux answered ${name ?? `error ${problem.errno}`}`);
}

type Method = (...values: never[]) => Promise<unknown>;

/**
 * The port as its callers see it: failures name what was attempted, and errors of the system become failures. `phrases` says per method
 * what it attempts.
 */
export function bounded<Port extends object>(port: Port, phrases: { readonly [Name in keyof Port]?: string }): Port {
	const methods = Object.entries(port).map(([name, value]: [string, unknown]) => {
		const phrase = (phrases as Readonly<Record<string, string | undefined>>)[name];
		return [name, typeof value === "function" && phrase !== undefined ? boundedMethod(value as Method, phrase) : value];
	});
	return Object.fromEntries(methods) as Port;
}

function boundedMethod(method: Method, operation: string): Method {
	return async (...values) => {
		const answer = await attempt(method, values);
		return isRefused(answer) ? fail({ ...answer.error, operation }) : answer;
	};
}

async function attempt(method: Method, values: never[]): Promise<unknown> {
	try {
		return await method(...values);
	} catch (error) {
		const failure = systemFailure(error, typeof values[0] === "string" ? values[0] : "");
		if (failure === undefined) throw error;
		return fail(failure);
	}
}

function isRefused(answer: unknown): answer is { ok: false; error: Failure } {
	const result = answer as Result<unknown, Failure> | undefined;
	return typeof result === "object" && result !== null && result.ok === false && result.error.operation === "";
}
