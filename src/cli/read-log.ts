import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import { CmtraceReader, type LogRecord } from "../report/cmtrace-reader.ts";
import type { Services } from "./services.ts";

/** Bytes that are read at once. */
const PIECE = 256 * 1024;
/** Milliseconds between two looks at a log that is followed. */
const INTERVAL = 250;
/** A part of smsts.log that was rolled over; its name sorts by time. */
const OLDER_PART = /^smsts-\d{8}-\d{6}\.log$/i;

/** Which files a log consists of, and how they are read. */
export interface LogReading {
	/** The log that is written now, or the only file. */
	readonly file: string;
	/** True to read the parts first that lie beside it and were rolled over. */
	readonly withOlderParts: boolean;
	readonly follow: boolean;
	/** Hears each record and the file it is from; answers false to stop. */
	readonly record: (record: LogRecord, file: string) => boolean;
}

/** Parts of a log that were rolled over, oldest first. */
export async function olderParts(services: Services, file: string): Promise<readonly string[]> {
	const folder = dirname(file);
	const names = await services.files.list(folder);
	return names.filter((name) => OLDER_PART.test(name)).map((name) => join(folder, name));
}

/** One file that is read from its beginning, and later on from where it ended. */
class FileReading {
	readonly file: string;
	readonly #services: Services;
	readonly #reader = new CmtraceReader();
	#decoder: InstanceType<typeof TextDecoder> | undefined;
	#offset = 0;

	constructor(services: Services, file: string) {
		this.#services = services;
		this.file = file;
	}

	get offset(): number {
		return this.#offset;
	}

	/** Reads what is there now, from `path` when the file was renamed meanwhile; false when the hearer has enough. */
	async read(record: LogReading["record"], path = this.file): Promise<Result<boolean, Failure>> {
		const { files, signal } = this.#services;
		while (!signal.aborted) {
			const bytes = await files.readFrom(path, this.#offset, PIECE);
			if (!bytes.ok) return bytes;
			if (bytes.value.length === 0) return ok(true);
			this.#offset += bytes.value.length;
			this.#decoder ??= decoderFor(bytes.value);
			const text = this.#decoder.decode(bytes.value, { stream: true });
			for (const each of this.#reader.take(text)) if (!record(each, path)) return ok(false);
		}
		return ok(false);
	}

	/** Nothing comes any more: what is left is told, whole or torn. */
	end(record: LogReading["record"]): boolean {
		for (const each of this.#reader.end()) if (!record(each, this.file)) return false;
		return true;
	}
}

/** Logs are UTF-8 today; old ones may be UTF-16. What is neither becomes marks, never an error. */
function decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
	return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8");
}

/** Reads a log with a bounded memory, record by record: older parts first, then what is there, then, when followed, what comes. */
export async function readLog(services: Services, reading: LogReading): Promise<Result<void, Failure>> {
	const { file, record, follow, withOlderParts } = reading;
	for (const part of withOlderParts ? await olderParts(services, file) : []) {
		const older = new FileReading(services, part);
		const read = await older.read(record);
		if (!read.ok) return read;
		if (!read.value || !older.end(record)) return ok(undefined);
	}
	let current = new FileReading(services, file);
	while (!services.signal.aborted) {
		const size = await services.files.size(file);
		if (size === undefined && !follow) return fail(notThere(file));
		if (size !== undefined && size < current.offset) {
			if (!(await readRenamed(services, current, record))) return ok(undefined);
			current = new FileReading(services, file);
		}
		const read = size === undefined ? ok(true) : await current.read(record);
		if (!read.ok) return read;
		if (!read.value) return ok(undefined);
		if (!follow) break;
		await services.sleep(INTERVAL, services.signal);
	}
	current.end(record);
	return ok(undefined);
}

/** A log that became shorter was rolled over: its last lines are in the newest of the older parts, when that is long enough. */
async function readRenamed(services: Services, current: FileReading, record: LogReading["record"]): Promise<boolean> {
	const newest = (await olderParts(services, current.file)).at(-1);
	const size = newest === undefined ? undefined : await services.files.size(newest);
	if (newest !== undefined && size !== undefined && size >= current.offset) {
		const read = await current.read(record, newest);
		if (read.ok && !read.value) return false;
	}
	return current.end(record);
}

function notThere(file: string): Failure {
	return { id: "file-not-found", operation: "read the log", operand: file, message: "There is no log yet." };
}
