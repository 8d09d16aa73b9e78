import { posix } from "node:path";
import type { SourceFile } from "./source-tree.ts";

/** The path of the file that a relative specifier names; undefined for packages and Node.js modules. */
export function resolveSpecifier(from: string, specifier: string): string | undefined {
	return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** The name of the package (or `node:` module) that a specifier belongs to. */
export function packageOf(specifier: string): string {
	const parts = specifier.split("/");
	return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/** For each file the files it imports. */
export function importGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
	const known = new Set(files.map((file) => file.path));
	return new Map(
		files.map((file) => {
			const targets = file.imports.map(({ specifier }) => resolveSpecifier(file.path, specifier));
			return [file.path, [...new Set(targets)].filter((path) => path !== undefined && known.has(path)) as string[]];
		}),
	);
}
