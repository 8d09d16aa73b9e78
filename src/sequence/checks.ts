import { didYouMean } from "../base/similar.ts";
import type { Sequence } from "../model/sequence.ts";
import { knownVariables } from "./built-in-variables.ts";
import type { ProblemList } from "./problem-list.ts";
import type { NamedPlace, References } from "./references.ts";
import { unfitReason } from "./variable-rules.ts";

/**
 * Checks how the parts of a sequence refer to one another: contents, variables, names of steps, the boot image.
 * `hasBootImage` is true also when the boot image is named wrongly, which is told by itself.
 */
export function checkReferences(
	sequence: Pick<Sequence, "content" | "variables">,
	references: References,
	hasBootImage: boolean,
	problems: ProblemList,
): void {
	checkContent(sequence.content, references, problems);
	checkVariables(references, problems);
	checkValues(sequence.variables, references, problems);
	checkStepNames(references.stepNames, problems);
	if (hasBootImage) return;
	for (const range of references.restartsIntoWinpe) {
		const help = "name the content that is the boot image: boot-image: winpe";
		problems.error("boot-image-missing", range, "the sequence restarts into WinPE but names no boot image", help);
	}
}

function checkContent(content: Sequence["content"], references: References, problems: ProblemList): void {
	const names = Object.keys(content);
	const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
	const permitted =
		names.length === 0 ? "the sequence has no `content`" : `permitted: ${names.slice(0, 20).join(", ")}${more}`;
	const guess = guesser(names);
	for (const { name, range } of references.contentUsed) {
		if (Object.hasOwn(content, name)) continue;
		problems.error("unknown-content", range, `there is no content \`${name}\``, ...guess(name), permitted);
	}
	// With errors a misspelt name is the likelier reason.
	if (problems.hasErrors()) return;
	const used = new Set(references.contentUsed.map(({ name }) => name));
	for (const [name, { range }] of Object.entries(content)) {
		if (!used.has(name)) problems.warning("unused-content", range, `no step uses the content \`${name}\``);
	}
}

/** A variable that nothing sets is told once, at its first use: the engine would leave its `%Name%` as it is. */
function checkVariables(references: References, problems: ProblemList): void {
	if (references.setsComputedName) return;
	const names = [...references.variablesSet.map(({ name }) => name), ...knownVariables.map(({ name }) => name)];
	const known = new Set(names.map((name) => name.toUpperCase()));
	const guess = guesser(names);
	for (const [first, ...more] of placesByName(references.variablesUsed)) {
		if (first === undefined || known.has(first.name.toUpperCase())) continue;
		const help = more.length === 0 ? [] : [`it is used ${more.length + 1} times`];
		const message = `nothing in this sequence sets the variable \`${first.name}\`, and it is not built in`;
		problems.warning("unknown-variable", first.range, message, ...guess(first.name), ...help);
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
	const seen = new Set<string>();
	for (const { name, range } of stepNames) {
		const folded = name.toUpperCase();
		if (seen.has(folded)) {
			const help = "the step can then be named by its id only, on the command line and in logs";
			problems.warning("duplicate-step-name", range, `another step is named ${JSON.stringify(name)} too`, help);
		}
		seen.add(folded);
	}
}
