import type { Problem } from "./problem.ts";
import { type SourceFile, type SyntaxNode, walk } from "./source-tree.ts";

/** Permitted sizes, in lines; the share of longer functions from 0 to 1. */
export const limits = { file: 400, medianFile: 120, function: 50, longFunctions: 0.03 } as const;

/** Files that are too long everywhere; the median of src and steps; functions outside tests. */
export function checkSizes(files: readonly SourceFile[]): readonly Problem[] {
	return [
		...longFiles(files),
		...median(files.filter((file) => /^(src|steps)\//.test(file.path))),
		...functions(files),
	];
}

function longFiles(files: readonly SourceFile[]): readonly Problem[] {
	return files
		.filter((file) => file.lineCount > limits.file)
		.map((file) => ({
			path: file.path,
			line: limits.file + 1,
			message: `${file.lineCount} lines; at most ${limits.file}`,
		}));
}

function median(files: readonly SourceFile[]): readonly Problem[] {
	const counts = files.map((file) => file.lineCount).sort((left, right) => left - right);
	const middle = counts[Math.floor(counts.length / 2)] ?? 0;
	if (middle <= limits.medianFile) return [];
	return [{ path: "src", line: 1, message: `median file has ${middle} lines; at most ${limits.medianFile}` }];
}

function functions(files: readonly SourceFile[]): readonly Problem[] {
	const measured = files.filter((file) => !file.path.startsWith("tests/")).flatMap(functionLengths);
	const long = measured.filter(({ length }) => length > limits.function);
	if (long.length <= measured.length * limits.longFunctions) return [];
	const share = `${long.length} of ${measured.length} functions are too long, at most ${limits.longFunctions * 100} % may be`;
	return long.map(({ path, line, length }) => ({
		path,
		line,
		message: `function of ${length} lines; at most ${limits.function} (${share})`,
	}));
}

function functionLengths(file: SourceFile): readonly (Problem & { readonly length: number })[] {
	const kinds = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
	return [...walk(file.program)]
		.filter((node) => kinds.has(node.type))
		.map((node: SyntaxNode) => {
			const line = file.lineAt(node.start);
			return { path: file.path, line, message: "", length: file.lineAt(node.end - 1) - line + 1 };
		});
}
