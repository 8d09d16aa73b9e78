import { foldCase } from "../base/windows-path.ts";
import { numberedName } from "../model/step-variables.ts";
import { readIni } from "./ini/read-ini.ts";
import { RuleProblems } from "./problems.ts";
import { PropertyCatalogue } from "./properties.ts";
import { readSettings, SETTINGS } from "./settings.ts";

/** A variable that a rules file may set. */
export interface SettableVariable {
	readonly name: string;
	/** True when a value that somebody has chosen is replaced. */
	readonly overwrites: boolean;
}

/** Most names that are told: what preflight folds stays small whatever the file holds. */
const MOST_NAMES = 10_000;

/**
 * All variables that a rules file may set on some machine; of a list as many elements as the whole file has, behind those that it has
 * already, as `presentLength` tells.
 */
export function settableByRules(text: string, presentLength: (list: string) => number): readonly SettableVariable[] {
	const file = readIni(text, "");
	const catalogue = new PropertyCatalogue(readSettings(file, new RuleProblems("")).properties);
	const names = new Map<string, SettableVariable>();
	const lengths = new Map<string, number>();
	for (const section of file.sections) {
		if (foldCase(section.name.text) === foldCase(SETTINGS)) continue;
		for (const { key } of section.entries) {
			const meaning = catalogue.meaningOf(key.text);
			if (meaning.kind === "element") lengths.set(meaning.list, (lengths.get(meaning.list) ?? 0) + 1);
			if (meaning.kind !== "single" || names.size >= MOST_NAMES) continue;
			names.set(foldCase(meaning.name), { name: meaning.name, overwrites: meaning.overwrites });
		}
	}
	const elements = [...lengths].flatMap(([list, length]) =>
		Array.from({ length: Math.min(presentLength(list) + length, 999) }, (_, index) => numberedName(list, index + 1)),
	);
	return [...names.values(), ...elements.slice(0, MOST_NAMES).map((name) => ({ name, overwrites: false }))];
}
