import { covers, type ImportTable, importTablePath } from "./import-table.ts";
import type { Problem } from "./problem.ts";
import { isNode, type SourceFile, walk } from "./source-tree.ts";

// Written in two parts, so that this file does not hold them.
const unfinished = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b`);

/** Marks of unfinished work, and uses of `process` outside the places that the import table names. */
export function checkForbiddenWords(files: readonly SourceFile[], table: ImportTable): readonly Problem[] {
	return files.flatMap((file) => [...unfinishedWork(file), ...processUses(file, table)]);
}

function unfinishedWork(file: SourceFile): readonly Problem[] {
	return file.text.split("\n").flatMap((text, index) => {
		const word = unfinished.exec(text)?.[0];
		return word === undefined
			? []
			: [{ path: file.path, line: index + 1, message: `${word}: finish it or leave it out` }];
	});
}

function processUses(file: SourceFile, table: ImportTable): readonly Problem[] {
	if (table.process.some((place) => covers(place, file.path))) return [];
	const problems: Problem[] = [];
	for (const node of walk(file.program)) {
		if (node.type !== "MemberExpression" || !isNode(node.object)) continue;
		if (node.object.type !== "Identifier" || node.object.name !== "process") continue;
		const message = `process may be used only in ${table.process.join(", ")}: pass the value down (${importTablePath})`;
		problems.push({ path: file.path, line: file.lineAt(node.start), message });
	}
	return problems;
}
