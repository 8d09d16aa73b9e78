import type { TextRange } from "../../base/text-range.ts";
import type { JsonValue } from "../../model/json.ts";

/** What a YAML or JSON text holds, every part with its place. All scalars are texts, as they were written. */
export type LocatedValue = LocatedText | LocatedList | LocatedMapping;

/** A scalar; numbers and booleans too keep the letters that their author wrote. */
export interface LocatedText {
	readonly kind: "text";
	readonly text: string;
	readonly range: TextRange;
}

/** A list. */
export interface LocatedList {
	readonly kind: "list";
	readonly items: readonly LocatedValue[];
	readonly range: TextRange;
}

/** A mapping; its keys are unique. */
export interface LocatedMapping {
	readonly kind: "mapping";
	readonly entries: readonly LocatedEntry[];
	readonly range: TextRange;
}

/** One key of a mapping with its value. */
export interface LocatedEntry {
	readonly key: string;
	readonly keyRange: TextRange;
	readonly value: LocatedValue;
}

/** Deepest nesting that is read. */
export const depthLimit = 100;

/** Longest text that is read, in UTF-16 code units. */
export const lengthLimit = 16 * 1024 * 1024;

/** The entry with a key, or undefined. */
export function entryOf(mapping: LocatedMapping, key: string): LocatedEntry | undefined {
	return mapping.entries.find((entry) => entry.key === key);
}

/** How people call a kind of value. */
export function kindName(value: LocatedValue): string {
	return value.kind === "list"
		? "a list"
		: value.kind === "mapping"
			? "a mapping"
			: value.text === ""
				? "empty"
				: "a text";
}

/** The value as plain data: texts stay texts. */
export function plainValue(value: LocatedValue): JsonValue {
	if (value.kind === "text") return value.text;
	if (value.kind === "list") return value.items.map(plainValue);
	return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}

/** The places of a value and all its parts by JSON pointer (RFC 6901); the value itself has the empty pointer. */
export function rangesByPointer(value: LocatedValue): Readonly<Record<string, TextRange>> {
	const ranges: Record<string, TextRange> = {};
	const visit = (each: LocatedValue, pointer: string): void => {
		ranges[pointer] = each.range;
		if (each.kind === "list") for (const [index, item] of each.items.entries()) visit(item, `${pointer}/${index}`);
		if (each.kind === "mapping")
			for (const entry of each.entries) visit(entry.value, `${pointer}/${pointerToken(entry.key)}`);
	};
	visit(value, "");
	return ranges;
}

/** A key as it stands in a JSON pointer. */
export function pointerToken(key: string): string {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keys and positions that a JSON pointer names. */
export function pointerTokens(pointer: string): readonly string[] {
	return pointer === ""
		? []
		: pointer
				.slice(1)
				.split("/")
				.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
