import { readDecimal } from "../../base/decimal.ts";
import { compareVersions, readVersion } from "../../base/version.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { ComparisonOperator, ConditionTest, OrderOperator } from "../../model/condition.ts";
import { untold } from "../../model/known.ts";
import type { HiveValue, RegistryKey } from "../../model/ports.ts";
import { expandText } from "../expand.ts";
import { compareValues, orderHolds } from "./compare.ts";
import { expandPath } from "./environment.ts";
import type { ConditionFacts } from "./facts.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";
import { relation, show } from "./words.ts";

type RegistryTest = Extract<ConditionTest, { kind: "registry" }>;

/** A key or value of the running system's registry. */
export async function testRegistry(test: RegistryTest, ask: ConditionFacts): Promise<TestVerdict> {
	const { value: key, secret } = await expandPath(test.key, ask);
	if (!key.known) return unclear(key);
	const shownKey = secret ? test.key : key.value;
	const found = await ask.machine.registryKey(key.value);
	if (!found.known) return unclear(found);
	if (test.value === undefined) {
		const isThere = found.value !== undefined;
		const explanation = isThere ? `the key ${shownKey} exists` : `there is no key ${shownKey}`;
		return told(isThere === (test.exists ?? true), explanation);
	}
	const name = expandText(test.value, ask.variable, ask.isSecret);
	if (!name.value.known) return unclear(name.value);
	const shownName = name.value.value === "" ? "(default)" : name.secret ? test.value : name.value.value;
	const subject = `the value ${shownName} of ${shownKey}`;
	const value = hiveValueOf(found.value, name.value.value);
	return test.compare === undefined ? existence(test, subject, value) : compareTo(test.compare, subject, value, ask);
}

function hiveValueOf(key: RegistryKey | undefined, name: string): HiveValue | undefined {
	return Object.entries(key?.values ?? {}).find(([each]) => foldCase(each) === foldCase(name))?.[1];
}

function existence({ exists = true, type }: RegistryTest, subject: string, value: HiveValue | undefined): TestVerdict {
	if (value === undefined) return told(!exists, `${subject} does not exist`);
	if (type !== undefined && value.type !== type) return told(!exists, `${subject} is ${value.type}, not ${type}`);
	return told(exists, `${subject} exists${type === undefined ? "" : ` as ${type}`}`);
}

function compareTo(
	compare: NonNullable<RegistryTest["compare"]>,
	subject: string,
	value: HiveValue | undefined,
	ask: ConditionFacts,
): TestVerdict {
	const { value: wanted, secret } = expandText(compare.value, ask.variable, ask.isSecret);
	if (!wanted.known) return unclear(wanted);
	const { operator } = compare;
	// What is not there is equal to nothing and like nothing.
	if (value === undefined)
		return told(operator === "not-equals" || operator === "not-like", `${subject} does not exist`);
	const shown = show(wanted.value, secret);
	const given = Array.isArray(value.data) ? value.data.join(", ") : String(value.data);
	const compared = compareData(compare, value, wanted.value);
	if (typeof compared === "string") return unclear(untold(`${subject} is ${show(given, false)}: ${compared}`));
	return told(compared, `${subject} is ${show(given, false)}${relation(operator, compared, shown)}`);
}

/** Whether a value is what is wanted, or why that can't be compared. */
function compareData(
	{ operator, as }: NonNullable<RegistryTest["compare"]>,
	{ type, data }: HiveValue,
	wanted: string,
): boolean | string {
	if (Array.isArray(data)) return compareList(operator, data, wanted);
	const text = type === "REG_BINARY" ? plainHexadecimal(String(data)) : String(data);
	const isNumber = type === "REG_DWORD" || type === "REG_QWORD";
	const other = type === "REG_BINARY" ? plainHexadecimal(wanted) : isNumber ? plainNumber(wanted) : wanted;
	switch (as) {
		case "auto":
			return compareValues(operator, text, other);
		case "text":
			return isOrder(operator) && operator !== "equals" && operator !== "not-equals"
				? orderHolds(operator, textOrder(text, other))
				: compareValues(operator, text, other);
		case "number": {
			if (readDecimal(text) === undefined) return "it is no number";
			if (readDecimal(plainNumber(other)) === undefined) return `${JSON.stringify(other)} is no number`;
			return numbers(operator, text, plainNumber(other));
		}
		case "version": {
			const [left, right] = [readVersion(text), readVersion(other)];
			if (left === undefined) return "it is no version";
			if (right === undefined) return `${JSON.stringify(other)} is no version`;
			return isOrder(operator)
				? orderHolds(operator, compareVersions(left, right))
				: compareValues(operator, text, other);
		}
	}
}

/** Numbers are equal when their values are: 05 is 5. */
function numbers(operator: ComparisonOperator, left: string, right: string): boolean {
	if (operator === "equals")
		return compareValues("greater-or-equal", left, right) && compareValues("less-or-equal", left, right);
	if (operator === "not-equals") return compareValues("greater", left, right) || compareValues("less", left, right);
	return compareValues(operator, left, right);
}

function isOrder(operator: ComparisonOperator): operator is OrderOperator {
	return operator !== "like" && operator !== "not-like";
}

function textOrder(left: string, right: string): number {
	const [first, second] = [foldCase(left), foldCase(right)];
	return first === second ? 0 : first < second ? -1 : 1;
}

/** A list is equal to, or like, a text when one of its texts is. It has no order. */
function compareList(operator: ComparisonOperator, texts: readonly string[], wanted: string): boolean | string {
	switch (operator) {
		case "equals":
		case "like":
			return texts.some((text) => compareValues(operator, text, wanted));
		case "not-equals":
		case "not-like":
			return texts.every((text) => compareValues(operator, text, wanted));
		default:
			return "a list of texts is neither less nor greater than something";
	}
}

/** `0x1F` and `31` are the same number. */
function plainNumber(text: string): string {
	return /^\s*0x[0-9a-f]{1,16}\s*$/i.test(text) ? String(BigInt(text.trim())) : text;
}

/** `01,0a ff` as `010AFF`. */
function plainHexadecimal(text: string): string {
	return text.replace(/[\s,]/g, "").toUpperCase();
}
