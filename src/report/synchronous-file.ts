import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	statSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** Hears why a log cannot be written: once for each place. */
export type OnLogProblem = (text: string) => void;

/**
 * A text file that is appended to synchronously: what `append` was given is with the operating system when it returns, so a killed
 * process loses nothing. Nothing here throws: on a full disk or a lost volume lines are counted and the problem is told once.
 */
export class SynchronousFile {
	readonly #onProblem: OnLogProblem;
	#path: string;
	#descriptor: number | undefined;
	#size = 0;
	#lost = 0;
	#torn = false;
	#told = false;

	constructor(path: string, onProblem: OnLogProblem) {
		this.#path = path;
		this.#onProblem = onProblem;
	}

	/** Host path of the file. */
	get path(): string {
		return this.#path;
	}

	/** Bytes in the file as far as known. */
	get size(): number {
		return this.#size;
	}

	/** Records that could not be written since the last one that could. */
	get lost(): number {
		return this.#lost;
	}

	/** Appends a record that ends in a line break. False when it could not be written whole. */
	append(record: string): boolean {
		return this.#guard(() => {
			const bytes = Buffer.from(this.#torn ? `\n${record}` : record, "utf8");
			const descriptor = this.#open();
			let written = 0;
			while (written < bytes.length) {
				written += writeSync(descriptor, bytes, written);
				this.#torn = bytes[written - 1] !== 0x0a;
			}
			this.#size += bytes.length;
			this.#lost = 0;
		});
	}

	/** Cuts off what follows the last line break and `isWhole` rejects; a whole last line gets its line break. */
	mendTail(isWhole: (tail: string) => boolean): void {
		this.#guard(() => {
			const descriptor = this.#open();
			const content = readFileSync(this.#path);
			const end = content.lastIndexOf(0x0a) + 1;
			if (end === content.length) return;
			if (isWhole(content.subarray(end).toString("utf8"))) {
				writeSync(descriptor, "\n");
				this.#size += 1;
				return;
			}
			ftruncateSync(descriptor, end);
			this.#size = end;
		});
	}

	/** Goes on in another file. What was written so far goes along; what lies there already and is not ours stays before it. */
	moveTo(path: string): boolean {
		if (path === this.#path) return true;
		const content = this.#read(this.#path);
		this.close();
		this.#path = path;
		this.#told = false;
		return this.#guard(() => {
			const existing = this.#read(path);
			const descriptor = this.#open();
			const overlap = howTheyMeet(existing, content);
			if (overlap === "replace") ftruncateSync(descriptor, 0);
			const missing = overlap === "continue" ? content.subarray(existing.length) : content;
			for (let written = 0; written < missing.length; ) written += writeSync(descriptor, missing, written);
			this.#size = (overlap === "replace" ? 0 : existing.length) + missing.length;
		});
	}

	/** Renames the file and begins a new one at the old path. */
	rollOver(to: string): void {
		this.close();
		this.#guard(() => renameSync(this.#path, to));
	}

	close(): void {
		if (this.#descriptor === undefined) return;
		const descriptor = this.#descriptor;
		this.#descriptor = undefined;
		this.#guard(() => closeSync(descriptor));
	}

	#open(): number {
		if (this.#descriptor !== undefined) return this.#descriptor;
		mkdirSync(dirname(this.#path), { recursive: true });
		const descriptor = openSync(this.#path, "a+");
		this.#descriptor = descriptor;
		this.#size = fstatSync(descriptor).size;
		this.#torn = this.#size > 0 && !endsInLineBreak(descriptor, this.#size);
		return descriptor;
	}

	#read(path: string): Buffer {
		try {
			// Only a plain file is read: a device could have no end.
			return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0);
		} catch {
			return Buffer.alloc(0);
		}
	}

	#guard(work: () => void): boolean {
		try {
			work();
			return true;
		} catch (error) {
			this.#lost++;
			if (!this.#told) {
				this.#told = true;
				this.#onProblem(`${this.#path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
			}
			return false;
		}
	}
}

/** What lies at the new place: the beginning of ours (continue it), a part of ours (replace it), or something else (stay behind it). */
function howTheyMeet(existing: Buffer, ours: Buffer): "continue" | "replace" | "append" {
	if (ours.length < existing.length) return "append";
	if (ours.subarray(0, existing.length).equals(existing)) return "continue";
	return ours.includes(existing) ? "replace" : "append";
}

function endsInLineBreak(descriptor: number, size: number): boolean {
	const last = Buffer.alloc(1);
	readSync(descriptor, last, 0, 1, size - 1);
	return last[0] === 0x0a;
}
