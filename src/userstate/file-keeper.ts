import { done, fail, ok, type Result } from "../base/result.ts";
import { parentPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { Files } from "../model/ports.ts";
import { fileChecksum } from "./checksum.ts";
import type { KeptFileEntry } from "./manifest.ts";
import type { StoreKind } from "./scope.ts";
import { numberFolder, numberPath } from "./store-layout.ts";
import { type ExpectedFile, listStoredFiles } from "./stored-files.ts";

/** Where a file was put. */
export interface KeptFile {
	readonly number: number;
	/** Present when the store holds a copy. */
	readonly sha256?: string;
	/** False for a further name of a file that was kept before in this pass. */
	readonly first: boolean;
}

/** Puts files into a store under numbers, each once however many names it has. */
export interface FileKeeper {
	keep(entry: FileEntry): Promise<Result<KeptFile, Failure>>;
	/** What the store must hold after this pass. */
	readonly expected: ReadonlyMap<number, ExpectedFile>;
	/** Files of a hard-link store that had to be copied. */
	copiedAtLimit(): number;
}

interface EarlierFile {
	readonly number: number;
	readonly sizeBytes: number;
	readonly modifiedAt: number;
	readonly sha256?: string;
}

interface Keeper {
	readonly files: Files;
	readonly store: WindowsPath;
	readonly kind: StoreKind;
	/** True when copies of an earlier pass may be torn: they are read again before they are trusted. */
	readonly distrust: boolean;
	readonly signal: AbortSignal | undefined;
	readonly earlier: Map<string, EarlierFile>;
	readonly kept: Map<string, KeptFile>;
	readonly expected: Map<number, ExpectedFile>;
	readonly folders: Set<string>;
	next: number;
	copiedAtLimit: number;
}

/** What a keeper is made from. */
export interface KeeperRequest {
	readonly files: Files;
	readonly store: WindowsPath;
	readonly kind: StoreKind;
	/** Entries of an earlier pass over the same store, whether it ended or was cut. */
	readonly earlier: readonly KeptFileEntry[];
	readonly distrust: boolean;
	readonly signal?: AbortSignal | undefined;
}

/** Makes a keeper that goes on where an earlier pass ended: what lies in the store and matches is kept. */
export async function openKeeper(request: KeeperRequest): Promise<Result<FileKeeper, Failure>> {
	const keeper: Keeper = {
		...request,
		signal: request.signal,
		earlier: new Map(),
		kept: new Map(),
		expected: new Map(),
		folders: new Set(),
		next: 0,
		copiedAtLimit: 0,
	};
	const stored = new Map<number, number>();
	const listed = await listStoredFiles(request.files, request.store, (number, entry) => {
		stored.set(number, entry.sizeBytes);
		keeper.next = Math.max(keeper.next, number + 1);
		if (request.kind === "hard-link") keeper.earlier.set(entry.fileId, { number, sizeBytes: 0, modifiedAt: 0 });
	});
	if (!listed.ok) return listed;
	for (const entry of request.earlier) {
		const { number, sizeBytes, modifiedAt, sha256 } = entry;
		if (sha256 === undefined || stored.get(number) !== sizeBytes) continue;
		keeper.earlier.set(entry.fileId, { number, sizeBytes, modifiedAt, sha256 });
	}
	return ok({
		keep: (entry) => keep(keeper, entry),
		expected: keeper.expected,
		copiedAtLimit: () => keeper.copiedAtLimit,
	});
}

async function keep(keeper: Keeper, entry: FileEntry): Promise<Result<KeptFile, Failure>> {
	const again = keeper.kept.get(entry.fileId);
	if (again !== undefined) return ok({ ...again, first: false });
	const earlier = await stillKept(keeper, entry);
	if (!earlier.ok) return earlier;
	const put = earlier.value === undefined ? await putIntoStore(keeper, entry) : ok(earlier.value);
	if (!put.ok) return put;
	const { number, sha256 } = put.value;
	keeper.kept.set(entry.fileId, put.value);
	const { sizeBytes, fileId } = entry;
	keeper.expected.set(number, sha256 === undefined ? { sizeBytes, fileId } : { sizeBytes });
	if (sha256 !== undefined && keeper.kind === "hard-link") keeper.copiedAtLimit++;
	return put;
}

/** What an earlier pass kept of the file, if that is still the file's content. A link always is. */
async function stillKept(keeper: Keeper, entry: FileEntry): Promise<Result<KeptFile | undefined, Failure>> {
	const earlier = keeper.earlier.get(entry.fileId);
	if (earlier === undefined) return ok(undefined);
	const { number, sha256 } = earlier;
	if (sha256 === undefined) return ok({ number, first: true });
	if (earlier.sizeBytes === entry.sizeBytes && earlier.modifiedAt === entry.modifiedAt) {
		if (!keeper.distrust) return ok({ number, sha256, first: true });
		const seen = await fileChecksum(keeper.files, numberPath(keeper.store, number), keeper.signal);
		if (!seen.ok) return seen;
		if (seen.value === sha256) return ok({ number, sha256, first: true });
	}
	// A verified record may still describe this copy: only what a cut attempt left is removed.
	const removed = keeper.distrust ? await keeper.files.remove(numberPath(keeper.store, number)) : done;
	return removed.ok ? ok(undefined) : removed;
}

async function putIntoStore(keeper: Keeper, entry: FileEntry): Promise<Result<KeptFile, Failure>> {
	const number = keeper.next++;
	const path = numberPath(keeper.store, number);
	const folder = await ensureFolder(keeper, numberFolder(keeper.store, number));
	if (!folder.ok) return folder;
	if (keeper.kind === "copy") return copyFile(keeper, entry, number, path);
	const linked = await keeper.files.hardLink(entry.path, path);
	if (linked.ok) return ok({ number, first: true });
	// NTFS permits 1,024 names: a file that has all of them can only be copied.
	if (linked.error.id === "not-supported-here" && entry.links >= 1_023 && entry.kind === "file") {
		return copyFile(keeper, entry, number, path);
	}
	return linked;
}

async function ensureFolder(keeper: Keeper, folder: WindowsPath): Promise<Result<void, Failure>> {
	if (keeper.folders.has(folder)) return done;
	const made = await keeper.files.createFolder(folder);
	if (made.ok) keeper.folders.add(folder);
	return made;
}

async function copyFile(
	keeper: Keeper,
	entry: FileEntry,
	number: number,
	path: WindowsPath,
): Promise<Result<KeptFile, Failure>> {
	const { files, signal } = keeper;
	const copied = await files.copy(entry.path, path, signal === undefined ? {} : { signal });
	if (!copied.ok) return copied;
	const source = await fileChecksum(files, entry.path, signal);
	if (!source.ok) return source;
	const copy = await fileChecksum(files, path, signal);
	if (!copy.ok) return copy;
	if (source.value === copy.value) return ok({ number, sha256: copy.value, first: true });
	return fail({
		id: "capture-incomplete",
		operation: "copy a file into the state store",
		operand: entry.path,
		message: `The copy in ${parentPath(path)} has another SHA-256 than the file.`,
	});
}
