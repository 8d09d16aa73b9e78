import type { TextRange } from "../../../base/text-range.ts";
import { nameProblem } from "../../../base/windows-path.ts";
import type { ChildVariable, ContentReference, GroupNode, SequenceVariable } from "../../../model/sequence.ts";
import { holdsTemplate } from "../../coerce.ts";
import { problemList } from "../../problem-list.ts";
import { noReferences } from "../../references.ts";
import { entryOf, type LocatedEntry, type LocatedMapping, lengthLimit } from "../../source/located-value.ts";
import { readSource } from "../../source/read-source.ts";
import { type NodeKeys, nodeFields } from "./node-keys.ts";
import type { Draft, Family, Reading } from "./reading.ts";
import { readStepInput } from "./step-input.ts";

/** Type of the step that is a child sequence (steps.md §8.9). */
export const childType = "run-task-sequence";
/** Children in children in … are read so deep. */
const depthLimit = 10;
/** Inclusions of files in one sequence. */
const inclusionLimit = 1000;

/**
 * Reads a `run-task-sequence` step: the child's nodes become those of a group, so that ids, failures, preflight, journal and digest treat
 * them like any others. What is wrong in the child is told in its own file. Undefined when the child can't be read.
 */
export function readChild(
	mapping: LocatedMapping,
	entry: LocatedEntry,
	common: NodeKeys,
	id: string,
	reading: Reading,
): GroupNode | undefined {
	const { input, inputRanges } = readStepInput(entry, reading);
	const range = inputRanges["/sequence"] ?? entry.keyRange;
	const path = typeof input.sequence === "string" ? childPath(input.sequence, range, reading) : undefined;
	const opened = path === undefined ? undefined : openChild(path, range, reading);
	if (path === undefined || opened === undefined) return undefined;
	const { reading: inner, source } = opened;
	const draft = reading.family.readChild(source, id, inner);
	checkHeader(draft, source, common, range, reading, inner);
	mergeContent(draft.content, path, inner);
	const { name, nodes, description } = draft;
	const variables = draft.variables.flatMap(valuesOf);
	for (const variable of variables) {
		if (!holdsTemplate(variable.value)) inner.references.variableValues.push(variable);
	}
	const keys = { ...(description === undefined ? {} : { description }), ...common };
	return {
		...{ kind: "group", id, ...nodeFields(keys, name, mapping.range) },
		child: { name, file: path, variables },
		children: nodes,
	};
}

/** The path from the top sequence's folder of what is named relative to the present file. */
function childPath(text: string, range: TextRange, reading: Reading): string | undefined {
	const refuse = (message: string): undefined => {
		const help =
			"write a path from this file, such as ./common.yaml, to a file in the folder of the top sequence or below it";
		reading.problems.error("child-path", range, message, help);
		return undefined;
	};
	if (holdsTemplate(text)) return refuse("`sequence` holds a variable; a child sequence is read before the run");
	if (/^[\\/]/.test(text) || /^[A-Za-z]:/.test(text)) return refuse("`sequence` is an absolute path");
	const names = (reading.chain.at(-1) ?? "").split("/").slice(0, -1);
	for (const name of text.split(/[\\/]+/)) {
		if (name === "" || name === ".") continue;
		if (name === "..") {
			if (names.pop() === undefined) return refuse("`sequence` leaves the folder of the top sequence");
			continue;
		}
		const problem = nameProblem(name);
		if (problem !== undefined) return refuse(`${JSON.stringify(name)} in \`sequence\` ${problem}`);
		names.push(name);
	}
	return names.length === 0 ? refuse("`sequence` names no file") : names.join("/");
}

