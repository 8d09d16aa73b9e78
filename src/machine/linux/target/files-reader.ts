import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { fail, ok, type Result } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileEntry, ListOptions } from "../../../model/file.ts";
import type { FilesReader, OpenFile } from "../../../model/ports.ts";
import { programVersion } from "../../program-version.ts";
import { childrenOf, entriesOf, entryAt, securityAt } from "./files-entry.ts";
import { bounded, refusal } from "./files-failure.ts";
import type { FoundPlace, Places } from "./files-place.ts";
import type { FolderNames } from "./folder-names.ts";

/** Most that is read into memory at once unless the caller says otherwise. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** Names of a folder that are looked at between two turns for other work. */
const NAMES_PER_TURN = 500;

/** The reading half of the files port. */
export function filesReader(places: Places): FilesReader {
	const readBytes = async (path: WindowsPath, maximumBytes = MAXIMUM_BYTES): Promise<Result<Uint8Array, Failure>> => {
		const place = await locateReadable(places, path);
		if (!place.ok) return place;
		if (Number(place.value.stats.size) > maximumBytes)
			return fail(refusal("input-invalid", path, `the file is larger than ${maximumBytes} bytes`));
		return ok(readFileSync(place.value.host));
	};
	return {
		stat: async (path) => {
			const place = places.locate(path);
			if (!place.ok) return place;
			const { stats } = place.value;
			return stats === undefined ? ok(undefined) : entryAt(places, { ...place.value, stats });
		},
		list: (path, options = {}) => listFolder(places, path, options),
		readBytes,
		readText: async (path, maximumBytes) => {
			const bytes = await readBytes(path, maximumBytes);
			return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
		},
		open: async (path) => {
			const place = await locateReadable(places, path);
			return place.ok ? ok(openedFile(place.value)) : place;
		},
		version: async (path) => {
			const place = await locateReadable(places, path);
			if (!place.ok) return place;
			const file = openedFile(place.value);
			const version = await programVersion(file);
			await file.close();
			return version;
		},
		security: async (path) => {
			const place = places.locateFound(path);
			return place.ok ? securityAt(places, place.value) : place;
		},
	};
}

async function listFolder(
	places: Places,
	path: WindowsPath,
	options: ListOptions,
): Promise<Result<readonly FileEntry[], Failure>> {
	const located = locateFolder(places, path);
	if (!located.ok) return located;
	const { place, folder } = located.value;
	const unclear = unclearNames(folder);
	if (unclear !== undefined) return fail(refusal(unclear.id, path, unclear.why));
	const names = folder.sorted();
	const entries: FileEntry[] = [];
	for (let at = 0; at < names.length; at += NAMES_PER_TURN) {
		const some = names.slice(at, at + NAMES_PER_TURN);
		const look = () => childrenOf(folder.host, place.path, some);
		const seen = await entriesOf(places, place, { host: folder.host, names: some, look }, options);
		if (!seen.ok) return seen;
		entries.push(...seen.value);
	}
	return ok(entries);
}

/** Why the names in a folder are not those that a Windows would show, or undefined. */
export function unclearNames(
	folder: FolderNames,
): { readonly id: "file-exists" | "name-illegal"; readonly why: string } | undefined {
	const [twin] = folder.twins();
	if (twin !== undefined) {
		const why = `it holds names that differ only in case, which Windows holds for one: ${JSON.stringify(twin)}`;
		return { id: "file-exists", why };
	}
	const [odd] = folder.odd();
	if (odd === undefined) return undefined;
	return { id: "name-illegal", why: `it holds a name that no Windows program can use: ${JSON.stringify(odd)}` };
}

/** A folder that may be listed, its names read anew when it changed: no reparse point is entered. */
export function locateFolder(
	places: Places,
	path: WindowsPath,
): Result<{ readonly place: FoundPlace; readonly folder: FolderNames }, Failure> {
	const place = places.locateFound(path);
	if (!place.ok) return place;
	const { stats } = place.value;
	if (stats.isSymbolicLink())
		return fail(refusal("not-supported-here", path, "this is a reparse point: it is never entered"));
	if (!stats.isDirectory()) return fail(refusal("input-invalid", path, "this is no folder"));
	const folder = places.folderAt(place.value);
	if (place.value.parent !== undefined && stats.dev !== place.value.parent.device)
		return fail(refusal("not-supported-here", path, "another volume is mounted here: it is never entered"));
	folder.refresh(true);
	return ok({ place: place.value, folder });
}

/** A file whose bytes may be read. */
export async function locateReadable(places: Places, path: WindowsPath): Promise<Result<FoundPlace, Failure>> {
	const place = places.locateFound(path);
	if (!place.ok) return place;
	const entry = await entryAt(places, place.value);
	if (!entry.ok) return entry;
	const { kind, attributes } = entry.value;
	if (kind === "folder") return fail(refusal("input-invalid", path, "this is no file"));
	if (kind === "reparse") return fail(refusal("not-supported-here", path, "this is a reparse point"));
	if (attributes.includes("recall"))
		return fail(refusal("not-supported-here", path, "its bytes are in the cloud: opening it would download them"));
	if (attributes.includes("encrypted"))
		return fail(refusal("access-denied", path, "it is encrypted (EFS) for its owner"));
	if (place.value.stats.isFile()) return place;
	return fail(refusal("not-supported-here", path, "it is a special file of Unix services, whose bytes ntfs-3g hides"));
}

function openedFile(place: FoundPlace): OpenFile {
	const descriptor = openSync(place.host, "r");
	let open = true;
	const sizeBytes = Number(place.stats.size);
	const methods = {
		read: async (offset: number, length: number): Promise<Result<Uint8Array, Failure>> => {
			if (!open) return fail(refusal("internal-error", place.path, "the file was closed before"));
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
	return { sizeBytes, ...bounded(methods, { read: "read the file", close: "close the file" }) };
}
