import { type BigIntStats, lstatSync, statfsSync } from "node:fs";
import { fail, ok, type Result } from "../../../base/result.ts";
import { foldCase, nameProblem, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { SecurityDescriptor } from "../../../model/file.ts";
import { refusal } from "./files-failure.ts";
import { FolderNames } from "./folder-names.ts";
import { KnownBits } from "./known-bits.ts";
import { NtfsMetadata } from "./ntfs-metadata.ts";
import type { MountedVolume, TargetPaths } from "./paths.ts";

/** Where a Windows path leads. */
export interface Place {
	readonly volume: MountedVolume;
	/** The path with the letters of names as they are spelled on the volume. */
	readonly path: WindowsPath;
	/** Folded path relative to the volume; empty for its root. */
	readonly key: string;
	/** The folder that holds it; undefined for the root, and when that folder is missing. */
	readonly parent: FolderNames | undefined;
	/** The name as written when it exists, else as asked for; empty for the root. */
	readonly name: string;
	/** Path on this computer. */
	readonly host: string;
	/** What is there, or undefined. */
	readonly stats: BigIntStats | undefined;
}

/** A place where something is. */
export interface FoundPlace extends Place {
	readonly stats: BigIntStats;
}

/** A place whose folder exists. */
export interface HeldPlace extends Place {
	readonly parent: FolderNames;
}

/**
 * What stands at a path of this computer, or undefined. A file whose attributes made something else of it (ntfs-3g shows an empty system
 * file as a pipe) answers an error once, until Linux has forgotten what it was.
 */
export function lookAt(host: string): BigIntStats | undefined {
	try {
		return lstatSync(host, { bigint: true, throwIfNoEntry: false });
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || error.code !== "EIO") throw error;
		return lstatSync(host, { bigint: true, throwIfNoEntry: false });
	}
}

/** The volumes with what is remembered of their folders. */
export class Places {
	readonly metadata = new NtfsMetadata();
	/** Owners and access lists that were read before, by the bytes of their descriptors. */
	readonly securities = new Map<string, SecurityDescriptor>();
	readonly knownBits = new KnownBits();
	readonly #paths: TargetPaths;
	readonly #roots = new Map<string, FolderNames>();

	constructor(paths: TargetPaths) {
		this.#paths = paths;
	}

	/** Forgets all that was read: another program wrote to the volumes, or they are mounted elsewhere. */
	forget(): void {
		this.#roots.clear();
		this.knownBits.forgetAll();
	}

	mounted(): readonly MountedVolume[] {
		return this.#paths.mounted();
	}

	/** What stands at a path. */
	locate(path: WindowsPath): Result<Place, Failure> {
		const normal = normalizePath(path);
		if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
		const found = this.#paths.volumeOf(normal);
		if (!found.ok) return found;
		const volume = found.value;
		const names = pathNames(normal);
		const key = foldCase(names.join("\\"));
		const root = this.#root(volume);
		const last = names.at(-1);
		if (last === undefined) {
			const stats = lstatSync(volume.folder, { bigint: true });
			return ok({ volume, path: normal, key, parent: undefined, name: "", host: volume.folder, stats });
		}
		const parent = this.#enter(root, normal, names.slice(0, -1));
		if (!parent.ok) return parent;
		if (parent.value === undefined) {
			const host = [volume.folder, ...names].join("/");
			return ok({ volume, path: normal, key, parent: undefined, name: last, host, stats: undefined });
		}
		return placeIn(volume, { normal, key }, parent.value, last);
	}

	/** As `locate`, but something must be there. */
	locateFound(path: WindowsPath): Result<FoundPlace, Failure> {
		const place = this.locate(path);
		if (!place.ok) return place;
		return isFound(place.value) ? ok(place.value) : fail(refusal("file-not-found", path, "nothing has this name"));
	}

	/** A place where something new may be made: legal name, folder there, nothing there yet, volume writable. */
	locateNew(path: WindowsPath): Result<HeldPlace, Failure> {
		const place = this.locate(path);
		if (!place.ok) return place;
		const { name, stats, volume } = place.value;
		const unwritable = unwritableProblem(volume, path);
		if (unwritable !== undefined) return fail(unwritable);
		if (stats !== undefined) return fail(refusal("file-exists", path, "something has this name already"));
		const problem = nameProblem(name);
		if (problem !== undefined) return fail(refusal("name-illegal", path, `${JSON.stringify(name)} ${problem}`));
		return isHeld(place.value)
			? ok(place.value)
			: fail(refusal("file-not-found", path, "the folder that shall hold it is missing"));
	}

	/** A file or folder that may be changed. */
	locateChangeable(path: WindowsPath): Result<FoundPlace, Failure> {
		const place = this.locateFound(path);
		if (!place.ok) return place;
		const problem = unwritableProblem(place.value.volume, path);
		return problem === undefined ? place : fail(problem);
	}

