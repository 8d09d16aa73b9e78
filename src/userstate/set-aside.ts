import { done, fail, type Result } from "../base/result.ts";
import { baseName, joinPath, parentPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { Files } from "../model/ports.ts";

/** Tries for a free name; more than this means something else is wrong. */
const MAXIMUM_TRIES = 1_000;

/** Gives what stands in the way of a captured name the name `letter (from new Windows).txt`. */
export async function setAside(files: Files, path: WindowsPath): Promise<Result<void, Failure>> {
	const name = baseName(path);
	const dot = name.lastIndexOf(".");
	const cut = dot > 0 ? dot : name.length;
	for (let count = 1; count <= MAXIMUM_TRIES; count++) {
		const mark = count === 1 ? " (from new Windows)" : ` (from new Windows ${count})`;
		const aside = joinPath(
			parentPath(path),
			`${name.slice(0, cut).slice(0, 200)}${mark}${name.slice(cut).slice(0, 20)}`,
		);
		const taken = await files.stat(aside);
		if (!taken.ok) return taken;
		if (taken.value === undefined) return files.rename(path, aside);
	}
	const message = "No free name was found for what is in the way.";
	return fail({ id: "file-exists", operation: "restore the user state", operand: path, message });
}

/**
 * Makes room for a captured file. What the new Windows put there from its template, or what a cut restore left, is replaced; files that
 * somebody may have made (`keep`) are set aside, but for hidden system files such as desktop.ini.
 */
export async function makeRoom(files: Files, found: FileEntry, keep: boolean): Promise<Result<void, Failure>> {
	const disposable = found.attributes.includes("hidden") && found.attributes.includes("system");
	if (found.kind !== "file" || (keep && !disposable)) return setAside(files, found.path);
	return files.remove(found.path);
}

/** Makes a folder where none is; something else of that name is set aside. Nothing is ever written through a reparse point. */
export async function makeFolder(files: Files, path: WindowsPath): Promise<Result<void, Failure>> {
	const found = await files.stat(path);
	if (!found.ok) return found;
	if (found.value?.kind === "folder") return done;
	const cleared = found.value === undefined ? done : await setAside(files, path);
	return cleared.ok ? files.createFolder(path) : cleared;
}
