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
		await whileAlive(life);
		const answer = await answerOf(method, values, phrase);
		await whileAlive(life);
		return answer;
	};
}

async function answerOf(method: Method, values: never[], phrase: string): Promise<unknown> {
	try {
		const answer = await method(...values);
		return isRefused(answer) ? fail({ ...answer.error, operation: phrase }) : answer;
	} catch (error) {
		const first: unknown = values[0];
		const failure = hostFailure(error, phrase, typeof first === "string" ? first : "");
		if (failure === undefined) throw error;
		return fail(failure);
	}
}

function isRefused(answer: unknown): answer is { ok: false; error: Failure } {
	const result = answer as Result<unknown, Failure> | undefined;
	return typeof result === "object" && result !== null && result.ok === false && result.error.operation === "";
}
