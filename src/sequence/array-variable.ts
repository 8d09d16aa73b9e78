import { type Known, known, unknown } from "../model/known.ts";
import type { VariableLookup } from "./expand.ts";
import type { ListItem } from "./numbered-list.ts";

/** Elements of an array variable are few: adapters, partitions. A larger count is a mistake, not a machine. */
export const longestArray = 1000;

/** Name of the variable that counts the elements: `OSDPartitions` counts itself, all others have `Count` behind (variables.md §1). */
export function countName(base: string): string {
	return base.toUpperCase() === "OSDPARTITIONS" ? base : `${base}Count`;
}

/** The variables that a list of mappings stands for: `NAME0Property`, `NAME1Property` … and the one that counts them. */
export function arrayItems(base: string, elements: readonly Readonly<Record<string, string>>[]): readonly ListItem[] {
	const items = elements.flatMap((element, index) =>
		Object.entries(element).map(([property, value]) => ({ name: `${base}${index}${property}`, value })),
	);
	return [...items, { name: countName(base), value: String(elements.length) }];
}

/**
 * Elements of an array variable as its count says, each with the properties that have a value. Without a count there are none:
 * what stands in the elements is then ignored (variables.md §4, OSDAdapterCount). Unknown also when the count is no whole number.
 */
export function readArrayVariable(
	base: string,
	properties: readonly string[],
	lookup: VariableLookup,
): Known<readonly Readonly<Record<string, string>>[]> {
	const count = lookup(countName(base));
	if (!count.known) return count;
	const text = count.value ?? "0";
	if (!/^\d{1,4}$/.test(text) || Number(text) > longestArray)
		return unknown(`${countName(base)} is ${JSON.stringify(text)}, which is no count`);
	const elements: Readonly<Record<string, string>>[] = [];
	for (let index = 0; index < Number(text); index++) {
		const element: [string, string][] = [];
		for (const property of properties) {
			const found = lookup(`${base}${index}${property}`);
			if (!found.known) return found;
			if (found.value !== undefined && found.value !== "") element.push([property, found.value]);
		}
		elements.push(Object.fromEntries(element));
	}
	return known(elements);
}
