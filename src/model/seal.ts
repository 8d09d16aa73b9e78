import type { Result } from "../base/result.ts";
import type { VolumeId } from "./disk.ts";
import type { Failure } from "./failure.ts";

type Answer<Value> = Promise<Result<Value, Failure>>;

/** Where the key of a run's sealed secrets lies. `beside-journal`: who can read the journal can read it too, so its secrets are only obscured. */
export interface KeyPlace {
	readonly tier: "other-volume" | "beside-journal";
	readonly volume: VolumeId;
	/** Path of the key file on that volume, without a leading backslash. */
	readonly path: string;
}

/** What a sealed text belongs to: it opens for nothing else. */
export interface SealBinding {
	/** Id of the run. */
	readonly run: string;
	/** The variable, or what else of the run it is. Case does not matter. */
	readonly name: string;
}

/** Where a journal lies; `volatile` on a RAM disk. */
interface JournalPlace {
	readonly volume: VolumeId;
	readonly folder: string;
	readonly volatile: boolean;
}

/**
 * Seals secrets that must cross a restart, with AES-256-GCM. Where the key lies is told by volume identity and is the engine's to keep:
 * letters change. Adapters keep nothing between calls.
 */
export interface Vault {
	/**
	 * Where the key of a run should lie whose journal is at that place: on the boot medium, else on the EFI system partition of its disk,
	 * else beside the journal. Writes nothing. On a RAM disk always beside it: both go together.
	 */
	choosePlace(run: string, journal: JournalPlace): Answer<KeyPlace>;
	/** Makes a key there, durable when this answers, readable by SYSTEM and Administrators alone where the file system can say so; one that is there stays. */
	makeKey(key: KeyPlace): Answer<void>;
	/** The text, bound to run and name: it can't be opened under others. Never the same twice. */
	seal(text: string, key: KeyPlace, binding: SealBinding): Answer<string>;
	/** Fails with `secret-missing` when the key is gone or its volume is not there, with `journal-damaged` when something was changed. */
	open(sealed: string, key: KeyPlace, binding: SealBinding): Answer<string>;
	/** Removes the key, durably: nothing sealed with it can be opened again. Done too when there is none; fails when its volume is not there. */
	destroy(key: KeyPlace): Answer<void>;
	/** Keys that runs of this machine left on other volumes than their journal's. */
	find(): Answer<readonly KeyPlace[]>;
}
