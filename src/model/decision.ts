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
	/** Size of the volume for Windows that this step will make: preflight compares the image with it. */
	readonly windowsVolumeBytes?: number;
	readonly data: Data;
	/** Texts that act needs and that the journal must only hold sealed; the engine seals and opens them. */
	readonly secrets?: Readonly<Record<string, string>>;
}
