import { fail, ok, type Result } from "../base/result.ts";
import { joinPath, parentPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Files, Watch } from "../model/ports.ts";
import { hashFile } from "./hash-file.ts";

/** What was copied. */
export interface CopiedContent {
	readonly bytes: number;
	readonly files: number;
	/** SHA-256 of the copy as read back; single files only. */
	readonly sha256?: string;
}

async function copyFile(
	files: Files,
	from: WindowsPath,
	to: WindowsPath,
	watch: Watch,
): Promise<Result<void, Failure>> {
	const present = await files.stat(to);
	if (!present.ok) return present;
	if (present.value !== undefined) {
		const removed = await files.removeTree(to);
		if (!removed.ok) return removed;
	}
	return files.copy(from, to, watch);
}

async function copyFolder(
	files: Files,
	from: WindowsPath,
	to: WindowsPath,
	watch: Watch,
): Promise<Result<CopiedContent, Failure>> {
	const made = await files.createFolder(to);
	if (!made.ok) return made;
	const entries = await files.list(from);
	if (!entries.ok) return entries;
	let bytes = 0;
	let count = 0;
	for (const entry of entries.value) {
		if (entry.kind === "reparse") continue;
		const target = joinPath(to, entry.name);
		if (entry.kind === "folder") {
			const inner = await copyFolder(files, entry.path, target, watch);
			if (!inner.ok) return inner;
			bytes += inner.value.bytes;
			count += inner.value.files;
			continue;
		}
		const copied = await copyFile(files, entry.path, target, watch);
		if (!copied.ok) return copied;
		bytes += entry.sizeBytes;
		count++;
	}
	return ok({ bytes, files: count });
}

/** Copies a content file or folder to its place, replacing what an interrupted copy left there; a single file is read back and hashed. Links are not followed. */
export async function copyContent(
	files: Files,
	from: WindowsPath,
	to: WindowsPath,
	watch: Watch,
): Promise<Result<CopiedContent, Failure>> {
	const entry = await files.stat(from);
	if (!entry.ok) return entry;
	if (entry.value === undefined || entry.value.kind === "reparse") {
		const message = entry.value === undefined ? "It is not there." : "It is a link; name the real file or folder.";
		return fail({ id: "content-missing", operation: "copy content", operand: from, message });
	}
	const parent = await files.createFolder(parentPath(to));
	if (!parent.ok) return parent;
	if (entry.value.kind === "folder") return copyFolder(files, from, to, watch);
	const copied = await copyFile(files, from, to, watch);
	if (!copied.ok) return copied;
	const hash = await hashFile(files, to, watch);
	return hash.ok ? ok({ bytes: entry.value.sizeBytes, files: 1, sha256: hash.value }) : hash;
}
