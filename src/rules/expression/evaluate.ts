import { counted } from "../../base/counted.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { callProblem } from "./check-expression.ts";
import { callFunction, constantOf } from "./functions.ts";
import { arithmetic, compareBy } from "./operators.ts";
import type { Expression } from "./parse.ts";
import type { ExpressionProblem } from "./tokens.ts";
import { LONGEST_RESULT, type LocalMoment, Refusal, textOf, truthOf, type Value, wholeOf } from "./values.ts";

/** What an expression may ask. */
export interface ExpressionScope {
	/** A variable's value, or undefined. */
	readonly read: (name: string) => string | undefined;
	/** Replaces each `%Name%` of a text; a name without a value is a refusal. */
	readonly expand: (text: string) => string | Refusal;
	readonly now: LocalMoment;
}

/** The expression's value as text. */
export function evaluateToText(expression: Expression, scope: ExpressionScope): Result<string, ExpressionProblem> {
	const value = evaluate(expression, scope);
	if (!value.ok) return value;
	const text = textOf(value.value);
	return text instanceof Refusal ? refused(expression, text) : ok(text);
}

function refused(
	expression: Expression,
	{ message, help, isMissingValue }: Refusal,
): { ok: false; error: ExpressionProblem } {
	const missing = isMissingValue ? { isMissingValue } : {};
	return fail({ range: expression.range, message, help, ...missing });
}

/** The value of an expression. Takes time in proportion to its length: there are no loops, and no text grows beyond a limit. */
export function evaluate(expression: Expression, scope: ExpressionScope): Result<Value, ExpressionProblem> {
	switch (expression.kind) {
		case "number":
			return ok(expression.value);
		case "text":
			return within(expression, scope.expand(expression.text));
		case "variable":
			return within(expression, scope.expand(`%${expression.name}%`));
		case "call":
			return call(expression, scope);
		case "element":
			return element(expression, scope);
		case "unary":
			return unary(expression, scope);
		case "binary":
			return binary(expression, scope);
	}
}

/** A value that may be refused or too long. */
function within(expression: Expression, value: Value | Refusal): Result<Value, ExpressionProblem> {
	if (value instanceof Refusal) return refused(expression, value);
	if (typeof value === "string" && value.length > LONGEST_RESULT) {
		return refused(expression, new Refusal(`the text gets longer than ${LONGEST_RESULT} characters`));
	}
	if (typeof value === "number" && !Number.isFinite(value))
		return refused(expression, new Refusal("the number gets too large"));
	return ok(value);
}

function call(expression: Expression & { kind: "call" }, scope: ExpressionScope): Result<Value, ExpressionProblem> {
	const { name, arguments: given } = expression;
	const values: Value[] = [];
	for (const each of given) {
		const value = evaluate(each, scope);
		if (!value.ok) return value;
		values.push(value.value);
	}
	const constant = values.length === 0 ? constantOf(name, scope.now) : undefined;
	if (constant !== undefined) return ok(constant);
	const problem = callProblem(expression);
	if (problem !== undefined) return fail({ range: expression.range, ...problem });
	return within(expression, callFunction(name, values, scope.read));
}

function element(
	{ list, index, range }: Expression & { kind: "element" },
	scope: ExpressionScope,
): Result<Value, ExpressionProblem> {
	const values = evaluate(list, scope);
	if (!values.ok) return values;
	const number = evaluate(index, scope);
	if (!number.ok) return number;
	const at = wholeOf(number.value);
	if (at instanceof Refusal) return refused(index, at);
	if (!Array.isArray(values.value)) {
		return fail({ range, message: "only a list has elements", help: ['write Split("a-b", "-")(0)'] });
	}
	const found = (values.value as readonly string[])[at];
	if (found !== undefined) return ok(found);
	const message = `the list has ${counted(values.value.length, "element")}, counted from 0: there is no element ${at}`;
	return fail({ range: index.range, message, help: [] });
}

function unary(expression: Expression & { kind: "unary" }, scope: ExpressionScope): Result<Value, ExpressionProblem> {
	const operand = evaluate(expression.operand, scope);
	if (!operand.ok) return operand;
	if (expression.operator === "not") {
		if (typeof operand.value === "number") return within(expression, ~operand.value);
		const truth = truthOf(operand.value);
		return within(expression, truth instanceof Refusal ? truth : !truth);
	}
	return within(expression, arithmetic(expression.operator, 0, operand.value));
}

/** A long chain of operators hangs to the left: it is walked, not entered. */
function binary(expression: Expression & { kind: "binary" }, scope: ExpressionScope): Result<Value, ExpressionProblem> {
	const chain: (Expression & { kind: "binary" })[] = [];
	let first: Expression = expression;
	for (; first.kind === "binary"; first = first.left) chain.push(first);
	let left = evaluate(first, scope);
	for (const each of chain.reverse()) {
		if (!left.ok) return left;
		const right = evaluate(each.right, scope);
		if (!right.ok) return right;
		const value =
			compareBy(each.operator, left.value, right.value) ?? arithmetic(each.operator, left.value, right.value);
		left = within(each, value);
	}
	return left;
}
