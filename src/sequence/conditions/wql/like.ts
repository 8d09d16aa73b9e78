import { fail, ok, type Result } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";

/** One part of a LIKE pattern: any text, any character, or one of a set. A single letter is a set of one. */
type Part =
	| { readonly kind: "any-text" }
	| { readonly kind: "any-letter" }
	| { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** A LIKE pattern that can be asked. */
export interface LikePattern {
	/** Whether the whole text fits; letters without case. */
	readonly matches: (text: string) => boolean;
}

/**
 * Reads a pattern of LIKE: `%` any text, `_` one character, `[a-z]` one of a set, `[^a-z]` one of none of it. `[%]`, `[_]` and `[[]`
 * stand for the characters themselves. The error says what is wrong, with its offset.
 */
export function readLike(pattern: string): Result<LikePattern, { readonly message: string; readonly offset: number }> {
	const parts: Part[] = [];
	const letters = [...foldCase(pattern)];
	for (let at = 0; at < letters.length; at++) {
		const letter = letters[at] ?? "";
		if (letter === "%") parts.push({ kind: "any-text" });
		else if (letter === "_") parts.push({ kind: "any-letter" });
		else if (letter !== "[") parts.push({ kind: "set", negated: false, ranges: [[letter, letter]] });
		else {
			const close = letters.indexOf("]", at + 2);
			if (close < 0) return fail({ message: "the set that begins with [ has no ]", offset: at });
			const negated = letters[at + 1] === "^" && close > at + 2;
			parts.push({ kind: "set", negated, ranges: rangesOf(letters.slice(negated ? at + 2 : at + 1, close)) });
			at = close;
		}
	}
	return ok({ matches: (text) => matches(parts, [...foldCase(text)]) });
}

function rangesOf(letters: readonly string[]): readonly (readonly [string, string])[] {
	const ranges: [string, string][] = [];
	for (let at = 0; at < letters.length; at++) {
		const first = letters[at] ?? "";
		const last = letters[at + 1] === "-" ? letters[at + 2] : undefined;
		ranges.push([first, last ?? first]);
		if (last !== undefined) at += 2;
	}
	return ranges;
}

function fits(part: Part | undefined, letter: string): boolean {
	if (part === undefined || part.kind === "any-text") return false;
	if (part.kind === "any-letter") return true;
	return part.ranges.some(([first, last]) => letter >= first && letter <= last) !== part.negated;
}

/** Goes back to the last `%` only: at most text × pattern steps. */
function matches(parts: readonly Part[], text: readonly string[]): boolean {
	let [at, place] = [0, 0];
	let resumeAt = 0;
	let resumePlace = -1;
	while (at < text.length) {
		if (fits(parts[place], text[at] ?? "")) {
			at++;
			place++;
		} else if (parts[place]?.kind === "any-text") {
			resumePlace = place++;
			resumeAt = at;
		} else if (resumePlace >= 0) {
			place = resumePlace + 1;
			at = ++resumeAt;
		} else return false;
	}
	while (parts[place]?.kind === "any-text") place++;
	return place === parts.length;
}

/** The text as a pattern that nothing but this text fits. */
export function literalPattern(text: string): string {
	return text.replace(/[%_[]/g, "[$&]");
}
