import type { VolumeState } from "../../../model/disk.ts";
import type { Phase } from "../../../model/phase.ts";

/** What BitLocker does with a volume that it has encrypted; a volume without one is not encrypted. */
export interface VolumeProtection {
	/** False while protection is suspended, or before the first protector: a key lies open on the volume. */
	readonly isOn: boolean;
	/** Kinds of key protectors, in manage-bde's words and lower case. */
	readonly protectors: readonly string[];
	/** Starts of Windows after which a suspended protection goes on by itself; absent: it stays suspended. */
	readonly restartsLeft?: number;
}

/** The protection with which a machine is delivered. */
export function deliveredProtection(state: "on" | "suspended" | "off"): VolumeProtection | undefined {
	if (state === "off") return undefined;
	return { isOn: state === "on", protectors: ["tpm", "recoverypassword"] };
}

/** A protected volume opens by its TPM for its own Windows alone: WinPE finds it locked. */
export function stateIn(phase: Phase, state: VolumeState, protection: VolumeProtection | undefined): VolumeState {
	return phase === "winpe" && protection?.isOn === true ? "locked" : state;
}

/** One more start of Windows: a protection that was suspended for so many goes on. */
export function afterStart(protection: VolumeProtection): VolumeProtection {
	const { restartsLeft, ...rest } = protection;
	if (restartsLeft === undefined) return protection;
	return restartsLeft <= 1 ? { ...rest, isOn: true } : { ...rest, restartsLeft: restartsLeft - 1 };
}
