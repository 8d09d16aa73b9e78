import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020Module from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtInVariables as engineVariables } from "../../../src/engine/built-ins.ts";
import type { MachineFacts } from "../../../src/model/facts.ts";
import type { Sequence } from "../../../src/model/sequence.ts";
import { builtInVariable, builtInVariables } from "../../../src/sequence/built-in-variables.ts";
import { checkNative } from "../../../src/sequence/formats/native.ts";
import { contentInputs, variableInputs } from "../../../src/sequence/references.ts";
import { stepSchemas } from "../../../src/sequence/schemas.gen.ts";

const root = join(import.meta.dirname, "../../..");
const schema: object = JSON.parse(readFileSync(join(root, "schemas/sequence.json"), "utf8"));
const validate = new Ajv2020Module.default({ allErrors: true, strict: false }).compile(schema);

function sequencesIn(folder: string): readonly (readonly [string, string])[] {
	const names = readdirSync(join(root, "tests/sequences", folder), { recursive: true, encoding: "utf8" });
	const files = names.filter((name) => /(^|[\\/])sequence\.yaml$/.test(name));
	return files.map((name) => [name, readFileSync(join(root, "tests/sequences", folder, name), "utf8")]);
}

/** The editor's schema and the reader are two descriptions of one form. */
describe("schemas/sequence.json", () => {
	it.each(sequencesIn("positive"))("permits what the reader takes: %s", (name, text) => {
		const child = () => ({ text: "name: Child\nsteps:\n  - restart: { to: full-os }\n" });
		expect(checkNative(text, name, {}, child).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
		validate(parse(text, { schema: "core" }));
		expect(validate.errors ?? []).toEqual([]);
	});

	const structural = [
		"bare-step",
		"conditions",
		"content-sources",
		"flags",
		"missing-top-keys",
		"retry",
		"unknown-top-key",
		"variable-names",
	];
	it.each(structural)("refuses what the reader refuses: %s", (name) => {
		const text = readFileSync(join(root, "tests/sequences/negative", name, "sequence.yaml"), "utf8");
		expect(validate(parse(text))).toBe(false);
	});
});

describe("tables of names", () => {
	it("name inputs that their steps have", () => {
		for (const [type, inputs] of [...Object.entries(contentInputs), ...Object.entries(variableInputs)]) {
			for (const input of inputs) expect(Object.keys(stepSchemas[type]?.properties ?? {})).toContain(input);
		}
	});

	it("hold all built-ins that the engine sets", () => {
		const facts = { macAddresses: [], ipAddresses: [], defaultGateways: [] } as unknown as MachineFacts;
		const sequence = { name: "x" } as unknown as Sequence;
		const set = engineVariables(facts, sequence, { statePath: "C:\\S", logPath: "C:\\L", targetRoot: "C:\\" });
		for (const [name] of set) expect(builtInVariable(name)?.name).toBe(name);
	});

	it("hold each built-in once, with a sentence", () => {
		expect(new Set(builtInVariables.map(({ name }) => name.toUpperCase())).size).toBe(builtInVariables.length);
		for (const { description } of builtInVariables) expect(description).toMatch(/\.$/);
		expect(builtInVariable("osdisk")?.name).toBe("OSDisk");
		expect(builtInVariable("nothing")).toBeUndefined();
	});
});
