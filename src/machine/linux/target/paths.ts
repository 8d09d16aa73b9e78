import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../../base/result.ts";
import { driveLetter, foldCase, joinPath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { FileSystem, PartitionRole, VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";

/** A volume that has a letter now, and the folder of this computer in which its files lie. */
export interface MountedVolume {
	readonly id: VolumeId;
	/** Upper case, without colon. */
	readonly letter: string;
	/** Absolute folder of this computer: ntfs-3g's mount, the working copy of a FAT volume, or the folder that is the RAM disk. */
	readonly folder: string;
	/**
	 * `ntfs` only where ntfs-3g has it mounted: owners, lists and streams are there. `fat32` is a working copy that
	 * `Volumes.flush` writes back. The RAM disk says `ntfs` as Windows does, with `kind` ram: it is a plain folder without any of that.
	 */
	readonly fileSystem: FileSystem;
	readonly kind: "fixed" | "removable" | "network" | "ram";
	readonly role: PartitionRole;
	/** Table of the disk that it lies on. */
	readonly style: "gpt" | "mbr" | "raw";
	/** Why nothing may be written to it, as the end of a sentence about the volume; absent where writing is permitted. */
	readonly unwritable?: string;
}

/** What the ports of the machine that is deployed know of its volumes: every volume with a letter is mounted, no other is. */
export interface TargetPaths {
	/** Volumes with letters, in no order. */
	mounted(): readonly MountedVolume[];
	/** The volume of a path's letter; `volume-not-found` when none has it, `volume-unfit` while an image is applied to it. */
	volumeOf(path: WindowsPath): Result<MountedVolume, Failure>;
	/**
	 * Where the path lies on this computer, letters of names as they are spelled there; what is not there gets the spelling that was asked
	 * for. Fails like `volumeOf`, and with `file-exists` where two names differ only in case.
	 */
	hostPath(path: WindowsPath): Result<string, Failure>;
}

/** The paths of a table of volumes that another hand keeps. */
export function targetPaths(mounted: () => readonly MountedVolume[]): TargetPaths {
	const volumeOf = (path: WindowsPath): Result<MountedVolume, Failure> => {
		const letter = driveLetter(path);
		const volume = mounted().find((each) => each.letter === letter);
		if (volume !== undefined) return ok(volume);
		const message = `No volume has the letter ${letter}.`;
		return fail({ id: "volume-not-found", operation: "find the volume", operand: path, message });
	};
	return {
		mounted,
		volumeOf,
		hostPath: (path) => {
			const volume = volumeOf(path);
			if (!volume.ok) return volume;
			let folder = volume.value.folder;
			for (const name of pathNames(path)) {
				const spelled = spellingIn(folder, name, path);
				if (!spelled.ok) return spelled;
				folder = join(folder, spelled.value);
			}
			return ok(folder);
		},
	};
}

/** How a folder of this computer spells a name; as asked for where it holds no such name. */
function spellingIn(folder: string, name: string, path: WindowsPath): Result<string, Failure> {
	if (lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined) return ok(name);
	const wanted = foldCase(name);
	const same = namesIn(folder).filter((each) => foldCase(each) === wanted);
	if (same.length < 2) return ok(same[0] ?? name);
	const message = `Two names differ only in case, which Windows holds for one: ${same.join(", ")}.`;
	return fail({ id: "file-exists", operation: "find the file", operand: path, message });
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		// No folder, or none that can be read: nothing in it has a spelling.
		return [];
	}
}

/** The path as Windows writes it of a place below a volume's folder; `relative` is a path of this computer. */
export function windowsPathOf(volume: MountedVolume, relative: string): WindowsPath {
	return joinPath(`${volume.letter}:\\`, ...relative.split("/").filter((name) => name !== ""));
}
