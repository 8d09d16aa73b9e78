import { didYouMean } from "../base/similar.ts";
import type { Sequence } from "../model/sequence.ts";
import { knownVariables } from "./built-in-variables.ts";
import { isListItem, listItemName } from "./numbered-list.ts";
import type { ProblemList } from "./problem-list.ts";
import type { NamedPlace, References } from "./references.ts";
import { unfitReason } from "./variable-rules.ts";

/** One file of a sequence: what it refers to, and where its problems are told. */
export interface CheckedPart {
	readonly references: References;
	readonly problems: ProblemList;
}

/**
 * Checks how the parts of a sequence, over all its files, refer to one another: contents, variables, names of steps, the boot image.
 * `hasBootImage` is true also when the boot image is named wrongly, which is told by itself. `partOf` gives the file of a content.
 */
export function checkReferences(
	sequence: Pick<Sequence, "content" | "variables">,
	parts: readonly CheckedPart[],
	hasBootImage: boolean,
	partOf: (file: string | undefined) => CheckedPart | undefined,
): void {
	checkContent(sequence.content, parts, partOf);
	checkVariables(parts);
	for (const { references, problems } of parts) {
		checkValues(sequence.variables, references, problems);
		checkStepNames(references.stepNames, problems);
		if (hasBootImage) continue;
		for (const range of references.restartsIntoWinpe) {
			const help = "name the content that is the boot image: boot-image: winpe";
			problems.error("boot-image-missing", range, "the sequence restarts into WinPE but names no boot image", help);
		}
	}
}

function checkContent(
	content: Sequence["content"],
	parts: readonly CheckedPart[],
	partOf: (file: string | undefined) => CheckedPart | undefined,
): void {
	const names = Object.keys(content);
	const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
	const permitted =
		names.length === 0 ? "the sequence has no `content`" : `permitted: ${names.slice(0, 20).join(", ")}${more}`;
	const guess = guesser(names);
	for (const { references, problems } of parts) {
		for (const { name, range } of references.contentUsed) {
			if (Object.hasOwn(content, name)) continue;
			problems.error("unknown-content", range, `there is no content \`${name}\``, ...guess(name), permitted);
		}
	}
	// With errors a misspelt name is the likelier reason.
	if (parts.some(({ problems }) => problems.hasErrors())) return;
	const used = new Set(parts.flatMap(({ references }) => references.contentUsed.map(({ name }) => name)));
	for (const [name, { range, file }] of Object.entries(content)) {
		if (!used.has(name))
			partOf(file)?.problems.warning("unused-content", range, `no step uses the content \`${name}\``);
	}
}

/** A variable that nothing sets is told once in each file, at its first use: the engine would leave its `%Name%` as it is. */
function checkVariables(parts: readonly CheckedPart[]): void {
	if (parts.some(({ references }) => references.setsComputedName)) return;
	const set = parts.flatMap(({ references }) => references.variablesSet.map(({ name }) => name));
	const names = [...set, ...knownVariables.map(({ name }) => name)];
	const known = new Set(names.map((name) => name.toUpperCase()));
	const guess = guesser(names);
	for (const { references, problems } of parts) {
		for (const [first, ...more] of placesByName(references.variablesUsed)) {
			if (first === undefined || known.has(first.name.toUpperCase())) continue;
			const help = more.length === 0 ? [] : [`it is used ${more.length + 1} times`];
			const message = `nothing in this sequence sets the variable \`${first.name}\`, and it is not built in`;
			problems.warning("unknown-variable", first.range, message, ...guess(first.name), ...help);
		}
		for (const { name, range } of references.listsUsed) {
			if (set.some((each) => isListItem(each, name))) continue;
			const message = `nothing in this sequence sets a value of the list \`${name}\``;
			const help = `it begins with \`${listItemName(name, 1, 2)}\` or \`${listItemName(name, 1, 3)}\``;
			problems.warning("unknown-variable", range, message, help);
		}
	}
}

/** A value that a step writes out must fit the variable's declaration: at run time the step would fail. */
function checkValues(declared: Sequence["variables"], references: References, problems: ProblemList): void {
	for (const { name, value, secret, range } of references.variableValues) {
		const unfit = unfitReason(declared, name, value);
		if (unfit === undefined) continue;
		const shown = value === "" ? "" : `, not ${secret ? "the secret value" : JSON.stringify(value)}`;
		const help = unfit.description === undefined ? [] : [`${unfit.name}: ${unfit.description}`];
		problems.error("variable-value", range, `\`${name}\` ${unfit.reason}${shown}`, ...help);
	}
}

function placesByName(places: readonly NamedPlace[]): Iterable<readonly NamedPlace[]> {
	const byName = new Map<string, NamedPlace[]>();
	for (const place of places) {
		const folded = place.name.toUpperCase();
		const list = byName.get(folded);
		if (list === undefined) byName.set(folded, [place]);
		else list.push(place);
	}
	return byName.values();
}

/** Says what was probably meant. It gives up after so many names that nobody would read on, since each guess looks at all candidates. */
function guesser(candidates: readonly string[]): (name: string) => readonly string[] {
	let left = candidates.length > 2000 ? 0 : 100;
	return (name) => {
		const guess = left-- > 0 ? didYouMean(name, candidates) : undefined;
		return guess === undefined ? [] : [`did you mean \`${guess}\`?`];
	};
}

function checkStepNames(stepNames: readonly NamedPlace[], problems: ProblemList): void {
	const seen = new Map<string, number>();
	for (const { name, range } of stepNames) {
		const folded = name.toUpperCase();
		const other = seen.get(folded);
		// A file that is run twice is read twice.
		if (other !== undefined && other !== range.start) {
			const help = "the step can then be named by its id only, on the command line and in logs";
			problems.warning("duplicate-step-name", range, `another step is named ${JSON.stringify(name)} too`, help);
		}
		seen.set(folded, range.start);
	}
}
