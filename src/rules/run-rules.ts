import type { TextRange } from "../base/text-range.ts";
import { foldCase } from "../base/windows-path.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { numberedName } from "../model/step-variables.ts";
import type { LocalMoment } from "./expression/values.ts";
import type { IniEntry, IniFile, IniSection, LocatedText } from "./ini/read-ini.ts";
import { RuleProblems } from "./problems.ts";
import { isSecretProperty, type KeyMeaning, PropertyCatalogue } from "./properties.ts";
import { type KnownValue, resolveValue } from "./resolve-value.ts";
import { readSettings } from "./settings.ts";
import { isDirective, unsupportedParts } from "./unsupported.ts";

/** What rules may know of the run and the machine. */
export interface RuleView {
	/** A variable's value; `secret` for one that nobody may read here. */
	readonly read: (name: string) => KnownValue | undefined;
	/** True when somebody has chosen the value already: a rule does not replace it unless MDT lets it. */
	readonly isChosen: (name: string) => boolean;
	readonly now: LocalMoment;
}

/** Where a value stands and how its section was found. */
export interface RulePlace {
	/** As the file spells it. */
	readonly section: string;
	/** `Priority`, `Model`, `the gateway 192.0.2.1`, `Subsection of [ByLaptop]`. */
	readonly by: string;
	/** Place of the value's line. */
	readonly range: TextRange;
}

/** A value that a rule gives. */
export interface RuleValue {
	readonly value: string;
	readonly secret: boolean;
	readonly place: RulePlace;
}

/** What rules say about one variable. */
export interface RuleAssignment extends RuleValue {
	readonly name: string;
	/** What other rules wanted, in the order in which they were read. */
	readonly lost: readonly RuleValue[];
}

/** Values of rules that did not replace what the variable had before. */
export interface KeptVariable {
	readonly name: string;
	readonly lost: readonly RuleValue[];
}

/** What a rules file comes to on one machine. */
export interface RulesOutcome {
	/** In the order in which the rules set them. */
	readonly assignments: readonly RuleAssignment[];
	readonly kept: readonly KeptVariable[];
	/** Errors are what can't be done: without them the outcome is not what the file's author meant. */
	readonly problems: readonly Diagnostic[];
}

/** Most sections that are read in one go, repeated ones counted each time. */
const MOST_SECTIONS = 2000;
/** Most lines that are worked out, repeated ones counted each time. */
const MOST_LINES = 200_000;
/** Most elements of a list: its number has three digits. */
const LONGEST_LIST = 999;
/** Most subsections within one another. */
const DEEPEST = 50;
/** Longest value of a variable (variables.md §1). */
const LONGEST_VALUE = 4000;

/** Works the rules out for one machine. Pure: nothing is changed, nothing outside is asked. */
export function runRules(file: IniFile, source: string, name: string, view: RuleView): RulesOutcome {
	const rules = new RulesRun(file, source, name, view);
	rules.run();
	return rules.outcome();
}

interface Given extends RuleValue {
	readonly name: string;
	readonly lost: RuleValue[];
}

class RulesRun {
	readonly #file: IniFile;
	readonly #source: string;
	readonly #view: RuleView;
	readonly #problems: RuleProblems;
	#catalogue = new PropertyCatalogue();
	readonly #given = new Map<string, Given>();
	readonly #kept = new Map<string, { readonly name: string; readonly lost: RuleValue[] }>();
	#sections = 0;
	#lines = 0;

	constructor(file: IniFile, source: string, name: string, view: RuleView) {
		this.#file = file;
		this.#source = source;
		this.#view = view;
		this.#problems = new RuleProblems(name);
		this.#problems.addAll(file.problems);
	}

