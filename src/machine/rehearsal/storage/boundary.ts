import { setImmediate } from "node:timers/promises";
import type { Result } from "../../../base/result.ts";
import { fail } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import { hostFailure } from "./refusal.ts";

/** Whether the rehearsal machine has power. Without it no call is ever answered, so no `finally` of the engine runs. */
export interface Life {
	dead: boolean;
}

/** Gives other work a turn; never comes back when the power was cut meanwhile. */
export async function breathe(life: Life): Promise<void> {
	await setImmediate();
	await whileAlive(life);
}

/** Comes back at once while there is power, and never without. */
export function whileAlive(life: Life): Promise<void> {
	return life.dead ? new Promise<never>(() => {}) : Promise.resolve();
}

type Method = (...values: never[]) => Promise<unknown>;

/**
 * The port as its callers see it: failures name what was attempted, errors of the host's file system become failures,
 * and nothing is answered after a power cut. `phrases` says per method what it attempts.
 */
export function bounded<Port extends object>(
	port: Port,
	phrases: { readonly [Name in keyof Port]?: string },
	life: Life,
): Port {
	const methods = Object.entries(port).map(([name, value]: [string, unknown]) => {
		if (typeof value !== "function") return [name, value];
		const phrase = (phrases as Readonly<Record<string, string | undefined>>)[name] ?? name;
		return [name, boundedMethod(value as Method, phrase, life)];
	});
	return Object.fromEntries(methods) as Port;
}

function boundedMethod(method: Method, phrase: string, life: Life): Method {
	return async (...values) => {
		// No turn is given away while there is power: a capture makes hundreds of thousands of calls.
		if (life.dead) await whileAlive(life);
		let answer: unknown;
		try {
			answer = await method(...values);
		} catch (error) {
			answer = failureOf(error, values[0], phrase);
		}
		if (life.dead) await whileAlive(life);
		return isRefused(answer) ? fail({ ...answer.error, operation: phrase }) : answer;
	};
}

/** An error of the host's file system as a failure; any other is thrown on. */
function failureOf(error: unknown, first: unknown, phrase: string): Result<never, Failure> {
	const failure = hostFailure(error, phrase, typeof first === "string" ? first : "");
	if (failure === undefined) throw error;
	return fail(failure);
}

function isRefused(answer: unknown): answer is { ok: false; error: Failure } {
	const result = answer as Result<unknown, Failure> | undefined;
	return typeof result === "object" && result !== null && result.ok === false && result.error.operation === "";
}
