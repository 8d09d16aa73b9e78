import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generate/outputs.ts";
import { readSchemas } from "./generate/read-schemas.ts";

/** `node build/generate.ts [--check]`: writes what is generated from schemas/ and mappings, or says what is out of date. */
async function generate(root: string, checkOnly: boolean): Promise<number> {
	const files = await generatedFiles(readSchemas(join(root, "schemas")));
	const stale = [...files].filter(([path, text]) => textOf(join(root, path)) !== text);
	if (checkOnly) {
		for (const [path] of stale)
			console.error(`${path}:1: differs from what it is generated from; run npm run generate`);
		return stale.length === 0 ? 0 : 1;
	}
	for (const [path, text] of stale) writeWhole(join(root, path), text);
	console.log(`${files.size} files, ${stale.length} written`);
	return 0;
}

function textOf(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.new`, text);
	renameSync(`${path}.new`, path);
}

try {
	process.exitCode = await generate(join(import.meta.dirname, ".."), process.argv.includes("--check"));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}
