import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { renderExitCodesPage } from "../../../src/report/exit-codes-page.ts";
import { expectGolden } from "./golden.ts";

describe("docs/exit-codes.md", () => {
	const page = renderExitCodesPage();

	it("is what the tables say", () => {
		expectGolden("docs/exit-codes.md", page);
	});

	it("lists every code that the engine ends with, as the README does", () => {
		const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");
		for (const code of Object.values(EXIT)) {
			expect(page).toContain(`\n| ${code} | `);
			expect(readme).toMatch(new RegExp(`\\b${code} [a-z]`));
		}
	});
});
