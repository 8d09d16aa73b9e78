import type { SequenceVariable, VariableRules, VariableType } from "../../../model/sequence.ts";
import { arrayItems, longestArray } from "../../array-variable.ts";
import { holdsTemplate } from "../../coerce.ts";
import { type ListItem, listItems } from "../../numbered-list.ts";
import {
	entryOf,
	kindName,
	type LocatedEntry,
	type LocatedList,
	type LocatedMapping,
	type LocatedValue,
} from "../../source/located-value.ts";
import { valueLengthLimit, variableNameProblem } from "../../variable-name.ts";
import { patternProblem, valueProblem } from "../../variable-rules.ts";
import { type KeyReader, readBoolean, readChoice, readKeys, readList, readMapping, readText } from "./fields.ts";
import { warnOfLiteral } from "./literal-secret.ts";
import { noteTemplates, type Reading } from "./reading.ts";
import { readSecretSource } from "./secret-source.ts";

const types: readonly VariableType[] = ["text", "number", "true-or-false", "path", "list"];
/** Longest list that is written out: each element is a variable of its own. */
const longestList = 999;

type Draft = { -readonly [Key in keyof SequenceVariable]?: SequenceVariable[Key] };

/**
 * Reads a mapping of variables. In the header of a sequence an entry may also declare what its variable may hold; `outside`, in
 * collections and machines, it is a value alone.
 */
export function readVariables(
	value: LocatedValue,
	reading: Reading,
	where: "header" | "outside" = "header",
): readonly SequenceVariable[] {
	const mapping = readMapping(value, "`variables`", reading.problems, "write { Name: value }");
	const variables: SequenceVariable[] = [];
	const names = new Set<string>();
	for (const entry of mapping?.entries ?? []) {
		const problem = variableNameProblem(entry.key);
		if (problem !== undefined) reading.problems.error(problem.rule, entry.keyRange, problem.message, problem.help);
		const variable = readVariable(entry, reading, where);
		// An array that counts itself (OSDPartitions) has its own name among its items.
		const own = [entry.key, ...(variable?.items ?? []).map((item) => item.name)];
		for (const name of new Set(own)) {
			const folded = name.toUpperCase();
			if (names.has(folded)) {
				const message = `the variable \`${name}\` stands here twice`;
				reading.problems.error("duplicate-variable", entry.keyRange, message, "names of variables do not regard case");
			}
			names.add(folded);
			reading.references.variablesSet.push({ name, range: entry.keyRange });
		}
		if (variable !== undefined) variables.push(variable);
	}
	return variables;
}

function readVariable(
	entry: LocatedEntry,
	reading: Reading,
	where: "header" | "outside",
): SequenceVariable | undefined {
	const draft: Draft = {};
	noteTemplates(entry.value, reading);
	if (entry.value.kind === "mapping") {
		if (!readDeclaration(entry, entry.value, draft, reading, where)) return undefined;
	} else readValue(entry.key, entry.value, draft, reading);
	if (draft.value === undefined && draft.items === undefined && entry.value.kind !== "mapping") return undefined;
	checkFit(entry, draft, reading);
	if (where === "header" && draft.secret === true && draft.from === undefined) warnOfLiterals(entry, draft, reading);
	const { secret = false, ...rest } = draft;
	return { ...rest, name: entry.key, secret, range: entry.keyRange };
}

/** A secret that stands in a file is seen by all who read it. */
function warnOfLiterals(entry: LocatedEntry, { value, items }: Draft, { problems }: Reading): void {
	// The range holds the secret and no more: nobody is shown it.
	const own = entry.value.kind === "mapping" ? entry.value.entries.find(({ key }) => key === "value") : undefined;
	const { range } = own?.value ?? entry.value;
	for (const text of items?.map((item) => item.value) ?? [value ?? ""])
		warnOfLiteral(`the variable \`${entry.key}\``, text, range, problems);
}

/** Reads `{ value, secret, type, … }`; false when what it says can't be used. */
function readDeclaration(
	entry: LocatedEntry,
	mapping: LocatedMapping,
	draft: Draft,
	reading: Reading,
	where: "header" | "outside",
): boolean {
	const { problems } = reading;
	const what = `the variable \`${entry.key}\``;
	const readers: Record<string, KeyReader> = {
		value: (value) => readValue(entry.key, value, draft, reading),
		secret: (value) => {
			draft.secret = readBoolean(value, "`secret`", problems) ?? false;
		},
	};
	readKeys(mapping, { ...readers, ...(where === "header" ? ruleReaders(draft, reading) : {}) }, what, problems);
	const source = mapping.entries.find(({ key }) => key === "from");
	if (source !== undefined) return checkSource(what, mapping, source, draft, reading);
	const hasValue = mapping.entries.some(({ key }) => key === "value");
	const { required, type, permitted, pattern } = draft;
	const isDeclared = required === true || type !== undefined || permitted !== undefined || pattern !== undefined;
	if (!hasValue && !isDeclared) {
		const range = { start: mapping.range.start, end: mapping.entries[0]?.keyRange.end ?? mapping.range.end };
		problems.error("missing-key", range, `${what} needs the key \`value\``);
		return false;
	}
	return hasValue ? draft.value !== undefined || draft.items !== undefined : isDeclared;
}

/** A value from a source: it is a secret, and nothing else gives it. */
function checkSource(
	what: string,
	mapping: LocatedMapping,
	source: LocatedEntry,
	draft: Draft,
	{ problems }: Reading,
): boolean {
	const refuse = (message: string, help: string) => problems.error("secret-source", source.keyRange, message, help);
	if (mapping.entries.some(({ key }) => key === "value"))
		refuse(`${what} has both \`value\` and \`from\``, "leave one of them out");
	if (draft.secret === false) refuse("what comes `from` a source is a secret", "leave `secret` out");
	if (draft.from === undefined) return false;
	draft.value = "";
	draft.secret = true;
	return true;
}

