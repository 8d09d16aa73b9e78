import { fail, ok, type Result } from "../base/result.ts";
import { decodeJournal } from "../engine/journal-line.ts";
import { foldJournal, type RunState } from "../engine/run-state.ts";
import type { JournalLine } from "../model/journal.ts";
import type { RunPlace } from "./find-run.ts";
import type { Services } from "./services.ts";
import { tellFailure, tellUsage } from "./tell.ts";

/** A run as its journal tells it. */
export interface StoredRun {
	readonly file: string;
	readonly lines: readonly JournalLine[];
	readonly state: RunState;
	/** Bytes at the end that a cut tore. */
	readonly tornBytes: number;
}

/**
 * The run that a place holds, by its journal; undefined when no journal is there. A journal that was moved on, or that never really
 * began, does not count; of two copies the newer one does. Damage, and several runs, are told.
 */
export async function readStoredRun(
	services: Services,
	place: RunPlace,
): Promise<Result<StoredRun | undefined, number>> {
	const runs: StoredRun[] = [];
	for (const file of place.journals) {
		const bytes = await services.files.read(file);
		if (!bytes.ok) return fail(tellFailure(services, bytes.error));
		const decoded = decodeJournal(bytes.value);
		if (!decoded.ok) {
			const { line, problem } = decoded.error;
			return fail(tellUsage(services, `${services.shortPath(file)}:${line}: this line of the journal ${problem}`));
		}
		const { lines, tornBytes } = decoded.value;
		runs.push({ file, lines, state: foldJournal(lines), tornBytes });
	}
	const begun = runs.filter(({ state }) => state.started !== undefined && state.moved === undefined);
	const newest = begun.filter((run) => !begun.some((other) => isNewerCopy(other, run)));
	if (newest.length < 2) return ok(newest[0]);
	const candidates = newest.map(
		({ file, state }) => `${services.shortPath(file)}  (${state.started?.sequenceName ?? ""})`,
	);
	return fail(tellUsage(services, [`${place.shown} holds several runs; name one:`, ...candidates].join("\n  ")));
}

function isNewerCopy(other: StoredRun, run: StoredRun): boolean {
	const generation = ({ lines }: StoredRun) => lines.at(-1)?.generation ?? 0;
	return other.state.started?.runId === run.state.started?.runId && generation(other) > generation(run);
}
