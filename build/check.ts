import { join } from "node:path";
import { checkCycles } from "./check/cycles.ts";
import { checkForbiddenWords } from "./check/forbidden-words.ts";
import { checkImports, importTablePath, readImportTable } from "./check/import-table.ts";
import { checkNoAny } from "./check/no-any.ts";
import type { Problem } from "./check/problem.ts";
import { checkRegistry } from "./check/registry.ts";
import { checkSizes } from "./check/sizes.ts";
import { readSourceTree } from "./check/source-tree.ts";
import { runTool, toolChecks } from "./check/tools.ts";
import { unusedCodeCheck } from "./check/unused-code.ts";

interface Finding {
	readonly name: string;
	readonly problems: readonly Problem[];
}

/** `node build/check.ts`: all checks of the tree, all problems at once. */
async function check(root: string): Promise<number> {
	const started = performance.now();
	const running = [...toolChecks, unusedCodeCheck].map(async (tool) => ({
		name: tool.name,
		problems: await runTool(root, tool),
	}));
	const findings: readonly Finding[] = [...checkTree(root), ...(await Promise.all(running))];
	for (const { name, problems } of findings) {
		for (const { path, line, message } of problems) console.error(`${path}:${line}: [${name}] ${message}`);
	}
	const count = findings.reduce((sum, { problems }) => sum + problems.length, 0);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const failed = findings.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
	if (count === 0) console.log(`${findings.length} checks passed in ${seconds} s`);
	else console.error(`${count} problems in ${seconds} s: ${failed.join(", ")}`);
	return count === 0 ? 0 : 1;
}

function checkTree(root: string): readonly Finding[] {
	const files = readSourceTree(root, ["src", "steps", "build", "tests"]);
	const table = readImportTable(join(root, importTablePath));
	return [
		{ name: "imports", problems: checkImports(files, table) },
		{ name: "cycles", problems: checkCycles(files) },
		{ name: "sizes", problems: checkSizes(files) },
		{ name: "no any", problems: checkNoAny(files) },
		{ name: "registry", problems: checkRegistry(root) },
		{ name: "words", problems: checkForbiddenWords(files, table) },
	];
}

process.exitCode = await check(join(import.meta.dirname, ".."));
