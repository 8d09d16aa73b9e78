import { foldCase } from "../../../base/windows-path.ts";
import type { PartitionRole, VolumeId } from "../../../model/disk.ts";
import type { LetterOverrides } from "../description.ts";
import type { BootSession } from "../session.ts";

/** What decides which letter a volume gets at a start. */
export interface LetterCandidate {
	readonly id: VolumeId;
	readonly role: PartitionRole;
	readonly kind: "fixed" | "removable" | "network" | "ram";
	/** True when an attribute of the partition forbids a letter. */
	readonly withoutLetter?: boolean;
}

/** Letters from C on that Windows gives by itself. */
const POOL = "CDEFGHIJKLMNOPQRSTUVWXYZ";

/** True for partitions that Windows gives a letter without being asked. */
function getsLetter(role: PartitionRole): boolean {
	return role === "windows" || role === "data";
}

/**
 * Letters of a start, by folded volume id. In the full OS the running Windows has C. In WinPE the RAM disk has X and the others move with
 * every start; a volume that holds a Windows is never C there, as on real machines it often isn't.
 */
export function startLetters(
	volumes: readonly LetterCandidate[],
	session: BootSession,
	overrides: LetterOverrides,
): Map<string, string> {
	const letters = new Map<string, string>();
	for (const volume of volumes) {
		if (volume.kind === "network") letters.set(foldCase(volume.id), "Z");
		if (volume.kind === "ram") letters.set(foldCase(volume.id), "X");
	}
	if (session.phase === "full-os" && session.systemVolume !== "ram") letters.set(foldCase(session.systemVolume), "C");
	const without = applyOverrides(volumes, letters, overrides[session.phase] ?? {});
	const rest = volumes.filter(
		({ id, role, withoutLetter = false }) =>
			!letters.has(foldCase(id)) && !without.has(foldCase(id)) && getsLetter(role) && !withoutLetter,
	);
	if (session.phase === "full-os") giveLetters(rest, letters, "D");
	else giveLetters(rotated(rest, session.bootNumber), letters, POOL[session.bootNumber % 3] ?? "C");
	return letters;
}

/** The first letter from `from` on that nobody has. */
export function freeLetter(taken: Iterable<string>, from = "C"): string | undefined {
	const used = new Set(taken);
	return [...POOL].find((letter) => letter >= from && !used.has(letter));
}

/** The last letter that nobody has: shares are counted down from Z to D; X is the RAM disk of WinPE (steps.md §8.6). */
export function freeShareLetter(taken: Iterable<string>): string | undefined {
	const used = new Set([...taken, "X"]);
	return [...POOL].reverse().find((letter) => letter > "C" && !used.has(letter));
}

function applyOverrides(
	volumes: readonly LetterCandidate[],
	letters: Map<string, string>,
	overrides: { readonly [partition: VolumeId]: string },
): ReadonlySet<string> {
	const without = new Set<string>();
	for (const [partition, letter] of Object.entries(overrides)) {
		const id = foldCase(partition);
		if (!volumes.some((volume) => foldCase(volume.id) === id)) continue;
		letters.delete(id);
		if (letter === "none") without.add(id);
		else if (![...letters.values()].includes(letter.toUpperCase())) letters.set(id, letter.toUpperCase());
	}
	return without;
}

function rotated(volumes: readonly LetterCandidate[], by: number): readonly LetterCandidate[] {
	const at = volumes.length === 0 ? 0 : by % volumes.length;
	return [...volumes.slice(at), ...volumes.slice(0, at)];
}

function giveLetters(volumes: readonly LetterCandidate[], letters: Map<string, string>, from: string): void {
	for (const volume of volumes) {
		const first = volume.role === "windows" && from < "D" ? "D" : from;
		const letter = freeLetter(letters.values(), first);
		if (letter !== undefined) letters.set(foldCase(volume.id), letter);
	}
}
