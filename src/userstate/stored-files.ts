import { done, ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { FilesReader } from "../model/ports.ts";
import { filesFolder } from "./store-layout.ts";

/** Visits the numbered files that lie in a store, with one listing per thousand. */
export async function listStoredFiles(
	files: FilesReader,
	store: WindowsPath,
	visit: (number: number, entry: FileEntry) => void,
): Promise<Result<void, Failure>> {
	const top = await files.stat(filesFolder(store));
	if (!top.ok) return top;
	if (top.value === undefined) return done;
	const folders = await files.list(filesFolder(store));
	if (!folders.ok) return folders;
	for (const folder of folders.value) {
		if (folder.kind !== "folder") continue;
		const entries = await files.list(joinPath(filesFolder(store), folder.name), { identity: true });
		if (!entries.ok) return entries;
		for (const entry of entries.value) {
			if (/^\d{6,9}$/.test(entry.name) && entry.kind !== "folder") visit(Number(entry.name), entry);
		}
	}
	return done;
}

/** What a numbered file must be like. */
export interface ExpectedFile {
	readonly sizeBytes: number;
	/** Id of the file when the store holds a hard link of it. */
	readonly fileId?: string;
}

/** Compares the store with what it should hold; answers the numbers that are missing or differ, in order. */
export async function verifyStoredFiles(
	files: FilesReader,
	store: WindowsPath,
	expected: ReadonlyMap<number, ExpectedFile>,
): Promise<Result<readonly number[], Failure>> {
	const good = new Set<number>();
	const listed = await listStoredFiles(files, store, (number, entry) => {
		const wanted = expected.get(number);
		if (wanted === undefined || wanted.sizeBytes !== entry.sizeBytes) return;
		if (wanted.fileId === undefined || wanted.fileId === entry.fileId) good.add(number);
	});
	return listed.ok ? ok([...expected.keys()].filter((number) => !good.has(number))) : listed;
}
