/** How grave a record is, as CMTrace colours it. */
export type LogLevel = "information" | "warning" | "error";

/** One record of a log in CMTrace's format; a line of another kind is one without time. */
export interface LogRecord {
	/** Line at which it begins, from 1. */
	readonly line: number;
	/** Milliseconds since 1970; absent when it does not say. */
	readonly time?: number;
	/** Day and time as they were written, in local time of the machine: `2026-03-01 14:05:09.120`. */
	readonly stamp?: string;
	readonly level: LogLevel;
	readonly component: string;
	readonly thread: string;
	readonly source: string;
	readonly text: string;
	/** What is wrong with it, when it is not whole. */
	readonly problem?: string;
}

/** Letters of one record that are kept: a file without an end of record must not fill the memory. */
const LONGEST_RECORD = 512 * 1024;
const BEGIN = "<![LOG[";
const END = "]LOG]!>";
const LEVELS: Readonly<Record<string, LogLevel>> = { "1": "information", "2": "warning", "3": "error" };
/** How a line of the older form ends: `text  $$<component><MM-DD-YYYY HH:MM:SS.mmm+bias><thread=1234 (0x4D2)>`. */
const OLDER_MARK = "$$<";
const OLDER = /^\$\$<([^<>]*)><(\d{1,2}-\d{1,2}-\d{4}) ([0-9:.]+)([+-]\d+)?><thread=(\d+)[^>]*>\s*$/;
/** Letters behind the text of a record that are looked at. */
const LONGEST_FRAME = 4096;

/**
 * Reads a log piece by piece: CMTrace's format with records of several lines, its older form, and plain lines between. What is torn
 * becomes a record with a `problem`; nothing that a file holds makes it fail, and it keeps no more than one record.
 */
export class CmtraceReader {
	#rest = "";
	#line = 1;
	/** True while the rest of a record that was too long is passed over. */
	#isSkipping = false;

	/** The records that are whole with this text. */
	*take(text: string): Iterable<LogRecord> {
		this.#rest += text;
		yield* this.#records(false);
	}

	/** The end of the file: what is left is a record too, whole or not. */
	*end(): Iterable<LogRecord> {
		yield* this.#records(true);
		this.#rest = "";
		this.#isSkipping = false;
	}

	*#records(isEnd: boolean): Iterable<LogRecord> {
		let at = 0;
		for (;;) {
			const found = this.#recordAt(at, isEnd);
			if (found === undefined) break;
			if (found.record !== undefined) yield { ...found.record, line: this.#line };
			this.#line += lineBreaks(this.#rest, at, found.next);
			at = found.next;
		}
		this.#rest = this.#rest.slice(at);
	}

	/** The record at a place and where the next one begins; undefined when more text is needed. */
	#recordAt(at: number, isEnd: boolean): { readonly record?: LogRecord; readonly next: number } | undefined {
		const rest = this.#rest;
		if (at >= rest.length) return undefined;
		const lineEnd = rest.indexOf("\n", at);
		const isTooLong = rest.length - at > LONGEST_RECORD;
		if (this.#isSkipping) return this.#skip(at);
		if (rest.startsWith(BEGIN, at)) return this.#framedAt(at, isEnd, isTooLong);
		if (lineEnd === -1 && !isEnd) {
			if (!isTooLong) return undefined;
			this.#isSkipping = true;
			const text = rest.slice(at, at + LONGEST_RECORD);
			return { record: { ...plainLine(text), problem: "the line is longer than can be shown" }, next: rest.length };
		}
		const next = lineEnd === -1 ? rest.length : lineEnd + 1;
		const text = rest.slice(at, lineEnd === -1 ? rest.length : lineEnd).replace(/\r$/, "");
		return text.trim() === "" ? { next } : { record: olderRecord(text) ?? plainLine(text), next };
	}

