import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, type StaticImport } from "oxc-parser";

/** A node of a syntax tree, as far as the checks look at it. */
export interface SyntaxNode {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

/** What a file imports: the specifier as written, and its line. Type imports and dynamic imports are included. */
export interface ImportUse {
	readonly specifier: string;
	readonly line: number;
}

/** One parsed TypeScript file. */
export interface SourceFile {
	/** Path below the root, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly program: SyntaxNode;
	readonly imports: readonly ImportUse[];
	/** Length in lines; a last line break does not begin a line. */
	readonly lineCount: number;
	/** The line (from 1) of an offset. */
	readonly lineAt: (offset: number) => number;
}

/** Parses all .ts files below the given folders of `root`, sorted by path. Missing folders are empty; generated files are left out. */
export function readSourceTree(root: string, folders: readonly string[]): readonly SourceFile[] {
	const paths = folders.flatMap((folder) => listFiles(root, folder));
	const wanted = paths.filter((path) => path.endsWith(".ts") && !/\.(gen|d)\.ts$/.test(path) && !isFixture(path));
	return wanted.map((path) => parseFile(path, readFileSync(join(root, path), "utf8")));
}

function isFixture(path: string): boolean {
	return path.startsWith("tests/fixtures/");
}

/** All files below a folder of `root`, sorted; none when it does not exist. */
export function listFiles(root: string, folder: string): readonly string[] {
	if (!existsSync(join(root, folder))) return [];
	const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return files.map((path) => path.slice(join(root, "/").length).replaceAll("\\", "/")).sort();
}

/** Parses the text of one file. */
export function parseFile(path: string, text: string): SourceFile {
	const { program, module } = parseSync(path, text, { lang: "ts" });
	const starts = lineStarts(text);
	const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
	const tree = program as unknown as SyntaxNode;
	const fixed = module.staticImports.map((each: StaticImport) => ({
		specifier: each.moduleRequest.value,
		line: lineAt(each.start),
	}));
	const lineCount = starts.length - (text.endsWith("\n") ? 1 : 0);
	return { path, text, program: tree, imports: [...fixed, ...otherImports(tree, lineAt)], lineCount, lineAt };
}

/** Re-exports, `import("x")` and the types `import("x").Name`. */
function otherImports(program: SyntaxNode, lineAt: (offset: number) => number): readonly ImportUse[] {
	const found: ImportUse[] = [];
	const kinds = new Set(["ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression", "TSImportType"]);
	for (const node of walk(program)) {
		if (!kinds.has(node.type) || !isNode(node.source)) continue;
		const specifier = node.source.value;
		if (typeof specifier === "string") found.push({ specifier, line: lineAt(node.start) });
	}
	return found;
}

function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
	return starts;
}

/** A node and all nodes inside it. */
export function* walk(node: SyntaxNode): Iterable<SyntaxNode> {
	yield node;
	for (const value of Object.values(node)) {
		if (Array.isArray(value)) {
			for (const each of value) if (isNode(each)) yield* walk(each);
		} else if (isNode(value)) yield* walk(value);
	}
}

/** Whether a value of a syntax tree is a node. */
export function isNode(value: unknown): value is SyntaxNode {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
