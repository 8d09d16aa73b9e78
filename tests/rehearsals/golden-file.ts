import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares lines with a golden file; UPDATE_GOLDEN=1 writes the file instead. */
export function compareWithGolden(file: string, lines: readonly string[]): void {
	const text = `${lines.join("\n").trim()}\n`;
	if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
	expect(text).toBe(readFileSync(file, "utf8"));
}

/** The same for lines that may be none: then there is no file. */
export function compareIfAny(file: string, lines: readonly string[]): void {
	if (lines.length > 0) {
		compareWithGolden(file, lines);
		return;
	}
	if (process.env.UPDATE_GOLDEN === "1") rmSync(file, { force: true });
	expect(existsSync(file), `${file}: nothing has changed`).toBe(false);
}
