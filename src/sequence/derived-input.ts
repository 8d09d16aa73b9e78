import { foldCase } from "../base/windows-path.ts";
import type { JsonObject } from "../model/json.ts";
import { known } from "../model/known.ts";
import type { StepDefault, StepNode } from "../model/sequence.ts";
import { expandText, type VariableLookup } from "./expand.ts";
import type { VariableReader } from "./formats/xml/foreign-step.ts";
import { mappingOf } from "./formats/xml/mappings.ts";
import { readNumberedList } from "./numbered-list.ts";

/** An input that a rule made of variables. */
export interface DerivedInput {
	/** What can't be known yet still holds its `%Name%`. */
	readonly input: JsonObject;
	readonly problems: readonly string[];
	/** Why the step has nothing to do. */
	readonly skip?: string;
	/** Why parts can't be known yet. */
	readonly because?: string;
	/** Names without a value in texts, where their `%Name%` stays. */
	readonly undefinedNames: readonly string[];
	/** Every variable that was read, each once. */
	readonly uses: readonly string[];
}

/**
 * Variables as a step sees them: what it brings along takes the place of a value that nobody chose (variables.md §1, action variables).
 * `isChosen` says whether somebody chose the value of a name.
 */
export function withStepDefaults(
	defaults: readonly StepDefault[],
	lookup: VariableLookup,
	isChosen: (name: string) => boolean,
): VariableLookup {
	if (defaults.length === 0) return lookup;
	const own = new Map(defaults.map(({ name, value }) => [foldCase(name), value]));
	return (name) => {
		const value = own.get(foldCase(name));
		if (value === undefined || isChosen(name)) return lookup(name);
		const expanded = expandText(value, lookup).value;
		return expanded.known ? known(expanded.value === "" ? undefined : expanded.value) : expanded;
	};
}

/** Makes the input of a derived node from variables; undefined when the node has no rule. */
export function derivedInput({ derivedBy, input }: StepNode, lookup: VariableLookup): DerivedInput | undefined {
	if (derivedBy === undefined) return undefined;
	const derive = mappingOf(derivedBy)?.derive;
	if (derive === undefined) {
		const problems = [`there is no rule ${derivedBy}: another version of the engine made this sequence`];
		return { input, problems, undefinedNames: [], uses: [] };
	}
	const reader = new Reader(lookup);
	const made = derive(reader, input);
	const { problems, because, skipped } = reader;
	return {
		input: made,
		problems,
		...(because === undefined ? {} : { because }),
		...(skipped === undefined ? {} : { skip: skipped }),
		undefinedNames: [...reader.undefinedNames.values()],
		uses: [...reader.uses.values()],
	};
}

class Reader implements VariableReader {
	readonly problems: string[] = [];
	readonly undefinedNames = new Map<string, string>();
	readonly uses = new Map<string, string>();
	because: string | undefined;
	skipped: string | undefined;
	readonly #lookup: VariableLookup;

	constructor(lookup: VariableLookup) {
		this.#lookup = lookup;
	}

	text(name: string): string | undefined {
		const found = this.#found(name);
		if (!found.known) return `%${name}%`;
		return found.value === undefined || found.value.trim() === "" ? undefined : found.value;
	}

	flag(name: string): boolean | undefined {
		const found = this.#found(name);
		if (!found.known || found.value === undefined || found.value.trim() === "") return undefined;
		return /^\s*(?:true|yes|1)\s*$/i.test(found.value);
	}

	number(name: string): number | undefined {
		const found = this.#found(name);
		if (!found.known || found.value === undefined || found.value.trim() === "") return undefined;
		if (/^\s*\d{1,15}\s*$/.test(found.value)) return Number(found.value);
		this.problem(`${name} must be a whole number, not ${JSON.stringify(found.value)}`);
		return undefined;
	}

	expand(text: string): string {
		const expanded = expandText(text, (name) => this.#found(name));
		for (const name of expanded.undefinedNames) this.undefinedNames.set(foldCase(name), name);
		return expanded.value.known ? expanded.value.value : text;
	}

	list(base: string): readonly string[] {
		const read = readNumberedList(base, (name) => this.#found(name));
		if (!read.known) return [];
		if (read.value.kind === "list") return read.value.items.map(({ value }) => value);
		this.problem(`both ${read.value.names.join(" and ")} have values: which list is meant can't be told`);
		return [];
	}

	problem(message: string): void {
		if (!this.problems.includes(message)) this.problems.push(message);
	}

	skip(why: string): void {
		this.skipped ??= why;
	}

	#found(name: string) {
		if (!this.uses.has(foldCase(name))) this.uses.set(foldCase(name), name);
		const found = this.#lookup(name);
		if (!found.known) this.because ??= found.because;
		return found;
	}
}
