import { readFileSync } from "node:fs";
import { packageOf, resolveSpecifier } from "./import-graph.ts";
import type { Problem } from "./problem.ts";
import type { ImportUse, SourceFile } from "./source-tree.ts";

/**
 * Who may import what. A place is a folder (with all below it), a file, or `folder/*.ts` (the files directly in it);
 * the longest layer that covers a file is the file's layer. A layer may import itself unless it is closed.
 */
export interface ImportTable {
	readonly layers: Readonly<Record<string, readonly string[]>>;
	readonly closed: readonly string[];
	/** Packages and Node.js modules that only some places may import. */
	readonly modules: Readonly<Record<string, readonly string[]>>;
	/** The places that may use the global `process`. */
	readonly process: readonly string[];
}

/** Where the table stands. */
export const importTablePath = "build/import-table.json";

/** Reads the table from a file. */
export function readImportTable(path: string): ImportTable {
	return JSON.parse(readFileSync(path, "utf8"));
}

/** Whether a place of the table covers a file. */
export function covers(place: string, path: string): boolean {
	if (place.endsWith("/*.ts")) return path.slice(0, path.lastIndexOf("/")) === place.slice(0, -"/*.ts".length);
	return path === place || path.startsWith(`${place}/`);
}

/** Imports that the table does not permit, type imports too. */
export function checkImports(files: readonly SourceFile[], table: ImportTable): readonly Problem[] {
	return files.flatMap((file) => file.imports.flatMap((use) => checkImport(file.path, use, table)));
}

function checkImport(path: string, use: ImportUse, table: ImportTable): readonly Problem[] {
	const target = resolveSpecifier(path, use.specifier);
	const message = target === undefined ? moduleMessage(path, use, table) : layerMessage(path, target, table);
	return message === undefined ? [] : [{ path, line: use.line, message }];
}

function moduleMessage(path: string, use: ImportUse, table: ImportTable): string | undefined {
	const name = canonical(packageOf(use.specifier), table);
	const places = table.modules[name];
	if (places === undefined || places.some((place) => covers(place, path))) return undefined;
	return `${name} may be imported only in ${places.join(", ")} (${importTablePath})`;
}

/** `fs` and `node:fs/promises` are `node:fs`. */
function canonical(name: string, table: ImportTable): string {
	return table.modules[`node:${name}`] === undefined ? name : `node:${name}`;
}

function layerMessage(path: string, target: string, table: ImportTable): string | undefined {
	if (!/^(src|steps|build|tests)\//.test(target)) return undefined;
	const layer = layerOf(path, table);
	if (layer === undefined) return `belongs to no layer of ${importTablePath}`;
	const permitted = table.layers[layer] ?? [];
	if (layerOf(target, table) === layer && !table.closed.includes(layer)) return undefined;
	if (permitted.some((place) => covers(place, target))) return undefined;
	const list = permitted.length === 0 ? "nothing" : permitted.join(", ");
	const self = table.closed.includes(layer) ? ", and its files never one another" : " and itself";
	return `${layer} must not import ${target}: it may import ${list}${self} (${importTablePath})`;
}

function layerOf(path: string, table: ImportTable): string | undefined {
	const layers = Object.keys(table.layers).filter((layer) => covers(layer, path));
	return layers.sort((left, right) => right.length - left.length)[0];
}
