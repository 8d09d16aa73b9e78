import { ok, type Result } from "../../base/result.ts";
import { isWithin, joinPath, type WindowsPath } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { FilesReader } from "../../model/ports.ts";

/** What a file or folder takes. */
export interface TreeSize {
	/** Bytes of all files; names that share a file count once. */
	readonly bytes: number;
	/** Size of the largest file. */
	readonly largestBytes: number;
	/** The first link or mounted volume that was met below the path; nothing of it is counted, and nobody copies it. */
	readonly detour?: WindowsPath;
}

/** Sizes of the files below a path, or of the file itself; nothing there takes nothing. Reparse points and other volumes are not entered. */
export async function measure(
	files: FilesReader,
	path: WindowsPath,
	seen: Set<string> = new Set(),
): Promise<Result<TreeSize, Failure>> {
	const start = await files.stat(path);
	if (!start.ok) return start;
	if (start.value === undefined || start.value.kind === "reparse") return ok({ bytes: 0, largestBytes: 0 });
	if (start.value.kind === "file") {
		const { sizeBytes, fileId } = start.value;
		const isNew = !seen.has(fileId);
		seen.add(fileId);
		return ok({ bytes: isNew ? sizeBytes : 0, largestBytes: sizeBytes });
	}
	const device = start.value.device;
	const due: WindowsPath[] = [path];
	let bytes = 0;
	let largestBytes = 0;
	let detour: WindowsPath | undefined;
	for (let next = due.pop(); next !== undefined; next = due.pop()) {
		const entries = await files.list(next);
		if (!entries.ok) return entries;
		for (const entry of entries.value) {
			if (entry.kind === "folder" && entry.device === device) due.push(entry.path);
			else if (entry.kind === "file" && !seen.has(entry.fileId)) {
				seen.add(entry.fileId);
				bytes += entry.sizeBytes;
				largestBytes = Math.max(largestBytes, entry.sizeBytes);
			} else if (entry.kind !== "file") detour ??= entry.path;
		}
	}
	return ok({ bytes, largestBytes, ...(detour === undefined ? {} : { detour }) });
}

/** Bytes below several folders of a volume, each file once. */
export async function measureAll(
	files: FilesReader,
	folders: readonly WindowsPath[],
): Promise<Result<number, Failure>> {
	const seen = new Set<string>();
	const outermost = folders.filter((path) => !folders.some((other) => other !== path && isWithin(path, other)));
	let bytes = 0;
	for (const folder of new Set(outermost.map((each) => joinPath(each)))) {
		const more = await measure(files, folder, seen);
		if (!more.ok) return more;
		bytes += more.value.bytes;
	}
	return ok(bytes);
}
