import { joinPath, type WindowsPath } from "../base/windows-path.ts";

/** The two records of a store: made by the capture, and made just before the first deletion. The later one counts. */
export type StoreGeneration = "captured" | "final";

/** Entries in one part of a manifest: bounds memory while reading and writing. */
export const ENTRIES_PER_PART = 2_000;

/** Files in one numbered folder. */
const FILES_PER_FOLDER = 1_000;

/** Folder of the numbered files. */
export function filesFolder(store: WindowsPath): WindowsPath {
	return joinPath(store, "files");
}

/** Folder that holds the file of that number. */
export function numberFolder(store: WindowsPath, number: number): WindowsPath {
	return joinPath(filesFolder(store), String(Math.floor(number / FILES_PER_FOLDER)).padStart(3, "0"));
}

/** Where the file of that number lies: `files\000\000123`. Numbered, not mirrored: deep paths and odd names can't harm. */
export function numberPath(store: WindowsPath, number: number): WindowsPath {
	return joinPath(numberFolder(store, number), String(number).padStart(6, "0"));
}

/** Folder of one record. */
export function generationFolder(store: WindowsPath, generation: StoreGeneration): WindowsPath {
	return joinPath(store, generation);
}

export function manifestPath(store: WindowsPath, generation: StoreGeneration, part: number): WindowsPath {
	return joinPath(generationFolder(store, generation), `manifest-${String(part).padStart(3, "0")}.jsonl`);
}

/** Readable table from number to path, one for each part of the manifest. */
export function indexPath(store: WindowsPath, generation: StoreGeneration, part: number): WindowsPath {
	return joinPath(generationFolder(store, generation), `index-${String(part).padStart(3, "0")}.txt`);
}

export function receiptPath(store: WindowsPath, generation: StoreGeneration): WindowsPath {
	return joinPath(generationFolder(store, generation), "receipt.json");
}

/** Mark of a restore that has begun: from then on a differing file of a captured name is a cut copy of our own. */
export function restoreMarkPath(store: WindowsPath): WindowsPath {
	return joinPath(store, "restoring.json");
}