	/** A name that may be taken away or moved. */
	locateRemovable(path: WindowsPath): Result<FoundPlace & HeldPlace, Failure> {
		const place = this.locateChangeable(path);
		if (!place.ok) return place;
		const { parent } = place.value;
		if (parent === undefined) return fail(refusal("input-invalid", path, "this is the root of a volume"));
		return ok({ ...place.value, parent });
	}

	/** The names in a folder that was found. */
	folderAt(place: FoundPlace): FolderNames {
		if (place.parent === undefined) return this.#root(place.volume);
		return enteredFolder(place.parent, place.name, place.stats);
	}

	#root(volume: MountedVolume): FolderNames {
		const known = this.#roots.get(volume.folder);
		if (known?.refresh() === true) return known;
		const root = new FolderNames(volume.folder, lstatSync(volume.folder, { bigint: true }));
		this.#roots.set(volume.folder, root);
		return root;
	}

	/** The folder with these names; undefined where one is missing. No reparse point is entered, and no other volume. */
	#enter(root: FolderNames, path: WindowsPath, names: readonly string[]): Result<FolderNames | undefined, Failure> {
		let folder = root;
		for (const name of names) {
			const known = folder.entered.get(foldCase(name));
			if (known?.refresh() === true) {
				folder = known;
				continue;
			}
			folder.entered.delete(foldCase(name));
			const found = spelled(folder, path, name);
			if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
			const stats = lookAt(folder.hostOf(found.value));
			if (stats === undefined) return ok(undefined);
			if (stats.isSymbolicLink())
				return fail(refusal("not-supported-here", path, `${found.value} is a reparse point: it is never entered`));
			if (!stats.isDirectory()) return ok(undefined);
			if (stats.dev !== root.device)
				return fail(refusal("not-supported-here", path, `another volume is mounted at ${found.value}`));
			folder = enteredFolder(folder, found.value, stats);
		}
		return ok(folder);
	}
}

function placeIn(
	volume: MountedVolume,
	{ normal, key }: { readonly normal: WindowsPath; readonly key: string },
	parent: FolderNames,
	asked: string,
): Result<Place, Failure> {
	const found = spelled(parent, normal, asked);
	if (!found.ok) return found;
	const name = found.value ?? asked;
	const host = parent.hostOf(name);
	const stats = found.value === undefined ? undefined : lookAt(host);
	const path = `${normal.slice(0, normal.length - asked.length)}${name}`;
	return ok({ volume, path, key, parent, name, host, stats });
}

/** How a folder spells a name. That it has none is not taken from memory. */
function spelled(folder: FolderNames, path: WindowsPath, name: string): Result<string | undefined, Failure> {
	if (folder.isTwin(name))
		return fail(refusal("file-exists", path, "two names differ only in case, which Windows holds for one"));
	const found = folder.find(name);
	if (found !== undefined || !folder.refresh(true)) return ok(found);
	return folder.isTwin(name)
		? fail(refusal("file-exists", path, "two names differ only in case, which Windows holds for one"))
		: ok(folder.find(name));
}

function enteredFolder(parent: FolderNames, name: string, stats: BigIntStats): FolderNames {
	const key = foldCase(name);
	const known = parent.entered.get(key);
	if (known !== undefined) return known;
	const folder = new FolderNames(parent.hostOf(name), stats);
	parent.entered.set(key, folder);
	return folder;
}

function isFound(place: Place): place is FoundPlace {
	return place.stats !== undefined;
}

/** True when the folder of the place is there. */
export function isHeld<Any extends Place>(place: Any): place is Any & HeldPlace {
	return place.parent !== undefined;
}

/** True where owners, access lists, attributes and streams are kept: on NTFS that ntfs-3g has mounted. */
export function keepsMetadata(volume: MountedVolume): boolean {
	return volume.fileSystem === "ntfs" && (volume.kind === "fixed" || volume.kind === "removable");
}

/** Why nothing may be written to a volume, or undefined. */
export function unwritableProblem(volume: MountedVolume, operand: string): Failure | undefined {
	if (volume.unwritable === undefined) return undefined;
	return refusal("volume-unfit", operand, `the volume ${volume.id} ${volume.unwritable}`);
}

/** Largest file of FAT32: 4 GiB less one byte. */
const FAT32_LARGEST = 2 ** 32 - 1;

/** Why a file of that size, which takes `moreBytes` more than now, doesn't fit, or undefined. */
export function spaceProblem(
	volume: MountedVolume,
	path: WindowsPath,
	moreBytes: number,
	sizeBytes: number,
): Failure | undefined {
	if (volume.fileSystem === "fat32" && sizeBytes > FAT32_LARGEST)
		return refusal("not-supported-here", path, "FAT32 holds no file of 4 GiB or more");
	if (moreBytes <= 0) return undefined;
	const { bavail, bsize } = statfsSync(volume.folder);
	const free = bavail * bsize;
	if (moreBytes <= free) return undefined;
	return refusal("disk-full", path, `${moreBytes} more bytes are needed and ${free} are free`);
}
