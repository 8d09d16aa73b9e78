import { describe, expect, it } from "vitest";
import type { ComparisonOperator, Condition } from "../../../../src/model/condition.ts";
import { type Known, known, unknown } from "../../../../src/model/known.ts";
import { evaluate } from "../../../../src/sequence/conditions/evaluate.ts";
import type { ConditionFacts } from "../../../../src/sequence/conditions/facts.ts";
import { noMachine } from "./no-machine.ts";

const values: Readonly<Record<string, Known<string | undefined>>> = {
	OSDISK: known("C:"),
	COUNT: known("9"),
	SERIAL: known("0012"),
	BUILD: known("10.0.9"),
	PASSWORD: known("hunter2"),
	LATER: unknown("a later step sets Later"),
};
const asked: string[] = [];
const facts: ConditionFacts = {
	variable: (name) => values[name.toUpperCase()] ?? known(undefined),
	machine: {
		...noMachine,
		path: async (path) => {
			asked.push(path);
			if (path.startsWith("X:")) return unknown("volume X: is not there yet");
			if (path === "C:\\there.txt") return known({ kind: "file", modifiedAt: 0 });
			return known(path === "C:\\There" ? { kind: "folder", modifiedAt: 0 } : undefined);
		},
	},
	isSecret: (name) => name.toUpperCase() === "PASSWORD",
};

function compare(variable: string, operator: ComparisonOperator, value: string): Condition {
	return { kind: "compare", variable, operator, value };
}

const yes = compare("OSDisk", "equals", "c:");
const no = compare("OSDisk", "equals", "D:");
const open = compare("Later", "equals", "x");

describe("evaluate", () => {
	it.each<[string, ComparisonOperator, string, boolean]>([
		["OSDisk", "equals", "c:", true],
		["OSDisk", "not-equals", "c:", false],
		["Serial", "equals", "12", false],
		["Count", "greater", "10", false],
		["Count", "less", "10", true],
		["Count", "less", "9.5", true],
		["Count", "greater-or-equal", "9.0", true],
		["Count", "less-or-equal", "-9", false],
		["Count", "greater", "99999999999999999998", false],
		["Build", "greater", "10.0.22631", true],
		["OSDisk", "greater", "b", true],
		["OSDisk", "like", "?:", true],
		["OSDisk", "like", "*c*", true],
		["OSDisk", "like", "c", false],
		["OSDisk", "not-like", "d*", true],
		["Nothing", "equals", "", true],
		["Nothing", "not-equals", "true", true],
		["Nothing", "less", "5", false],
		["Nothing", "greater", "5", false],
		["OSDisk", "equals", "%osdisk%", true],
	])("%s %s %s is %s", async (variable, operator, value, holds) => {
		expect(await evaluate(compare(variable, operator, value), facts)).toMatchObject({ known: true, value: holds });
	});

	it.each<["all" | "any" | "none", readonly Condition[], boolean | "unknown"]>([
		["all", [yes, yes], true],
		["all", [yes, no], false],
		["all", [open, no], false],
		["all", [yes, open], "unknown"],
		["any", [no, no], false],
		["any", [open, yes], true],
		["any", [no, open], "unknown"],
		["none", [no, no], true],
		["none", [open, yes], false],
		["none", [no, open], "unknown"],
		["all", [], true],
		["any", [], false],
	])("%s of %j is %s", async (kind, conditions, expected) => {
		const verdict = await evaluate({ kind, conditions }, facts);
		expect(verdict.known ? verdict.value : "unknown").toBe(expected);
	});

	it("asks no more than it needs", async () => {
		asked.length = 0;
		await evaluate({ kind: "all", conditions: [no, { kind: "file", path: "C:\\x", exists: true }] }, facts);
		expect(asked).toEqual([]);
	});

	it.each<[Condition, string]>([
		[no, 'OSDisk is "C:", not "D:"'],
		[yes, 'OSDisk is "C:"'],
		[compare("Nothing", "equals", "x"), 'Nothing has no value, not "x"'],
		[compare("Count", "greater", "10"), 'Count is "9", which is not greater than "10"'],
		[compare("Password", "equals", "hunter3"), "Password is a secret value, not a secret value"],
		[compare("OSDisk", "equals", "%Password%"), 'OSDisk is "C:", not a secret value'],
		[open, "a later step sets Later"],
		[
			{ kind: "all", conditions: [yes, { kind: "exists", variable: "Nothing", exists: false }] },
			'OSDisk is "C:" and Nothing has no value',
		],
		[{ kind: "file", path: "%OSDisk%\\there.txt", exists: true }, "the file C:\\there.txt exists"],
		[{ kind: "folder", path: "C:\\Gone", exists: true }, "there is no folder C:\\Gone"],
	])("says why of %j", async (condition, explanation) => {
		expect((await evaluate(condition, facts)).explanation).toBe(explanation);
	});

	it.each<[Condition, Known<boolean>]>([
		[{ kind: "exists", variable: "Later", exists: true }, unknown("a later step sets Later")],
		[{ kind: "exists", variable: "OSDisk", exists: false }, known(false)],
		[{ kind: "file", path: "C:\\there.txt", exists: false }, known(false)],
		[{ kind: "file", path: "X:\\a", exists: true }, unknown("volume X: is not there yet")],
		[{ kind: "file", path: "%Later%\\a", exists: true }, unknown("a later step sets Later")],
		[{ kind: "folder", path: "C:\\There", exists: true }, known(true)],
		[compare("OSDisk", "equals", "%Later%"), unknown("a later step sets Later")],
	])("judges %j", async (condition, verdict) => {
		expect(await evaluate(condition, facts)).toMatchObject(verdict);
	});
});
