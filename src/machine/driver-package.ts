import { createHash } from "node:crypto";
import { done, ok } from "../base/result.ts";
import { foldCase, joinPath, parentPath, type WindowsPath } from "../base/windows-path.ts";
import type { FileEntry } from "../model/file.ts";
import type { Answer, Files, FilesReader } from "../model/ports.ts";
import { hashThroughPort } from "./hash-through-port.ts";

/** A file of a driver package. */
export interface PackageFile {
	/** Its path in the folder of the INF. */
	readonly relative: string;
	readonly entry: FileEntry;
}

/** All files of a package with their paths in it, in a fixed order. */
export async function packageFiles(
	files: FilesReader,
	folder: WindowsPath,
	below = "",
): Answer<readonly PackageFile[]> {
	const list = await files.list(folder);
	if (!list.ok) return list;
	const found: PackageFile[] = [];
	for (const entry of list.value) {
		const relative = below === "" ? entry.name : `${below}\\${entry.name}`;
		if (entry.kind === "file") found.push({ relative, entry });
		if (entry.kind !== "folder") continue;
		const inner = await packageFiles(files, entry.path, relative);
		if (!inner.ok) return inner;
		found.push(...inner.value);
	}
	return ok(found);
}

/** Tells packages of the same name apart: 16 hexadecimal digits. */
export function packageHash(inf: Uint8Array, source: readonly PackageFile[]): string {
	const hash = createHash("sha256").update(inf);
	for (const { relative, entry } of source) hash.update(`\n${foldCase(relative)} ${entry.sizeBytes}`);
	return hash.digest("hex").slice(0, 16);
}

/** Copies what is missing or has another size; a file that a cut tore is made anew. */
export async function copyPackage(files: Files, source: readonly PackageFile[], target: WindowsPath): Answer<void> {
	for (const { relative, entry } of source) {
		const place = joinPath(target, relative);
		const present = await files.stat(place);
		if (!present.ok) return present;
		if (present.value !== undefined) {
			const same = await sameBytes(files, entry, present.value);
			if (!same.ok) return same;
			if (same.value) continue;
			const removed = await files.remove(place);
			if (!removed.ok) return removed;
		}
		const folder = await files.createFolder(parentPath(place));
		if (!folder.ok) return folder;
		const copied = await files.copy(entry.path, place);
		if (!copied.ok) return copied;
	}
	return done;
}

async function sameBytes(files: FilesReader, left: FileEntry, right: FileEntry): Answer<boolean> {
	if (left.sizeBytes !== right.sizeBytes) return ok(false);
	const first = await hashThroughPort(files, left.path);
	if (!first.ok) return first;
	const second = await hashThroughPort(files, right.path);
	return second.ok ? ok(first.value === second.value) : second;
}
