import { foldCase } from "../base/windows-path.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { expressionProblems } from "./expression/check-expression.ts";
import { type IniEntry, type IniFile, type IniSection, type LocatedText, readIni } from "./ini/read-ini.ts";
import { RuleProblems } from "./problems.ts";
import { isGathered, isSecretProperty, PropertyCatalogue } from "./properties.ts";
import { tellExpression } from "./resolve-value.ts";
import { tellUseless } from "./run-rules.ts";
import { readSettings, SETTINGS } from "./settings.ts";
import { readValue } from "./template.ts";
import { isDirective, unsupportedParts } from "./unsupported.ts";

/** All that is wrong with a rules file, as far as it can be told without a machine. */
export function checkRules(source: string, name: string): readonly Diagnostic[] {
	const file = readIni(source, name);
	const problems = new RuleProblems(name);
	problems.addAll(file.problems);
	const { priority, properties } = readSettings(file, problems);
	const check = new RulesCheck(file, source, new PropertyCatalogue(properties), problems);
	check.all(priority);
	return problems.sorted();
}

/** Most different subsections with `%Name%` that are compared with all sections; a further one may mean any. */
const MOST_PATTERNS = 200;

/** `always`: Priority leads there. `perhaps`: a machine with the right values does. */
type Reached = "always" | "perhaps";

class RulesCheck {
	readonly #file: IniFile;
	readonly #source: string;
	readonly #catalogue: PropertyCatalogue;
	readonly #problems: RuleProblems;
	readonly #reached = new Map<IniSection, Reached>();
	/** Which sections a Subsection with `%Name%` may mean, by its text. */
	readonly #matches = new Map<string, readonly IniSection[]>();
	#isAllReached = false;

	constructor(file: IniFile, source: string, catalogue: PropertyCatalogue, problems: RuleProblems) {
		this.#file = file;
		this.#source = source;
		this.#catalogue = catalogue;
		this.#problems = problems;
	}

	all(priority: readonly LocatedText[]): void {
		const map = priority.some(({ text }) => foldCase(text) === "DEFAULTGATEWAY")
			? this.#file.section("DefaultGateway")
			: undefined;
		for (const entry of priority) this.#reachEntry(entry, map);
		for (const section of this.#file.sections) {
			for (const entry of section.entries) this.#checkSecret(entry);
			if (section === map || foldCase(section.name.text) === foldCase(SETTINGS)) continue;
			this.#checkSection(section);
		}
		if (priority.length > 0) this.#tellUnread(map);
	}

