/** Longest field of an entry, in characters, before and after token substitution (Microsoft, general syntax rules for INF files). */
export const LONGEST_FIELD = 4096;

/** One entry of a section: `key = value, value` or a bare list of values. Tokens such as `%name%` are still in it. */
export interface InfEntry {
	/** Line on which the entry begins, from 1. */
	readonly line: number;
	/** Offset of that line's first character in the text, in UTF-16 code units. */
	readonly offset: number;
	/** What stands before the equals sign; absent in a bare list. */
	readonly key?: string;
	readonly values: readonly string[];
}

/** Most values kept of one entry; an entry of binary registry data can have thousands. */
const MOST_VALUES = 65_536;

const QUOTE = 34;
const PERCENT = 37;
const COMMA = 44;
const SEMICOLON = 59;
const EQUALS = 61;
const BACKSLASH = 92;

/** Whether a UTF-16 code unit is blank: controls and the space. */
export function isBlank(unit: number): boolean {
	return unit <= 32;
}

/** The first offset in start..end that is not blank, or end. */
export function skipBlanks(text: string, start: number, end: number): number {
	let index = start;
	while (index < end && isBlank(text.charCodeAt(index))) index++;
	return index;
}

/** Builds one entry out of one physical line, or several that are joined by a backslash. */
export class EntryBuilder {
	readonly #line: number;
	readonly #offset: number;
	readonly #warn: (what: string) => void;
	readonly #values: string[] = [];
	#key: string | undefined;
	#field = "";
	/** Length of the field's beginning that was quoted, and therefore is not trimmed. */
	#quotedLength = 0;
	#isQuoted = false;
	#isCut = false;

	constructor(line: number, offset: number, warn: (what: string) => void) {
		this.#line = line;
		this.#offset = offset;
		this.#warn = warn;
	}

	/** Number of values so far. */
	get size(): number {
		return this.#values.length;
	}

	/** Reads one physical line. True when a backslash at its end joins the next line. */
	read(text: string, start: number, end: number): boolean {
		let index = skipBlanks(text, start, end);
		let runStart = index;
		while (index < end) {
			const unit = text.charCodeAt(index);
			if (!isSpecial(unit)) {
				index++;
				continue;
			}
			if (unit === PERCENT) {
				index = endOfToken(text, index, end);
				continue;
			}
			if (unit === EQUALS && (this.#key !== undefined || this.#values.length > 0)) {
				index++;
				continue;
			}
			const joins = unit === BACKSLASH && isLineRest(text, index + 1, end);
			if (unit === BACKSLASH && !joins) {
				index++;
				continue;
			}
			this.#append(text.slice(runStart, index));
			if (joins) return true;
			if (unit === SEMICOLON) return false;
			if (unit === QUOTE) index = this.#readQuoted(text, index + 1, end);
			else {
				if (unit === COMMA) this.#push();
				else this.#key = this.#takeField();
				index++;
			}
			runStart = index;
		}
		this.#append(text.slice(runStart, end));
		return false;
	}

	/** The entry, or undefined when the lines held nothing but blanks and comments. */
	finish(): InfEntry | undefined {
		const isEmpty = this.#field.trim() === "" && !this.#isQuoted;
		if (isEmpty && this.#key === undefined && this.#values.length === 0) return undefined;
		if (!isEmpty || this.#values.length > 0) this.#push();
		const key = this.#key === undefined ? {} : { key: this.#key };
		return { line: this.#line, offset: this.#offset, ...key, values: this.#values };
	}

	/** Reads up to the closing quote; `""` is one quote. A missing closing quote ends with the line. Returns the offset after it. */
	#readQuoted(text: string, start: number, end: number): number {
		this.#isQuoted = true;
		if (this.#quotedLength === 0) this.#field = this.#field.trimStart();
		let index = start;
		let runStart = start;
		for (;;) {
			const quote = text.indexOf('"', index);
			if (quote < 0 || quote >= end) {
				this.#warn("a quoted text is not closed on its line");
				this.#field += text.slice(runStart, end);
				index = end;
				break;
			}
			this.#field += text.slice(runStart, quote);
			index = quote + 1;
			if (index >= end || text.charCodeAt(index) !== QUOTE) break;
			runStart = index;
			index++;
		}
		this.#quotedLength = this.#field.length;
		return index;
	}

	#push(): void {
		const value = this.#takeField();
		if (this.#values.length < MOST_VALUES) this.#values.push(value);
		if (this.#values.length !== MOST_VALUES || this.#isCut) return;
		this.#isCut = true;
		this.#warn(`an entry has ${MOST_VALUES} values or more, and the rest was left out`);
	}

	#append(run: string): void {
		if (this.#field.length <= LONGEST_FIELD) this.#field += run;
	}

	#takeField(): string {
		const quoted = this.#field.slice(0, this.#quotedLength);
		const rest = this.#field.slice(this.#quotedLength).trimEnd();
		let value = quoted === "" ? rest.trimStart() : quoted + rest;
		if (value.length > LONGEST_FIELD) {
			this.#warn(`a value is longer than ${LONGEST_FIELD} characters and was cut`);
			value = value.slice(0, LONGEST_FIELD);
		}
		this.#field = "";
		this.#quotedLength = 0;
		this.#isQuoted = false;
		return value;
	}
}

function isSpecial(unit: number): boolean {
	return (
		unit === QUOTE || unit === COMMA || unit === SEMICOLON || unit === EQUALS || unit === PERCENT || unit === BACKSLASH
	);
}

/**
 * The offset after a `%token%`, in which a semicolon begins no comment. A percent sign that begins no such token
 * (a blank, quote, comma or equals sign comes first, as in `50 % ; of 100 %`) is an ordinary character.
 */
function endOfToken(text: string, start: number, end: number): number {
	for (let index = start + 1; index < end; index++) {
		const unit = text.charCodeAt(index);
		if (unit === PERCENT) return index + 1;
		if (isBlank(unit) || unit === QUOTE || unit === COMMA || unit === EQUALS) break;
	}
	return start + 1;
}

/** Whether nothing but blanks and a comment follows. */
function isLineRest(text: string, start: number, end: number): boolean {
	const index = skipBlanks(text, start, end);
	return index >= end || text.charCodeAt(index) === SEMICOLON;
}
