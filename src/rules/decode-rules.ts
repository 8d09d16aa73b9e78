import { fail, ok, type Result } from "../base/result.ts";

/** Most bytes of a rules file that are read. */
export const LARGEST_RULES_FILE = 8 * 1024 * 1024;

/**
 * Decodes the bytes of a rules file: UTF-8 with or without a byte order mark, UTF-16 with one. The code pages of Windows are not guessed
 * at: another one would change names without a word. The error is one sentence.
 */
export function decodeRules(bytes: Uint8Array): Result<string, string> {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
	try {
		return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
	} catch {
		return fail(`It is not ${encoding.toUpperCase()} text: save it as UTF-8.`);
	}
}
