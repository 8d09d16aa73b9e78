import { compareDecimals, type Decimal, readDecimal } from "../../../base/decimal.ts";
import { readMoment } from "../../../base/moment.ts";
import { fail, ok, type Result, unreachable } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";
import type { WmiClass, WmiInstance, WmiType, WmiValue } from "../../../model/wmi.ts";
import { readLike } from "./like.ts";
import { testedProperties, type WqlExpression, type WqlLiteral, type WqlOperator, type WqlQuery } from "./query.ts";

/**
 * The instances that fit a query. Texts are compared without case and in the order of their letters, numbers exactly whatever their
 * size, dates as moments; NULL fits no comparison. The error says what the class does not have, or what can't be compared.
 */
export function matchInstances(query: WqlQuery, wmiClass: WmiClass): Result<readonly WmiInstance[], string> {
	const types = new Map(Object.entries(wmiClass.properties).map(([name, type]) => [foldCase(name), type]));
	for (const name of [...query.properties, ...testedProperties(query.where)]) {
		if (!types.has(foldCase(name))) return fail(notKnown(wmiClass, name));
	}
	if (query.where === undefined) return ok(wmiClass.instances);
	const test = prepare(query.where, types);
	return test.ok ? ok(wmiClass.instances.filter((instance) => test.value(foldedKeys(instance)))) : test;
}

function notKnown({ name, untold = {} }: WmiClass, wanted: string): string {
	const [property, why] = Object.entries(untold).find(([each]) => foldCase(each) === foldCase(wanted)) ?? [];
	if (property !== undefined) return `${property} of the class ${name} is not known here: ${why}`;
	return `the class ${name} has no property ${wanted} that is known here`;
}

type Values = ReadonlyMap<string, WmiValue>;
type Test = (values: Values) => boolean;

function foldedKeys(instance: WmiInstance): Values {
	return new Map(Object.entries(instance).map(([name, value]) => [foldCase(name), value]));
}

/** The expression as a test of one instance. What can't be compared by its type is told before any instance is looked at. */
function prepare(expression: WqlExpression, types: ReadonlyMap<string, WmiType>): Result<Test, string> {
	switch (expression.kind) {
		case "and":
		case "or":
			return prepareList(expression.kind, expression.operands, types);
		case "not": {
			const operand = prepare(expression.operand, types);
			return operand.ok ? ok((values) => !operand.value(values)) : operand;
		}
		case "null": {
			const { property, negated } = expression;
			return ok((values) => isNull(values.get(foldCase(property))) !== negated);
		}
		case "like":
			return prepareLike(expression.property, expression.pattern, types);
		case "compare":
			return prepareComparison(expression.property, expression.operator, expression.value, types);
		default:
			return unreachable(expression);
	}
}

function prepareList(
	kind: "and" | "or",
	operands: readonly WqlExpression[],
	types: ReadonlyMap<string, WmiType>,
): Result<Test, string> {
	const tests: Test[] = [];
	for (const operand of operands) {
		const test = prepare(operand, types);
		if (!test.ok) return test;
		tests.push(test.value);
	}
	return ok((values) => (kind === "and" ? tests.every((test) => test(values)) : tests.some((test) => test(values))));
}

function isNull(value: WmiValue | undefined): value is null | undefined {
	return value === null || value === undefined;
}

function prepareLike(property: string, pattern: string, types: ReadonlyMap<string, WmiType>): Result<Test, string> {
	const type = types.get(foldCase(property));
	if (type !== "string") return fail(`${property} is of type ${type}; LIKE compares texts alone`);
	const like = readLike(pattern);
	if (!like.ok) return fail(`${JSON.stringify(pattern)} is no pattern: ${like.error.message}`);
	return ok((values) => {
		const value = values.get(foldCase(property));
		return !isNull(value) && like.value.matches(String(value));
	});
}

/** Below, equal or above; undefined for a value that can't be read, which fits nothing. */
type Order = (value: WmiValue) => number | undefined;

