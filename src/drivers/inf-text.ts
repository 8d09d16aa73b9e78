import type { InfProblem } from "./inf-problem.ts";

/** How an INF file is stored. */
export type InfEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of an INF file and how it was found. */
export interface InfText {
	/** The text without a byte order mark; empty when there was an error. */
	readonly text: string;
	readonly encoding: InfEncoding;
	readonly problems: readonly InfProblem[];
}

/** Largest INF file read, in bytes. The largest known one (a display driver's) has about 3 MiB. */
export const LARGEST_INF = 16 * 1024 * 1024;

/** Characters of windows-1252 for the bytes 0x80..0x9F; the others are the same as in Latin-1. Five are undefined and stay controls. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes an INF file: a byte order mark decides; without one NUL bytes at every second place mean UTF-16,
 * then strict UTF-8 is tried, and what is neither is taken as windows-1252 (reference: INF text layer). Never throws.
 */
export function decodeInf(bytes: Uint8Array): InfText {
	if (bytes.length > LARGEST_INF) {
		const what = `the file has ${bytes.length} bytes; INF files of more than ${LARGEST_INF} bytes are not read`;
		return { text: "", encoding: "utf-8", problems: [{ severity: "error", line: 1, what }] };
	}
	const encoding = detectEncoding(bytes);
	if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(bytes, encoding);
	if (encoding === "utf-8") {
		try {
			const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			return { text, encoding, problems: nulProblems(text) };
		} catch {
			// Not UTF-8: the system code page, which is 1252 for nearly every INF that was published.
		}
	}
	const text = decodeWindows1252(bytes);
	return { text, encoding: "windows-1252", problems: nulProblems(text) };
}

function detectEncoding(bytes: Uint8Array): InfEncoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	return utf16WithoutMark(bytes) ?? "utf-8";
}

/** UTF-16 of mostly Latin text has a NUL in every second byte; half of the first 1,024 bytes' pairs are enough to tell. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const end = Math.min(bytes.length, 1024) & ~1;
	let even = 0;
	let odd = 0;
	for (let index = 0; index < end; index += 2) {
		if (bytes[index] === 0) even++;
		if (bytes[index + 1] === 0) odd++;
	}
	if (odd * 4 > end && even * 8 < odd) return "utf-16le";
	if (even * 4 > end && odd * 8 < even) return "utf-16be";
	return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): InfText {
	const start = isMark(bytes) ? 2 : 0;
	const whole = bytes.subarray(start, bytes.length - ((bytes.length - start) % 2));
	const littleEndian = encoding === "utf-16le" ? whole : swapPairs(whole);
	const text = new TextDecoder("utf-16le").decode(littleEndian);
	const problems = [...nulProblems(text)];
	if (start + whole.length !== bytes.length) {
		problems.push({ severity: "warning", line: lineCount(text), what: "the UTF-16 text ends in half a character" });
	}
	return { text, encoding, problems };
}

function isMark(bytes: Uint8Array): boolean {
	return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function swapPairs(bytes: Uint8Array): Uint8Array {
	const swapped = new Uint8Array(bytes.length);
	for (let index = 0; index + 1 < bytes.length; index += 2) {
		swapped[index] = bytes[index + 1] ?? 0;
		swapped[index + 1] = bytes[index] ?? 0;
	}
	return swapped;
}

/** Written out because TextDecoder maps 0x80..0x9F wrongly in some releases of Node.js. */
function decodeWindows1252(bytes: Uint8Array): string {
	const chunks: string[] = [];
	for (let start = 0; start < bytes.length; start += 8192) {
		chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
	}
	return chunks
		.join("")
		.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function nulProblems(text: string): readonly InfProblem[] {
	const index = text.indexOf("\0");
	if (index < 0) return [];
	return [{ severity: "warning", line: lineCount(text.slice(0, index)), what: "the text holds NUL characters" }];
}

function lineCount(text: string): number {
	return text.split(/\r\n|\r|\n/).length;
}
