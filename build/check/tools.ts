import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "./problem.ts";

/** A program that checks the tree, and how its output is read. */
export interface ToolCheck {
	readonly name: string;
	/** Script that Node.js runs, below the repository, and its arguments. */
	readonly command: readonly string[];
	/** One problem per match with the groups `path`, `line`, `message`; or a function that finds them. */
	readonly pattern: RegExp | ((output: string) => readonly Problem[]);
}

/** Format and lint, types, generated code. */
export const toolChecks: readonly ToolCheck[] = [
	{
		name: "format and lint",
		command: [
			"node_modules/@biomejs/biome/bin/biome",
			"check",
			"--reporter=github",
			"--max-diagnostics=none",
			"--error-on-warnings",
		],
		pattern: /^::(?:error|warning) title=(?<title>[^,]*),file=(?<path>[^,]*),line=(?<line>\d+)[^:]*::(?<message>.*)$/gm,
	},
	{
		name: "types",
		command: ["node_modules/typescript/bin/tsc", "--noEmit", "--pretty", "false", "-p", "tsconfig.json"],
		pattern: /^(?<path>[^(\n]+)\((?<line>\d+),\d+\): error (?<message>.*)$/gm,
	},
	{
		name: "generated code",
		command: ["build/generate.ts", "--check"],
		pattern: /^(?<path>[^:\n]+):(?:(?<line>\d+):)? (?<message>.*)$/gm,
	},
];

/** Runs a program on the tree. A failure whose output cannot be read is one problem with all of the output. */
export function runTool(root: string, tool: ToolCheck): Promise<readonly Problem[]> {
	const [script = "", ...args] = tool.command;
	if (!existsSync(join(root, script))) {
		return Promise.resolve([{ path: script, line: 1, message: "is not installed: run npm ci" }]);
	}
	return new Promise((resolve) => {
		const options = { cwd: root, maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } };
		execFile(process.execPath, [join(root, script), ...args], options, (error, stdout, stderr) => {
			const output = `${stdout}\n${stderr}`.trim();
			resolve(error === null ? [] : readProblems(root, tool, output));
		});
	});
}

/** The problems in a program's output. */
export function readProblems(root: string, tool: ToolCheck, output: string): readonly Problem[] {
	const problems = typeof tool.pattern === "function" ? tool.pattern(output) : matches(root, tool.pattern, output);
	if (problems.length > 0) return problems;
	return [{ path: tool.command[0] ?? "", line: 1, message: `${tool.name} failed:\n${output}` }];
}

function matches(root: string, pattern: RegExp, output: string): readonly Problem[] {
	return [...output.matchAll(pattern)].map(({ groups = {} }) => ({
		path: relative(root, join(groups.path?.startsWith("/") ? "" : root, groups.path ?? "")),
		line: Number(groups.line ?? 1),
		message: [groups.title, groups.message].filter((part) => part !== undefined).join(": "),
	}));
}
