import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

/** Compares a text with a file of the repository; UPDATE_GOLDEN=1 writes the file instead. The path is relative to the repository. */
export function expectGolden(path: string, actual: string): void {
	const file = join(import.meta.dirname, "../../..", path);
	if (process.env.UPDATE_GOLDEN === "1") {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, actual);
	}
	expect(actual).toBe(readFileSync(file, "utf8"));
}
