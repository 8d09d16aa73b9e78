import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileIdOf } from "./file-id.ts";

/** What a tree of the host holds. */
export interface Usage {
	/** Sum of the sizes of all files, hard links once. */
	readonly bytes: number;
	/** Ids of all files and folders. */
	readonly files: ReadonlySet<string>;
}

/** Walks a tree of the host; links of the host are not followed. */
export function usageOf(host: string): Usage {
	const files = new Set<string>();
	let bytes = 0;
	const folders = [host];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		files.add(fileIdOf(lstatSync(folder, { bigint: true })));
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				folders.push(path);
				continue;
			}
			const stats = lstatSync(path, { bigint: true });
			if (!files.has(fileIdOf(stats))) bytes += Number(stats.size);
			files.add(fileIdOf(stats));
		}
	}
	return { bytes, files };
}
