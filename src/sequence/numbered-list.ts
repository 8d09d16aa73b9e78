import { type Known, known } from "../model/known.ts";
import type { VariableLookup } from "./expand.ts";

/** Digits of the number behind a list's name: `Applications01` or `Applications001` (variables.md §1, list variable). */
export type ListWidth = 2 | 3;

/** One element of a list variable. */
export interface ListItem {
	/** Name of the variable that holds it, such as `Applications002`. */
	readonly name: string;
	readonly value: string;
}

/** What was found under the name of a list. */
export type NumberedList =
	| { readonly kind: "list"; readonly items: readonly ListItem[] }
	/** Both `NAME01` and `NAME001` have values: which of the two lists is meant can't be told. */
	| { readonly kind: "ambiguous"; readonly names: readonly [string, string] };

/** Name of the n-th element, counted from 1. Behind 99 or 999 the number simply gets longer. */
export function listItemName(base: string, number: number, width: ListWidth = 3): string {
	return base + String(number).padStart(width, "0");
}

/**
 * Reads the list variable of a name: `NAME01`, `NAME02` … or `NAME001`, `NAME002` …, up to the first gap; an empty value is a gap.
 * Without a first element the list is empty. Unknown as soon as an element that is needed can't be known yet.
 */
export function readNumberedList(base: string, lookup: VariableLookup): Known<NumberedList> {
	const short = readElements(base, 2, lookup);
	if (!short.known) return short;
	const long = readElements(base, 3, lookup);
	if (!long.known) return long;
	const [first] = short.value;
	const [other] = long.value;
	if (first !== undefined && other !== undefined) return known({ kind: "ambiguous", names: [first.name, other.name] });
	return known({ kind: "list", items: first === undefined ? long.value : short.value });
}

function readElements(base: string, width: ListWidth, lookup: VariableLookup): Known<readonly ListItem[]> {
	const items: ListItem[] = [];
	for (;;) {
		const name = listItemName(base, items.length + 1, width);
		const found = lookup(name);
		if (!found.known) return found;
		if (found.value === undefined || found.value === "") return known(items);
		items.push({ name, value: found.value });
	}
}

/** The variables that a list of texts stands for: `NAME001`, `NAME002` …, which is how a sequence writes one. */
export function listItems(base: string, values: readonly string[]): readonly ListItem[] {
	return values.map((value, index) => ({ name: listItemName(base, index + 1), value }));
}

/** True when a name is that of an element of the list. */
export function isListItem(name: string, base: string): boolean {
	if (name.length < base.length + 2 || name.slice(0, base.length).toUpperCase() !== base.toUpperCase()) return false;
	return /^(?:0[1-9]|0?[1-9]\d|00[1-9]|[1-9]\d{2,})$/.test(name.slice(base.length));
}
