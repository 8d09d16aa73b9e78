import type { TextRange } from "../base/text-range.ts";
import { foldCase } from "../base/windows-path.ts";
import type { IniFile, LocatedText } from "./ini/read-ini.ts";
import type { RuleProblems } from "./problems.ts";
import type { CustomProperty } from "./properties.ts";

/** What `[Settings]` says. */
export interface RuleSettings {
	/** Names of sections and properties, in their order. */
	readonly priority: readonly LocatedText[];
	readonly properties: readonly CustomProperty[];
}

/** Most entries of `Priority` and of `Properties`. */
const MOST_ENTRIES = 1000;
/** What a variable may be called: MDT's own names may begin with `_`. */
const PROPERTY_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,255}$/;

/** The section that says how the others are read. */
export const SETTINGS = "Settings";

/** Reads `[Settings]` and tells what is wrong with it. */
export function readSettings(file: IniFile, problems: RuleProblems): RuleSettings {
	const settings = file.section(SETTINGS);
	const empty: TextRange = { start: 0, end: 0 };
	if (settings === undefined) {
		problems.error(
			"rules-priority",
			empty,
			"there is no section [Settings]: no section is read without it",
			PRIORITY_HELP,
		);
		return { priority: [], properties: [] };
	}
	for (const { key } of settings.entries) {
		if (["PRIORITY", "PROPERTIES"].includes(foldCase(key.text))) continue;
		const message = `${key.text} has no effect in [Settings]`;
		const help =
			"only Priority and Properties count there; write it in a section that Priority names, such as [Default]";
		problems.warning("rules-settings", key.range, message, help);
	}
	const priority = settings.entry("Priority")?.value;
	const order = priority === undefined ? [] : entriesOf(priority, problems);
	if (order.length === 0) {
		const range = priority?.range ?? settings.name.range;
		problems.error("rules-priority", range, "[Settings] has no Priority: no section is read", PRIORITY_HELP);
	}
	const properties = settings.entry("Properties")?.value;
	return { priority: order, properties: properties === undefined ? [] : propertiesOf(properties, problems) };
}

const PRIORITY_HELP = "write Priority=Default under [Settings], with all sections in the order in which they are read";

/** The names between commas, each with its place. */
function entriesOf({ text, range }: LocatedText, problems: RuleProblems): readonly LocatedText[] {
	const found: LocatedText[] = [];
	for (const match of text.matchAll(/[^,]+/g)) {
		const name = match[0].trim();
		if (name === "") continue;
		const start = range.start + match.index + match[0].length - match[0].trimStart().length;
		if (found.length === MOST_ENTRIES) {
			const rest = { start, end: range.end };
			problems.error(
				"rules-too-large",
				rest,
				`more than ${MOST_ENTRIES} names stand here: those from here on are not read`,
			);
			break;
		}
		found.push({ text: name, range: { start, end: start + name.length } });
	}
	return found;
}

/** `Name` is a property of one value, `Name(*)` a list. */
function propertiesOf(value: LocatedText, problems: RuleProblems): readonly CustomProperty[] {
	return entriesOf(value, problems).flatMap(({ text, range }) => {
		const isList = /\s*\(\*\)$/.test(text);
		const name = text.replace(/\s*\(\*\)$/, "");
		if (PROPERTY_NAME.test(name)) return [{ name, isList }];
		const help = "a name has letters, digits, `_` and `-`, and begins with a letter; (*) behind it makes a list";
		problems.error("rules-property-name", range, `${JSON.stringify(text)} is no name for a property`, help);
		return [];
	});
}
