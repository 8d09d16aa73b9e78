import { closeSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileEntry } from "../../../model/file.ts";
import type { FilesReader, OpenFile } from "../../../model/ports.ts";
import { fileVersion } from "../file-version.ts";
import { bounded } from "./boundary.ts";
import { fileIdOf } from "./file-id.ts";
import type { Folder } from "./folder-cache.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Most that is read into memory at once unless the caller says otherwise. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** The reading half of the files port. */
export function filesReader(set: VolumeSet): FilesReader {
	const readBytes = async (path: WindowsPath, maximumBytes = MAXIMUM_BYTES): Promise<Result<Uint8Array, Failure>> => {
		const spot = locateReadable(set, path);
		if (!spot.ok) return spot;
		if (Number(spot.value.stats.size) > maximumBytes)
			return fail(refusal("input-invalid", path, `the file is larger than ${maximumBytes} bytes`));
		return ok(readFileSync(spot.value.host));
	};
	return {
		stat: async (path) => {
			const spot = set.locate(path);
			if (!spot.ok) return spot;
			const { stats } = spot.value;
			return ok(stats === undefined ? undefined : entryOf({ ...spot.value, stats }));
		},
		list: async (path, options) => {
			const located = locateFolder(set, path);
			if (!located.ok) return located;
			const { spot, folder } = located.value;
			const spots = [...spotsIn(spot, folder)];
			if (options?.security !== true) return ok(spots.map(entryOf));
			const securityOf = spot.volume.securityIn(namesOf(spot.path));
			return ok(spots.map((child) => ({ ...entryOf(child), security: securityOf(child.stats) })));
		},
		readBytes,
		readText: async (path, maximumBytes) => {
			const bytes = await readBytes(path, maximumBytes);
			return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
		},
		open: async (path) => {
			const spot = locateReadable(set, path);
			return spot.ok ? ok(openedFile(set, spot.value)) : spot;
		},
		version: async (path) => {
			const spot = locateReadable(set, path);
			return spot.ok ? fileVersion(openedFile(set, spot.value)) : spot;
		},
		security: async (path) => {
			const spot = set.locateFound(path);
			return spot.ok ? ok(spot.value.volume.security(namesOf(spot.value.path), spot.value.stats)) : spot;
		},
	};
}

/** Names of a path as asked. */
export function namesOf(path: WindowsPath): readonly string[] {
	return pathNames(normalizePath(path) ?? path);
}

/** The entry of a spot. */
export function entryOf(spot: FoundSpot): FileEntry {
	const { volume, stats } = spot;
	const record = volume.record(stats);
	const reparse = record.reparse ?? (stats.isSymbolicLink() ? { tag: "symbolic-link" } : undefined);
	const kind = reparse !== undefined ? "reparse" : stats.isDirectory() ? "folder" : "file";
	const mounted = reparse?.tag === "mount-point" ? reparse.target : undefined;
	return {
		path: spot.path,
		name: spot.name,
		kind,
		sizeBytes: kind === "file" ? Number(stats.size) : 0,
		fileId: fileIdOf(stats),
		links: volume.links(stats),
		attributes: record.attributes ?? [],
		modifiedAt: Number(stats.mtimeMs),
		device: mounted ?? volume.traits.id,
		...(reparse === undefined ? {} : { reparse }),
	};
}

/** A folder that may be listed: no reparse point is entered, and its names are unambiguous. */
export function locateFolder(
	set: VolumeSet,
	path: WindowsPath,
): Result<{ readonly spot: FoundSpot; readonly folder: Folder }, Failure> {
	const spot = set.locateFound(path);
	if (!spot.ok) return spot;
	const { volume, stats } = spot.value;
	if (volume.isReparse(stats))
		return fail(refusal("not-supported-here", path, "this is a reparse point: it is never entered"));
	if (!stats.isDirectory()) return fail(refusal("input-invalid", path, "this is no folder"));
	const folder = volume.folderAt(spot.value);
	if (folder.hasTwins())
		return fail(refusal("file-exists", path, "it holds names that differ only in case, which Windows holds for one"));
	return ok({ spot: spot.value, folder });
}

/**
 * The spots in a folder, sorted by folded name, each looked at when it is its turn: to delete one name changes how many the others have.
 * Names that went meanwhile, and twins, are passed over.
 */
export function* spotsIn(spot: FoundSpot, folder: Folder): Generator<FoundSpot, void, undefined> {
	const { volume } = spot;
	const path = spot.path.endsWith("\\") ? spot.path : `${spot.path}\\`;
	const key = spot.key === "" ? "" : `${spot.key}\\`;
	for (const [folded, name] of folder.sorted()) {
		const host = folder.hostOf(name);
		const stats = lstatSync(host, { bigint: true, throwIfNoEntry: false });
		if (stats === undefined) continue;
		yield { volume, path: `${path}${name}`, key: `${key}${folded}`, parent: folder, name, host, stats };
	}
}

/** A file whose bytes may be read. */
export function locateReadable(set: VolumeSet, path: WindowsPath): Result<FoundSpot, Failure> {
	const spot = set.locateFound(path);
	if (!spot.ok) return spot;
	const { volume, stats } = spot.value;
	const record = volume.record(stats);
	if (volume.isReparse(stats)) return fail(refusal("not-supported-here", path, "this is a reparse point"));
	if (!stats.isFile()) return fail(refusal("input-invalid", path, "this is no file"));
	if (record.locked === true) return fail(refusal("file-locked", path, "another program has the file open"));
	if (record.attributes?.includes("recall") === true)
		return fail(refusal("not-supported-here", path, "its bytes are in the cloud: opening it would download them"));
	if (record.attributes?.includes("encrypted") === true)
		return fail(refusal("access-denied", path, "it is encrypted (EFS) for its owner"));
	return spot;
}

function openedFile(set: VolumeSet, spot: FoundSpot): OpenFile {
	const descriptor = openSync(spot.host, "r");
	let open = true;
	const { sizeBytes, ...methods } = {
		sizeBytes: Number(spot.stats.size),
		read: async (offset: number, length: number): Promise<Result<Uint8Array, Failure>> => {
			if (!open) return fail(refusal("internal-error", spot.path, "the file was closed before"));
			const bytes = new Uint8Array(Math.max(0, Math.min(length, sizeBytes - offset)));
			let filled = 0;
			while (filled < bytes.length) {
				const count = readSync(descriptor, bytes, filled, bytes.length - filled, offset + filled);
				if (count === 0) break;
				filled += count;
			}
			return ok(bytes.subarray(0, filled));
		},
		close: async () => {
			if (open) closeSync(descriptor);
			open = false;
		},
	};
	return { sizeBytes, ...bounded(methods, { read: "read the file", close: "close the file" }, set.life) };
}
