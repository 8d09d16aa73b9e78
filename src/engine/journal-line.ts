import { crc32 } from "node:zlib";
import { fail, ok, type Result } from "../base/result.ts";
import type { JournalLine, JournalRecord } from "../model/journal.ts";
import { validators } from "../sequence/validators.gen.js";

const HEAD = /^\{"checksum":"([0-9a-f]{8})","length":(\d{1,9}),/;

/** One journal line as text: JSON whose checksum and length (bytes of the body) come first, ended by LF. */
export function encodeLine(line: JournalLine): string {
	const body = JSON.stringify(line);
	const checksum = crc32(body).toString(16).padStart(8, "0");
	return `{"checksum":"${checksum}","length":${Buffer.byteLength(body)},${body.slice(1)}\n`;
}

/** The line's JSON, or undefined when its length or checksum is wrong. */
function decodeLine(text: string): unknown {
	const head = HEAD.exec(text);
	if (head === null) return undefined;
	const body = `{${text.slice(head[0].length)}`;
	if (Buffer.byteLength(body) !== Number(head[2])) return undefined;
	if (crc32(body).toString(16).padStart(8, "0") !== head[1]) return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is JournalRecord {
	return validators["journal-record"]?.(value) === true;
}

/** The line when it is one, or what is wrong with it: its own fields, or the first place where its record leaves the schema. */
function checkLine(value: unknown): Result<JournalLine, string> {
	const line = (typeof value === "object" && value !== null ? value : {}) as Partial<
		Record<keyof JournalLine, unknown>
	>;
	const { sequence, boot, generation, time, record } = line;
	if (typeof sequence !== "number" || typeof generation !== "number" || typeof time !== "number") {
		return fail("lacks its sequence, generation or time");
	}
	if (typeof boot !== "string") return fail("lacks its boot");
	if (isRecord(record)) return ok({ sequence, boot, generation, time, record });
	const problem = validators["journal-record"]?.errors?.[0];
	const kind = JSON.stringify((record as { readonly kind?: unknown } | undefined)?.kind);
	return fail(
		`holds a record (kind ${kind}) that does not fit: /record${problem?.instancePath ?? ""} ${problem?.message ?? ""}`,
	);
}

/** A journal as it was read back. */
export interface DecodedJournal {
	readonly lines: readonly JournalLine[];
	/** Bytes that hold whole lines; what follows is a torn tail. */
	readonly soundBytes: number;
	readonly tornBytes: number;
}

/**
 * Reads a whole journal. A tail that no sound line follows was torn by a cut: it is counted, not an error.
 * A bad line before a sound one, a gap in the numbers, or a whole line whose record leaves the published schema is damage:
 * the answer is the line number and what is wrong.
 */
export function decodeJournal(
	bytes: Uint8Array,
): Result<DecodedJournal, { readonly line: number; readonly problem: string }> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const lines: JournalLine[] = [];
	let soundBytes = 0;
	let badLine: number | undefined;
	let offset = 0;
	for (let number = 1; offset < buffer.length; number++) {
		const end = buffer.indexOf(10, offset);
		const found = end === -1 ? undefined : decodeLine(buffer.toString("utf8", offset, end));
		if (found === undefined) badLine ??= number;
		else if (badLine !== undefined)
			return fail({ line: badLine, problem: `is unreadable, yet line ${number} after it is sound` });
		else {
			const line = checkLine(found);
			if (!line.ok) return fail({ line: number, problem: line.error });
			if (line.value.sequence !== lines.length + 1) {
				const problem = `has sequence number ${line.value.sequence} where ${lines.length + 1} is due`;
				return fail({ line: number, problem });
			}
			lines.push(line.value);
			soundBytes = end + 1;
		}
		offset = end === -1 ? buffer.length : end + 1;
	}
	return ok({ lines, soundBytes, tornBytes: buffer.length - soundBytes });
}
