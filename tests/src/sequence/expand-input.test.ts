import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/model/json.ts";
import { known, unknown } from "../../../src/model/known.ts";
import type { VariableLookup } from "../../../src/sequence/expand.ts";
import { expandInput, variablesOfInput } from "../../../src/sequence/expand-input.ts";
import { type StepShape, stepShape } from "../../../src/sequence/step-schema.ts";

const values: Readonly<Record<string, string>> = {
	OSDISK: "C:",
	INDEX: "12",
	KEEP: "true",
	PIN: "secret!",
	STORE: "copy",
};
const lookup: VariableLookup = (name) => (name === "Later" ? unknown("set later") : known(values[name.toUpperCase()]));

function shapeOf(type: string): StepShape {
	const shape = stepShape(type);
	if (shape === undefined) throw new Error(`no step type ${type}`);
	return shape;
}

function expand(type: string, input: JsonObject) {
	return expandInput(input, shapeOf(type), lookup, (name) => name === "Pin");
}

describe("expandInput", () => {
	it("fills in defaults, expands them, and types what templates gave", () => {
		expect(expand("apply-image", { image: "w", index: "%Index%" })).toEqual({
			ok: true,
			value: { input: { image: "w", index: 12, to: "C:" }, unknowns: [], undefinedNames: [], usesSecret: false },
		});
		expect(expand("restore-user-state", { path: "P", "keep-store": "%Keep%" })).toMatchObject({
			value: { input: { path: "P", to: "C:", "keep-store": true } },
		});
	});

	it("fills in the defaults of inner mappings", () => {
		expect(expand("partition-disk", {})).toMatchObject({ value: { input: { disk: { which: "only" } } } });
		expect(expand("partition-disk", { disk: { serial: "1" } })).toMatchObject({
			value: { input: { disk: { which: "only", serial: "1" } } },
		});
	});

	it("keeps a text a text even if it looks like a number", () => {
		expect(expand("set-variable", { name: "A", value: "%Index%" })).toMatchObject({
			value: { input: { value: "12" } },
		});
	});

	it("refuses a variable without a value where the schema wants more than a text", () => {
		const result = expand("apply-image", { image: "w", index: "%Nowhere%" });
		expect(result).toMatchObject({ ok: false, error: [{ pointer: "/index" }] });
		expect(result.ok ? "" : result.error[0]?.message).toBe("uses the variable `Nowhere`, which has no value");
		expect(expand("capture-user-state", { store: "%Nowhere%" })).toMatchObject({
			ok: false,
			error: [{ pointer: "/store" }],
		});
	});

	it("reports a variable without a value in a text", () => {
		expect(expand("set-variable", { name: "A", value: "x%Nowhere%%NOWHERE%" })).toMatchObject({
			ok: true,
			value: { input: { value: "x%Nowhere%%NOWHERE%" }, undefinedNames: ["Nowhere"] },
		});
	});

	it("refuses what an expanded value makes wrong, at its place", () => {
		expect(expand("run-command", { program: "a", "success-codes": [0, "%OSDisk%"] })).toMatchObject({
			ok: false,
			error: [{ pointer: "/success-codes/1", message: 'can\'t be "C:"' }],
		});
	});

	it("does not judge what can't be known yet", () => {
		expect(expand("apply-image", { image: "w", index: "%Later%" })).toMatchObject({
			ok: true,
			value: { input: { index: "%Later%" }, unknowns: [{ pointer: "/index", because: "set later" }] },
		});
	});

	it("tells that a secret is used and keeps it out of messages", () => {
		expect(expand("set-variable", { name: "A", value: "%Pin%" })).toMatchObject({ value: { usesSecret: true } });
		expect(JSON.stringify(expand("apply-image", { image: "w", index: "%Pin%" }))).not.toContain("secret!");
	});

	it("names the variables of an input and its defaults", () => {
		expect(variablesOfInput({ image: "%A%", index: "%B%" }, shapeOf("apply-image"))).toEqual(["A", "B", "OSDisk"]);
	});
});