	#reachEntry(entry: LocatedText, map: IniSection | undefined): void {
		if (map !== undefined && foldCase(entry.text) === foldCase(map.name.text)) {
			for (const { value } of map.entries) this.#reachNamed(value, "perhaps");
		} else if (this.#catalogue.listOf(entry.text) !== undefined || this.#catalogue.isSingle(entry.text)) {
			this.#reachAll();
		} else if (this.#file.section(entry.text) === undefined) {
			const message = `Priority names ${entry.text}, but there is no section [${entry.text}] and no property of that name`;
			this.#problems.warning("rules-section-missing", entry.range, message);
		} else this.#reachNamed(entry, "always");
	}

	/** Any section may bear the name of a model or a serial number. */
	#reachAll(): void {
		if (this.#isAllReached) return;
		this.#isAllReached = true;
		for (const section of this.#file.sections) this.#reach(section, "perhaps");
	}

	#reachNamed(name: LocatedText, reached: Reached): void {
		const section = this.#file.section(name.text);
		if (section !== undefined) this.#reach(section, reached);
		else if (name.text !== "") {
			this.#problems.warning("rules-section-missing", name.range, `there is no section [${name.text}]`);
		}
	}

	/** Follows the subsections of a section too. A `%Name%` in one may stand for anything. */
	#reach(from: IniSection, how: Reached): void {
		const waiting: [IniSection, Reached][] = [[from, how]];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const [section, reached] = next;
			const before = this.#reached.get(section);
			if (before === reached || before === "always") continue;
			this.#reached.set(section, reached);
			const below = section.entry("Subsection")?.value;
			if (below === undefined || below.text === "") continue;
			if (/[%#]/.test(below.text)) {
				for (const each of this.#matching(below.text)) waiting.push([each, "perhaps"]);
				continue;
			}
			const target = this.#file.section(below.text);
			if (target === undefined) {
				this.#problems.warning("rules-section-missing", below.range, `there is no section [${below.text}]`);
			} else waiting.push([target, reached]);
		}
	}

	#matching(pattern: string): readonly IniSection[] {
		const known = this.#matches.get(pattern);
		if (known !== undefined) return known;
		const literals = foldCase(pattern.replace(/%[^%]*%|#[^#]*#/g, "\u0000")).split("\u0000");
		const isTooMany = this.#matches.size === MOST_PATTERNS;
		const found = isTooMany
			? this.#file.sections
			: this.#file.sections.filter(({ name }) => holdsInOrder(foldCase(name.text), literals));
		if (!isTooMany) this.#matches.set(pattern, found);
		return found;
	}

	#checkSection(section: IniSection): void {
		const parts = unsupportedParts(section);
		for (const { entry, message, help } of parts) {
			const range = { start: entry.key.range.start, end: entry.value.range.end };
			if (this.#reached.get(section) === "always") this.#problems.error("rules-unsupported", range, message, ...help);
			else this.#problems.warning("rules-unsupported", range, message, ...help);
		}
		if (parts.some(({ isQuestion }) => isQuestion)) return;
		for (const entry of section.entries) this.#checkEntry(entry);
	}

	#checkEntry(entry: IniEntry): void {
		const { key, value } = entry;
		if (isDirective(key.text)) {
			if (foldCase(key.text) === "SUBSECTION") this.#checkValue(entry, false);
			return;
		}
		const meaning = this.#catalogue.meaningOf(key.text);
		if (meaning.kind === "unknown" || meaning.kind === "no-element") {
			tellUseless(meaning, entry, this.#catalogue, this.#problems);
			return;
		}
		if (isGathered(key.text)) {
			const message = `gather sets ${key.text} by itself: this value counts only where the machine tells none`;
			this.#problems.warning("rules-gathered-property", key.range, message);
		}
		if (/\s;\s*\S/.test(value.text)) {
			const message = `what stands behind ; belongs to the value of ${key.text}: only a whole line is a comment`;
			this.#problems.warning("rules-comment", value.range, message, "write the comment on a line of its own");
		}
		this.#checkValue(entry, isSecretProperty(meaning.kind === "element" ? meaning.list : meaning.name));
	}

	/** Wherever a password stands, also where it has no effect. */
	#checkSecret({ key, value }: IniEntry): void {
		if (!isSecretProperty(key.text) || value.text.replace(/%\w+%/g, "") === "") return;
		const message = `${key.text} is secret, but its value stands in the file for everybody to read`;
		const help = "take it out and give it from outside: in the sequence or a variables file with { from: … }";
		this.#problems.warning("literal-secret", value.range, message, help);
	}

	#checkValue({ value }: IniEntry, isHidden: boolean): void {
		const parts = readValue(this.#source, value);
		if (!parts.ok) {
			tellExpression(value.range, parts.error, isHidden, this.#problems);
			return;
		}
		for (const part of parts.value) {
			const problems = part.kind === "text" ? [] : expressionProblems(part.expression);
			for (const each of problems) tellExpression(value.range, each, isHidden, this.#problems);
		}
	}

	#tellUnread(map: IniSection | undefined): void {
		for (const section of this.#file.sections) {
			for (const entry of section.entries) this.#checkSecret(entry);
			if (section === map || foldCase(section.name.text) === foldCase(SETTINGS) || this.#reached.has(section)) continue;
			const { text, range } = section.name;
			const message = `nothing leads to [${text}]: no machine reads it`;
			this.#problems.warning(
				"rules-section-unread",
				range,
				message,
				`name it: Priority=${text}, or Subsection=${text} in another section`,
			);
		}
	}
}

/** Whether the texts stand in that order, the first at the beginning and the last at the end. */
function holdsInOrder(text: string, literals: readonly string[]): boolean {
	const [first = "", ...rest] = literals;
	const last = rest.pop() ?? "";
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	let from = first.length;
	for (const literal of rest) {
		const at = text.indexOf(literal, from);
		if (at === -1) return false;
		from = at + literal.length;
	}
	return from <= text.length - last.length;
}
