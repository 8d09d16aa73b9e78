import type { FailureId } from "../model/failure.ts";
import type { FailureText } from "./failure-text.ts";
import { CONTENT_FAILURE_TEXTS } from "./failure-texts-content.ts";
import { MACHINE_FAILURE_TEXTS } from "./failure-texts-machine.ts";
import { RUN_FAILURE_TEXTS } from "./failure-texts-run.ts";

/** Title, likely causes and what to try for every failure id; the compiler sees to it that none is missing. */
export const FAILURE_CATALOGUE: Readonly<Record<FailureId, FailureText>> = {
	...CONTENT_FAILURE_TEXTS,
	...MACHINE_FAILURE_TEXTS,
	...RUN_FAILURE_TEXTS,
};

/** All failure ids, sorted. */
export function failureIds(): readonly FailureId[] {
	return (Object.keys(FAILURE_CATALOGUE) as FailureId[]).sort();
}

/** The text for an id; one from a newer engine's journal gets a plain answer instead of a crash. */
export function failureText(id: FailureId): FailureText {
	return (
		FAILURE_CATALOGUE[id] ?? {
			title: id,
			causes: [],
			tries: ["Look the id up in the documentation of the engine that wrote it."],
		}
	);
}
