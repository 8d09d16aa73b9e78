import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { foldCase, joinPath, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileAttribute, SecurityDescriptor } from "../../../model/file.ts";
import { PROTECTED } from "../../security-descriptor.ts";
import { discard, linkFile, makeFile, makeFolder, move, overwrite, setModified, setRecord } from "./changes.ts";
import { namesOf } from "./files-reader.ts";
import { locateChangeable, locateNew, locateRemovable, spaceProblem } from "./permission.ts";
import type { FileRecord } from "./record-book.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, HeldSpot } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Most names that NTFS gives a file besides its first (1,024 in all; Windows documents 1,023 links). */
const MOST_LINKS = 1023;

/** Makes the folder and those above it; the last one gets the record. */
export function createFolders(
	set: VolumeSet,
	path: WindowsPath,
	record: FileRecord | undefined,
): Result<void, Failure> {
	const normal = normalizePath(path);
	if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
	const names = pathNames(normal);
	for (let depth = 1; depth <= names.length; depth++) {
		const made = createOneFolder(
			set,
			joinPath(normal.slice(0, 3), ...names.slice(0, depth)),
			depth === names.length ? record : undefined,
		);
		if (!made.ok) return made;
	}
	return done;
}

function createOneFolder(set: VolumeSet, path: WindowsPath, record: FileRecord | undefined): Result<void, Failure> {
	const there = set.locate(path);
	if (!there.ok) return there;
	const { volume, stats } = there.value;
	if (stats !== undefined) {
		if (volume.isReparse(stats)) return fail(refusal("not-supported-here", path, "this is a reparse point"));
		return stats.isDirectory() ? done : fail(refusal("file-exists", path, "a file has this name"));
	}
	const spot = locateNew(set, path);
	if (!spot.ok) return spot;
	makeFolder(spot.value, volume.traits.fileSystem === "ntfs" ? record : undefined);
	return done;
}

/** Makes or replaces a file; its other names, owner and DACL stay. */
export function writeWhole(set: VolumeSet, path: WindowsPath, content: string | Uint8Array): Result<void, Failure> {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const there = set.locate(path);
	if (!there.ok) return there;
	if (there.value.stats === undefined) {
		const spot = locateNew(set, path);
		if (!spot.ok) return spot;
		const full = spaceProblem(spot.value.volume, path, bytes.length, bytes.length);
		if (full !== undefined) return fail(full);
		makeFile(spot.value, bytes);
		return done;
	}
	const spot = locateChangeable(set, path);
	if (!spot.ok) return spot;
	const more = bytes.length - Number(spot.value.stats.size);
	const full = spaceProblem(spot.value.volume, path, more, bytes.length);
	if (full !== undefined) return fail(full);
	overwrite(spot.value, bytes);
	return done;
}

/** Gives the file a second name on its volume. */
export function addLink(set: VolumeSet, existing: WindowsPath, added: WindowsPath): Result<void, Failure> {
	const from = set.locateFound(existing);
	if (!from.ok) return from;
	const to = locateNew(set, added);
	if (!to.ok) return to;
	const { volume, stats } = from.value;
	if (volume !== to.value.volume)
		return fail(refusal("not-supported-here", added, "a hard link can't lead to another volume"));
	if (volume.traits.fileSystem !== "ntfs") return fail(refusal("not-supported-here", added, "FAT32 has no hard links"));
	if (!stats.isFile()) return fail(refusal("not-supported-here", existing, "only a file can have a second name"));
	if (volume.links(stats) >= MOST_LINKS)
		return fail(refusal("not-supported-here", existing, `the file has ${MOST_LINKS} names, the most that NTFS gives`));
	fixSecurity(from.value);
	linkFile(from.value, to.value);
	return done;
}

/** A file that gets another place keeps the descriptor of its first one, as on NTFS. */
function fixSecurity(spot: FoundSpot): void {
	const record = spot.volume.record(spot.stats);
	if (spot.volume.traits.fileSystem !== "ntfs" || record.dacl !== undefined) return;
	setRecord(spot, { ...record, ...spot.volume.security(namesOf(spot.path), spot.stats) });
}

