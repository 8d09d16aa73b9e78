import type { JsonObject } from "./json.ts";
import type { Secret } from "./secret.ts";

/** One choice inside a decision: what was chosen, why, and what the others were. */
export interface Choice {
	/** What was to be chosen: `disk`, `image`, `driver for …`. */
	readonly what: string;
	readonly chosen: string;
	readonly because: string;
	readonly candidates?: readonly { readonly name: string; readonly rejected?: string }[];
}

interface DecisionCore<Data extends JsonObject> {
	/** One line for people. */
	readonly summary: string;
	readonly choices: readonly Choice[];
	/** Size of the volume for Windows that this step will make: preflight compares the image with it. */
	readonly windowsVolumeBytes?: number;
	readonly data: Data;
}

/** What a step will do: plain data, made once, journaled before acting, shown by plan and explained later. */
export interface Decision<Data extends JsonObject = JsonObject> extends DecisionCore<Data> {
	/** Texts that act needs and that nobody may see; the engine seals them for the journal. */
	readonly secrets?: Readonly<Record<string, Secret>>;
}

/** A decision as the journal holds it: its secrets sealed by the vault. */
export interface SealedDecision extends DecisionCore<JsonObject> {
	readonly secrets?: Readonly<Record<string, string>>;
}
