import { matchesPattern } from "../base/wildcard.ts";
import { foldCase } from "../base/windows-path.ts";

/** What DISM leaves out of every capture (dism.md §3), and the recycle bin of today's Windows. */
export const ALWAYS_EXCLUDED = [
	"\\$ntfs.log",
	"\\hiberfil.sys",
	"\\pagefile.sys",
	"\\swapfile.sys",
	"\\System Volume Information",
	"\\RECYCLER",
	"\\$Recycle.Bin",
	"\\Windows\\CSC",
] as const;

/**
 * What is wrong with a pattern, or undefined. A pattern that begins with a backslash is a place below the root and has no wildcards; any
 * other is a name, with `*` and `?`, that counts in every folder (dism.md §3).
 */
export function patternProblem(pattern: string): string | undefined {
	if (/[/:"<>|]/.test(pattern)) return "has a character that no path of Windows has";
	if (!pattern.startsWith("\\"))
		return pattern.includes("\\") ? "must begin with a backslash, or be a single name" : undefined;
	if (/[*?]/.test(pattern)) return "begins with a backslash, and such a place has no wildcards";
	return pattern.replace(/\\+$/, "") === "" ? "would leave everything out" : undefined;
}

/** Whether something is left out: `path` lies below the root, without a leading backslash. What lies in a left out folder is never asked for. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
	const name = path.slice(path.lastIndexOf("\\") + 1);
	return patterns.some((pattern) =>
		pattern.startsWith("\\")
			? foldCase(path) === foldCase(pattern.replace(/^\\+|\\+$/g, ""))
			: matchesPattern(name, pattern),
	);
}
