import { displayWidth } from "../report/text-width.ts";

/** Rows as columns that are as wide as their widest cell, two blanks between; numbers may be set to the right. */
export function textTable(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, index) =>
		Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? ""))),
	);
	const lines = rows.map((row) =>
		widths
			.map((width, index) => {
				const cell = row[index] ?? "";
				const blanks = " ".repeat(width - displayWidth(cell));
				return right.has(index) ? blanks + cell : cell + blanks;
			})
			.join("  ")
			.trimEnd(),
	);
	return lines.map((line) => `${line}\n`).join("");
}
