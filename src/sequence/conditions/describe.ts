import { unreachable } from "../../base/result.ts";
import type { Condition, ConditionTest } from "../../model/condition.ts";
import { measureText, show } from "./words.ts";

/** A condition in words, as it was written: for tests that are not asked, and for plans. */
export function describeCondition(condition: Condition): string {
	if ("conditions" in condition) return `${condition.kind} of ${condition.conditions.length}`;
	return describeTest(condition);
}

/** A condition in words with all its parts, each part of a combination one deeper. */
export function describeTree(condition: Condition, depth = 0): readonly string[] {
	const inner = "conditions" in condition ? condition.conditions.flatMap((each) => describeTree(each, depth + 1)) : [];
	return [`${"  ".repeat(depth)}${describeCondition(condition)}`, ...inner];
}

function describeTest(test: ConditionTest): string {
	switch (test.kind) {
		case "compare":
			return `${test.variable} ${test.operator} ${show(test.value, false)}`;
		case "exists":
			return `${test.variable} has ${test.exists ? "a" : "no"} value`;
		case "file":
		case "folder":
			return describePath(test);
		case "registry":
			return describeRegistry(test);
		case "os": {
			const version = test.version === undefined ? [] : [`version ${measureText(test.version)}`];
			return `the running system is ${[test.type ?? [], test.architecture ?? [], version].flat().join(", ")}`;
		}
		case "software": {
			const version = test.version === undefined ? "" : ` version ${measureText(test.version)}`;
			return `software of ${test.by} ${test.value}${version} is ${test.exists ? "" : "not "}installed`;
		}
		case "wmi":
			return `${test.exists ? "" : "nothing of "}${test.query}`;
		default:
			return unreachable(test);
	}
}

function describePath(test: Extract<ConditionTest, { kind: "file" | "folder" }>): string {
	if (!test.exists) return `there is no ${test.kind} ${test.path}`;
	const version = test.kind === "file" && test.version !== undefined ? [`version ${measureText(test.version)}`] : [];
	const modified = test.modified === undefined ? [] : [`modified ${measureText(test.modified)}`];
	const parts = [...version, ...modified].join(", ");
	return `the ${test.kind} ${test.path} exists${parts === "" ? "" : ` with ${parts}`}`;
}

function describeRegistry({ key, value, exists, type, compare }: Extract<ConditionTest, { kind: "registry" }>): string {
	const what = value === undefined ? `the key ${key}` : `the value ${value === "" ? "(default)" : value} of ${key}`;
	if (compare !== undefined) return `${what} ${compare.operator} ${show(compare.value, false)}`;
	return `${what} ${exists === false ? "does not exist" : "exists"}${type === undefined ? "" : ` as ${type}`}`;
}
