import { REDACTED, type Redactor, type TextPart } from "./redactor.ts";

/** So many characters of a secret may show at the end of a line before the next one is awaited. */
const SHOWN_AT_MOST = 2;

/**
 * Takes secrets out of a stream of lines, also one that was cut over several: a line that ends with what may be the beginning of a secret
 * is held until the next one tells. `emit` hears the lines in order; `end` gives what is still held.
 */
export class LineRedactor {
	readonly #redactor: Redactor;
	readonly #emit: (line: string) => void;
	/** What was not passed on, behind what was passed on already and may still begin a secret. */
	#text: string | undefined;
	#passedOn = 0;

	constructor(redactor: Redactor, emit: (line: string) => void) {
		this.#redactor = redactor;
		this.#emit = emit;
	}

	/** Takes one line, without its line break; line breaks inside it are lines of their own. */
	push(line: string): void {
		this.#text = this.#text === undefined ? line : `${this.#text}\n${line}`;
		// The break behind the line counts: a wrapped text has blanks before it.
		const { parts, openFrom } = this.#redactor.find(`${this.#text}\n`);
		const { length } = this.#text;
		const isOpen = length - openFrom > SHOWN_AT_MOST;
		const until = isOpen ? lineBreakBefore(this.#text, openFrom, parts) : length;
		if (until <= this.#passedOn && isOpen) return;
		this.#pass(parts, until);
		const keepFrom = isOpen ? until + 1 : Math.min(openFrom, length);
		const kept = this.#text.slice(keepFrom);
		this.#passedOn = isOpen ? 0 : kept.length + 1;
		this.#text = isOpen || kept !== "" ? kept : undefined;
		if (this.#text === undefined) this.#passedOn = 0;
	}

	/** Passes on what is held: no more lines will come. */
	end(): void {
		const text = this.#text;
		if (text !== undefined && this.#passedOn <= text.length) this.#pass(this.#redactor.find(text).parts, text.length);
		this.#text = undefined;
		this.#passedOn = 0;
	}

	#pass(parts: readonly TextPart[], until: number): void {
		const text = this.#text ?? "";
		let result = "";
		let from = this.#passedOn;
		for (const { start, end } of parts) {
			if (end <= from || start >= until) continue;
			result += text.slice(from, Math.max(start, from)) + REDACTED;
			from = Math.min(end, until);
		}
		for (const line of (result + text.slice(from, until)).split("\n")) this.#emit(line);
	}
}

/** The last line break before an open end that cuts no found part in two; -1 when there is none. */
function lineBreakBefore(text: string, openFrom: number, parts: readonly TextPart[]): number {
	let until = text.lastIndexOf("\n", openFrom);
	for (let index = parts.length - 1; index >= 0 && until >= 0; index--) {
		const { start, end } = parts[index] ?? { start: 0, end: 0 };
		if (start < until && end > until) until = text.lastIndexOf("\n", start);
	}
	return until;
}
