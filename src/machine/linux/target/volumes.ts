import { statfsSync } from "node:fs";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import type { VolumeId, VolumeInfo } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Volumes } from "../../../model/ports.ts";
import { bounded, refusal } from "./files-failure.ts";
import type { FolderVolume, VolumeSet } from "./volume-set.ts";

/** The volumes port of a machine that Linux deploys. */
export function targetVolumes(set: VolumeSet): Volumes {
	const volumes: Volumes = {
		list: async () => ok([...set.all().map((volume) => set.info(volume)), ...set.parts.folders.map(folderInfo)]),
		assignLetter: (volume, letter) => assignLetter(set, volume, letter),
		releaseLetter: (volume) => releaseLetter(set, volume),
		flush: async (id) => {
			if (isFolder(set, id)) return done;
			const volume = set.byId(id);
			return volume.ok ? set.flush(volume.value) : volume;
		},
	};
	return bounded(volumes, {
		list: "list the volumes",
		assignLetter: "give the volume a letter",
		releaseLetter: "take the volume's letter",
		flush: "flush the volume",
	});
}

function isFolder(set: VolumeSet, id: VolumeId): boolean {
	return set.parts.folders.some((each) => each.id === id);
}

function folderInfo({ id, letter, folder, label, kind }: FolderVolume): VolumeInfo {
	const { bavail, blocks, bsize } = statfsSync(folder);
	return {
		...{ id, diskId: id, letter, label, fileSystem: "ntfs", sizeBytes: blocks * bsize, freeBytes: bavail * bsize },
		...{ role: "data", state: "clean", kind },
	};
}

/** Gives a letter; without a wish the one it has, or else a free one. */
export async function assignLetter(
	set: VolumeSet,
	id: VolumeId,
	letter: string | undefined,
): Promise<Result<string, Failure>> {
	const current = set.letterOf(id);
	if (current !== undefined && (letter === undefined || letter.toUpperCase() === current)) return ok(current);
	if (isFolder(set, id)) return fail(refusal("not-supported-here", id, `this volume keeps its letter ${current}`));
	const volume = set.byId(id);
	if (!volume.ok) return volume;
	if (volume.value.head.fileSystem === "raw" && volume.value.state === "clean")
		return fail(refusal("volume-unfit", id, "the volume is not formatted"));
	const wanted = letter?.toUpperCase() ?? set.freeLetter();
	if (wanted === undefined) return fail(refusal("not-supported-here", id, "no letter is free"));
	if (!/^[A-Z]$/.test(wanted)) return fail(refusal("input-invalid", id, `${JSON.stringify(letter)} is no letter`));
	if (set.letters().includes(wanted))
		return fail(refusal("not-supported-here", id, `another volume has the letter ${wanted}`));
	const given = await set.setLetter(volume.value, wanted);
	return given.ok ? ok(wanted) : given;
}

async function releaseLetter(set: VolumeSet, id: VolumeId): Promise<Result<void, Failure>> {
	if (isFolder(set, id)) return fail(refusal("not-supported-here", id, "the running system needs this letter"));
	const volume = set.byId(id);
	return volume.ok ? set.setLetter(volume.value, undefined) : volume;
}
