import { fail, ok, type Result } from "../base/result.ts";
import type { ShownVariable } from "../model/live-run.ts";
import { isNonce } from "./proof.ts";

/** Version of what is spoken. Another one is refused: both ends are one executable. */
export const PROTOCOL_VERSION = 1;

/** Longest line that a client may send, in bytes: a variable's longest value, escaped, and room for what is around it. */
export const LONGEST_REQUEST = 64 * 1024;
/** Longest line that an engine sends, in bytes. */
export const LONGEST_ANSWER = 16 * 1024 * 1024;

/** First line of the engine. */
export interface Greeting {
	readonly steppe: number;
	readonly run: string;
	readonly nonce: string;
}

/** First line of the client. */
export interface ClientProof {
	readonly nonce: string;
	readonly proof: string;
}

/** What a client may ask. */
export type ChannelRequest =
	| { readonly id: number; readonly do: "list" }
	| {
			readonly id: number;
			readonly do: "set";
			readonly name: string;
			readonly value: string;
			readonly secret: boolean;
			/** Who asks: a program that a step started, or a person. */
			readonly as: "child-process" | "operator";
	  };

/** What a request brought. */
export interface ChannelAnswer {
	readonly variables?: readonly ShownVariable[];
	/** The variable after it was set; absent when it was deleted. */
	readonly variable?: ShownVariable;
}

/** Why something was not done. `refused`: the token is wrong; `invalid`: it can't be read; `failed`: the engine could not do it. */
export interface ChannelProblem {
	readonly kind: "refused" | "invalid" | "failed" | "busy" | "gone";
	readonly message: string;
}

/** One line of the engine after its greeting. */
export type ServerLine =
	| { readonly proof: string }
	| { readonly id: number; readonly answer: ChannelAnswer }
	| { readonly id?: number; readonly problem: ChannelProblem };

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === "object" && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Reads the engine's first line. */
export function readGreeting(line: string): Result<Greeting, string> {
	const { steppe, run, nonce } = objectOf(line) ?? {};
	if (typeof steppe !== "number" || typeof run !== "string") return fail("it is no engine of Steppe");
	if (steppe !== PROTOCOL_VERSION) return fail(`the engine speaks version ${steppe}, this program ${PROTOCOL_VERSION}`);
	return isNonce(nonce) ? ok({ steppe, run, nonce }) : fail("its greeting is not whole");
}

/** Reads the client's first line. */
export function readClientProof(line: string): Result<ClientProof, string> {
	const { steppe, nonce, proof } = objectOf(line) ?? {};
	if (steppe !== PROTOCOL_VERSION) return fail(`write {"steppe":${PROTOCOL_VERSION},"nonce":…,"proof":…}`);
	if (!isNonce(nonce) || typeof proof !== "string") return fail("nonce and proof are hexadecimal texts");
	return ok({ nonce, proof });
}

/** Reads a request; the id is given also with what is wrong, when there is one. */
export function readRequest(line: string): Result<ChannelRequest, { readonly id?: number; readonly message: string }> {
	const fields = objectOf(line);
	if (fields === undefined) return fail({ message: "a request is one JSON object in a line" });
	const { id, do: what, name, value, secret, as } = fields;
	if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 1)
		return fail({ message: "a request has an id from 1" });
	if (what === "list") return ok({ id, do: what });
	if (what !== "set") return fail({ id, message: `"do" is "list" or "set"` });
	if (typeof name !== "string" || typeof value !== "string" || typeof secret !== "boolean") {
		return fail({ id, message: `"set" needs the texts "name" and "value", and "secret"` });
	}
	if (as !== "child-process" && as !== "operator")
		return fail({ id, message: `"as" is "child-process" or "operator"` });
	return ok({ id, do: what, name, value, secret, as });
}

/** Reads what the engine says after its greeting. */
export function readServerLine(line: string): ServerLine | undefined {
	const { id, proof, answer, problem } = objectOf(line) ?? {};
	if (typeof proof === "string") return { proof };
	if (isProblem(problem)) return typeof id === "number" ? { id, problem } : { problem };
	if (typeof id !== "number" || typeof answer !== "object" || answer === null) return undefined;
	return { id, answer: answer as ChannelAnswer };
}

function isProblem(value: unknown): value is ChannelProblem {
	if (typeof value !== "object" || value === null) return false;
	return "kind" in value && typeof value.kind === "string" && "message" in value && typeof value.message === "string";
}
