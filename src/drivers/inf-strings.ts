import type { InfEntry } from "./inf-entry.ts";
import { LONGEST_FIELD } from "./inf-entry.ts";

/** Tokens and their texts: the keys are lower-case. */
export type InfStrings = ReadonlyMap<string, string>;

/** LANGID of English (United States), whose texts are preferred unless told otherwise. */
export const ENGLISH = 0x0409;

/**
 * The texts of the `[Strings]` sections for a language: those without a language, replaced where the primary language
 * (`Strings.0009`) and then the exact one (`Strings.0409`) have their own.
 */
export function readStrings(
	entriesOf: (section: string) => readonly InfEntry[] | undefined,
	language: number = ENGLISH,
): InfStrings {
	const strings = new Map<string, string>();
	for (const suffix of ["", `.${hexadecimal(language & 0x3ff)}`, `.${hexadecimal(language)}`]) {
		for (const entry of entriesOf(`strings${suffix}`) ?? []) {
			if (entry.key !== undefined) strings.set(entry.key.toLowerCase(), entry.values[0] ?? "");
		}
	}
	return strings;
}

function hexadecimal(language: number): string {
	return language.toString(16).padStart(4, "0");
}

/** Most characters that the tokens of one file may add in all; real files stay below a hundredth of it. */
const MOST_GROWTH = 64 * 1024 * 1024;

/** Replaces the tokens of one file. A file made to grow without end by its tokens is stopped, and its tokens then stay. */
export class TokenExpander {
	readonly #strings: InfStrings;
	#growth = 0;

	constructor(strings: InfStrings) {
		this.#strings = strings;
	}

	/** Whether tokens were left because the file grew too much. */
	get isExhausted(): boolean {
		return this.#growth > MOST_GROWTH;
	}

	/** Replaces `%name%` by its text and `%%` by a percent sign, once; unknown tokens stay. The result has at most 4,096 characters. */
	expand(text: string): string {
		if (!text.includes("%") || this.isExhausted) return text;
		const expanded = expandTokens(text, this.#strings);
		this.#growth += Math.max(0, expanded.length - text.length);
		return expanded;
	}
}

function expandTokens(text: string, strings: InfStrings): string {
	let percent = text.indexOf("%");
	let result = "";
	let done = 0;
	while (percent >= 0 && result.length <= LONGEST_FIELD) {
		const closing = text.indexOf("%", percent + 1);
		if (closing < 0) break;
		const name = text.slice(percent + 1, closing);
		const value = name === "" ? "%" : strings.get(name.toLowerCase());
		if (value === undefined) percent = closing;
		else {
			result += text.slice(done, percent) + value;
			done = closing + 1;
			percent = text.indexOf("%", done);
		}
	}
	return (result + text.slice(done)).slice(0, LONGEST_FIELD);
}
