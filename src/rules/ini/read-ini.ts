import type { TextRange } from "../../base/text-range.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { RuleProblems } from "../problems.ts";

/** A name or value of a file with its place. */
export interface LocatedText {
	readonly text: string;
	readonly range: TextRange;
}

/** A line `Name=value`. Blanks around both are gone; a value may be empty. */
export interface IniEntry {
	readonly key: LocatedText;
	readonly value: LocatedText;
}

/** A section with all its lines, also those of a later header with the same name. A name that stands twice counts once, as first written. */
export interface IniSection {
	readonly name: LocatedText;
	/** In the order of the file, each name once. */
	readonly entries: readonly IniEntry[];
	/** The entry of a name, case disregarded. */
	entry(key: string): IniEntry | undefined;
}

/** A file of sections. */
export interface IniFile {
	/** In the order of the file, each name once. */
	readonly sections: readonly IniSection[];
	/** Lines that begin with `;`. */
	readonly comments: readonly TextRange[];
	readonly problems: readonly Diagnostic[];
	/** The section of a name, case disregarded. */
	section(name: string): IniSection | undefined;
}

/** Longest text that is read, in UTF-16 units: a rules file has some kilobytes. */
const LONGEST_TEXT = 4 * 1024 * 1024;
/** Most lines that are read. */
const MOST_LINES = 100_000;

/** Reads a rules file. Every line that is no section, no assignment and no comment is told; a text that is no rules file at all is not read. */
export function readIni(text: string, file: string): IniFile {
	const reader = new IniReader(text, file);
	if (text.length > LONGEST_TEXT) reader.refuse(LONGEST_TEXT, `the file is longer than ${LONGEST_TEXT} characters`);
	else reader.readLines();
	return reader.finish();
}

class SectionBuilder implements IniSection {
	readonly name: LocatedText;
	readonly entries: IniEntry[] = [];
	readonly #byKey = new Map<string, IniEntry>();

	constructor(name: LocatedText) {
		this.name = name;
	}

	/** Takes the entry; answers the earlier one of the same name, which stays. */
	add(entry: IniEntry): IniEntry | undefined {
		const key = foldCase(entry.key.text);
		const earlier = this.#byKey.get(key);
		if (earlier !== undefined) return earlier;
		this.#byKey.set(key, entry);
		this.entries.push(entry);
		return undefined;
	}

	entry(key: string): IniEntry | undefined {
		return this.#byKey.get(foldCase(key));
	}
}

class IniReader {
	readonly #text: string;
	readonly #problems: RuleProblems;
	readonly #sections = new Map<string, SectionBuilder>();
	readonly #comments: TextRange[] = [];
	#section: SectionBuilder | undefined;

	constructor(text: string, file: string) {
		this.#text = text;
		this.#problems = new RuleProblems(file);
	}

	refuse(from: number, message: string): void {
		const range = { start: Math.min(from, this.#text.length), end: this.#text.length };
		this.#problems.error("rules-too-large", range, message, "split it; what stands from here on is not read");
	}

	readLines(): void {
		let start = this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
		for (let line = 0; start < this.#text.length; line++) {
			if (line === MOST_LINES) {
				this.refuse(start, `the file has more than ${MOST_LINES} lines`);
				return;
			}
			const end = this.#lineEnd(start);
			this.#readLine(start, end);
			start = this.#text.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
	}

	#lineEnd(start: number): number {
		for (let index = start; index < this.#text.length; index++) {
			const unit = this.#text.charCodeAt(index);
			if (unit === 10 || unit === 13) return index;
		}
		return this.#text.length;
	}

	/** A part of the text without the blanks around it. */
	#trimmed(from: number, to: number): LocatedText {
		let start = from;
		let end = to;
		while (start < end && isBlank(this.#text.charCodeAt(start))) start++;
		while (end > start && isBlank(this.#text.charCodeAt(end - 1))) end--;
		return { text: this.#text.slice(start, end), range: { start, end } };
	}

	#readLine(from: number, to: number): void {
		const line = this.#trimmed(from, to);
		if (line.text === "") return;
		if (line.text.startsWith(";")) this.#comments.push(line.range);
		else if (line.text.startsWith("[")) this.#readHeader(line);
		else this.#readEntry(line);
	}

	#readHeader({ text, range }: LocatedText): void {
		const first = text.indexOf("]");
		if (first === -1) {
			this.#problems.error("rules-section", range, "the name of the section does not end with `]`", `write ${text}]`);
			this.#open(this.#trimmed(range.start + 1, range.end));
			return;
		}
		const last = text.endsWith("]") ? text.length - 1 : first;
		const rest = this.#trimmed(range.start + last + 1, range.end);
		if (rest.text.startsWith(";")) this.#comments.push(rest.range);
		else if (rest.text !== "") {
			this.#problems.warning("rules-line", rest.range, "what stands behind a section's name has no effect");
		}
		this.#open(this.#trimmed(range.start + 1, range.start + last));
	}

	#open(name: LocatedText): void {
		const key = foldCase(name.text);
		const present = this.#sections.get(key);
		if (name.text === "") this.#problems.warning("rules-section", name.range, "the section has no name");
		else if (present !== undefined) {
			const message = `the section [${name.text}] stands twice: both are read as one`;
			this.#problems.warning("rules-section-twice", name.range, message, "write all its lines under one header");
		}
		this.#section = present ?? new SectionBuilder(name);
		this.#sections.set(key, this.#section);
	}

	#readEntry({ text, range }: LocatedText): void {
		const equals = text.indexOf("=");
		if (equals === -1 || this.#section === undefined) {
			const message = equals === -1 ? "this line is no `Name=value`" : "this line stands before the first section";
			const help = equals === -1 ? "write ; before it to make it a comment" : "move it below a [Section]";
			this.#problems.warning("rules-line", range, `${message} and has no effect`, help);
			return;
		}
		const key = this.#trimmed(range.start, range.start + equals);
		if (key.text === "") {
			this.#problems.warning("rules-line", range, "no name stands before `=`: the line has no effect");
			return;
		}
		const earlier = this.#section.add({ key, value: this.#trimmed(range.start + equals + 1, range.end) });
		if (earlier === undefined) return;
		const message = `${key.text} stands twice in [${this.#section.name.text}]: the first value counts, this one does not`;
		this.#problems.warning("rules-name-twice", range, message, "take one of them away");
	}

	finish(): IniFile {
		const sections = this.#sections;
		return {
			sections: [...sections.values()],
			comments: this.#comments,
			problems: this.#problems.sorted(),
			section: (name) => sections.get(foldCase(name)),
		};
	}
}

/** Blanks, tabs and whatever else is no sign: control characters, no-break space, byte order marks of joined files. */
function isBlank(unit: number): boolean {
	return unit <= 32 || unit === 0x7f || unit === 0xa0 || unit === 0xfeff;
}
