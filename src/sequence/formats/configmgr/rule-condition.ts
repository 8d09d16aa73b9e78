import type { JsonObject } from "../../../model/json.ts";
import type { XmlElement } from "../../source/read-xml.ts";

/** Conditions of a native rule, all of which must hold. */
export type Alternative = JsonObject;

type Problem = (message: string) => void;

/** More alternatives of one rule are a mistake. */
const MOST_ALTERNATIVES = 100;

/**
 * Reads the condition of a rule of Set Dynamic Variables (steps.md §8.4) as alternatives, any of which may hold; none when it demands nothing. In
 * each all of its parts must hold: that is what a native rule can say.
 */
export function readRuleCondition(element: XmlElement, problem: Problem): readonly Alternative[] {
	return allOf(element.elements, problem);
}

function allOf(elements: readonly XmlElement[], problem: Problem): readonly Alternative[] {
	let joined: readonly Alternative[] = [];
	for (const each of elements) {
		const read = readOperand(each, problem);
		if (joined.length === 0 || read.length === 0) joined = joined.length === 0 ? read : joined;
		else joined = joined.flatMap((left) => read.flatMap((right) => both(left, right, problem)));
		if (joined.length > MOST_ALTERNATIVES) {
			problem("its condition has too many alternatives");
			return [];
		}
	}
	return joined;
}

/** Two conditions that must both hold; a native rule has each kind once, but for values. */
function both(left: Alternative, right: Alternative, problem: Problem): readonly Alternative[] {
	const values = [...list(left.values), ...list(right.values)];
	const twice = Object.keys(left).find((key) => key !== "values" && Object.hasOwn(right, key));
	if (twice !== undefined) {
		problem(`its condition asks for ${twice} twice, and both must hold`);
		return [];
	}
	return [{ ...left, ...right, ...(values.length === 0 ? {} : { values }) }];
}

function list(values: JsonObject[string]): readonly JsonObject[] {
	return Array.isArray(values) ? (values as readonly JsonObject[]) : [];
}

function readOperand(element: XmlElement, problem: Problem): readonly Alternative[] {
	if (element.name === "expression") return readExpression(element, problem);
	const type = (element.attributes.type ?? "and").trim().toLowerCase();
	if (element.name === "operator" && type === "and") return allOf(element.elements, problem);
	if (element.name === "operator" && type === "or")
		return element.elements.flatMap((each) => readOperand(each, problem));
	problem(element.name === "operator" ? `"${type}" can't combine conditions of a rule` : `it has no <${element.name}>`);
	return [];
}

const TYPE = /^SMS_TaskSequence_(\w+)ConditionExpression$/i;

function readExpression(element: XmlElement, problem: Problem): readonly Alternative[] {
	const values = new Map<string, string>();
	for (const each of element.elements) values.set((each.attributes.name ?? "").toLowerCase(), each.text.trim());
	const take = (name: string): string => {
		const value = values.get(name.toLowerCase()) ?? "";
		values.delete(name.toLowerCase());
		return value;
	};
	const kind = TYPE.exec(element.attributes.type?.trim() ?? "")?.[1]?.toLowerCase() ?? "";
	const reader = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
	if (reader === undefined) {
		problem(`the condition type ${JSON.stringify(element.attributes.type ?? "")} is not known in a rule`);
		return [];
	}
	const found = reader(take, problem);
	for (const name of values.keys()) problem(`the variable ${JSON.stringify(name)} has no meaning in its condition`);
	return found;
}

type Take = (name: string) => string;

const READERS: Readonly<Record<string, (take: Take, problem: Problem) => readonly Alternative[]>> = {
	computer: (take) => {
		const fields = [
			["asset-tags", take("AssetTag")],
			["uuids", take("UUID")],
			["serial-numbers", take("SerialNumber")],
			["mac-addresses", take("MACAddress") || take("MacAddress")],
		] as const;
		// One of them is enough (steps.md §8.4).
		return fields.flatMap(([key, value]) => (value === "" ? [] : [{ [key]: [value] }]));
	},
	location: (take) => {
		const gateway = take("DefaultGateway") || take("Gateway") || take("DefaultGateways");
		return gateway === "" ? [] : [{ gateways: gateway.split(/[\s,;]+/) }];
	},
	makemodel: (take) => {
		const make = take("Make");
		const model = take("Model");
		const both = { ...wild("make", make), ...wild("model", model) };
		return Object.keys(both).length === 0 ? [] : [both];
	},
	variable: readVariable,
};

/** A lone `*` demands nothing, also not that the machine tells it. */
function wild(key: string, pattern: string): JsonObject {
	return pattern === "" || pattern === "*" ? {} : { [key]: pattern };
}

function readVariable(take: Take, problem: Problem): readonly Alternative[] {
	const name = take("Variable");
	const operator = take("Operator");
	const value = take("Value");
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
		problem(`its condition names no variable, but ${JSON.stringify(name)}`);
		return [];
	}
	const compared = comparison(operator.toLowerCase() || "equals", value);
	if (compared === undefined) {
		problem(`the operator ${JSON.stringify(operator)} is not known in a rule`);
		return [];
	}
	return [{ values: [{ value: `%${name}%`, ...compared }] }];
}

function comparison(operator: string, value: string): JsonObject | undefined {
	switch (operator) {
		case "equals":
			return { equals: value };
		case "notequals":
			return { "not-equals": value };
		case "like":
			return { like: value };
		case "exists":
			return { "not-equals": "" };
		case "notexists":
		case "nonexists":
			return { equals: "" };
		default:
			return undefined;
	}
}
