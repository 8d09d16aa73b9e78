import type { TextRange } from "../../base/text-range.ts";
import type { LocatedText } from "./located-value.ts";

/** Lengths of double-quoted escapes behind the backslash, by their letter; all others are one letter long. */
const escapeLengths: Readonly<Record<string, number>> = { x: 3, u: 5, U: 9 };

/**
 * Where a part of a scalar stands in its source. YAML may write a scalar with quotes, escapes or over several lines: source and text
 * are walked side by side. Where they can't be matched the whole scalar is answered.
 */
export function rangeWithin(source: string, scalar: LocatedText, start: number, end: number): TextRange {
	const places = placesOf(source.slice(scalar.range.start, scalar.range.end), scalar.text);
	const from = places?.[start];
	const to = places?.[Math.max(start, end - 1)];
	if (from === undefined) return scalar.range;
	const last = end > start && to !== undefined ? to + 1 : from;
	return { start: scalar.range.start + from, end: scalar.range.start + Math.max(last, from + 1) };
}

/** Offset in the source of each unit of the text and of its end. */
function placesOf(source: string, text: string): readonly number[] | undefined {
	const quote = /^['"]/.exec(source)?.[0] ?? "";
	const isBlock = /^[|>]/.test(source);
	let at = isBlock ? source.indexOf("\n") + 1 : quote.length;
	const places: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const letter = text[index] ?? "";
		const isSpace = letter === " " || letter === "\n";
		// Indentation and folded line ends stand for one blank or line end.
		while (at < source.length && source[at] !== letter && /\s/.test(source[at] ?? "") && !isSpace) at++;
		places.push(at);
		if (quote === '"' && source[at] === "\\") at += 1 + (escapeLengths[source[at + 1] ?? ""] ?? 1);
		else if (quote === "'" && source.startsWith("''", at)) at += 2;
		else if (source[at] === letter) at++;
		else if (!isSpace || !/\s/.test(source[at] ?? "")) return undefined;
		else while (/\s/.test(source[at] ?? "")) at++;
	}
	places.push(Math.min(at, Math.max(0, source.length - 1)));
	return places;
}
