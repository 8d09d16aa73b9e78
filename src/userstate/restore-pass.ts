import { done, fail, ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Files, Watch } from "../model/ports.ts";
import type { Destination } from "./destinations.ts";
import { type FolderEntry, type KeptFileEntry, type ManifestEntry, restorePathOf } from "./manifest.ts";
import { readManifest } from "./manifest-reader.ts";
import type { Receipt } from "./receipt.ts";
import { applyMetadata, type FileRestorer, isRight, restoreFile } from "./restore-file.ts";
import type { ReadOnlyFile } from "./restore-record.ts";
import { makeFolder, makeRoom } from "./set-aside.ts";

/** What was restored, counted while doing. */
export interface RestoreTally {
	names: number;
	bytes: number;
	folders: number;
	leftOut: number;
	/** Names that were changed because Windows can't make them. */
	renamed: number;
	separated: number;
	/** Numbers of the restored files. */
	readonly numbers: Set<number>;
	readonly readOnly: ReadOnlyFile[];
}

function targetOf(destinations: readonly Destination[], entry: FolderEntry | KeptFileEntry): WindowsPath {
	return joinPath(destinations[entry.root]?.path ?? "", restorePathOf(entry));
}

/** Before the first own file: sets aside files of folders that were there before and have a captured name. */
export async function setAsideOld(
	files: Files,
	store: WindowsPath,
	receipt: Receipt,
	destinations: readonly Destination[],
): Promise<Result<void, Failure>> {
	return readManifest(files, store, receipt, async (entry) => {
		if (entry.kind !== "file" || destinations[entry.root]?.existed !== true) return done;
		const found = await files.stat(targetOf(destinations, entry));
		if (!found.ok || found.value === undefined) return found.ok ? done : found;
		const right = await isRight({ files, firstNames: new Map(), signal: undefined }, entry, found.value);
		if (!right.ok) return right;
		return right.value ? done : makeRoom(files, found.value, true);
	});
}

/** Restores every entry of a verified manifest: folders and files in order, then metadata of folders, the deepest first. */
export async function placeAll(
	files: Files,
	store: WindowsPath,
	receipt: Receipt,
	destinations: readonly Destination[],
	watch: Watch,
): Promise<Result<RestoreTally, Failure>> {
	const tally: RestoreTally = {
		names: 0,
		bytes: 0,
		folders: 0,
		leftOut: 0,
		renamed: 0,
		separated: 0,
		numbers: new Set(),
		readOnly: [],
	};
	const restorer: FileRestorer = { files, store, signal: watch.signal, firstNames: new Map(), separated: 0 };
	const folders: FolderEntry[] = [];
	const total = { totalBytes: receipt.counts.bytes, totalFiles: receipt.counts.names };
	const placed = await readManifest(files, store, receipt, async (entry) => {
		if (watch.signal?.aborted === true) return fail(cancelled(store));
		const ended = await placeEntry(restorer, tally, folders, destinations, entry);
		watch.progress?.({ ...total, doneBytes: tally.bytes, doneFiles: tally.names, item: entry.path });
		return ended;
	});
	if (!placed.ok) return placed;
	for (const folder of folders.reverse()) {
		const finished = await applyMetadata(files, folder, targetOf(destinations, folder));
		if (!finished.ok) return finished;
	}
	tally.separated = restorer.separated;
	return ok(tally);
}

async function placeEntry(
	restorer: FileRestorer,
	tally: RestoreTally,
	folders: FolderEntry[],
	destinations: readonly Destination[],
	entry: ManifestEntry,
): Promise<Result<void, Failure>> {
	if (entry.kind === "left-out") {
		tally.leftOut++;
		return done;
	}
	const target = targetOf(destinations, entry);
	if (entry.restoreAs !== undefined) tally.renamed++;
	if (entry.kind === "folder") {
		tally.folders++;
		folders.push(entry);
		return entry.path === "" ? done : makeFolder(restorer.files, target);
	}
	const restored = await restoreFile(restorer, entry, target);
	if (!restored.ok) return restored;
	tally.names++;
	if (!tally.numbers.has(entry.number)) tally.bytes += entry.sizeBytes;
	tally.numbers.add(entry.number);
	if (entry.attributes.includes("read-only")) {
		tally.readOnly.push({ path: target, attributes: entry.attributes, modifiedAt: entry.modifiedAt });
	}
	return done;
}

function cancelled(operand: WindowsPath): Failure {
	return { id: "cancelled", operation: "restore the user state", operand, message: "The restore was cancelled." };
}
