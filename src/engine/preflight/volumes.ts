import { driveLetter } from "../../base/windows-path.ts";
import type { VolumeInfo, VolumeState } from "../../model/disk.ts";
import type { Phase } from "../../model/phase.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, notKnown, type Proof, proven, refused, SOURCES } from "./proof.ts";
import { connectedDrive } from "./shares.ts";

const STATE_REMEDIES: Readonly<Record<Exclude<VolumeState, "clean">, string>> = {
	hibernated: "Start the old Windows and shut it down fully: shutdown /s /f /t 0.",
	dirty: "Let its own Windows check it: chkdsk /f, then a restart.",
	locked: "Unlock it in its own Windows first, or give the BitLocker recovery key: manage-bde -unlock.",
};

/** Proves that a volume may be written to: what sleeps, is damaged or locked would be destroyed by it. */
export function proveState(volume: VolumeInfo): Proof {
	const name = volume.letter === undefined ? volume.label || volume.id : `${volume.letter}:`;
	if (volume.state === "clean")
		return proven(SOURCES.running, `${name} is clean: neither hibernated nor dirty nor locked`);
	return refused(SOURCES.running, `${name} is ${volume.state}`, STATE_REMEDIES[volume.state]);
}

/** Proves that a volume can hold Windows: NTFS, and in a state to be written to. */
export async function proveTarget(inquiry: Inquiry, target: string): Promise<readonly Finding[]> {
	if (target.includes("%")) return [];
	const what = `volume ${driveLetter(target)}:`;
	const named = (proof: Proof) => [finding("volume", what, proof)];
	const volume = await inquiry.volumeOf(target);
	if (!volume.ok)
		return named(refused(SOURCES.running, volume.error.message, "Look at the disk with `steppe machine` or diskpart."));
	if (volume.value === undefined) {
		const how = `there is no volume ${driveLetter(target)}:`;
		return named(refused(SOURCES.running, how, "Correct `to:` or partition the disk first."));
	}
	const { fileSystem, letter } = volume.value;
	if (fileSystem !== "ntfs")
		return named(refused(SOURCES.running, `${letter}: is ${fileSystem}, not NTFS`, "Windows needs an NTFS volume."));
	return named(proveState(volume.value));
}

/** Proves that the volume of a path will be there in the system that uses it. */
export async function proveVolume(inquiry: Inquiry, path: string, phase: Phase): Promise<Proof> {
	const { run, path: soFar } = inquiry;
	const drive = /^%[^%]+%|^./.exec(path)?.[0] ?? "";
	if (soFar.connected.has(connectedDrive(phase, drive))) return proven(SOURCES.sequence, "a step before connects it");
	if (path.includes("%")) {
		if (soFar.windowsVolumeBytes !== undefined || soFar.applies)
			return proven(SOURCES.sequence, "a step before makes it");
		return notKnown(SOURCES.sequence, `${path} is not known yet`);
	}
	const root = driveLetter(path);
	const volume = await inquiry.volumeOf(path);
	if (!volume.ok) return refused(SOURCES.running, volume.error.message, "Look at the disk.");
	if (root === (phase === "winpe" ? "X" : "C")) {
		const system = phase === "winpe" ? "WinPE" : "Windows";
		return proven(SOURCES.common, `${root}: is the system's own volume in every ${system}`);
	}
	if (volume.value !== undefined) {
		const { state, label, id } = volume.value;
		return state === "clean" ? proven(SOURCES.running, `${root}: is ${label || id}`) : proveState(volume.value);
	}
	if (phase === run.facts.phase) return refused(SOURCES.running, `there is no volume ${root}:`, "Correct the path.");
	const how = `letters change, and only ${phase} can tell what ${root}: is there`;
	return notKnown(SOURCES.running, how, "Write %OSDisk% instead of a letter.");
}
