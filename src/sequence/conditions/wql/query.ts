/** Comparison operators of WQL; `!=` is read as `<>`. */
export type WqlOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A constant: text, number as it was written, or TRUE and FALSE. */
export type WqlLiteral =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "number"; readonly text: string }
	| { readonly kind: "truth"; readonly value: boolean };

/** What stands after WHERE. */
export type WqlExpression =
	| { readonly kind: "and" | "or"; readonly operands: readonly WqlExpression[] }
	| { readonly kind: "not"; readonly operand: WqlExpression }
	| {
			readonly kind: "compare";
			readonly property: string;
			readonly operator: WqlOperator;
			readonly value: WqlLiteral;
	  }
	| { readonly kind: "like"; readonly property: string; readonly pattern: string }
	| { readonly kind: "null"; readonly property: string; readonly negated: boolean };

/** A data query (facts-system.md §2). */
export interface WqlQuery {
	/** Empty for `*`. */
	readonly properties: readonly string[];
	readonly className: string;
	readonly where?: WqlExpression;
}

/** What is wrong with, or remarkable about, a part of a query; offsets in UTF-16 units of its text. */
export interface WqlProblem {
	readonly message: string;
	readonly start: number;
	readonly end: number;
	readonly help?: string;
}

/** Longest query (the console takes no longer one) in UTF-16 units. */
export const WQL_LENGTH = 16_384;
/** Deepest nesting of parentheses and NOT. */
export const WQL_DEPTH = 64;

/** The properties that a condition looks at, each once. */
export function testedProperties(where: WqlExpression | undefined): readonly string[] {
	if (where === undefined) return [];
	const found = new Map<string, string>();
	const visit = (expression: WqlExpression): void => {
		if ("operands" in expression) expression.operands.forEach(visit);
		else if ("operand" in expression) visit(expression.operand);
		else if (!found.has(expression.property.toUpperCase()))
			found.set(expression.property.toUpperCase(), expression.property);
	};
	visit(where);
	return [...found.values()];
}
