import type { LogSentence } from "./cmtrace-sentences.ts";

/** What frames a sentence. */
export interface CmtraceStamp {
	/** Milliseconds since 1970. */
	readonly time: number;
	/** Minutes to add to local time to get UTC, as Windows counts them. */
	readonly biasMinutes: number;
	readonly thread: number;
	/** Shown by CMTrace as the source: the kind of event and a number. */
	readonly source: string;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** One record in the format that CMTrace reads, with its line break. Line breaks inside the text stay inside the record. */
export function cmtraceLine(sentence: LogSentence, stamp: CmtraceStamp): string {
	const local = new Date(stamp.time - stamp.biasMinutes * 60_000);
	const sign = stamp.biasMinutes < 0 ? "-" : "+";
	const bias = `${sign}${String(Math.abs(stamp.biasMinutes)).padStart(3, "0")}`;
	const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
	const time = `${clock}.${String(local.getUTCMilliseconds()).padStart(3, "0")}${bias}`;
	const date = `${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}-${local.getUTCFullYear()}`;
	const component = attribute(sentence.component ?? "TSManager");
	return (
		`<![LOG[${defuse(sentence.text)}]LOG]!><time="${time}" date="${date}" component="${component}" context="" ` +
		`type="${sentence.type}" thread="${stamp.thread}" file="${attribute(stamp.source)}">\r\n`
	);
}

/** The stamp `YYYYMMDD-HHMMSS` of a rolled-over log, in local time. */
export function rollOverStamp(time: number, biasMinutes: number): string {
	const local = new Date(time - biasMinutes * 60_000);
	const day = `${local.getUTCFullYear()}${two(local.getUTCMonth() + 1)}${two(local.getUTCDate())}`;
	return `${day}-${two(local.getUTCHours())}${two(local.getUTCMinutes())}${two(local.getUTCSeconds())}`;
}

/** A text that contains the end mark of a record would end it: a blank takes the mark apart. Control characters are shown, not sent. */
function defuse(text: string): string {
	return text
		.replaceAll("]LOG]!>", "]LOG]! >")
		.replace(/\r\n?/g, "\n")
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd");
}

function attribute(text: string): string {
	return text
		.replace(/[\u0000-\u001f]/g, " ")
		.replaceAll('"', "'")
		.replace(/[<>]/g, "_");
}
