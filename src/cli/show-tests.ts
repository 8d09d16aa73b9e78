import type { TestedCondition } from "../model/condition.ts";
import type { Choice } from "../model/decision.ts";
import type { Page } from "./page.ts";

const WORDS = { true: "met", false: "not met", unclear: "unclear", "not-asked": "not asked" } as const;

/** A condition with all its parts, each with its result and the values seen. */
export function showTests(page: Page, tests: readonly TestedCondition[]): void {
	const { green, yellow, dim } = page.style;
	const paints = { true: green, false: yellow, unclear: yellow, "not-asked": dim } as const;
	for (const [index, { depth, result, text }] of tests.entries()) {
		const label = index === 0 ? "condition" : "";
		page.field(2 + 2 * depth, label, `${WORDS[result]}: ${text}`, paints[result]);
	}
}

/** What was chosen, why, and why not the others. */
export function showChoices(page: Page, choices: readonly Choice[]): void {
	for (const { what, chosen, because, candidates } of choices) {
		page.field(2, "chooses", `${what}: ${chosen}, because ${because}`);
		for (const { name, rejected } of candidates ?? []) {
			if (rejected !== undefined) page.field(2, "", `not ${name}: ${rejected}`, page.style.dim);
		}
	}
}
