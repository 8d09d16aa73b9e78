import { fail, ok, type Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { lengthLimit } from "./located-value.ts";

/**
 * Decodes the bytes of a sequence file: UTF-8 with or without a byte order mark, UTF-16 with one, and XML in UTF-16 without one.
 * Anything else is refused with the first byte that does not fit. The byte order mark is taken away.
 */
export function decodeSource(bytes: Uint8Array, file: string): Result<string, readonly Diagnostic[]> {
	if (bytes.length > 2 * lengthLimit) return fail([problem(file, "file-too-large", "the file is larger than 32 MiB")]);
	const encoding = encodingOf(bytes);
	try {
		return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
	} catch {
		const offset = encoding === "utf-8" ? firstBadByte(bytes) : bytes.length;
		const message = `the file is not ${encoding.toUpperCase()}: byte ${offset} does not fit`;
		return fail([problem(file, "file-encoding", message, "save it as UTF-8")]);
	}
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	// The `<` that XML begins with (XML 1.0, appendix F): some tools leave the byte order mark away.
	if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
	return bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : "utf-8";
}

/** The offset of the first byte that begins no whole character. */
function firstBadByte(bytes: Uint8Array): number {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const encoder = new TextEncoder();
	const again = encoder.encode(decoder.decode(bytes));
	const length = Math.min(again.length, bytes.length);
	for (let index = 0; index < length; index++) if (again[index] !== bytes[index]) return index;
	return length;
}

function problem(file: string, rule: string, message: string, ...help: readonly string[]): Diagnostic {
	return { severity: "error", rule, file, range: { start: 0, end: 0 }, message, help };
}
