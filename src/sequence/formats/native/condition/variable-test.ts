import type { Condition } from "../../../../model/condition.ts";
import { entryOf, type LocatedMapping, type LocatedValue } from "../../../source/located-value.ts";
import { readBoolean, readFullText, readKeys } from "../fields.ts";
import type { Reading } from "../reading.ts";
import { comparisonReaders, comparisons, type FoundComparison, onlyOne } from "./comparison.ts";

/** `{ variable: Name, equals: text }` or `{ variable: Name, exists: true }`. */
export function readVariableTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const { problems } = reading;
	let variable: string | undefined;
	let exists: boolean | undefined;
	const found: FoundComparison[] = [];
	readKeys(
		mapping,
		{
			variable: (value) => {
				variable = readVariableName(value, reading, entryOf(mapping, "exists") === undefined);
			},
			...comparisonReaders(found, reading),
			exists: (value) => {
				exists = readBoolean(value, "`exists`", problems);
			},
		},
		"a test of a variable",
		problems,
	);
	if (!onlyOne(mapping, "a test of a variable", reading)) return undefined;
	if (mapping.entries.length === 1) {
		const range = entryOf(mapping, "variable")?.value.range ?? mapping.range;
		const permitted = `permitted: ${[...comparisons, "exists"].join(", ")}`;
		problems.error("missing-key", range, "the test of a variable has no operator", permitted);
	}
	if (variable === undefined) return undefined;
	const [comparison] = found;
	if (comparison !== undefined) return { kind: "compare", variable, ...comparison };
	return exists === undefined ? undefined : { kind: "exists", variable, exists };
}

function readVariableName(value: LocatedValue, reading: Reading, isUse: boolean): string | undefined {
	const name = readFullText(value, "the name of a variable", reading.problems)?.trim();
	if (name === undefined) return undefined;
	if (!/^[A-Za-z_][A-Za-z0-9_-]{0,255}$/.test(name)) {
		const bare = /^%(.+)%$/.exec(name)?.[1];
		const help =
			bare === undefined ? "a name has 1 to 256 letters, digits, `_` and `-`" : `write the name alone: ${bare}`;
		reading.problems.error("variable-name", value.range, `${JSON.stringify(name)} is no name of a variable`, help);
		return undefined;
	}
	if (isUse) reading.references.variablesUsed.push({ name, range: value.range });
	return name;
}
