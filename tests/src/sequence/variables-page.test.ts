import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInVariables, knownVariables } from "../../../src/sequence/built-in-variables.ts";
import { checkNative } from "../../../src/sequence/formats/native.ts";
import { settableVariables } from "../../../src/sequence/settable-variables.ts";
import { valueProblem } from "../../../src/sequence/variable-rules.ts";
import { renderVariablesPage } from "../../../src/sequence/variables-page.ts";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "variables.md");

describe("docs/variables.md", () => {
	it("is the generated page (UPDATE_GOLDEN=1 writes it)", () => {
		if (process.env.UPDATE_GOLDEN === "1") writeFileSync(PAGE, renderVariablesPage());
		expect(readFileSync(PAGE, "utf8")).toBe(renderVariablesPage());
	});

	it("names each variable once", () => {
		const names = knownVariables.map(({ name }) => name.toUpperCase());
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		expect(names.length).toBe(builtInVariables.length + settableVariables.length);
	});

	it.each(knownVariables.map(({ name }) => name))("%s is known to check", (name) => {
		const text = `name: x\nsteps:\n  - set-variable: { name: Out, value: "%${name}%" }\n`;
		expect(checkNative(text, "x.yaml").diagnostics).toEqual([]);
	});
});

describe("variables that the engine obeys", () => {
	it.each([
		["SMSTSRebootRequested", ["HD", "winpe", "True", ""], ["Windows", "1"]],
		["SMSTSRetryRequested", ["true", "FALSE"], ["yes"]],
		["SMSTSRebootDelay", ["0", "3600"], ["-1", "1.5", "soon"]],
		["SMSTSErrorDialogTimeout", ["900"], ["15m"]],
	] as const)("%s refuses what can't be obeyed", (name, good, bad) => {
		const rules = settableVariables.find((each) => each.name === name)?.rules ?? {};
		expect(good.filter((value) => valueProblem(rules, value) !== undefined)).toEqual([]);
		expect(bad.filter((value) => valueProblem(rules, value) === undefined)).toEqual([]);
	});
});
