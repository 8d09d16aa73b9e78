import { describe, expect, it } from "vitest";
import { checkCycles } from "../../../build/check/cycles.ts";
import { checkForbiddenWords } from "../../../build/check/forbidden-words.ts";
import { checkImports, readImportTable } from "../../../build/check/import-table.ts";
import { checkNoAny } from "../../../build/check/no-any.ts";
import type { Problem } from "../../../build/check/problem.ts";
import { checkSizes } from "../../../build/check/sizes.ts";
import { parseFile } from "../../../build/check/source-tree.ts";
import { readProblems, toolChecks } from "../../../build/check/tools.ts";
import { readKnipReport } from "../../../build/check/unused-code.ts";

const table = readImportTable("build/import-table.json");

function places(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ path, line }) => `${path}:${line}`);
}

function importsOf(path: string, ...lines: readonly string[]): readonly Problem[] {
	return checkImports([parseFile(path, `${lines.join("\n")}\n`)], table);
}

describe("the import table", () => {
	it.each([
		["src/model/step.ts", 'import type { A } from "../base/result.ts";'],
		["src/model/step.ts", 'import type { A } from "./disk.ts";'],
		["src/engine/next.ts", 'import { a } from "../sequence/expand.ts";'],
		["src/machine/rehearsal/disks.ts", 'import { a } from "../windows/commands/diskpart.ts";'],
		["src/machine/windows/disks.ts", 'import { spawn } from "../spawn.ts";'],
		["src/machine/spawn.ts", 'import { execa } from "execa";'],
		["src/report/file.ts", 'import { openSync } from "node:fs";'],
		["steps/index.ts", 'import { a } from "./restart.ts";'],
		["src/main.ts", 'import { steps } from "../steps/index.ts";'],
	])("permits in %s: %s", (path, line) => {
		expect(importsOf(path, line)).toEqual([]);
	});

	it.each([
		["src/base/result.ts", 'import { a } from "../model/step.ts";'],
		["src/base/result.ts", 'import type { A } from "../model/step.ts";'],
		["src/model/step.ts", 'export * from "../engine/next.ts";'],
		["src/model/step.ts", 'export { a } from "../engine/next.ts";'],
		["src/model/step.ts", 'type A = import("../engine/next.ts").A;'],
		["src/model/step.ts", 'const a = await import("../engine/next.ts");'],
		["src/engine/next.ts", 'import { a } from "../machine/spawn.ts";'],
		["src/cli/run.ts", 'import { a } from "../machine/spawn.ts";'],
		["src/machine/rehearsal/disks.ts", 'import { a } from "../windows/run.ts";'],
		["src/machine/windows/disks.ts", 'import { a } from "../linux/disks.ts";'],
		["steps/restart.ts", 'import { a } from "./apply-image.ts";'],
		["src/engine/next.ts", 'import { readFileSync } from "node:fs";'],
		["src/engine/next.ts", 'import { readFile } from "node:fs/promises";'],
		["src/engine/next.ts", 'import { readFile } from "fs";'],
		["src/machine/linux/run.ts", 'import { spawn } from "node:child_process";'],
		["src/machine/linux/run.ts", 'import { execa } from "execa";'],
		["src/cli/run.ts", 'import { argv } from "node:process";'],
		["src/elsewhere/a.ts", 'import { a } from "../base/result.ts";'],
		["src/engine/next.ts", 'import { a } from "../../build/check/sizes.ts";'],
	])("refuses in %s: %s", (path, line) => {
		expect(places(importsOf(path, "// first line", line))).toEqual([`${path}:2`]);
	});

	it("says what is permitted", () => {
		const [problem] = importsOf("src/engine/next.ts", 'import { a } from "../machine/spawn.ts";');
		expect(problem?.message).toContain("it may import src/base, src/model, src/sequence, src/content and itself");
	});
});

