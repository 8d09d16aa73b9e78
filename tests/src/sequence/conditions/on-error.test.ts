import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { known, unknown, untold } from "../../../../src/model/known.ts";
import { evaluate } from "../../../../src/sequence/conditions/evaluate.ts";
import { type ConditionFacts, laterMachine } from "../../../../src/sequence/conditions/facts.ts";
import { noMachine } from "./no-machine.ts";

const facts: ConditionFacts = {
	variable: (name) => (name === "Later" ? unknown("a later step sets Later") : known("x")),
	machine: { ...noMachine, registryKey: async () => untold("the hive is damaged") },
};
const broken: Condition = { kind: "registry", key: "HKLM\\SOFTWARE\\A", exists: true };
const later: Condition = { kind: "compare", variable: "Later", operator: "equals", value: "x" };
const yes: Condition = { kind: "compare", variable: "A", operator: "equals", value: "x" };

describe("an error in a condition", () => {
	it("is told, unless another test settles the result", async () => {
		expect(await evaluate(broken, facts)).toMatchObject({
			known: false,
			isError: true,
			because: "the hive is damaged",
		});
		expect(await evaluate({ kind: "any", conditions: [broken, yes] }, facts)).toMatchObject({
			known: true,
			value: true,
		});
		expect(await evaluate({ kind: "all", conditions: [broken, yes] }, facts)).toMatchObject({
			known: false,
			isError: true,
		});
	});

	it.each(["true", "false"] as const)("counts as %s where the author says so, also from around it", async (onError) => {
		const value = onError === "true";
		expect(await evaluate({ ...broken, onError }, facts)).toMatchObject({ known: true, value });
		const whole: Condition = { kind: "all", conditions: [yes, broken], onError };
		expect(await evaluate(whole, facts)).toMatchObject({ known: true, value });
	});

	it("is not what a later moment tells", async () => {
		const verdict = await evaluate({ kind: "all", conditions: [broken, later], onError: "true" }, facts);
		expect(verdict).toMatchObject({ known: false, because: "a later step sets Later" });
		expect(verdict).not.toHaveProperty("isError");
	});

	it("stands among the tests with all others, asked or not", async () => {
		const { tests } = await evaluate(
			{ kind: "any", conditions: [broken, { kind: "none", conditions: [later] }, yes, broken] },
			facts,
		);
		expect(tests.map(({ depth, result, text }) => `${depth} ${result} ${text}`)).toEqual([
			"0 true any of 4",
			"1 unclear the hive is damaged",
			"1 unclear none of 1",
			"2 unclear a later step sets Later",
			'1 true A is "x"',
			"1 not-asked the key HKLM\\SOFTWARE\\A exists",
		]);
	});
});

describe("a later machine", () => {
	it("is known by its hardware alone", async () => {
		const now = {
			...noMachine,
			wmi: async () =>
				known({
					kind: "class" as const,
					class: {
						name: "Win32_ComputerSystem",
						properties: { Model: "string" as const, Domain: "string" as const },
						instances: [{ Model: "Desk 5", Domain: "WORKGROUP" }],
						lasting: ["Model"],
					},
				}),
		};
		const ask = { ...facts, machine: laterMachine("steps before it change the machine", now) };
		const query = (where: string): Condition => ({
			...{
				kind: "wmi",
				query: `SELECT * FROM Win32_ComputerSystem WHERE ${where}`,
				namespace: "root\\cimv2",
				exists: true,
			},
		});
		expect(await evaluate(query("Model LIKE 'desk%'"), ask)).toMatchObject({ known: true, value: true });
		expect(await evaluate(query("Domain = 'x'"), ask)).toMatchObject({
			known: false,
			because: "steps before it change the machine",
		});
		expect(await evaluate({ kind: "file", path: "C:\\a", exists: true }, ask)).toMatchObject({ known: false });
	});
});
