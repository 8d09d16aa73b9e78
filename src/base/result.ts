/** A value, or the reason why there is none. Expected failure is a value; only bugs are thrown. */
export type Result<Value, Problem> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly error: Problem };

/** Wraps a value as success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

/** Wraps a reason as failure. */
export function fail<Problem>(error: Problem): { readonly ok: false; readonly error: Problem } {
	return { ok: false, error };
}

/** Success without a value. */
export const done: Result<void, never> = ok(undefined);

/** Ends every switch over a closed union: the compiler names the arm that was forgotten. */
export function unreachable(value: never): never {
	throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
