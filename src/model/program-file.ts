import { fail, ok } from "../base/result.ts";
import { joinPath, normalizePath, type WindowsPath } from "../base/windows-path.ts";
import type { Answer, FilesReader } from "./ports.ts";

/** Tried in this order for a name without one (steps.md §8.1). */
const EXTENSIONS = [".com", ".exe", ".bat", ".cmd"];

/**
 * The file in a folder that a program's name means: `setup.exe`, `setup`, `.\\tools\\setup.exe`. Undefined when there is none, and for a path that
 * begins elsewhere.
 */
export async function programIn(
	files: Pick<FilesReader, "stat">,
	folder: WindowsPath,
	program: string,
): Answer<WindowsPath | undefined> {
	const name = program.replaceAll("/", "\\").replace(/^(?:\.\\)+/, "");
	if (name === "" || /^[\\]|:|(?:^|\\)\.\.(?:\\|$)/.test(name)) return ok(undefined);
	return firstFile(files, joinPath(folder, name));
}

/** The file that an absolute path of a program means, with or without its extension. Undefined when there is none, and for a mere name. */
export async function programAt(files: Pick<FilesReader, "stat">, program: string): Answer<WindowsPath | undefined> {
	const path = normalizePath(program);
	return path === undefined ? ok(undefined) : firstFile(files, path);
}

async function firstFile(files: Pick<FilesReader, "stat">, path: WindowsPath): Answer<WindowsPath | undefined> {
	const hasExtension = /\.[^\\.]+$/.test(path);
	for (const extension of hasExtension ? [""] : EXTENSIONS) {
		const entry = await files.stat(`${path}${extension}`);
		if (!entry.ok) return fail(entry.error);
		if (entry.value?.kind === "file") return ok(`${path}${extension}`);
	}
	return ok(undefined);
}
