import {
	closeSync,
	ftruncateSync,
	linkSync,
	lutimesSync,
	mkdirSync,
	openSync,
	renameSync,
	rmdirSync,
	unlinkSync,
	writeSync,
} from "node:fs";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { baseName, joinPath, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileAttribute, SecurityDescriptor } from "../../../model/file.ts";
import { ARCHIVE_BIT, changedBits, DIRECTORY_BIT, READ_ONLY_BIT } from "./file-attributes.ts";
import { descriptorAt, within } from "./files-entry.ts";
import { metadataFailure, refusal } from "./files-failure.ts";
import { type FoundPlace, type HeldPlace, keepsMetadata, type Places, spaceProblem } from "./files-place.ts";
import {
	type Descriptor,
	inheritedDescriptor,
	PROTECTED,
	withSecurity,
	writeDescriptor,
} from "./security-descriptor.ts";

/** Most names that NTFS gives a file besides its first (1,024 in all; Windows documents 1,023 links). */
const MOST_LINKS = 1023;

/** Makes the folder and those above it; with `protect` the last one, if it is new, belongs to SYSTEM and Administrators alone. */
export async function createFolders(
	places: Places,
	path: WindowsPath,
	protect: boolean,
): Promise<Result<void, Failure>> {
	const normal = normalizePath(path);
	if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
	const names = pathNames(normal);
	for (let depth = 1; depth <= names.length; depth++) {
		const folder = joinPath(normal.slice(0, 3), ...names.slice(0, depth));
		const made = await createOneFolder(places, folder, protect && depth === names.length);
		if (!made.ok) return made;
	}
	return done;
}

async function createOneFolder(places: Places, path: WindowsPath, protect: boolean): Promise<Result<void, Failure>> {
	const there = places.locate(path);
	if (!there.ok) return there;
	const { stats } = there.value;
	if (stats !== undefined) {
		if (stats.isSymbolicLink()) return fail(refusal("not-supported-here", path, "this is a reparse point"));
		return stats.isDirectory() ? done : fail(refusal("file-exists", path, "a file has this name"));
	}
	const place = places.locateNew(path);
	if (!place.ok) return place;
	mkdirSync(place.value.host);
	place.value.parent.add(place.value.name);
	const secured = await secureNew(places, place.value, true, protect ? PROTECTED : undefined);
	if (secured.ok) return done;
	rmdirSync(place.value.host);
	place.value.parent.delete(place.value.name);
	return secured;
}

/** Gives something new the descriptor that Windows would give it: ntfs-3g lets everyone do everything. */
export async function secureNew(
	places: Places,
	place: HeldPlace,
	isFolder: boolean,
	wanted?: SecurityDescriptor,
): Promise<Result<void, Failure>> {
	if (!keepsMetadata(place.volume)) return done;
	const above = { name: ".", host: `${place.parent.host}/.`, path: place.path };
	const folder = await descriptorAt(places, above);
	if (!folder.ok) return folder;
	const inherited = inheritedDescriptor(folder.value, isFolder);
	const descriptor = wanted === undefined ? ok(inherited) : withSecurity(inherited, wanted);
	if (!descriptor.ok) return fail(refusal("input-invalid", place.path, `the security ${descriptor.error}`));
	return setDescriptor(places, place, descriptor.value);
}

async function setDescriptor(
	places: Places,
	place: Pick<FoundPlace, "name" | "host" | "path">,
	descriptor: Descriptor,
): Promise<Result<void, Failure>> {
	const [folder, name] = within(place);
	const set = await places.metadata.set(folder, name, "system.ntfs_acl", writeDescriptor(descriptor));
	return set.ok ? done : fail(metadataFailure(set.error, place.path, "its access list can't be set"));
}

/** Makes or replaces a file; its other names, owner and DACL stay. */
export async function writeWhole(
	places: Places,
	path: WindowsPath,
	content: string | Uint8Array,
): Promise<Result<void, Failure>> {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const there = places.locate(path);
	if (!there.ok) return there;
	if (there.value.stats !== undefined) return overwrite(places, { ...there.value, stats: there.value.stats }, bytes);
	const place = places.locateNew(path);
	if (!place.ok) return place;
	const full = spaceProblem(place.value.volume, path, bytes.length, bytes.length);
	if (full !== undefined) return fail(full);
	return makeFile(places, place.value, async (descriptor) => {
		writeAll(descriptor, bytes);
		return done;
	});
}

