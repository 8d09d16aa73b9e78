import { didYouMean, distance } from "../base/similar.ts";
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
 * `namesElsewhere` are variables that the product of a foreign sequence knows.
 */
export function checkReferences(
	sequence: Pick<Sequence, "content" | "variables">,
	parts: readonly CheckedPart[],
	hasBootImage: boolean,
	partOf: (file: string | undefined) => CheckedPart | undefined,
	namesElsewhere: readonly string[] = [],
): void {
	checkContent(sequence.content, parts, partOf);
	checkVariables(parts, namesElsewhere);
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

/**
 * A variable that nothing sets is told once in each file, at its first use: the engine would leave its `%Name%` as it is. Where programs may set
 * others, only a name that is almost a known one is told.
 */
function checkVariables(parts: readonly CheckedPart[], namesElsewhere: readonly string[]): void {
	if (parts.some(({ references }) => references.setsComputedName)) return;
	const othersAreSet = parts.some(({ references }) => references.maySetOthers);
	const set = parts.flatMap(({ references }) => references.variablesSet.map(({ name }) => name));
	const names = [...new Set([...set, ...knownVariables.map(({ name }) => name), ...namesElsewhere])];
	const known = new Set(names.map(plainName));
	const guess = othersAreSet ? misspellings(names) : guesser(names);
	for (const { references, problems } of parts) {
		for (const [first, ...more] of placesByName(references.variablesUsed)) {
			if (first === undefined || known.has(plainName(first.name))) continue;
			const guessed = guess(first.name);
			if (othersAreSet && guessed.length === 0) continue;
			const help = more.length === 0 ? [] : [`it is used ${more.length + 1} times`];
			const message = `nothing in this sequence sets the variable \`${first.name}\`, and it is not built in`;
			problems.warning("unknown-variable", first.range, message, ...guessed, ...help);
		}
		if (!othersAreSet) checkLists(references, set, problems);
	}
}

function checkLists({ listsUsed }: References, set: readonly string[], problems: ProblemList): void {
	for (const { name, range } of listsUsed) {
		if (set.some((each) => isListItem(each, name))) continue;
		const message = `nothing in this sequence sets a value of the list \`${name}\``;
		const help = `it begins with \`${listItemName(name, 1, 2)}\` or \`${listItemName(name, 1, 3)}\``;
		problems.warning("unknown-variable", range, message, help);
	}
}

/** Without case, and all numbers the same: elements of a list and of an array are one name. */
function plainName(name: string): string {
	return name.toUpperCase().replace(/\d+/g, "0");
}

/** Names so short are often another's own. */
const SHORTEST_MISSPELT = 8;

/** Says what was meant by a name that differs from a known one in one letter, or in two that changed places. */
function misspellings(candidates: readonly string[]): (name: string) => readonly string[] {
	return (name) => {
		if (name.length < SHORTEST_MISSPELT) return [];
		// A known name with a number behind it is a name of one's own.
		const withoutNumbers = (each: string) => plainName(each).replaceAll("0", "");
		const wanted = withoutNumbers(name);
		const near = candidates.find((each) => {
			const plain = withoutNumbers(each);
			if (Math.abs(plain.length - wanted.length) > 1) return false;
			const edits = distance(plain, wanted);
			return edits === 1 || (edits === 2 && [...plain].sort().join("") === [...wanted].sort().join(""));
		});
		return near === undefined ? [] : [`did you mean \`${near}\`?`];
	};
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
