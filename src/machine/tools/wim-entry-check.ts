import { foldCase, nameProblem } from "../../base/windows-path.ts";
import type { ListedEntry } from "./wim-listing.ts";

/** A name in the image that can't be written, and why. */
export interface BadEntry {
	readonly path: string;
	readonly reason: string;
}

function entryProblem(entry: ListedEntry): string | undefined {
	const cut = entry.isStream ? entry.path.lastIndexOf(":") : -1;
	if (entry.isStream && nameProblem(entry.path.slice(cut + 1)) !== undefined)
		return "the name of its stream is no name";
	for (const name of (cut < 0 ? entry.path : entry.path.slice(0, cut)).split("/")) {
		const problem = nameProblem(name);
		if (problem !== undefined) return `${JSON.stringify(name)} ${problem}`;
		if (Buffer.byteLength(name) > 255) return `${JSON.stringify(name)} has more than 255 bytes in UTF-8`;
	}
	return undefined;
}

/**
 * Looks for names that Windows could not hold, that would lead out of the target folder, or that differ only in case.
 * Gives all of them, in the order of the image; nothing is written as long as there is one.
 */
export function checkEntries(entries: readonly ListedEntry[]): readonly BadEntry[] {
	const bad: BadEntry[] = [];
	const seen = new Map<string, string>();
	for (const entry of entries) {
		const problem = entryProblem(entry);
		if (problem !== undefined) bad.push({ path: entry.path, reason: problem });
		const folded = foldCase(entry.path);
		const other = seen.get(folded);
		if (other !== undefined)
			bad.push({ path: entry.path, reason: `is for Windows the same name as ${JSON.stringify(other)}` });
		seen.set(folded, entry.path);
	}
	return bad;
}

/** The names directly below the image's root. */
export function topLevelNames(entries: readonly ListedEntry[]): readonly string[] {
	return [...new Set(entries.map(({ path }) => path.split("/")[0] ?? ""))];
}
