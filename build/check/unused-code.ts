import type { Problem } from "./problem.ts";
import type { ToolCheck } from "./tools.ts";

interface KnipEntry {
	readonly name: string;
	readonly line?: number;
}

/** knip finds files, exports, types and dependencies that nothing uses, and those used but not declared. */
export const unusedCodeCheck: ToolCheck = {
	name: "unused code",
	command: ["node_modules/knip/bin/knip.js", "--no-progress", "--reporter", "json", "--no-config-hints"],
	pattern: readKnipReport,
};

/** One problem for each entry of a report of knip; none when the text is no such report. */
export function readKnipReport(output: string): readonly Problem[] {
	const line = output.split("\n").find((text) => text.startsWith('{"issues"'));
	if (line === undefined) return [];
	const { issues } = JSON.parse(line) as { readonly issues: readonly Readonly<Record<string, unknown>>[] };
	return issues.flatMap(({ file, ...kinds }) =>
		Object.entries(kinds).flatMap(([kind, entries]) =>
			(Array.isArray(entries) ? entries.flat() : []).map((entry: KnipEntry) => ({
				path: String(file),
				line: entry.line ?? 1,
				message: kind === "files" ? "nothing uses this file" : `${kind}: ${entry.name}`,
			})),
		),
	);
}