function ruleReaders(draft: Draft, reading: Reading): Record<string, KeyReader> {
	const { problems } = reading;
	return {
		from: (value) => {
			const source = readSecretSource(value, reading);
			if (source !== undefined) draft.from = source;
		},
		type: (value) => {
			const type = readChoice(value, types, "`type`", problems);
			if (type !== undefined) draft.type = type;
		},
		permitted: (value) => {
			const texts = (readList(value, "`permitted`", problems) ?? []).flatMap(
				(item) => readText(item, "a permitted value", problems) ?? [],
			);
			if (value.kind === "list" && value.items.length === 0)
				problems.error("empty-value", value.range, "`permitted` is empty: no value would be permitted");
			if (texts.length > 0) draft.permitted = texts;
		},
		pattern: (value) => {
			const pattern = readText(value, "`pattern`", problems);
			const problem = pattern === undefined ? undefined : patternProblem(pattern);
			const help = "a regular expression that the whole value must fit, such as PC-[0-9]{5}";
			if (problem !== undefined) problems.error("variable-pattern", value.range, `\`pattern\` ${problem}`, help);
			else if (pattern !== undefined) draft.pattern = pattern;
		},
		required: (value) => {
			draft.required = readBoolean(value, "`required`", problems) ?? false;
		},
		description: (value) => {
			const description = readText(value, "`description`", problems);
			if (description !== undefined) draft.description = description;
		},
	};
}

function readValue(name: string, value: LocatedValue, draft: Draft, reading: Reading): void {
	if (value.kind === "list") {
		const items = readItems(name, value, reading);
		if (items !== undefined) draft.items = items;
		return;
	}
	if (value.kind === "mapping") {
		const help = "write a text, a list, { value: …, secret: true }, or { from: { environment: NAME } }";
		const message = `the value of a variable is a text or a list, not ${kindName(value)}`;
		reading.problems.error("wrong-kind", value.range, message, help);
		return;
	}
	checkLength(value.text, value, reading);
	draft.value = value.text;
}

function checkLength(text: string, place: LocatedValue, { problems }: Reading): void {
	if (text.length <= valueLengthLimit) return;
	const message = `the value has ${text.length} characters; at most ${valueLengthLimit} are permitted`;
	problems.error("value-too-long", place.range, message);
}

/** A list of texts is a numbered list; a list of mappings an array variable with its count. */
function readItems(name: string, list: LocatedList, reading: Reading): readonly ListItem[] | undefined {
	const { problems } = reading;
	const [first] = list.items;
	const isArray = first?.kind === "mapping";
	const longest = isArray ? longestArray : longestList;
	if (list.items.length > longest) {
		problems.error(
			"list-too-long",
			list.range,
			`the list has ${list.items.length} elements; at most ${longest} are permitted`,
		);
		return undefined;
	}
	if (isArray) return readArray(name, list, reading);
	const texts = list.items.flatMap((item) => {
		const text = readText(item, "an element of a list", problems);
		if (text === "")
			problems.error("empty-value", item.range, "an element of a list is empty: reading would stop here");
		if (text !== undefined) checkLength(text, item, reading);
		return text ?? [];
	});
	return texts.length === list.items.length ? listItems(name, texts) : undefined;
}

function readArray(name: string, list: LocatedList, reading: Reading): readonly ListItem[] | undefined {
	const { problems } = reading;
	const elements = list.items.flatMap((item) => {
		const mapping = readMapping(item, "an element of an array", problems, "write { Property: value }");
		if (mapping === undefined) return [];
		const pairs = mapping.entries.flatMap(({ key, keyRange, value }) => {
			if (!/^[A-Za-z][A-Za-z0-9_]{0,99}$/.test(key)) {
				problems.error("variable-name", keyRange, `${JSON.stringify(key)} is no name for a property of an array`);
				return [];
			}
			const text = readText(value, `\`${key}\``, problems);
			if (text !== undefined) checkLength(text, value, reading);
			return text === undefined ? [] : [[key, text] as const];
		});
		return [Object.fromEntries(pairs)];
	});
	return elements.length === list.items.length ? arrayItems(name, elements) : undefined;
}

/** A value that is written out must fit what is declared beside it; one with `%Name%` is tested when the run begins. */
function checkFit(entry: LocatedEntry, draft: Draft, { problems }: Reading): void {
	const { type, value, items } = draft;
	const rules: VariableRules = draft;
	const range =
		(entry.value.kind === "mapping" ? entryOf(entry.value, "value")?.value : entry.value)?.range ?? entry.keyRange;
	if (type === "list" && value !== undefined && value !== "")
		problems.error("variable-value", range, `\`${entry.key}\` is a list: write [a, b]`);
	if (type !== undefined && type !== "list" && items !== undefined)
		problems.error("variable-value", range, `\`${entry.key}\` is a ${type}, not a list`);
	const texts = items?.map((item) => item.value) ?? (value === undefined ? [] : [value]);
	for (const text of texts) {
		// An empty value leaves the variable without one: whether it must have one is asked when the run begins.
		const problem = text === "" || holdsTemplate(text) ? undefined : valueProblem(rules, text);
		if (problem === undefined) continue;
		const shown = draft.secret === true ? "the secret value" : JSON.stringify(text);
		problems.error("variable-value", range, `\`${entry.key}\` ${problem}, not ${shown}`);
	}
}
