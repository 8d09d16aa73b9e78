import { crc32 } from "node:zlib";
import { fail, ok, type Result } from "../base/result.ts";
import type { JournalLine } from "../model/journal.ts";

const HEAD = /^\{"checksum":"([0-9a-f]{8})","length":(\d{1,9}),/;

/** One journal line as text: JSON whose checksum and length (bytes of the body) come first, ended by LF. */
export function encodeLine(line: JournalLine): string {
	const body = JSON.stringify(line);
	const checksum = crc32(body).toString(16).padStart(8, "0");
	return `{"checksum":"${checksum}","length":${Buffer.byteLength(body)},${body.slice(1)}\n`;
}

/** The line, or undefined when its length, checksum or form is wrong. */
function decodeLine(text: string): JournalLine | undefined {
	const head = HEAD.exec(text);
	if (head === null) return undefined;
	const body = `{${text.slice(head[0].length)}`;
	if (Buffer.byteLength(body) !== Number(head[2])) return undefined;
	if (crc32(body).toString(16).padStart(8, "0") !== head[1]) return undefined;
	try {
		return JSON.parse(body) as JournalLine;
	} catch {
		return undefined;
	}
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
 * A bad line before a sound one, or a gap in the numbers, is damage: the answer is the line number and what is wrong.
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
		const line = end === -1 ? undefined : decodeLine(buffer.toString("utf8", offset, end));
		if (line === undefined) badLine ??= number;
		else if (badLine !== undefined)
			return fail({ line: badLine, problem: `is unreadable, yet line ${number} after it is sound` });
		else if (line.sequence !== lines.length + 1) {
			return fail({ line: number, problem: `has sequence number ${line.sequence} where ${lines.length + 1} is due` });
		} else {
			lines.push(line);
			soundBytes = end + 1;
		}
		offset = end === -1 ? buffer.length : end + 1;
	}
	return ok({ lines, soundBytes, tornBytes: buffer.length - soundBytes });
}
