import type { JsonObject } from "./json.ts";

/** One choice inside a decision: what was chosen, why, and what the others were. */
export interface Choice {
	/** What was to be chosen: `disk`, `image`, `driver for …`. */
	readonly what: string;
	readonly chosen: string;
	readonly because: string;
	readonly candidates?: readonly { readonly name: string; readonly rejected?: string }[];
}

/** What a step will do: plain data, made once, journaled before acting, shown by plan and explained later. */
export interface Decision<Data extends JsonObject = JsonObject> {
	/** One line for people. */
	readonly summary: string;
	readonly choices: readonly Choice[];
	readonly data: Data;
}
