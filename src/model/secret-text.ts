import { fail, ok, type Result } from "../base/result.ts";

/** Characters that a variable holds at most. */
const LONGEST = 4000;

/**
 * The secret in the text of a file: exactly one line break at the end is taken off, as editors and `echo` put it there; everything else
 * counts, blanks too. Or a clause that says what is wrong with it.
 */
export function secretText(text: string): Result<string, string> {
	const value = text.replace(/\r?\n$/, "");
	if (value === "") return fail("is empty");
	if (value.includes("\0")) return fail("is no UTF-8 text");
	return value.length > LONGEST ? fail(`holds more than ${LONGEST} characters`) : ok(value);
}
