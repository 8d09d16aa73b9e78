import { FAILURE_CATALOGUE, failureIds } from "./failure-catalogue.ts";

/** The page docs/errors.md: every failure id with causes and remedies, generated from the catalogue. */
export function renderErrorsPage(): string {
	const lines = [
		"# Failures by id",
		"",
		"Every failure has a stable id. It stands on the console, in `smsts.log`, in `events.jsonl` and in the report.",
		"This page is generated from `src/report/failure-catalogue.ts`; do not edit it.",
		"",
	];
	for (const id of failureIds()) {
		const text = FAILURE_CATALOGUE[id];
		lines.push(`## ${id}`, "", `**${text.title}.**`, "", "Likely causes:", "");
		lines.push(...text.causes.map((cause) => `- ${cause}`), "", "What to try:", "");
		lines.push(...text.tries.map((hint, index) => `${index + 1}. ${hint}`), "");
	}
	return lines.join("\n");
}
