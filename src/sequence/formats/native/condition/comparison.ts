import type { ComparisonOperator } from "../../../../model/condition.ts";
import type { LocatedMapping } from "../../../source/located-value.ts";
import { type KeyReader, readText } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";

/** Operators in the order in which messages list them. */
export const comparisons: readonly ComparisonOperator[] = [
	"equals",
	"not-equals",
	"greater",
	"greater-or-equal",
	"less",
	"less-or-equal",
	"like",
	"not-like",
];

/** A comparison that was read. */
export interface FoundComparison {
	readonly operator: ComparisonOperator;
	readonly value: string;
}

/** Readers of the keys that compare a value; what they read is added to `found`. */
export function comparisonReaders(found: FoundComparison[], reading: Reading): Readonly<Record<string, KeyReader>> {
	const reader =
		(operator: ComparisonOperator): KeyReader =>
		(value) => {
			const text = readText(value, `\`${operator}\``, reading.problems);
			noteTemplates(value, reading);
			if (text !== undefined) found.push({ operator, value: text });
		};
	return Object.fromEntries(comparisons.map((operator) => [operator, reader(operator)]));
}

/** Reports a second operator; `exists` counts as one. */
export function onlyOne(mapping: LocatedMapping, what: string, reading: Reading): boolean {
	const operators: readonly string[] = [...comparisons, "exists"];
	const [, second] = mapping.entries.filter(({ key }) => operators.includes(key));
	if (second === undefined) return true;
	const help = "write { all: [ … ] } around two tests";
	reading.problems.error("condition-kind", second.keyRange, `${what} has one operator, not two`, help);
	return false;
}
