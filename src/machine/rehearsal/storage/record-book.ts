import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileAttribute } from "../../../model/file.ts";
import { replaceFile } from "./host-file.ts";
import { refusal } from "./refusal.ts";

/** What the host cannot keep with a file: kept as data, once per file however many names it has. */
export interface FileRecord {
	readonly owner?: string;
	readonly dacl?: string;
	readonly attributes?: readonly FileAttribute[];
	/** True while a program keeps the file open without sharing it. */
	readonly locked?: boolean;
	readonly reparse?: { readonly tag: string; readonly target?: string };
}

interface RecordLine {
	readonly file: string;
	/** Absent when the file is gone. */
	readonly record?: FileRecord;
}

/** Records of one volume by file id, appended to a file beside the volume at once; later lines win. */
export class RecordBook {
	readonly #path: string;
	readonly #records: Map<string, FileRecord>;
	#descriptor: number | undefined;

	private constructor(path: string, records: Map<string, FileRecord>) {
		this.#path = path;
		this.#records = records;
	}

	/** Reads the book, and writes it anew when most of its lines are outdated. A torn last line is dropped. */
	static open(path: string): Result<RecordBook, Failure> {
		const records = new Map<string, FileRecord>();
		const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
		const torn = lines.pop() ?? "";
		for (const [index, line] of lines.entries()) {
			const parsed = parseLine(line);
			if (parsed === undefined) return fail(refusal("machine-file-invalid", path, `line ${index + 1} is no record`));
			if (parsed.record === undefined) records.delete(parsed.file);
			else records.set(parsed.file, parsed.record);
		}
		const book = new RecordBook(path, records);
		if (torn !== "" || lines.length > 2 * records.size + 64) book.#compact();
		return ok(book);
	}

	/** The book of a volume that is never written to. */
	static empty(): RecordBook {
		return new RecordBook("", new Map());
	}

	get(file: string): FileRecord | undefined {
		return this.#records.get(file);
	}

	/** Keeps the record; undefined forgets the file. */
	set(file: string, record: FileRecord | undefined): void {
		if (record === undefined && !this.#records.has(file)) return;
		if (record === undefined) this.#records.delete(file);
		else this.#records.set(file, record);
		this.#descriptor ??= openSync(this.#path, "a");
		writeSync(this.#descriptor, formatLine(file, record));
	}

	/** Forgets all files but these: the host gives the ids of deleted files to new ones. */
	retain(living: ReadonlySet<string>): void {
		for (const file of [...this.#records.keys()]) if (!living.has(file)) this.set(file, undefined);
	}

	close(): void {
		if (this.#descriptor !== undefined) closeSync(this.#descriptor);
		this.#descriptor = undefined;
	}

	#compact(): void {
		replaceFile(this.#path, [...this.#records].map(([file, record]) => formatLine(file, record)).join(""));
	}
}

function formatLine(file: string, record: FileRecord | undefined): string {
	return `${JSON.stringify(record === undefined ? { file } : { file, record })}\n`;
}

function parseLine(line: string): RecordLine | undefined {
	try {
		const value: unknown = JSON.parse(line);
		const known = typeof value === "object" && value !== null && "file" in value && typeof value.file === "string";
		return known ? (value as RecordLine) : undefined;
	} catch {
		return undefined;
	}
}
