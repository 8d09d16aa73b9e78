import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaShape } from "../../src/sequence/schema-shape.ts";

/** All schemas of a tree: those of steps by step type, the other documents by file name without `.json`. */
export interface SchemaSet {
	readonly steps: ReadonlyMap<string, SchemaShape>;
	readonly documents: ReadonlyMap<string, SchemaShape>;
}

/** Reads `<folder>/*.json` and `<folder>/steps/*.json`, sorted by name. A missing folder is empty. */
export function readSchemas(folder: string): SchemaSet {
	return { steps: readFolder(join(folder, "steps")), documents: readFolder(folder) };
}

function readFolder(folder: string): ReadonlyMap<string, SchemaShape> {
	if (!existsSync(folder)) return new Map();
	const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
	return new Map(names.sort().map((name) => [name.slice(0, -".json".length), readSchema(join(folder, name))]));
}

function readSchema(path: string): SchemaShape {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new Error(`${path}: is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