/** Gives a file or folder another place on its volume; never over an existing name, but letters may change their case. */
export function renameEntry(set: VolumeSet, fromPath: WindowsPath, toPath: WindowsPath): Result<void, Failure> {
	const from = locateRemovable(set, fromPath);
	if (!from.ok) return from;
	const to = locateTarget(set, from.value, toPath);
	if (!to.ok) return to;
	if (from.value.volume !== to.value.volume)
		return fail(refusal("not-supported-here", toPath, "a rename can't lead to another volume"));
	if (to.value.key.startsWith(`${from.value.key}\\`))
		return fail(refusal("input-invalid", toPath, "a folder can't be moved into itself"));
	fixSecurity(from.value);
	move(from.value, to.value);
	return done;
}

function locateTarget(set: VolumeSet, from: FoundSpot & HeldSpot, toPath: WindowsPath): Result<HeldSpot, Failure> {
	const to = set.locate(toPath);
	if (!to.ok) return to;
	if (to.value.volume !== from.volume || to.value.key !== from.key) return locateNew(set, toPath);
	const name = namesOf(toPath).at(-1) ?? from.name;
	return ok({ ...from, path: toPath, name, host: from.parent.hostOf(name) });
}

/** Removes one file, one reparse point or one empty folder. */
export function removeOne(set: VolumeSet, path: WindowsPath): Result<void, Failure> {
	const spot = locateRemovable(set, path);
	if (!spot.ok) return spot;
	const { volume, stats } = spot.value;
	const folder = stats.isDirectory() && !volume.isReparse(stats) ? volume.folderAt(spot.value) : undefined;
	if (folder !== undefined && !folder.isEmpty()) return fail(refusal("file-exists", path, "the folder is not empty"));
	discard(spot.value);
	return done;
}

/** Sets owner and DACL of a file, with all its names, or of a folder. */
export function changeSecurity(set: VolumeSet, path: WindowsPath, security: SecurityDescriptor): Result<void, Failure> {
	const spot = locateForRecord(set, path);
	if (!spot.ok) return spot;
	if (spot.value.volume.traits.fileSystem !== "ntfs")
		return fail(refusal("not-supported-here", path, "FAT32 keeps no owner and no access list"));
	if (!/^S-1(-\d+)+$/i.test(security.owner))
		return fail(refusal("input-invalid", path, `the owner ${JSON.stringify(security.owner)} is no SID`));
	const { owner, dacl } = security;
	setRecord(spot.value, { ...spot.value.volume.record(spot.value.stats), owner, dacl });
	return done;
}

/** Sets attributes, and the time of the last change when one is given. */
export function changeAttributes(
	set: VolumeSet,
	path: WindowsPath,
	attributes: readonly FileAttribute[],
	modifiedAt?: number,
): Result<void, Failure> {
	const spot = locateForRecord(set, path);
	if (!spot.ok) return spot;
	setRecord(spot.value, { ...spot.value.volume.record(spot.value.stats), attributes: [...attributes] });
	if (modifiedAt !== undefined) setModified(spot.value, modifiedAt);
	return done;
}

/** A file or folder whose record may be changed. */
export function locateForRecord(set: VolumeSet, path: WindowsPath): Result<FoundSpot, Failure> {
	const spot = set.locateFound(path);
	if (!spot.ok) return spot;
	const problem = spot.value.volume.unwritable(path);
	return problem === undefined ? spot : fail(problem);
}

/** The record of a folder that only SYSTEM and Administrators may touch. */
export const PROTECTED_RECORD: FileRecord = { owner: PROTECTED.owner, dacl: PROTECTED.dacl };

/** Makes a reparse point: an empty file or folder of the host with the tag as data. Windows' own tools make them, the engine never. */
export function makeReparsePoint(
	set: VolumeSet,
	path: WindowsPath,
	reparse: { readonly tag: string; readonly target?: string },
): Result<void, Failure> {
	const there = set.locate(path);
	if (!there.ok) return there;
	const { stats, volume, parent, name } = there.value;
	if (stats !== undefined) {
		setRecord({ ...there.value, stats }, { ...volume.record(stats), reparse });
		parent?.entered.delete(foldCase(name));
		return done;
	}
	const spot = locateNew(set, path);
	if (!spot.ok) return spot;
	if (reparse.tag === "cloud" || reparse.tag === "symbolic-link") makeFile(spot.value, new Uint8Array(), { reparse });
	else makeFolder(spot.value, { reparse });
	return done;
}
