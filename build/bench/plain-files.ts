import { linkSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok } from "../../src/base/result.ts";
import { baseName, joinPath, pathNames, type WindowsPath } from "../../src/base/windows-path.ts";
import type { FileEntry } from "../../src/model/file.ts";
import type { Files } from "../../src/model/ports.ts";

const SECURITY = { owner: "S-1-5-18", dacl: "D:(A;;FA;;;SY)" };

/**
 * What a hard-link capture asks of files, answered by plain files below a folder of this computer: no Windows names, owners, locks or
 * reparse points are looked for. It shows what the user-state engine costs by itself; the rest of the port is that of `machine`.
 */
export function plainFiles(machine: Files, folder: string): Files {
	const hostOf = (path: WindowsPath) => join(folder, ...pathNames(path));
	return {
		...machine,
		stat: async (path) => ok(entryOf(path, baseName(path), hostOf(path))),
		list: async (path) => {
			const host = hostOf(path);
			const entries: FileEntry[] = [];
			for (const name of readdirSync(host).sort()) {
				const entry = entryOf(joinPath(path, name), name, `${host}/${name}`);
				if (entry !== undefined) entries.push({ ...entry, security: SECURITY });
			}
			return ok(entries);
		},
		security: async () => ok(SECURITY),
		createFolder: async (path) => {
			mkdirSync(hostOf(path), { recursive: true });
			return ok(undefined);
		},
		hardLink: async (existing, added) => {
			linkSync(hostOf(existing), hostOf(added));
			return ok(undefined);
		},
		write: async (path, content) => {
			writeFileSync(hostOf(path), content);
			return ok(undefined);
		},
	};
}

function entryOf(path: WindowsPath, name: string, host: string): FileEntry | undefined {
	const stats = lstatSync(host, { bigint: true, throwIfNoEntry: false });
	if (stats === undefined) return undefined;
	const isFolder = stats.isDirectory();
	return {
		path,
		name,
		kind: isFolder ? "folder" : "file",
		sizeBytes: isFolder ? 0 : Number(stats.size),
		fileId: String(stats.ino),
		links: Number(stats.nlink),
		attributes: [],
		modifiedAt: Number(stats.mtimeMs),
		device: "plain",
	};
}
