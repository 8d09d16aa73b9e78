import { unreachable } from "../../../base/result.ts";
import type { WqlExpression, WqlLiteral, WqlQuery } from "./query.ts";

/** The query as text that reads back as the same query. */
export function printWql(query: WqlQuery): string {
	const properties = query.properties.length === 0 ? "*" : query.properties.join(", ");
	const where = query.where === undefined ? "" : ` WHERE ${printExpression(query.where)}`;
	return `SELECT ${properties} FROM ${query.className}${where}`;
}

function printExpression(expression: WqlExpression): string {
	switch (expression.kind) {
		case "and":
		case "or":
			return expression.operands.map(bracketed).join(` ${expression.kind.toUpperCase()} `);
		case "not":
			return `NOT ${bracketed(expression.operand)}`;
		case "compare":
			return `${expression.property} ${expression.operator} ${printLiteral(expression.value)}`;
		case "like":
			return `${expression.property} LIKE ${quoted(expression.pattern)}`;
		case "null":
			return `${expression.property} IS ${expression.negated ? "NOT " : ""}NULL`;
		default:
			return unreachable(expression);
	}
}

function bracketed(expression: WqlExpression): string {
	const text = printExpression(expression);
	return expression.kind === "and" || expression.kind === "or" || expression.kind === "not" ? `(${text})` : text;
}

function printLiteral(value: WqlLiteral): string {
	return value.kind === "truth"
		? String(value.value).toUpperCase()
		: value.kind === "number"
			? value.text
			: quoted(value.text);
}

function quoted(text: string): string {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