	/** Passes over what is left of a record that was too long, up to the next one. */
	#skip(at: number): { readonly next: number } | undefined {
		const begin = nextBegin(this.#rest, at);
		this.#isSkipping = begin === undefined;
		// The begin of a record may be cut by the end of this piece.
		const next = begin ?? this.#rest.length - BEGIN.length;
		return next > at ? { next } : undefined;
	}

	#framedAt(at: number, isEnd: boolean, isTooLong: boolean) {
		const rest = this.#rest;
		const end = rest.indexOf(END, at);
		const other = nextBegin(rest, at + 1);
		if (other !== undefined && (end === -1 || other < end)) {
			return { record: torn(rest.slice(at, other), "the record has no end; another one begins"), next: other };
		}
		const frameEnd = end === -1 ? -1 : rest.indexOf("\n", end);
		if (end !== -1 && (frameEnd !== -1 || isEnd)) {
			const next = frameEnd === -1 ? rest.length : frameEnd + 1;
			return { record: framed(rest.slice(at + BEGIN.length, end), rest.slice(end + END.length, next)), next };
		}
		if (isEnd) return { record: torn(rest.slice(at), "the file ends in the middle of the record"), next: rest.length };
		if (!isTooLong) return undefined;
		this.#isSkipping = true;
		const head = rest.slice(at, at + LONGEST_RECORD);
		return { record: torn(head, "the record is longer than can be shown"), next: rest.length };
	}
}

function nextBegin(text: string, from: number): number | undefined {
	const found = text.indexOf(`\n${BEGIN}`, from);
	return found === -1 ? undefined : found + 1;
}

function lineBreaks(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
	return count;
}

const NOTHING = { line: 0, level: "information", component: "", thread: "", source: "" } as const;

function plainLine(text: string): LogRecord {
	return { ...NOTHING, text };
}

function torn(text: string, problem: string): LogRecord {
	return { ...NOTHING, text: text.slice(BEGIN.length).trimEnd(), problem };
}

function framed(text: string, frame: string): LogRecord {
	const known = frame.slice(0, LONGEST_FRAME);
	const fields = new Map([...known.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));
	const when = /^([0-9:.]+)([+-]\d+)?$/.exec(fields.get("time") ?? "");
	const moment = momentOf(fields.get("date") ?? "", when?.[1] ?? "", when?.[2]);
	return {
		...NOTHING,
		...moment,
		level: LEVELS[fields.get("type") ?? ""] ?? "information",
		component: fields.get("component") ?? "",
		thread: fields.get("thread") ?? "",
		source: fields.get("file") ?? "",
		text: text.replaceAll("\r\n", "\n"),
		...(moment === undefined ? { problem: "the record does not say when it was written" } : {}),
	};
}

function olderRecord(line: string): LogRecord | undefined {
	const mark = line.lastIndexOf(OLDER_MARK);
	const match = mark === -1 || line.length - mark > LONGEST_FRAME ? null : OLDER.exec(line.slice(mark));
	if (match === null) return undefined;
	const [, component = "", date = "", time = "", bias, thread = ""] = match;
	return { ...NOTHING, ...momentOf(date, time, bias), component, thread, text: line.slice(0, mark).trimEnd() };
}

/** Day as MM-DD-YYYY, time, and the minutes to add to get UTC. */
function momentOf(date: string, time: string, bias = "+0"): Pick<LogRecord, "time" | "stamp"> | undefined {
	const day = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(date);
	const clock = /^(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?$/.exec(time);
	if (day === null || clock === null) return undefined;
	const two = (text: string | undefined) => (text ?? "").padStart(2, "0");
	const milliseconds = (clock[4] ?? "").slice(0, 3).padEnd(3, "0");
	const local = `${day[3]}-${two(day[1])}-${two(day[2])} ${two(clock[1])}:${clock[2]}:${clock[3]}.${milliseconds}`;
	const utc = Date.parse(`${local.replace(" ", "T")}Z`);
	return Number.isNaN(utc) ? undefined : { time: utc + Number(bias) * 60_000, stamp: local };
}
