import { createHash } from "node:crypto";
import { closeSync, linkSync, lstatSync, openSync, readFileSync, readSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import { type ExtractedStream, shownPath } from "./extract-messages.ts";
import type { ExtractProblem } from "./extract-problem.ts";
import type { ListedEntry } from "./wim-listing.ts";

/** The largest alternate stream that is handed on as data; those of real images have some hundred bytes. */
export const streamLimit = 4 * 1024 * 1024;

const noData = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function sha1OfFile(path: string, buffer: Buffer, onBytes: (bytes: number) => void): string {
	const hash = createHash("sha1");
	const file = openSync(path, "r");
	try {
		for (;;) {
			const length = readSync(file, buffer);
			if (length === 0) return hash.digest("hex");
			hash.update(buffer.subarray(0, length));
			onBytes(length);
		}
	} finally {
		closeSync(file);
	}
}

/** Reads extracted files back, makes the hard links that 7-Zip couldn't, takes alternate streams out. */
export class TreeFinisher {
	readonly #folder: string;
	readonly #onBytes: (bytes: number, entry: ListedEntry) => void;
	readonly #buffer = Buffer.alloc(1024 * 1024);

	constructor(folder: string, onBytes: (bytes: number, entry: ListedEntry) => void) {
		this.#folder = folder;
		this.#onBytes = onBytes;
	}

	/** Checks one file against the image's SHA-1. */
	verify(entry: ListedEntry): ExtractProblem | undefined {
		const path = join(this.#folder, entry.path);
		// On Windows the name of a stream opens it, but it is no entry of its folder.
		if (!entry.isStream && !isFile(path)) return { kind: "file-missing", path: shownPath(entry.path) };
		const expected = entry.sha1 === "" || /^0+$/.test(entry.sha1) ? noData : entry.sha1;
		try {
			const actual = sha1OfFile(path, this.#buffer, (bytes) => this.#onBytes(bytes, entry));
			if (actual === expected) return undefined;
			return { kind: "hash-mismatch", path: shownPath(entry.path), expected, actual };
		} catch (error) {
			return { kind: "write-failed", path: shownPath(entry.path), message: messageOf(error) };
		}
	}

	/** Verifies the one extracted name of a hard-linked file and makes the others links of it; gives their number. */
	link(group: readonly ListedEntry[]): Result<number, ExtractProblem> {
		const first = group.find((entry) => isFile(join(this.#folder, entry.path))) ?? group[0];
		if (first === undefined) return ok(0);
		const problem = this.verify(first);
		if (problem !== undefined) return fail(problem);
		for (const entry of group) {
			if (entry === first) continue;
			const path = join(this.#folder, entry.path);
			try {
				if (isFile(path)) unlinkSync(path);
				linkSync(join(this.#folder, first.path), path);
			} catch (error) {
				const linkTo = shownPath(first.path);
				return fail({ kind: "link-failed", path: shownPath(entry.path), linkTo, message: messageOf(error) });
			}
		}
		return ok(group.length - 1);
	}

	/** Takes an alternate stream out of the tree. */
	takeStream(entry: ListedEntry): Result<ExtractedStream, ExtractProblem> {
		const problem = this.verify(entry);
		if (problem !== undefined) return fail(problem);
		const cut = entry.path.lastIndexOf(":");
		const path = join(this.#folder, entry.path);
		const bytes = new Uint8Array(readFileSync(path));
		unlinkSync(path);
		return ok({ path: shownPath(entry.path.slice(0, cut)), stream: entry.path.slice(cut + 1), bytes });
	}
}