/** Makes a file, secures it while it is empty, and fills it; nothing is left of it when that fails. */
export async function makeFile(
	places: Places,
	place: HeldPlace,
	fill: (descriptor: number) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> {
	const descriptor = openSync(place.host, "wx");
	place.parent.add(place.name);
	let filled: Result<void, Failure> | undefined;
	try {
		const secured = await secureNew(places, place, false);
		filled = secured.ok ? await fill(descriptor) : secured;
		return filled;
	} finally {
		closeSync(descriptor);
		if (filled?.ok !== true) {
			unlinkSync(place.host);
			place.parent.delete(place.name);
		}
	}
}

async function overwrite(places: Places, place: FoundPlace, bytes: Uint8Array): Promise<Result<void, Failure>> {
	const { path, stats, volume } = place;
	if (stats.isDirectory()) return fail(refusal("file-exists", path, "a folder has this name"));
	if (!stats.isFile()) return fail(refusal("not-supported-here", path, "this is a reparse point"));
	const changeable = places.locateChangeable(path);
	if (!changeable.ok) return changeable;
	const bits = await attributeBits(places, place);
	if (!bits.ok) return bits;
	if ((bits.value & READ_ONLY_BIT) !== 0) return fail(refusal("access-denied", path, "the file is read-only"));
	const full = spaceProblem(volume, path, bytes.length - Number(stats.size), bytes.length);
	if (full !== undefined) return fail(full);
	const descriptor = openSync(place.host, "r+");
	try {
		ftruncateSync(descriptor, 0);
		writeAll(descriptor, bytes);
	} finally {
		closeSync(descriptor);
	}
	return done;
}

/** Writes all bytes, however many the system takes at once. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at);
}

/** Attributes as NTFS keeps them; none on a volume that keeps none. */
async function attributeBits(places: Places, place: FoundPlace): Promise<Result<number, Failure>> {
	if (!keepsMetadata(place.volume)) return ok(0);
	const known = places.knownBits.of(place.stats);
	if (known !== undefined) return ok(known);
	const answer = await places.metadata.getOne(...within(place), "system.ntfs_attrib_be");
	if (!answer.ok) return fail(metadataFailure(answer.error, place.path, "its attributes can't be read"));
	return ok(answer.value.readUInt32BE(0));
}

async function setBits(
	places: Places,
	place: Pick<FoundPlace, "name" | "host" | "path" | "volume" | "stats">,
	bits: number,
): Promise<Result<void, Failure>> {
	if (!keepsMetadata(place.volume)) return done;
	const value = Buffer.alloc(4);
	value.writeUInt32BE(bits);
	places.knownBits.forget(place.stats.ino);
	const set = await places.metadata.set(...within(place), "system.ntfs_attrib_be", value);
	return set.ok ? done : fail(metadataFailure(set.error, place.path, "its attributes can't be set"));
}

/** Gives the file a second name on its volume. */
export async function addLink(
	places: Places,
	existing: WindowsPath,
	added: WindowsPath,
): Promise<Result<void, Failure>> {
	const from = places.locateFound(existing);
	if (!from.ok) return from;
	const to = places.locateNew(added);
	if (!to.ok) return to;
	const { volume, stats } = from.value;
	if (volume.id !== to.value.volume.id)
		return fail(refusal("not-supported-here", added, "a hard link can't lead to another volume"));
	if (volume.fileSystem !== "ntfs")
		return fail(refusal("not-supported-here", added, `${volume.fileSystem} has no hard links`));
	const isFile = stats.isFile() || (stats.isSymbolicLink() && (await standsForFile(places, from.value)));
	if (!isFile) return fail(refusal("not-supported-here", existing, "only a file can have a second name"));
	if (stats.nlink >= MOST_LINKS)
		return fail(refusal("not-supported-here", existing, `the file has ${MOST_LINKS} names, the most that NTFS gives`));
	const before = await attributeBits(places, from.value);
	if (!before.ok) return before;
	linkSync(from.value.host, to.value.host);
	to.value.parent.add(to.value.name);
	// ntfs-3g marks a file that gets a name for the archive; Windows does not.
	return (before.value & ARCHIVE_BIT) === 0 ? setBits(places, { ...to.value, stats }, before.value) : done;
}

/** True for a reparse point that is a file for Windows, such as one that OneDrive has fetched. */
async function standsForFile(places: Places, place: FoundPlace): Promise<boolean> {
	if (!keepsMetadata(place.volume)) return false;
	const bits = await attributeBits(places, place);
	return bits.ok && (bits.value & DIRECTORY_BIT) === 0;
}

/** Gives a file or folder another place on its volume; never over an existing name, but letters may change their case. */
export function renameEntry(places: Places, fromPath: WindowsPath, toPath: WindowsPath): Result<void, Failure> {
	const from = places.locateRemovable(fromPath);
	if (!from.ok) return from;
	const to = locateTarget(places, from.value, toPath);
	if (!to.ok) return to;
	if (from.value.volume.id !== to.value.volume.id)
		return fail(refusal("not-supported-here", toPath, "a rename can't lead to another volume"));
	if (to.value.key.startsWith(`${from.value.key}\\`))
		return fail(refusal("input-invalid", toPath, "a folder can't be moved into itself"));
	renameSync(from.value.host, to.value.host);
	from.value.parent.delete(from.value.name);
	to.value.parent.add(to.value.name);
	return done;
}

function locateTarget(places: Places, from: FoundPlace & HeldPlace, toPath: WindowsPath): Result<HeldPlace, Failure> {
	const to = places.locate(toPath);
	if (!to.ok) return to;
	if (to.value.volume.id !== from.volume.id || to.value.key !== from.key) return places.locateNew(toPath);
	const name = baseName(normalizePath(toPath) ?? toPath);
	return ok({ ...from, name, host: from.parent.hostOf(name) });
}

/** Removes one file, one reparse point or one empty folder. */
export function removeOne(places: Places, path: WindowsPath): Result<void, Failure> {
	const place = places.locateRemovable(path);
	if (!place.ok) return place;
	const { stats, host, parent, name } = place.value;
	if (stats.isDirectory()) {
		if (stats.dev !== parent.device)
			return fail(refusal("file-locked", path, "another volume is mounted here: take it away first"));
		rmdirSync(host);
	} else unlinkSync(host);
	parent.delete(name);
	return done;
}

/** Sets owner and DACL of a file, with all its names, or of a folder; group, audit entries and integrity label stay. */
export async function changeSecurity(
	places: Places,
	path: WindowsPath,
	security: SecurityDescriptor,
): Promise<Result<void, Failure>> {
	const place = places.locateChangeable(path);
	if (!place.ok) return place;
	if (!keepsMetadata(place.value.volume))
		return fail(refusal("not-supported-here", path, "the volume keeps no owner and no access list"));
	const before = await descriptorAt(places, place.value);
	if (!before.ok) return before;
	const descriptor = withSecurity(before.value, security);
	if (!descriptor.ok) return fail(refusal("input-invalid", path, `the security ${descriptor.error}`));
	return setDescriptor(places, place.value, descriptor.value);
}

/** Sets attributes, and the time of the last change when one is given. */
export async function changeAttributes(
	places: Places,
	path: WindowsPath,
	attributes: readonly FileAttribute[],
	modifiedAt?: number,
): Promise<Result<void, Failure>> {
	const place = places.locateChangeable(path);
	if (!place.ok) return place;
	return setAttributesAt(places, place.value, attributes, modifiedAt);
}

export async function setAttributesAt(
	places: Places,
	place: FoundPlace,
	attributes: readonly FileAttribute[],
	modifiedAt: number | undefined,
): Promise<Result<void, Failure>> {
	if (!keepsMetadata(place.volume)) {
		const { path, host, stats } = place;
		if (attributes.length > 0)
			return fail(refusal("not-supported-here", path, `the volume keeps no attributes: ${attributes.join(", ")}`));
		if (modifiedAt !== undefined) lutimesSync(host, Number(stats.atimeMs) / 1000, modifiedAt / 1000);
		return done;
	}
	const bits = await attributeBits(places, place);
	if (!bits.ok) return bits;
	const changed = changedBits(bits.value, attributes);
	if (changed === undefined)
		return fail(
			refusal("not-supported-here", place.path, "whether it is encrypted or in the cloud is not set as an attribute"),
		);
	const set = changed === bits.value ? done : await setBits(places, place, changed);
	if (!set.ok || modifiedAt === undefined) return set;
	const [folder, name] = within(place);
	const timed = await places.metadata.setModified(folder, name, modifiedAt);
	return timed.ok ? done : fail(metadataFailure(timed.error, place.path, "its time can't be set"));
}
