import { type Known, known } from "../../../model/known.ts";
import { expandText, templateNames } from "../../expand.ts";
import type { ConditionFacts } from "../facts.ts";
import { literalPattern } from "./like.ts";
import type { WqlExpression, WqlQuery } from "./query.ts";

/**
 * Puts values in for `%Name%` inside the texts of a query, never into the query itself: a value with quotes in it stays a text. In a
 * pattern a value stands for its own letters, and `%hp%` stays a pattern unless a variable of that name has a value.
 */
export function expandQuery(query: WqlQuery, ask: Pick<ConditionFacts, "variable" | "isSecret">): Known<WqlQuery> {
	if (query.where === undefined) return known(query);
	let open: Known<WqlQuery> | undefined;
	const text = (template: string, convert: (value: string) => string) => {
		const lookup = (name: string) => {
			const found = ask.variable(name);
			return found.known && found.value !== undefined ? known(convert(found.value)) : found;
		};
		const { value } = expandText(template, lookup, ask.isSecret);
		if (!value.known) open ??= value;
		return value.known ? value.value : template;
	};
	const where = expand(query.where, text);
	return open ?? known({ ...query, where });
}

function expand(
	expression: WqlExpression,
	text: (template: string, convert: (value: string) => string) => string,
): WqlExpression {
	if ("operands" in expression)
		return { ...expression, operands: expression.operands.map((operand) => expand(operand, text)) };
	if ("operand" in expression) return { ...expression, operand: expand(expression.operand, text) };
	if (expression.kind === "like") return { ...expression, pattern: text(expression.pattern, literalPattern) };
	if (expression.kind !== "compare" || expression.value.kind !== "text") return expression;
	return { ...expression, value: { kind: "text", text: text(expression.value.text, (value) => value) } };
}

/** Names that stand as `%Name%` in texts that are compared; those of patterns are left out, where `%hp%` mostly is a pattern. */
export function namesIn(query: WqlQuery): readonly string[] {
	const names: string[] = [];
	const visit = (expression: WqlExpression): void => {
		if ("operands" in expression) expression.operands.forEach(visit);
		else if ("operand" in expression) visit(expression.operand);
		else if (expression.kind === "compare" && expression.value.kind === "text")
			names.push(...templateNames(expression.value.text).map(({ name }) => name));
	};
	if (query.where !== undefined) visit(query.where);
	return names;
}
