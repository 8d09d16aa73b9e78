import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./every-cut-point.ts";

describe("forty steps with two restarts, cut at every flush", () => {
	it("end in the same machine each time, and no `once` command runs twice", async () => {
		const count = await cutEverywhere("flush");
		console.log(`cut points: ${count} flush barriers`);
		const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "power-cuts.md"), "utf8");
		expect(page).toContain(`${count} flush barriers`);
	}, 900_000);
});
