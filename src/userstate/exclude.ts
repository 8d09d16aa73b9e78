import { foldCase } from "../base/windows-path.ts";

/** True for a relative path that is left behind, with all that is below it. */
export type Exclude = (relativePath: string) => boolean;

/** One segment of a pattern: `*` stands for any characters of a name. */
function matchesName(pattern: string, name: string): boolean {
	const pieces = pattern.split("*");
	const first = pieces[0] ?? "";
	const last = pieces.at(-1) ?? "";
	if (pieces.length === 1) return pattern === name;
	if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
	let at = first.length;
	for (const piece of pieces.slice(1, -1)) {
		const found = name.indexOf(piece, at);
		if (found < 0 || found + piece.length > name.length - last.length) return false;
		at = found + piece.length;
	}
	return true;
}

/** Segments against names; `**` stands for one or more names at the end and any number elsewhere. */
function matchesPath(segments: readonly string[], names: readonly string[]): boolean {
	const [segment, ...rest] = segments;
	if (segment === undefined) return names.length === 0;
	if (segment === "**") {
		if (rest.length === 0) return names.length > 0;
		return names.some((_, index) => matchesPath(rest, names.slice(index)));
	}
	const [name, ...others] = names;
	return name !== undefined && matchesName(segment, name) && matchesPath(rest, others);
}

/**
 * Makes one test of many patterns. Case and the kind of slash don't matter. `Temp\**` leaves out all below `Temp` and keeps the folder;
 * `Temp` leaves out the folder itself.
 */
export function compileExclude(patterns: readonly string[]): Exclude {
	const compiled = patterns.map((pattern) =>
		foldCase(pattern)
			.split(/[\\/]+/)
			.filter((segment) => segment !== "")
			.filter((segment, index, all) => !(segment === "**" && all[index - 1] === "**")),
	);
	return (relativePath) => {
		const names = foldCase(relativePath).split("\\");
		return compiled.some((segments) => segments.length > 0 && matchesPath(segments, names));
	};
}
