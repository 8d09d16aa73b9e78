import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder, faredFiles, rateOf } from "../../build/corpus/fared-sequences.ts";

/** A folder of published files, each kind in a folder of its own; they cannot be part of this repository. */
const corpus = process.env.STEPPE_CORPUS;
const folder = corpus === undefined ? undefined : join(corpus, "sequence");
/** Longest that one file may take, in milliseconds, on any computer that runs these tests. */
const LONGEST = 5_000;

if (folder === undefined || !existsSync(folder)) {
	describe("task sequences without a corpus", () => {
		it("fare as the fixtures show; for real ones: npm run test:corpus -- FOLDER", () => {
			const kinds = faredFiles(
				checkFolder(join(import.meta.dirname, "..", "fixtures", "deployment-share", "Control", "CLIENT")),
			);
			expect(kinds.length).toBeGreaterThan(10);
			expect(rateOf(kinds)).toBeGreaterThan(85);
		});
	});
} else {
	const files = checkFolder(folder);

	describe("task sequences of a corpus", () => {
		it("are there", () => {
			expect(files.length).toBeGreaterThan(0);
		});

		it.each(files)("$name is read, or refused in its place", ({ checked, problem, milliseconds }) => {
			expect(milliseconds).toBeLessThan(LONGEST);
			if (checked === undefined) expect(problem).not.toBe("");
			else if (checked.sequence === undefined) {
				const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
				expect(errors.length).toBeGreaterThan(0);
				for (const { range, message } of errors) {
					expect(message).not.toBe("");
					expect(range.end).toBeGreaterThanOrEqual(range.start);
				}
			}
		});

		it("have at least 85 % of steps that run, run with a stated difference, or are done by the engine", () => {
			expect(rateOf(faredFiles(files))).toBeGreaterThanOrEqual(85);
		});
	});
}
