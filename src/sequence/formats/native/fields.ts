import { didYouMean } from "../../../base/similar.ts";
import type { ProblemList } from "../../problem-list.ts";
import { kindName, type LocatedEntry, type LocatedMapping, type LocatedValue } from "../../source/located-value.ts";

/** What reads the value of one key. */
export type KeyReader = (value: LocatedValue, entry: LocatedEntry) => void;

/** Reads each entry by its key; keys without a reader are reported with what is permitted. `what` is such as `a retry`. */
export function readKeys(
	mapping: LocatedMapping,
	readers: Readonly<Record<string, KeyReader>>,
	what: string,
	problems: ProblemList,
): void {
	for (const entry of mapping.entries) {
		const reader = Object.hasOwn(readers, entry.key) ? readers[entry.key] : undefined;
		if (reader === undefined) reportUnknownKey(entry, Object.keys(readers), what, problems);
		else reader(entry.value, entry);
	}
}

/** Reports a key that does not belong where it stands. */
export function reportUnknownKey(
	entry: LocatedEntry,
	permitted: readonly string[],
	what: string,
	problems: ProblemList,
): void {
	const help = [...meant(entry.key, permitted), `permitted: ${permitted.join(", ")}`];
	if (entry.key === "<<") help.unshift("merge keys are not supported; write the keys out");
	problems.error("unknown-key", entry.keyRange, `${what} has no key \`${entry.key}\``, ...help);
}

/** The line that names what was probably meant, or none. */
export function meant(text: string, candidates: Iterable<string>): readonly string[] {
	const candidate = didYouMean(text, candidates);
	return candidate === undefined ? [] : [`did you mean \`${candidate}\`?`];
}

/** Reports each required key that a mapping lacks, at the place given. */
export function requireKeys(
	mapping: LocatedMapping,
	keys: readonly string[],
	what: string,
	problems: ProblemList,
): void {
	for (const key of keys) {
		if (mapping.entries.some((entry) => entry.key === key)) continue;
		const start = mapping.range.start;
		const end = mapping.entries[0]?.keyRange.end ?? mapping.range.end;
		problems.error("missing-key", { start, end }, `${what} needs the key \`${key}\``);
	}
}

/** The text of a scalar; anything else is reported. */
export function readText(value: LocatedValue, what: string, problems: ProblemList): string | undefined {
	if (value.kind === "text") return value.text;
	problems.error("wrong-kind", value.range, `${what} is a text, not ${kindName(value)}`);
	return undefined;
}

/** The text of a scalar that holds something. */
export function readFullText(value: LocatedValue, what: string, problems: ProblemList): string | undefined {
	const text = readText(value, what, problems);
	if (text?.trim() !== "") return text;
	problems.error("empty-value", value.range, `${what} is empty`);
	return undefined;
}

/** `true` or `false`. */
export function readBoolean(value: LocatedValue, what: string, problems: ProblemList): boolean | undefined {
	const choice = readChoice(value, ["true", "false"], what, problems);
	return choice === undefined ? undefined : choice === "true";
}

/** One of some texts. */
export function readChoice<Choice extends string>(
	value: LocatedValue,
	choices: readonly Choice[],
	what: string,
	problems: ProblemList,
): Choice | undefined {
	const text = readText(value, what, problems);
	if (text === undefined) return undefined;
	const found = choices.find((choice) => choice === text);
	if (found !== undefined) return found;
	const help = [...meant(text, choices), `permitted: ${choices.join(", ")}`];
	problems.error("value-not-permitted", value.range, `${what} can't be ${JSON.stringify(text)}`, ...help);
	return undefined;
}

/** The mapping; anything else is reported. */
export function readMapping(
	value: LocatedValue,
	what: string,
	problems: ProblemList,
	...help: readonly string[]
): LocatedMapping | undefined {
	if (value.kind === "mapping") return value;
	problems.error("wrong-kind", value.range, `${what} is a mapping, not ${kindName(value)}`, ...help);
	return undefined;
}

/** The items of a list; anything else is reported. */
export function readList(
	value: LocatedValue,
	what: string,
	problems: ProblemList,
): readonly LocatedValue[] | undefined {
	if (value.kind === "list") return value.items;
	problems.error("wrong-kind", value.range, `${what} is a list, not ${kindName(value)}`);
	return undefined;
}
