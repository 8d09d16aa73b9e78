import { ok, type Result } from "../base/result.ts";
import { isWithin, joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import type { Run } from "./run.ts";

/** Bytes of all files below a folder; names that share a file count once. Reparse points and other volumes are not entered. */
async function uniqueBytes(
	files: FilesReader,
	folder: WindowsPath,
	seen: Set<string>,
): Promise<Result<number, Failure>> {
	const start = await files.stat(folder);
	if (!start.ok) return start;
	if (start.value === undefined) return ok(0);
	const device = start.value.device;
	const due: WindowsPath[] = [folder];
	let bytes = 0;
	for (let next = due.pop(); next !== undefined; next = due.pop()) {
		const entries = await files.list(next);
		if (!entries.ok) return entries;
		for (const entry of entries.value) {
			if (entry.kind === "folder" && entry.device === device) due.push(entry.path);
			else if (entry.kind === "file" && !seen.has(entry.fileId)) {
				seen.add(entry.fileId);
				bytes += entry.sizeBytes;
			}
		}
	}
	return ok(bytes);
}

/**
 * Bytes on a volume that a wipe will not free: protected folders, and, while user state is still to be captured by hard links,
 * everything below `Users`, since its blocks stay when the names go.
 */
export async function keptBytes(run: Run, root: WindowsPath, capturesLater: boolean): Promise<Result<number, Failure>> {
	const seen = new Set<string>();
	const folders = run.view.protectedPaths.filter((path) => isWithin(path, root));
	const outermost = folders.filter((path) => !folders.some((other) => other !== path && isWithin(path, other)));
	let bytes = 0;
	for (const folder of [...new Set(outermost), ...(capturesLater ? [joinPath(root, "Users")] : [])]) {
		const more = await uniqueBytes(run.parts.ports.files, folder, seen);
		if (!more.ok) return more;
		bytes += more.value;
	}
	return ok(bytes);
}
