import { constants } from "node:fs";
import { access, mkdir, mkdtemp, open, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { done, fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import { ensureRoom } from "./host-volumes.ts";

/** What the host refused, as a failure: the file is not there, the disk is full, access is denied. */
export function hostProblem(operation: string, operand: string, error: unknown): Failure {
	const code = (error as NodeJS.ErrnoException).code;
	const message = REASONS[code ?? ""] ?? (error instanceof Error ? error.message : String(error));
	const id = code === "ENOENT" ? "file-not-found" : code === "ENOSPC" ? "disk-full" : "access-denied";
	return { id, operation, operand, message };
}

/** What the host's error codes mean to the reader. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "There is no such file or folder.",
	EISDIR: "This is a folder, not a file.",
	ENOTDIR: "A part of the path is a file, not a folder.",
	EACCES: "Access is denied.",
	EPERM: "Access is denied.",
	ENOSPC: "The disk of this computer is full.",
	EROFS: "The file system can't be written to.",
};

/** Bytes of a file from an offset to its end, or as many as are wanted. */
async function readTail(path: string, offset: number, length = Number.MAX_SAFE_INTEGER): Promise<Uint8Array> {
	const file = await open(path, "r");
	try {
		const { size } = await file.stat();
		const bytes = new Uint8Array(Math.min(length, Math.max(0, size - offset)));
		const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
		return bytes.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}

/** Files of the computer that the executable runs on, with paths relative to the working folder. */
export function hostFiles(workingFolder: string) {
	const absolute = (path: string) => resolve(workingFolder, path);
	return {
		resolve: absolute,
		read: async (path: string): Promise<Result<Uint8Array, Failure>> => {
			try {
				return ok(await readFile(absolute(path)));
			} catch (error) {
				return fail(hostProblem("read a file", path, error));
			}
		},
		write: async (path: string, text: string): Promise<Result<void, Failure>> => {
			try {
				await mkdir(dirname(absolute(path)), { recursive: true });
				await writeFile(absolute(path), text);
				return done;
			} catch (error) {
				return fail(hostProblem("write a file", path, error));
			}
		},
		/** What comes after `offset` bytes, at most `length` of it; a file that is shorter gives nothing. */
		readFrom: async (path: string, offset: number, length?: number): Promise<Result<Uint8Array, Failure>> => {
			try {
				return ok(await readTail(absolute(path), offset, length));
			} catch (error) {
				return fail(hostProblem("read a file", path, error));
			}
		},
		/** Size in bytes; undefined when there is no such file. */
		othersCanRead: async (path: string): Promise<boolean> => {
			const entry = await stat(path).catch(() => undefined);
			// On Windows all three groups of mode bits are alike and say nothing of its permissions.
			const mode = entry?.mode ?? 0;
			const isAlike = ((mode >> 6) & 7) === (mode & 7) && ((mode >> 3) & 7) === (mode & 7);
			return (mode & 0o077) !== 0 && !(isAlike && sep === "\\");
		},
		size: async (path: string): Promise<number | undefined> => {
			try {
				const entry = await stat(absolute(path));
				return entry.isFile() ? entry.size : undefined;
			} catch {
				return undefined;
			}
		},
		/** Fails with `disk-full`, naming volumes that have room, when so many bytes do not fit into a folder. */
		ensureRoom: (folder: string, bytes: number): Promise<Result<void, Failure>> => ensureRoom(absolute(folder), bytes),
		/** A new empty folder for passing work, and how to take it away. */
		temporaryFolder: async (): Promise<Result<{ readonly path: string; remove(): Promise<void> }, Failure>> => {
			try {
				const path = await mkdtemp(join(tmpdir(), "steppe-"));
				return ok({ path, remove: () => rm(path, { recursive: true, force: true }) });
			} catch (error) {
				return fail(hostProblem("make a temporary folder", tmpdir(), error));
			}
		},
		/** Names in a folder, sorted; none when there is no such folder. */
		list: async (folder: string): Promise<readonly string[]> => {
			try {
				return (await readdir(absolute(folder))).sort();
			} catch {
				return [];
			}
		},
		/** True unless links lead the path out of the folder; a path that is not there lies where it says. */
		liesBelow: async (path: string, folder: string): Promise<boolean> => {
			try {
				const [real, root] = await Promise.all([realpath(absolute(path)), realpath(absolute(folder))]);
				const way = relative(root, real);
				return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
			} catch {
				return true;
			}
		},
		exists: async (path: string): Promise<boolean> => {
			try {
				await access(absolute(path), constants.F_OK);
				return true;
			} catch {
				return false;
			}
		},
	};
}
