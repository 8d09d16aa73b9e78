import { unreachable } from "../../base/result.ts";
import type { ComparisonOperator, Measure } from "../../model/condition.ts";

/** A value as explanations show it: in quotes, not too long, and never a secret one. */
export function show(value: string, secret: boolean): string {
	if (secret) return "a secret value";
	return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}

/** What goes on after `OSDisk is "C:"`; that it is the wanted value need not be said twice. */
export function relation(operator: ComparisonOperator, holds: boolean, wanted: string): string {
	const is = holds ? "is" : "is not";
	switch (operator) {
		case "equals":
			return holds ? "" : `, not ${wanted}`;
		case "not-equals":
			return holds ? `, not ${wanted}` : "";
		case "like":
			return `, which ${is} like ${wanted}`;
		case "not-like":
			return `, which ${holds ? "is not" : "is"} like ${wanted}`;
		case "greater":
			return `, which ${is} greater than ${wanted}`;
		case "greater-or-equal":
			return `, which ${is} at least ${wanted}`;
		case "less":
			return `, which ${is} less than ${wanted}`;
		case "less-or-equal":
			return `, which ${is} at most ${wanted}`;
		default:
			return unreachable(operator);
	}
}

const signs: Readonly<Record<Measure["operator"], string>> = {
	equals: "=",
	"not-equals": "<>",
	greater: ">",
	"greater-or-equal": ">=",
	less: "<",
	"less-or-equal": "<=",
};

/** A measure as its author writes it: `>= 10.0`. */
export function measureText({ operator, value }: Measure): string {
	return operator === "equals" ? value : `${signs[operator]} ${value}`;
}
