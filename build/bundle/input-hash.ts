import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A digest of the names and bytes of files and folders (with all below them) and of further texts. Missing ones count as missing. */
export function hashInputs(root: string, paths: readonly string[], texts: readonly string[]): string {
	const hash = createHash("sha256");
	for (const text of texts) hash.update(`text ${text.length}\n${text}`);
	for (const path of paths) addPath(root, path, (part) => hash.update(part));
	return hash.digest("hex");
}

function addPath(root: string, path: string, add: (part: string | Uint8Array) => void): void {
	const full = join(root, path);
	if (!existsSync(full)) {
		add(`missing ${path}\n`);
		return;
	}
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort()) addPath(root, `${path}/${name}`, add);
		return;
	}
	const bytes = readFileSync(full);
	add(`file ${path} ${bytes.length}\n`);
	add(bytes);
}
