import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { done, fail, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";

/** Where a tree comes from, where it goes, and who may own what is there. */
export interface Unpacking {
	readonly from: string;
	readonly to: string;
	/** Number of the user who runs this program; undefined where users have none. */
	readonly userId: number | undefined;
}

/**
 * Copies files that an executable carries to a real folder and answers when both hold the same bytes: what is there and
 * right already stays. Reads only by listing, asking and reading whole files, which is all that an executable's own
 * files allow. Refuses a folder of another user, who could change it afterwards.
 */
export function unpackTree({ from, to, userId }: Unpacking): Result<void, Failure> {
	try {
		mkdirSync(to, { recursive: true, mode: 0o700 });
		const found = lstatSync(to);
		if (!found.isDirectory() || (userId !== undefined && found.uid !== userId)) {
			return fail(problem(to, "access-denied", "The folder for the examples belongs to somebody else."));
		}
		unpackFolder(from, to);
		return done;
	} catch (error) {
		const isFull = (error as NodeJS.ErrnoException).code === "ENOSPC";
		const message = error instanceof Error ? error.message : String(error);
		return fail(problem(to, isFull ? "disk-full" : "access-denied", message));
	}
}

function problem(operand: string, id: "access-denied" | "disk-full", message: string): Failure {
	return { id, operation: "unpack the examples", operand, message };
}

function unpackFolder(from: string, to: string): void {
	for (const name of readdirSync(from)) {
		const source = join(from, name);
		const target = join(to, name);
		if (statSync(source).isDirectory()) {
			mkdirSync(target, { recursive: true });
			unpackFolder(source, target);
		} else {
			unpackFile(readFileSync(source), target);
		}
	}
}

/** By another name first: two programs may unpack at once, and one may be ended in between. */
function unpackFile(bytes: Uint8Array, target: string): void {
	if (holds(target, bytes)) return;
	const unfinished = `${target}.${randomUUID()}.new`;
	writeFileSync(unfinished, bytes);
	try {
		renameSync(unfinished, target);
	} catch (error) {
		rmSync(unfinished, { force: true });
		// Windows renames over no file that somebody reads: whoever reads it has put it there, whole.
		if (!holds(target, bytes)) throw error;
	}
}

function holds(path: string, bytes: Uint8Array): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return stats?.isFile() === true && stats.size === bytes.length && readFileSync(path).equals(bytes);
}
