import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Name of a new file until it is whole. */
const MARK = ".steppe-new";

/**
 * A folder of this computer in which the files of a volume lie. Paths have backslashes and none at their beginning; names are found in
 * any case. Errors of the host are thrown.
 */
export interface HostFolder {
	/** Where a path lies; undefined when nothing has that name. */
	find(path: string): Promise<string | undefined>;
	/** The whole file; undefined when there is none. */
	read(path: string): Promise<Uint8Array | undefined>;
	/** Up to `length` first bytes of a file and its size; undefined when there is none. */
	head(path: string, length: number): Promise<{ readonly bytes: Uint8Array; readonly sizeBytes: number } | undefined>;
	/** Paths of all files below a folder, relative to it; none when it is not there. */
	filesBelow(path: string): Promise<readonly string[]>;
	/** Makes or replaces a file, whole at any moment, with the folders above it. */
	write(path: string, bytes: Uint8Array): Promise<void>;
	/** Where a path lies or shall lie; the folders above it are made. */
	place(path: string): Promise<string>;
	remove(path: string): Promise<void>;
}

/** Opens the folder that holds a volume's files. */
export function hostFolder(root: string): HostFolder {
	const find = (path: string) => findBelow(root, path);
	const place = async (path: string): Promise<string> => {
		let at = root;
		for (const name of namesOf(path)) at = (await spelled(at, name)) ?? join(at, name);
		await mkdir(dirname(at), { recursive: true });
		return at;
	};
	return {
		find,
		place,
		read: async (path) => {
			const at = await find(path);
			return at === undefined || !(await stat(at)).isFile() ? undefined : readFile(at);
		},
		head: async (path, length) => {
			const at = await find(path);
			return at === undefined || !(await stat(at)).isFile() ? undefined : headOf(at, length);
		},
		filesBelow: async (path) => {
			const at = await find(path);
			return at === undefined || !(await stat(at)).isDirectory() ? [] : filesIn(at, "");
		},
		write: async (path, bytes) => {
			const at = await place(path);
			await writeWhole(at, bytes);
		},
		remove: async (path) => {
			const at = await find(path);
			if (at !== undefined) await rm(at);
		},
	};
}

function namesOf(path: string): readonly string[] {
	return path.split("\\").filter((name) => name !== "");
}

async function findBelow(root: string, path: string): Promise<string | undefined> {
	let at = root;
	for (const name of namesOf(path)) {
		const next = await spelled(at, name);
		if (next === undefined) return undefined;
		at = next;
	}
	return at;
}

/** The entry of a folder that Windows would find by a name; no link of the host is followed on the way. */
async function spelled(folder: string, name: string): Promise<string | undefined> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const same = entries.filter((entry) => entry.name.toUpperCase() === name.toUpperCase() && !entry.isSymbolicLink());
	const found = same.find((entry) => entry.name === name) ?? same[0];
	return found === undefined ? undefined : join(folder, found.name);
}

async function headOf(
	path: string,
	length: number,
): Promise<{ readonly bytes: Uint8Array; readonly sizeBytes: number }> {
	const file = await open(path, "r");
	try {
		const { size } = await file.stat();
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
		return { bytes: buffer.subarray(0, bytesRead), sizeBytes: size };
	} finally {
		await file.close();
	}
}

async function filesIn(folder: string, below: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = below === "" ? entry.name : `${below}\\${entry.name}`;
		if (entry.isDirectory()) found.push(...(await filesIn(join(folder, entry.name), path)));
		else if (entry.isFile()) found.push(path);
	}
	return found;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	const fresh = join(dirname(path), `${basename(path)}${MARK}`);
	const file = await open(fresh, "w");
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(fresh, path);
}
