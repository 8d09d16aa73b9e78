import { importGraph } from "./import-graph.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-tree.ts";

/** Files that import each other in a circle, type imports included. Each circle is reported once, at its first file. */
export function checkCycles(files: readonly SourceFile[]): readonly Problem[] {
	const graph = importGraph(files);
	const finished = new Set<string>();
	const problems: Problem[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) {
			const circle = [...trail.slice(start), path];
			problems.push({ path, line: lineOfImport(files, circle), message: `import cycle: ${circle.join(" -> ")}` });
			return;
		}
		if (finished.has(path)) return;
		for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
		finished.add(path);
	};
	for (const path of graph.keys()) visit(path, []);
	return problems;
}

function lineOfImport(files: readonly SourceFile[], circle: readonly string[]): number {
	const file = files.find((each) => each.path === circle[0]);
	const next = circle[1]?.split("/").at(-1) ?? "";
	return file?.imports.find((each) => each.specifier.endsWith(`/${next}`))?.line ?? 1;
}