	run(): void {
		const { priority, properties } = readSettings(this.#file, this.#problems);
		this.#catalogue = new PropertyCatalogue(properties);
		for (const entry of priority) this.#readEntry(entry);
	}

	outcome(): RulesOutcome {
		return {
			assignments: [...this.#given.values()],
			kept: [...this.#kept.values()],
			problems: this.#problems.sorted(),
		};
	}

	/** What a name in `Priority` stands for: gateways with sections of their own, sections that a property's values name, or a section. */
	#readEntry(entry: LocatedText): void {
		const gateways = foldCase(entry.text) === "DEFAULTGATEWAY" ? this.#file.section(entry.text) : undefined;
		if (gateways !== undefined) this.#readGateways(gateways);
		else if (this.#catalogue.listOf(entry.text) !== undefined) {
			for (const value of this.#elements(entry.text)) this.#readNamed(value, entry.text, []);
		} else if (this.#catalogue.isSingle(entry.text)) {
			const value = this.#read(entry.text)?.value;
			if (value !== undefined) this.#readNamed(value, entry.text, []);
		} else if (this.#file.section(entry.text) === undefined) {
			const message = `Priority names ${entry.text}, but there is no section [${entry.text}] and no property of that name`;
			this.#problems.warning("rules-section-missing", entry.range, message);
		} else this.#readNamed(entry.text, "Priority", []);
	}

	#readGateways(map: IniSection): void {
		for (const gateway of this.#elements("DefaultGateway")) {
			const target = map.entry(gateway)?.value;
			if (target === undefined || target.text === "") continue;
			if (this.#file.section(target.text) === undefined) {
				const message = `there is no section [${target.text}]`;
				this.#problems.warning("rules-section-missing", target.range, message);
			} else this.#readNamed(target.text, `the gateway ${gateway}`, []);
		}
	}

	/** The values of a list up to its first gap. */
	#elements(list: string): readonly string[] {
		const values: string[] = [];
		for (let index = 1; index <= LONGEST_LIST; index++) {
			const value = this.#read(numberedName(list, index))?.value;
			if (value === undefined) break;
			values.push(value);
		}
		return values;
	}

	#read(name: string): KnownValue | undefined {
		return this.#given.get(foldCase(name)) ?? this.#view.read(name);
	}

