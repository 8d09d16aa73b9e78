import { fail, ok } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
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
	const hasExtension = /\.[^\\.]+$/.test(name);
	for (const extension of hasExtension ? [""] : EXTENSIONS) {
		const path = joinPath(folder, `${name}${extension}`);
		const entry = await files.stat(path);
		if (!entry.ok) return fail(entry.error);
		if (entry.value?.kind === "file") return ok(path);
	}
	return ok(undefined);
}
