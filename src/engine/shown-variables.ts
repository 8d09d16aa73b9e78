import { foldCase } from "../base/windows-path.ts";
import type { JournalLine } from "../model/journal.ts";
import type { ShownVariable } from "../model/live-run.ts";
import { CLEARED_BY_RESTART } from "./restart-request.ts";

/** What stands for a value that must not be shown. */
export const HIDDEN_VALUE = "***";

/**
 * The variables that a journal holds, as they may be shown, sorted by name: the last record of each name counts, an empty value
 * deletes. Variables that the engine computes at each start are not in it.
 */
export function shownVariables(lines: Iterable<JournalLine>): readonly ShownVariable[] {
	const variables = new Map<string, ShownVariable>();
	for (const { record, time } of lines) {
		if (record.kind === "run-started") variables.clear();
		if (record.kind === "restart-asked" && record.requested === true) {
			for (const name of CLEARED_BY_RESTART) variables.delete(name);
		}
		if (record.kind !== "variable-set" || record.resealed === true) continue;
		const key = foldCase(record.name);
		const earlier = variables.get(key);
		if (record.value === undefined) {
			variables.delete(key);
			continue;
		}
		const { source, secret, node } = record;
		variables.set(key, {
			name: earlier?.name ?? record.name,
			value: secret ? HIDDEN_VALUE : record.value,
			...{ secret, source, since: time },
			...(node === undefined ? {} : { node }),
		});
	}
	return [...variables.values()].sort((left, right) => (foldCase(left.name) < foldCase(right.name) ? -1 : 1));
}
