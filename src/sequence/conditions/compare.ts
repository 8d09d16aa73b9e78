import { compareDecimals, readDecimal } from "../../base/decimal.ts";
import { unreachable } from "../../base/result.ts";
import { matchesPattern } from "../../base/wildcard.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { ComparisonOperator, OrderOperator } from "../../model/condition.ts";

/**
 * Compares a variable's value with the text of a condition, letters without case. A variable without a value is an empty text
 * for equality and patterns, and is neither less nor greater than anything. Order is that of numbers when both are numbers,
 * else that of the texts' code units.
 */
export function compareValues(operator: ComparisonOperator, value: string | undefined, other: string): boolean {
	const text = value ?? "";
	switch (operator) {
		case "equals":
			return foldCase(text) === foldCase(other);
		case "not-equals":
			return foldCase(text) !== foldCase(other);
		case "like":
			return matchesPattern(text, other);
		case "not-like":
			return !matchesPattern(text, other);
		case "greater":
			return value !== undefined && order(text, other) > 0;
		case "greater-or-equal":
			return value !== undefined && order(text, other) >= 0;
		case "less":
			return value !== undefined && order(text, other) < 0;
		case "less-or-equal":
			return value !== undefined && order(text, other) <= 0;
		default:
			return unreachable(operator);
	}
}

/** Below 0 when left comes first, 0 when neither does. */
function order(left: string, right: string): number {
	const [one, two] = [readDecimal(left), readDecimal(right)];
	if (one !== undefined && two !== undefined) return compareDecimals(one, two);
	const [first, second] = [foldCase(left), foldCase(right)];
	return first === second ? 0 : first < second ? -1 : 1;
}

/** Whether an order, below 0 for *comes first*, is what the operator wants. */
export function orderHolds(operator: OrderOperator, compared: number): boolean {
	switch (operator) {
		case "equals":
			return compared === 0;
		case "not-equals":
			return compared !== 0;
		case "greater":
			return compared > 0;
		case "greater-or-equal":
			return compared >= 0;
		case "less":
			return compared < 0;
		case "less-or-equal":
			return compared <= 0;
		default:
			return unreachable(operator);
	}
}
