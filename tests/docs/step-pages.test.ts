import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkNative } from "../../src/sequence/formats/native.ts";
import { stepSchemas } from "../../src/sequence/schemas.gen.ts";
import { isStructural } from "../../src/sequence/step-schema.ts";
import { registeredSteps } from "../../steps/index.ts";
import { withTable } from "./field-table.ts";

const pathOf = (type: string) => fileURLToPath(new URL(`../../docs/steps/${type}.md`, import.meta.url));
const steps = Object.entries(registeredSteps());
const structural = Object.keys(stepSchemas).filter(isStructural);
/** A child of an example: what it holds does not matter. */
const anyChild = () => ({ text: "name: Child\nsteps:\n  - restart: { to: full-os }\n" });

describe.each([...steps.map(([type]) => type), ...structural])("docs/steps/%s.md", (type) => {
	const page = readFileSync(pathOf(type), "utf8");

	it("has the table that its schema gives (UPDATE_GOLDEN=1 writes it)", () => {
		const made = withTable(page, stepSchemas[type] ?? {});
		if (process.env.UPDATE_GOLDEN === "1" && made !== undefined) writeFileSync(pathOf(type), made);
		else expect(page).toBe(made);
	});

	it("shows an example that uses the step and that check finds nothing wrong with", () => {
		const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text ?? "");
		expect(examples.join("\n")).toContain(`- ${type}:`);
		for (const text of examples)
			expect(checkNative(text, `${type}.md`, registeredSteps(), anyChild).diagnostics).toEqual([]);
	});
});

describe.each(steps)("docs/steps/%s.md of a step that runs", (type, step) => {
	const page = readFileSync(pathOf(type), "utf8");

	it("is registered under its own name and names every variable that it always sets", () => {
		expect(step.type).toBe(type);
		const texts = {
			program: "x",
			image: "x",
			drivers: "x",
			to: "winpe",
			name: "Name",
			value: "x",
			path: "x",
			file: "x",
		};
		const needed = { ...texts, content: ["x"], rules: [] };
		for (const effect of step.effects(needed)) {
			if (effect.kind === "sets" && effect.variable !== "Name") expect(page).toContain(`\`${effect.variable}\``);
		}
	});
});
