import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSummary, formatDiagnostics } from "../../../src/sequence/diagnostics.ts";
import { checkNative } from "../../../src/sequence/formats/native.ts";
import { registeredSteps } from "../../../steps/index.ts";

const folder = join(import.meta.dirname, "../../sequences/negative");

/** What `steppe check` would print; UPDATE_GOLDEN=1 rewrites the golden files. */
describe("sequences with mistakes", () => {
	const names = readdirSync(folder).sort();

	it("are at least 25 kinds", () => {
		expect(names.length).toBeGreaterThanOrEqual(25);
	});

	it.each(names)("%s", (name) => {
		const isJson = existsSync(join(folder, name, "sequence.json"));
		const file = isJson ? "sequence.json" : "sequence.yaml";
		const text = readFileSync(join(folder, name, file), "utf8");
		const { diagnostics, textOf } = checkNative(text, file, registeredSteps(), (path) => {
			const child = join(folder, name, path);
			return existsSync(child) ? { text: readFileSync(child, "utf8") } : { problem: "There is no such file." };
		});
		const printed = `${formatDiagnostics(diagnostics, textOf, { color: false })}\n${checkSummary(diagnostics)}\n`;
		const golden = join(folder, name, "diagnostics.golden");
		if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, printed);
		expect(diagnostics.length).toBeGreaterThan(0);
		expect(printed).toBe(readFileSync(golden, "utf8"));
	});
});
