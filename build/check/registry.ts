import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { isNode, listFiles, parseFile, type SyntaxNode, walk } from "./source-tree.ts";

const registryPath = "steps/index.ts";

/**
 * The step types that steps/index.ts lists, the schemas, the pages of docs/steps and the positive sequences must name
 * the same steps. A structural step (`x-steppe.structural` of its schema) is part of the tree: it has schema, page and sequence, and
 * neither a file in steps/ nor a line in the registry. Says nothing while there is no registry.
 */
export function checkRegistry(root: string): readonly Problem[] {
	if (!listFiles(root, "steps").includes(registryPath)) return [];
	const registered = registeredTypes(readFileSync(join(root, registryPath), "utf8"));
	const places = [
		{ folder: "schemas/steps", suffix: ".json" },
		{ folder: "docs/steps", suffix: ".md" },
		{ folder: "steps", suffix: ".ts" },
	];
	const structural = structuralTypes(root);
	const all = new Map([...registered, ...structural]);
	const problems = places.flatMap(({ folder, suffix }) =>
		compare(root, folder === "steps" ? registered : all, folder, suffix),
	);
	const both = [...structural].filter(([type]) => registered.has(type));
	return [
		...problems,
		...both.map(([type]) => ({
			path: registryPath,
			line: 1,
			message: `${type} is structural and can't be registered`,
		})),
		...unusedInSequences(root, all),
	];
}

/** The step types that are part of the tree, as if they stood in the registry's first line. */
function structuralTypes(root: string): ReadonlyMap<string, number> {
	const folder = "schemas/steps";
	const types = listFiles(root, folder).filter((path) => {
		if (!path.endsWith(".json")) return false;
		const schema = JSON.parse(readFileSync(join(root, path), "utf8")) as { "x-steppe"?: { structural?: unknown } };
		return schema["x-steppe"]?.structural === true;
	});
	return new Map(types.map((path) => [path.slice(folder.length + 1, -".json".length), 1]));
}

/** The keys of the objects that the module exports: step types and their lines. */
function registeredTypes(text: string): ReadonlyMap<string, number> {
	const file = parseFile(registryPath, text);
	const types = new Map<string, number>();
	for (const declaration of walk(file.program)) {
		if (declaration.type !== "ExportNamedDeclaration") continue;
		for (const node of walk(declaration)) {
			if (node.type !== "VariableDeclarator" || !isNode(node.init)) continue;
			for (const key of objectKeys(node.init)) types.set(nameOf(key), file.lineAt(key.start));
		}
	}
	return types;
}

/** Keys of the outermost object literal, whatever `satisfies`, `as` or call stands around it. */
function objectKeys(init: SyntaxNode): readonly SyntaxNode[] {
	const literal = [...walk(init)].find((node) => node.type === "ObjectExpression");
	const properties = Array.isArray(literal?.properties) ? literal.properties : [];
	return properties.map((property: { key?: unknown }) => property.key).filter(isNode);
}

function nameOf(key: SyntaxNode): string {
	return String(key.type === "Identifier" ? key.name : key.value);
}

function compare(
	root: string,
	registered: ReadonlyMap<string, number>,
	folder: string,
	suffix: string,
): readonly Problem[] {
	const direct = listFiles(root, folder).filter(
		(path) => path.endsWith(suffix) && !path.slice(folder.length + 1).includes("/"),
	);
	const present = new Set(direct.map((path) => path.slice(folder.length + 1, -suffix.length)));
	present.delete("index");
	present.delete("README");
	const missing = [...registered].filter(([type]) => !present.has(type));
	const surplus = [...present].filter((type) => !registered.has(type));
	return [
		...missing.map(([type, line]) => ({
			path: registryPath,
			line,
			message: `${type} has no ${folder}/${type}${suffix}`,
		})),
		...surplus.map((type) => ({
			path: `${folder}/${type}${suffix}`,
			line: 1,
			message: `${type} is not in ${registryPath}`,
		})),
	];
}

function unusedInSequences(root: string, registered: ReadonlyMap<string, number>): readonly Problem[] {
	const folder = "tests/sequences/positive";
	const texts = listFiles(root, folder)
		.filter((path) => /\.(ya?ml|json)$/.test(path))
		.map((path) => readFileSync(join(root, path), "utf8"));
	const unused = [...registered].filter(([type]) => !texts.some((text) => usesStep(text, type)));
	return unused.map(([type, line]) => ({ path: registryPath, line, message: `no sequence in ${folder} uses ${type}` }));
}

function usesStep(text: string, type: string): boolean {
	return new RegExp(`(^|[-{,"'\\s])${type}["']?\\s*:`, "m").test(text.replace(/^\s*#.*$/gm, ""));
}