describe("cycles", () => {
	it("finds a circle of type imports, once", () => {
		const files = [
			parseFile("src/a.ts", '// a\nimport type { B } from "./b.ts";\n'),
			parseFile("src/b.ts", 'import { c } from "./c.ts";\n'),
			parseFile("src/c.ts", 'export * from "./a.ts";\n'),
			parseFile("src/d.ts", 'import { c } from "./c.ts";\n'),
		];
		expect(checkCycles(files)).toEqual([
			{ path: "src/a.ts", line: 2, message: "import cycle: src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts" },
		]);
		expect(checkCycles(files.slice(0, 2))).toEqual([]);
	});
});

describe("sizes", () => {
	it("counts the lines of files", () => {
		expect(checkSizes([parseFile("build/a.ts", "//\n".repeat(400))])).toEqual([]);
		expect(places(checkSizes([parseFile("build/a.ts", "//\n".repeat(401))]))).toEqual(["build/a.ts:401"]);
	});

	it("wants a small median of src and steps", () => {
		expect(checkSizes([parseFile("src/a.ts", "//\n".repeat(120))])).toEqual([]);
		expect(places(checkSizes([parseFile("src/a.ts", "//\n".repeat(121))]))).toEqual(["src:1"]);
	});

	it("permits few long functions, tests apart", () => {
		const long = `\nconst a = () => {\n${"\t//\n".repeat(49)}};\n`;
		const short = "function b() {}\n".repeat(33);
		expect(places(checkSizes([parseFile("src/a.ts", long)]))).toEqual(["src/a.ts:2"]);
		expect(checkSizes([parseFile("src/a.ts", long.replace("\t//\n", ""))])).toEqual([]);
		expect(checkSizes([parseFile("src/a.ts", long + short)])).toEqual([]);
		expect(checkSizes([parseFile("tests/a.ts", long)])).toEqual([]);
	});
});

describe("words", () => {
	it("finds any as a type, not as a word", () => {
		const file = parseFile("src/a.ts", '// any\nconst any = "any";\nexport const b = any as any;\n');
		expect(places(checkNoAny([file]))).toEqual(["src/a.ts:3"]);
	});

	it("finds marks of unfinished work", () => {
		const file = parseFile("src/a.ts", `// Done\n// ${"TO" + "DO"} later\n`);
		expect(places(checkForbiddenWords([file], table))).toEqual(["src/a.ts:2"]);
	});

	it("finds process outside the composition root", () => {
		const text = 'const process = "word";\nexport const a = process.env;\n';
		expect(places(checkForbiddenWords([parseFile("src/engine/a.ts", text)], table))).toEqual(["src/engine/a.ts:2"]);
		expect(checkForbiddenWords([parseFile("src/main.ts", text)], table)).toEqual([]);
	});
});

describe("output of other programs", () => {
	it.each([
		[
			"format and lint",
			"::error title=lint/x,file=/tree/src/a.ts,line=5,endLine=5,col=8,endColumn=14::Bad.",
			"src/a.ts",
			5,
		],
		["types", "src/a.ts(7,3): error TS2322: Type 'a' is wrong.", "src/a.ts", 7],
		["generated code", "src/a.gen.ts:1: differs", "src/a.gen.ts", 1],
		["generated code", 'schemas/steps/a.json: # uses "format"', "schemas/steps/a.json", 1],
	])("of %s is read", (name, output, path, line) => {
		const tool = toolChecks.find((each) => each.name === name);
		if (tool === undefined) throw new Error(`no check ${name}`);
		expect(readProblems("/tree", tool, output)).toMatchObject([{ path, line }]);
	});

	it("is a problem as a whole when it cannot be read", () => {
		const tool = { name: "types", command: ["tsc"], pattern: /^(?<path>never)$/gm };
		expect(readProblems("/tree", tool, "panic")).toEqual([{ path: "tsc", line: 1, message: "types failed:\npanic" }]);
	});

	it("of knip is read from its report", () => {
		const report = '{"issues":[{"file":"a.ts","exports":[{"name":"b","line":3}],"files":[],"types":[]}]}';
		expect(readKnipReport(report)).toEqual([{ path: "a.ts", line: 3, message: "exports: b" }]);
		expect(readKnipReport("crash")).toEqual([]);
	});
});
