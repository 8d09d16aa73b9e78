import { open, readdir, readlink, stat } from "node:fs/promises";
import { join } from "node:path";

/** Why something could not be read. */
export type ReadProblem = "missing" | "denied" | "unreadable";

/** What was read, or why not. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly problem: ReadProblem };

/** The files of a Linux system below a root folder: reads only, and never more than a limit. */
export interface LinuxRoot {
	readonly folder: string;
	/** The whole file as text without blanks at its ends; undefined when it can't be read. */
	text(path: string): Promise<string | undefined>;
	bytes(path: string, maximumBytes?: number): Promise<ReadBytes>;
	/** Names in a folder, sorted; empty when it can't be read. */
	names(path: string): Promise<readonly string[]>;
	/** Where a symbolic link points to. */
	link(path: string): Promise<string | undefined>;
	exists(path: string): Promise<boolean>;
}

const LARGEST_FILE = 1024 * 1024;
/** Entries of a folder that are looked at: a machine with more devices of a kind is told about those. */
const MOST_ENTRIES = 4096;

/** Opens the system that lies below a folder, `/` for the running one. */
export function linuxRoot(folder: string): LinuxRoot {
	const at = (path: string) => join(folder, path);
	const bytes = (path: string, maximumBytes = LARGEST_FILE) => readBytes(at(path), maximumBytes);
	return {
		folder,
		bytes,
		text: async (path) => {
			const read = await bytes(path);
			return "bytes" in read ? Buffer.from(read.bytes).toString("utf8").trim() : undefined;
		},
		names: async (path) => {
			try {
				return (await readdir(at(path))).sort().slice(0, MOST_ENTRIES);
			} catch {
				return [];
			}
		},
		link: async (path) => {
			try {
				return await readlink(at(path));
			} catch {
				return undefined;
			}
		},
		exists: async (path) => {
			try {
				await stat(at(path));
				return true;
			} catch {
				return false;
			}
		},
	};
}

/** Files of the kernel say 0 bytes and give more: they are read until they end, or the limit is reached. */
async function readBytes(path: string, maximumBytes: number): Promise<ReadBytes> {
	try {
		if (!(await stat(path)).isFile()) return { problem: "unreadable" };
		const file = await open(path, "r");
		try {
			const parts: Uint8Array[] = [];
			let total = 0;
			while (total < maximumBytes) {
				const part = new Uint8Array(Math.min(65_536, maximumBytes - total));
				const { bytesRead } = await file.read(part, 0, part.length, null);
				if (bytesRead === 0) break;
				parts.push(part.subarray(0, bytesRead));
				total += bytesRead;
			}
			return { bytes: Buffer.concat(parts) };
		} finally {
			await file.close();
		}
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		return {
			problem:
				code === "ENOENT" || code === "ENOTDIR"
					? "missing"
					: code === "EACCES" || code === "EPERM"
						? "denied"
						: "unreadable",
		};
	}
}
