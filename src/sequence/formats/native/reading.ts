import type { JsonObject } from "../../../model/json.ts";
import type { InputFault } from "../../../model/step.ts";
import { templateNames } from "../../expand.ts";
import type { ProblemList } from "../../problem-list.ts";
import type { References } from "../../references.ts";
import type { LocatedText, LocatedValue } from "../../source/located-value.ts";

/** By step type, what is wrong with an input that fits its schema; texts may still hold `%Name%`. */
export type InputChecks = Readonly<
	Record<string, { readonly check?: (input: JsonObject) => readonly InputFault[] } | undefined>
>;

/** What all parts of reading one native sequence share. */
export interface Reading {
	readonly text: string;
	/** Judges inputs beyond their schemas. */
	readonly checks: InputChecks;
	readonly problems: ProblemList;
	readonly references: References;
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