function prepareComparison(
	property: string,
	operator: WqlOperator,
	literal: WqlLiteral,
	types: ReadonlyMap<string, WmiType>,
): Result<Test, string> {
	const type = types.get(foldCase(property));
	if (type === undefined || type.endsWith("[]"))
		return fail(`${property} is an array; WQL compares single values alone`);
	const order =
		type === "string"
			? textOrder(property, literal)
			: type === "boolean"
				? truthOrder(property, operator, literal)
				: type === "datetime"
					? momentOrder(property, literal)
					: numberOrder(property, literal);
	if (!order.ok) return order;
	return ok((values) => {
		const value = values.get(foldCase(property));
		const compared = isNull(value) ? undefined : order.value(value);
		return compared !== undefined && holds(operator, compared);
	});
}

function holds(operator: WqlOperator, compared: number): boolean {
	switch (operator) {
		case "=":
			return compared === 0;
		case "<>":
			return compared !== 0;
		case "<":
			return compared < 0;
		case "<=":
			return compared <= 0;
		case ">":
			return compared > 0;
		case ">=":
			return compared >= 0;
		default:
			return unreachable(operator);
	}
}

/** A number stands for its letters where the property is a text. */
function textOrder(property: string, literal: WqlLiteral): Result<Order, string> {
	if (literal.kind === "truth") return fail(`${property} is a text; it can't be compared with TRUE or FALSE`);
	const other = foldCase(literal.text);
	return ok((value) => {
		const text = foldCase(String(value));
		return text === other ? 0 : text < other ? -1 : 1;
	});
}

function truthOrder(property: string, operator: WqlOperator, literal: WqlLiteral): Result<Order, string> {
	if (operator !== "=" && operator !== "<>")
		return fail(`${property} is a truth value; it is neither less nor greater`);
	const other =
		literal.kind === "truth"
			? literal.value
			: /^\s*(true|-?1)\s*$/i.test(literal.text)
				? true
				: /^\s*(false|0)\s*$/i.test(literal.text)
					? false
					: undefined;
	if (other === undefined) return fail(`${property} is a truth value; it can't be compared with ${shown(literal)}`);
	return ok((value) => (value === other ? 0 : 1));
}

function momentOrder(property: string, literal: WqlLiteral): Result<Order, string> {
	const other = literal.kind === "text" ? readMoment(literal.text) : undefined;
	if (other === undefined) return fail(`${property} is a date; it can't be compared with ${shown(literal)}`);
	return ok((value) => {
		const moment = readMoment(String(value));
		return moment === undefined ? undefined : Math.sign(moment - other);
	});
}

function numberOrder(property: string, literal: WqlLiteral): Result<Order, string> {
	const other = literal.kind === "truth" ? undefined : readNumber(literal.text);
	if (other === undefined) return fail(`${property} is a number; it can't be compared with ${shown(literal)}`);
	return ok((value) => {
		const number = readNumber(String(value));
		return number === undefined ? undefined : compareDecimals(number, other);
	});
}

/** Also hexadecimal and with an exponent, as WQL has them. */
function readNumber(text: string): Decimal | undefined {
	const trimmed = text.trim();
	const hexadecimal = /^([+-]?)(0x[0-9a-f]{1,16})$/i.exec(trimmed);
	if (hexadecimal !== null) {
		const value = BigInt(hexadecimal[2] ?? "0");
		return { value: hexadecimal[1] === "-" ? -value : value, digits: 0 };
	}
	const power = /^(.+)e([+-]?\d{1,3})$/i.exec(trimmed);
	const base = readDecimal(power?.[1] ?? trimmed);
	if (base === undefined || power === null) return base;
	const digits = base.digits - Number(power[2]);
	return digits >= 0 ? { ...base, digits } : { value: base.value * 10n ** BigInt(-digits), digits: 0 };
}

function shown(literal: WqlLiteral): string {
	return literal.kind === "text"
		? JSON.stringify(literal.text.slice(0, 100))
		: literal.kind === "number"
			? literal.text
			: String(literal.value).toUpperCase();
}
