import type { FileSystem, PartitionRole, VolumeId } from "./disk.ts";
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

/** A volume that a step will make or keep. */
export interface PromisedVolume {
	readonly role: PartitionRole;
	readonly label: string;
	readonly fileSystem: FileSystem;
	readonly sizeBytes: number;
	/** Name of the variable that will hold its letter; absent when none will. */
	readonly variable?: string;
	/** True when the files that lie on it now stay. */
	readonly kept: boolean;
}

interface DecisionCore<Data extends JsonObject> {
	/** One line for people. */
	readonly summary: string;
	readonly choices: readonly Choice[];
	/** Size of the volume for Windows that this step will make: preflight compares the image with it. */
	readonly windowsVolumeBytes?: number;
	/** Volumes that will be there when the step is done, with the variables that will hold their letters. */
	readonly volumes?: readonly PromisedVolume[];
	/** Volumes whose files will be gone. */
	readonly loses?: readonly VolumeId[];
	/** Bytes that a capture by copies will take. */
	readonly capturedBytes?: number;
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
