import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInf } from "../../src/drivers/inf.ts";
import { sampleInf } from "../src/drivers/sample-inf.ts";

/** A folder of INF files from published driver packages, which cannot be part of this repository. */
const corpus = process.env.STEPPE_CORPUS;

if (corpus === undefined) {
	describe("readInf without a corpus", () => {
		it("reads our own INF; for real ones set STEPPE_CORPUS to a folder of unpacked driver packages", () => {
			const own = sampleInf({ ids: "PCI\\VEN_8086&DEV_15BB" });
			expect(own.models.map((model) => model.hardwareId)).toEqual(["PCI\\VEN_8086&DEV_15BB"]);
			expect(own.problems).toEqual([]);
		});
	});
} else {
	const names = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
		/\.in[fx](\.in)?$/i.test(name),
	);

	describe("readInf over a corpus", () => {
		it("finds INF files", () => {
			expect(names.length).toBeGreaterThan(0);
		});

		it.each(names)("reads %s or says where it is wrong", (name) => {
			const bytes = readFileSync(join(corpus, name));
			const result = readInf(bytes, name);
			const problems = result.ok ? result.value.problems : result.error;
			for (const problem of problems) {
				expect(problem.line).toBeGreaterThan(0);
				expect(problem.what).not.toBe("");
			}
			if (!result.ok) expect(problems.some((problem) => problem.severity === "error")).toBe(true);
		});
	});
}
