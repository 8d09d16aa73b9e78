import { constants } from "node:fs";
import { access, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { done, fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";

function problem(operation: string, operand: string, error: unknown): Failure {
	const code = (error as NodeJS.ErrnoException).code;
	const message = error instanceof Error ? error.message : String(error);
	const id = code === "ENOENT" ? "file-not-found" : code === "ENOSPC" ? "disk-full" : "access-denied";
	return { id, operation, operand, message: code === "ENOENT" ? "There is no such file or folder." : message };
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
				return fail(problem("read a file", path, error));
			}
		},
		write: async (path: string, text: string): Promise<Result<void, Failure>> => {
			try {
				await mkdir(dirname(absolute(path)), { recursive: true });
				await writeFile(absolute(path), text);
				return done;
			} catch (error) {
				return fail(problem("write a file", path, error));
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
		copyTree: async (from: string, to: string): Promise<Result<void, Failure>> => {
			try {
				await mkdir(dirname(absolute(to)), { recursive: true });
				await cp(absolute(from), absolute(to), { recursive: true, dereference: false, verbatimSymlinks: true });
				return done;
			} catch (error) {
				return fail(problem("copy", from, error));
			}
		},
	};
}
