import type { Condition } from "../model/condition.ts";
import { hasFields, isBoolean, isRecord, isText, listOf, oneOf, optional, type Test } from "./shape-tests.ts";

const orders = ["equals", "not-equals", "greater", "greater-or-equal", "less", "less-or-equal"];
const comparison = oneOf([...orders, "like", "not-like"]);
const measure = optional((value) => hasFields(value, { operator: oneOf(orders), value: isText }));

/** Fields of each kind of test; a combination is looked into by itself. */
const tests: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
	compare: { variable: isText, operator: comparison, value: isText },
	exists: { variable: isText, exists: isBoolean },
	file: { path: isText, exists: isBoolean, version: measure, modified: measure },
	folder: { path: isText, exists: isBoolean, modified: measure },
	registry: {
		key: isText,
		value: optional(isText),
		exists: optional(isBoolean),
		type: optional(oneOf(["REG_SZ", "REG_EXPAND_SZ", "REG_MULTI_SZ", "REG_DWORD", "REG_QWORD", "REG_BINARY"])),
		compare: optional((value) =>
			hasFields(value, { operator: comparison, value: isText, as: oneOf(["auto", "text", "number", "version"]) }),
		),
	},
	os: {
		version: measure,
		type: optional(oneOf(["workstation", "server", "domain-controller"])),
		architecture: optional(oneOf(["x64", "arm64", "x86"])),
	},
	software: {
		by: oneOf(["product-code", "upgrade-code", "name"]),
		value: isText,
		version: measure,
		exists: isBoolean,
	},
	wmi: { query: isText, namespace: isText, exists: isBoolean },
};

/** Whether plain data has the shape of a condition that nests no deeper than `depth`. */
export function isCondition(value: unknown, depth: number): value is Condition {
	if (depth === 0 || !isRecord(value) || !optional(oneOf(["true", "false"]))(value.onError)) return false;
	const { kind } = value;
	if (kind === "all" || kind === "any" || kind === "none")
		return listOf((each) => isCondition(each, depth - 1))(value.conditions);
	return isText(kind) && Object.hasOwn(tests, kind) && hasFields(value, tests[kind] ?? {});
}
