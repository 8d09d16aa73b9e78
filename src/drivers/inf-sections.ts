import { EntryBuilder, type InfEntry, skipBlanks } from "./inf-entry.ts";
import type { ProblemList } from "./inf-problem.ts";
import { readStrings, TokenExpander } from "./inf-strings.ts";

/** A section; sections of the same name are one. */
export interface InfSection {
	/** The name as first written, tokens replaced. */
	readonly name: string;
	/** Line of its first header, from 1. */
	readonly line: number;
	readonly entries: readonly InfEntry[];
}

/** A key and its values with all tokens replaced. */
export interface InfLine {
	readonly line: number;
	readonly key?: string;
	readonly values: readonly string[];
}

/** The sections of an INF file. */
export interface InfDocument {
	/** Sections by lower-case name. */
	readonly sections: ReadonlyMap<string, InfSection>;
	readonly tokens: TokenExpander;
}

/** Most values and headers read from one file, which bounds memory; real files have less than a tenth of it. */
const MOST_VALUES = 2_000_000;
/** Longest section name, in characters (Microsoft, general syntax rules for INF files). */
const LONGEST_NAME = 255;

interface OpenSection extends InfSection {
	readonly entries: InfEntry[];
}

/**
 * Reads the sections of an INF text by Microsoft's general syntax rules for INF files. Never throws: what cannot be understood
 * goes to `problems` with its line, and reading goes on after it. `language` is the LANGID whose strings are preferred.
 */
export function readSections(text: string, problems: ProblemList, language?: number): InfDocument {
	const reader = new SectionReader(problems);
	// Files that end their lines with CR alone have the same offsets when CR is read as LF.
	const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
	let line = 1;
	let start = 0;
	while (start < lines.length && !reader.isFull) {
		const newline = lines.indexOf("\n", start);
		const end = newline < 0 ? lines.length : newline;
		reader.readLine(lines, start, end, line);
		start = end + 1;
		line++;
	}
	const sections = reader.finish();
	const tokens = new TokenExpander(readStrings((name) => sections.get(name)?.entries, language));
	return { sections: nameSections(sections, tokens), tokens };
}

/** The entries of a section with tokens replaced; empty when there is no such section. The name's case does not matter. */
export function* linesOf(document: InfDocument, section: string): Generator<InfLine> {
	const entries = document.sections.get(section.toLowerCase())?.entries ?? [];
	for (const entry of entries) {
		const key = entry.key === undefined ? {} : { key: document.tokens.expand(entry.key) };
		yield { line: entry.line, ...key, values: entry.values.map((value) => document.tokens.expand(value)) };
	}
}

/** The first entry of a section with this key, which is compared without case. */
export function findLine(document: InfDocument, section: string, key: string): InfLine | undefined {
	const wanted = key.toLowerCase();
	for (const line of linesOf(document, section)) if (line.key?.toLowerCase() === wanted) return line;
	return undefined;
}

class SectionReader {
	readonly #problems: ProblemList;
	readonly #sections = new Map<string, OpenSection>();
	#section: OpenSection | undefined;
	#entry: EntryBuilder | undefined;
	#count = 0;
	#hasStrayText = false;

	constructor(problems: ProblemList) {
		this.#problems = problems;
	}

	/** Whether the file holds more than is read. */
	get isFull(): boolean {
		return this.#count > MOST_VALUES;
	}

	readLine(text: string, start: number, end: number, line: number): void {
		const first = skipBlanks(text, start, end);
		if (text[first] === "[" && first < end) {
			if (this.#entry !== undefined) {
				this.#problems.warn(line, "a section begins where the entry above was to go on after its backslash");
			}
			this.#endEntry();
			this.#openSection(text, first + 1, end, line);
			return;
		}
		if (first === end && this.#entry === undefined) return;
		this.#entry ??= new EntryBuilder(line, start, (what) => this.#problems.warn(line, what));
		const before = this.#entry.size;
		const joins = this.#entry.read(text, start, end);
		this.#add(this.#entry.size - before + 1, line);
		if (!joins) this.#endEntry();
	}

	finish(): Map<string, OpenSection> {
		this.#endEntry();
		return this.#sections;
	}

	#openSection(text: string, start: number, end: number, line: number): void {
		const closing = text.indexOf("]", start);
		if (closing < 0 || closing >= end) this.#problems.warn(line, "the section name is not closed by `]`");
		let name = text.slice(start, closing < 0 || closing >= end ? end : closing).trim();
		if (name.length > LONGEST_NAME) {
			this.#problems.warn(line, `the section name is longer than ${LONGEST_NAME} characters and was cut`);
			name = name.slice(0, LONGEST_NAME);
		}
		if (/^".*"$/.test(name)) name = name.slice(1, -1);
		const folded = name.toLowerCase();
		this.#section = this.#sections.get(folded);
		if (this.#section === undefined) {
			this.#section = { name, line, entries: [] };
			this.#sections.set(folded, this.#section);
		}
		this.#add(1, line);
	}

	#endEntry(): void {
		const entry = this.#entry?.finish();
		this.#entry = undefined;
		if (entry === undefined) return;
		if (this.#section !== undefined) this.#section.entries.push(entry);
		else if (!this.#hasStrayText) {
			this.#hasStrayText = true;
			this.#problems.warn(entry.line, "there is text before the first section");
		}
	}

	#add(count: number, line: number): void {
		const wasFull = this.isFull;
		this.#count += count;
		if (this.isFull && !wasFull) this.#problems.fail(line, `the file holds more than ${MOST_VALUES} values`);
	}
}

/** Replaces tokens in section names, which the strings at the end of the file are needed for. */
function nameSections(sections: Map<string, OpenSection>, tokens: TokenExpander): ReadonlyMap<string, InfSection> {
	for (const [folded, section] of [...sections]) {
		if (!folded.includes("%")) continue;
		const name = tokens.expand(section.name);
		const same = sections.get(name.toLowerCase());
		if (same === section) continue;
		sections.delete(folded);
		if (same === undefined) sections.set(name.toLowerCase(), { ...section, name });
		else for (const entry of section.entries) same.entries.push(entry);
	}
	return sections;
}
