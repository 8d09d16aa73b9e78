import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localMoment } from "../../../src/rules/expression/values.ts";
import { readIni } from "../../../src/rules/ini/read-ini.ts";
import type { KnownValue } from "../../../src/rules/resolve-value.ts";
import { type RulesOutcome, type RuleView, runRules } from "../../../src/rules/run-rules.ts";

/** Friday, 7 March 2025, 14:05:09 local time. */
export const SAMPLE_NOW = localMoment(Date.UTC(2025, 2, 7, 14, 5, 9), 0);

/** A run with these variables; those named in `chosen` are somebody's choice. */
export function viewOf(
	variables: Readonly<Record<string, string | KnownValue>>,
	chosen: readonly string[] = [],
): RuleView {
	const known = new Map(
		Object.entries(variables).map(([name, value]) => [
			name.toUpperCase(),
			typeof value === "string" ? { value, secret: false } : value,
		]),
	);
	const names = chosen.map((name) => name.toUpperCase());
	return {
		read: (name) => known.get(name.toUpperCase()),
		isChosen: (name) => names.includes(name.toUpperCase()),
		now: SAMPLE_NOW,
	};
}

/** Runs the text of a rules file. */
export function rulesOn(
	text: string,
	variables: Readonly<Record<string, string | KnownValue>> = {},
	chosen: readonly string[] = [],
): RulesOutcome {
	return runRules(readIni(text, "rules.ini"), text, "rules.ini", viewOf(variables, chosen));
}

/** What the rules set, by name. */
export function valuesOf(outcome: RulesOutcome): Readonly<Record<string, string>> {
	return Object.fromEntries(outcome.assignments.map(({ name, value }) => [name, value]));
}

/** Rules with the text that each problem underlines. */
export function underlined(
	text: string,
	{ problems }: Pick<RulesOutcome, "problems">,
): readonly (readonly [rule: string, text: string])[] {
	return problems.map(({ rule, range }) => [rule, text.slice(range.start, range.end)]);
}

/** Lines under `[Default]`, which Priority names alone. */
export function defaultRules(...lines: readonly string[]): string {
	return ["[Settings]", "Priority=Default", "Properties=Mine, Other, Third", "[Default]", ...lines].join("\r\n");
}

/** The rules of a firm with branches. */
export const FIRM_RULES = readFileSync(join(import.meta.dirname, "../../fixtures/rules/CustomSettings.ini"), "utf8");