function openChild(
	path: string,
	range: TextRange,
	reading: Reading,
): { readonly reading: Reading; readonly source: LocatedMapping } | undefined {
	const { family, chain, problems } = reading;
	const refuse = (rule: string, message: string, ...help: readonly string[]): undefined => {
		problems.error(rule, range, message, ...help);
		return undefined;
	};
	if (chain.includes(path)) {
		const circle = [...chain.slice(chain.indexOf(path)), path].join(" → ");
		return refuse("child-cycle", "a sequence can't run itself, not through others either", circle);
	}
	if (chain.length > depthLimit) {
		return refuse(
			"child-too-deep",
			`child sequences are nested deeper than ${depthLimit}`,
			[...chain, path].join(" → "),
		);
	}
	const file = family.files(path);
	if (file === undefined) {
		family.wanted.add(path);
		return refuse("child-missing", `the child sequence ${path} was not read`);
	}
	if ("problem" in file) return refuse("child-missing", `the child sequence ${path} can't be read: ${file.problem}`);
	family.length += file.text.length;
	family.inclusions++;
	if (family.length > lengthLimit || family.inclusions > inclusionLimit) {
		const most = `at most ${inclusionLimit} children, and 16 MiB together`;
		return refuse("children-too-large", "the sequence runs too many children, or too large ones", most);
	}
	const known = family.read.get(path) ?? newFile(path, file.text, family);
	family.read.set(path, known);
	const source = readSource(file.text, family.folder + path, known.problems);
	if (source === undefined) return undefined;
	return { reading: { ...known, checks: reading.checks, chain: [...chain, path], family }, source };
}

function newFile(path: string, text: string, family: Family): Pick<Reading, "text" | "problems" | "references"> {
	return { text, problems: problemList(family.folder + path), references: noReferences() };
}

/** What the head of a child may not say: the top sequence says it for all (steps.md §8.9, engine.md §2). */
function checkHeader(
	draft: Draft,
	source: LocatedMapping,
	{ disabled }: NodeKeys,
	range: TextRange,
	outer: Reading,
	inner: Reading,
): void {
	const placeOf = (key: string) => entryOf(source, key)?.keyRange ?? source.range;
	if (draft.bootImage !== undefined) {
		const help = "leave `boot-image` out here; the top sequence names it";
		inner.problems.error(
			"child-boot-image",
			placeOf("boot-image"),
			"a child sequence has no boot image of its own",
			help,
		);
	}
	if (draft.unknown === "warn") {
		const help = "the top sequence decides; leave it out here";
		inner.problems.error("child-unknown", placeOf("unknown"), "`unknown` of a child sequence does not count", help);
	}
	for (const variable of draft.variables) checkVariable(variable, inner);
	if (draft.disabled && !disabled) {
		const message = "the child sequence is disabled: it would fail the run, whatever `continue-on-error` says";
		const help = "write disabled: true beside this step too, or take it out of the child's file";
		outer.problems.error("child-disabled", range, message, help);
	}
}

/** What a variable of the top sequence says beside its value, it says for all sequences. */
function checkVariable(variable: SequenceVariable, { problems }: Reading): void {
	const { name, from, type, permitted, pattern, required, range } = variable;
	const help = "declare it in the top sequence";
	if (from !== undefined) {
		const message = `the variable \`${name}\` of a child sequence can't be asked for`;
		problems.error("child-variable", range, message, help);
	} else if (
		(type !== undefined && type !== "list") ||
		[permitted, pattern, required].some((each) => each !== undefined)
	) {
		const message = `what the variable \`${name}\` may hold is not for a child sequence to say`;
		problems.error("child-variable", range, message, help);
	}
}

/** The variables that are set: of a list, its elements. */
function valuesOf({ name, value, items, secret, range }: SequenceVariable): readonly ChildVariable[] {
	if (items !== undefined) return items.map((each) => ({ ...each, secret, range }));
	return value === undefined ? [] : [{ name, value, secret, range }];
}

/** The child's contents join those of the top sequence; a name can mean one source only. */
function mergeContent(content: Draft["content"], path: string, { family, problems }: Reading): void {
	const folder = path.split("/").slice(0, -1);
	for (const [name, reference] of Object.entries(content)) {
		const source = [...folder, ...(reference.source === "." ? [] : [reference.source])].join("/") || ".";
		const own: ContentReference = { ...reference, source, file: path };
		const other = family.content.get(name);
		if (other === undefined) family.content.set(name, own);
		else reportConflict(name, own, other, problems);
	}
}

/** Tells when two files mean different things by one name of a content. */
export function reportConflict(
	name: string,
	own: ContentReference,
	other: ContentReference,
	problems: Reading["problems"],
): void {
	const isSame =
		own.source === other.source &&
		(own.sha256 === undefined || other.sha256 === undefined || own.sha256 === other.sha256);
	if (isSame) return;
	const where = other.file ?? "the top sequence";
	const message = `the content \`${name}\` is another one in ${where}: ${other.source}`;
	problems.error("content-conflict", own.range, message, "give one of the two another name");
}