	/** Reads a section if there is one of that name: most machines have none of their own. */
	#readNamed(name: string, by: string, above: readonly IniSection[]): void {
		const section = this.#file.section(name);
		if (section === undefined) return;
		this.#sections++;
		this.#lines += section.entries.length;
		if (this.#sections > MOST_SECTIONS || this.#lines > MOST_LINES) {
			const message = `more than ${MOST_SECTIONS} sections or ${MOST_LINES} lines are read: this one and those behind it are not`;
			this.#problems.error("rules-too-large", section.name.range, message);
			return;
		}
		const parts = unsupportedParts(section);
		for (const { entry, message, help } of parts) {
			this.#problems.error(
				"rules-unsupported",
				{ start: entry.key.range.start, end: entry.value.range.end },
				message,
				...help,
			);
		}
		if (!parts.some(({ isQuestion }) => isQuestion)) this.#readAssignments(section, by);
		this.#readSubsection(section, [...above, section]);
	}

	#readAssignments(section: IniSection, by: string): void {
		const elements = new Map<string, Map<number, IniEntry>>();
		for (const entry of section.entries) {
			if (isDirective(entry.key.text)) continue;
			const meaning = this.#catalogue.meaningOf(entry.key.text);
			if (meaning.kind === "single") this.#setSingle(meaning.name, meaning.overwrites, entry, section, by);
			else if (meaning.kind === "element") {
				const numbered = elements.get(meaning.list) ?? new Map<number, IniEntry>();
				elements.set(meaning.list, numbered);
				if (numbered.has(meaning.number))
					this.#tell(
						entry,
						"rules-name-twice",
						`element ${meaning.number} of ${meaning.list} stands twice: the first counts`,
					);
				else numbered.set(meaning.number, entry);
			} else tellUseless(meaning, entry, this.#catalogue, this.#problems);
		}
		for (const [list, numbered] of elements) this.#addElements(list, numbered, section, by);
	}

	#tell(entry: IniEntry, rule: string, message: string, ...help: readonly string[]): void {
		this.#problems.warning(rule, entry.key.range, message, ...help);
	}

	/** Within a section a list counts from 1 to its first gap; behind what the list has already, without what is in it. */
	#addElements(list: string, numbered: ReadonlyMap<number, IniEntry>, section: IniSection, by: string): void {
		const present = [...this.#elements(list)];
		let number = 1;
		for (let entry = numbered.get(number); entry !== undefined; entry = numbered.get(++number)) {
			const value = this.#valueOf(list, entry, section, by);
			if (value === undefined) continue;
			if (present.some((each) => foldCase(each) === foldCase(value.value))) continue;
			if (present.length === LONGEST_LIST) {
				this.#tell(entry, "rules-list", `${list} has ${LONGEST_LIST} elements: this one is left out`);
				continue;
			}
			present.push(value.value);
			this.#give(numberedName(list, present.length), value);
		}
		for (const [behind, entry] of numbered) {
			if (behind < number) continue;
			const message = `${list} has no element ${number} in this section: what is numbered higher is not read`;
			this.#tell(entry, "rules-list-gap", message, "number the elements of each section from 001 without gaps");
		}
	}

	#setSingle(name: string, overwrites: boolean, entry: IniEntry, section: IniSection, by: string): void {
		const value = this.#valueOf(name, entry, section, by);
		if (value === undefined) return;
		const earlier = this.#given.get(foldCase(name));
		if (earlier === undefined) {
			if (!overwrites && this.#view.isChosen(name)) this.#keep(name, value);
			else this.#give(name, value);
		} else if (overwrites) {
			const { lost, value: before, secret, place } = earlier;
			this.#given.set(foldCase(name), { ...value, name, lost: [...lost, { value: before, secret, place }] });
		} else earlier.lost.push(value);
	}

	#give(name: string, value: RuleValue): void {
		this.#given.set(foldCase(name), { ...value, name, lost: [] });
	}

	#keep(name: string, value: RuleValue): void {
		const kept = this.#kept.get(foldCase(name)) ?? { name, lost: [] };
		this.#kept.set(foldCase(name), kept);
		kept.lost.push(value);
	}

	/** The value that a line gives; undefined for an empty one, which sets nothing, and for one that can't be worked out. */
	#valueOf(name: string, entry: IniEntry, section: IniSection, by: string): RuleValue | undefined {
		const isHidden = isSecretProperty(name);
		const read = (asked: string) => this.#read(asked);
		const resolved = resolveValue(this.#source, entry.value, { read, now: this.#view.now, isHidden }, this.#problems);
		if (resolved === undefined || resolved.text === "") return undefined;
		const { key, value } = entry;
		const range = { start: key.range.start, end: value.range.end };
		if (resolved.text.length > LONGEST_VALUE) {
			const message = `the value of ${name} has ${resolved.text.length} characters; a variable holds at most ${LONGEST_VALUE}`;
			this.#problems.error("rules-value-too-long", value.range, message);
			return undefined;
		}
		const place = { section: section.name.text, by, range };
		return { value: resolved.text, secret: isHidden || resolved.secret, place };
	}

	#readSubsection(section: IniSection, above: readonly IniSection[]): void {
		const entry = section.entry("Subsection");
		if (entry === undefined || entry.value.text === "") return;
		const read = (asked: string) => this.#read(asked);
		const named = resolveValue(
			this.#source,
			entry.value,
			{ read, now: this.#view.now, isHidden: false },
			this.#problems,
		);
		const target = named === undefined ? undefined : this.#file.section(named.text);
		if (target === undefined) return;
		const chain = [...above, target].map(({ name }) => `[${name.text}]`).join(" → ");
		if (above.includes(target)) {
			const message = `the subsections lead back to where they came from: ${chain}`;
			this.#problems.error("rules-cycle", entry.value.range, message, "take one Subsection of them away");
		} else if (above.length > DEEPEST) {
			this.#problems.error(
				"rules-cycle",
				entry.value.range,
				`subsections lie deeper than ${DEEPEST} within one another`,
			);
		} else this.#readNamed(target.name.text, `Subsection of [${section.name.text}]`, above);
	}
}

/** Tells of a line that MDT would pass over without a word. */
export function tellUseless(
	meaning: KeyMeaning,
	{ key }: IniEntry,
	catalogue: PropertyCatalogue,
	problems: RuleProblems,
): void {
	if (meaning.kind === "no-element") {
		const message = `${key.text} is no element of the list ${meaning.list}: it has no effect`;
		problems.warning("rules-list", key.range, message, `number it ${meaning.list}001, ${meaning.list}002 …`);
	} else if (meaning.kind === "unknown") {
		const message = `${key.text} is no property of MDT and not named by Properties: it has no effect`;
		const near = problems.isFull ? undefined : catalogue.guess(key.text);
		const guess = near === undefined ? [] : [`did you mean ${near}?`];
		problems.warning(
			"rules-unknown-property",
			key.range,
			message,
			...guess,
			"or name it under [Settings]: Properties=…",
		);
	}
}
