import type { JsonObject } from "../../../model/json.ts";
import type { ContentReference, Sequence } from "../../../model/sequence.ts";
import type { InputFault } from "../../../model/step.ts";
import { templateNames } from "../../expand.ts";
import type { ProblemList } from "../../problem-list.ts";
import { noReferences, type References } from "../../references.ts";
import type { LocatedMapping, LocatedText, LocatedValue } from "../../source/located-value.ts";

/** By step type, what is wrong with an input that fits its schema; texts may still hold `%Name%`. */
export type InputChecks = Readonly<
	Record<string, { readonly check?: (input: JsonObject) => readonly InputFault[] } | undefined>
>;

/** What all parts of reading one native file share. */
export interface Reading {
	readonly text: string;
	/** Judges inputs beyond their schemas. */
	readonly checks: InputChecks;
	readonly problems: ProblemList;
	readonly references: References;
	/** Files from the top sequence to this one, relative to the top's folder with `/` between names; the top's own name is first. */
	readonly chain: readonly string[];
	readonly family: Family;
}

/** What all files of one sequence share: the top sequence and the children that it runs. */
export interface Family {
	/** The top sequence as it was named, and what stands before its name: the folder. */
	readonly folder: string;
	/** Files beside the top sequence. */
	readonly files: SequenceFiles;
	/** Files that were not handed in yet, by path from the folder of the top sequence. */
	readonly wanted: Set<string>;
	/** What was read, by path. */
	readonly read: Map<string, Pick<Reading, "text" | "problems" | "references">>;
	/** Contents of children, which join those of the top sequence. */
	readonly content: Map<string, ContentReference>;
	/** UTF-16 units of all inclusions so far: a file that is run twice counts twice. */
	length: number;
	inclusions: number;
	/** Reads the mapping of a child's file. */
	readonly readChild: (mapping: LocatedMapping, id: string, reading: Reading) => Draft;
}

/** A sequence before everything in it was checked. */
export type Draft = { -readonly [Key in keyof Omit<Sequence, "digest">]: Sequence[Key] };

/** What stands in a file, or why it can't be read; undefined when it was not looked for yet. */
export type SequenceFiles = (path: string) => SequenceFile | undefined;

/** A file beside the top sequence. */
export type SequenceFile = { readonly text: string } | { readonly problem: string };

/** Reading a text that is no sequence and runs none. */
export function loneReading(text: string, problems: ProblemList): Reading {
	const family: Family = {
		...{ folder: "", files: () => undefined, wanted: new Set<string>(), read: new Map(), content: new Map() },
		...{ length: 0, inclusions: 0 },
		readChild: () => {
			throw new Error("a text that is no sequence runs no child");
		},
	};
	return { text, checks: {}, problems, references: noReferences(), chain: [], family };
}

/** Notes every `%Name%` in a value and its parts, but for names that need no sequence to have a value. */
export function noteTemplates(value: LocatedValue, reading: Reading, isKnown?: (name: string) => boolean): void {
	if (value.kind === "text") noteTemplatesOfText(value, reading, isKnown);
	if (value.kind === "list") for (const item of value.items) noteTemplates(item, reading, isKnown);
	if (value.kind === "mapping") for (const entry of value.entries) noteTemplates(entry.value, reading, isKnown);
}

function noteTemplatesOfText(value: LocatedText, reading: Reading, isKnown?: (name: string) => boolean): void {
	const names = templateNames(value.text).filter(({ name }) => isKnown?.(name) !== true);
	if (names.length === 0) return;
	const source = reading.text.slice(value.range.start, value.range.end);
	let from = 0;
	for (const { name } of names) {
		const found = from < 0 ? -1 : source.indexOf(`%${name}%`, from);
		const start = value.range.start + found;
		// Not found: the source spells it with escapes.
		const range = found < 0 ? value.range : { start, end: start + name.length + 2 };
		reading.references.variablesUsed.push({ name, range });
		from = found < 0 ? -1 : found + name.length + 2;
	}
}
