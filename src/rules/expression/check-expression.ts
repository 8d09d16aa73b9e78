import { functionOf, isConstant, unknownFunction } from "./functions.ts";
import type { Expression } from "./parse.ts";
import type { ExpressionProblem } from "./tokens.ts";

/** What is wrong with an expression on every machine: names that mean nothing, and too few or too many values. */
export function expressionProblems(expression: Expression): readonly ExpressionProblem[] {
	const problems: ExpressionProblem[] = [];
	const waiting = [expression];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		waiting.push(...partsOf(next));
		if (next.kind !== "call") continue;
		const problem = callProblem(next);
		if (problem !== undefined) problems.push({ range: next.range, ...problem });
	}
	return problems;
}

function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case "call":
			return expression.arguments;
		case "element":
			return [expression.list, expression.index];
		case "unary":
			return [expression.operand];
		case "binary":
			return [expression.left, expression.right];
		default:
			return [];
	}
}

/** Why a call can't be made with that number of values; undefined when it can. */
export function callProblem({
	name,
	arguments: given,
}: Expression & { kind: "call" }): Pick<ExpressionProblem, "message" | "help"> | undefined {
	if (isConstant(name) && given.length === 0) return undefined;
	const found = functionOf(name);
	if (found === undefined) return unknownFunction(name);
	const { least, most } = found;
	if (given.length >= least && given.length <= most) return undefined;
	const wanted = least === most ? String(least) : `${least} to ${most}`;
	return { message: `${name} takes ${wanted} ${most === 1 ? "value" : "values"}, not ${given.length}`, help: [] };
}
