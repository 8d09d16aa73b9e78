import { ok, type Result } from "../base/result.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalLine } from "../model/journal.ts";
import type { Ports, StatePlace } from "../model/ports.ts";
import { readJournal } from "./journal.ts";
import { foldJournal, type RunState } from "./run-state.ts";

/** Name of the mark that a finished run leaves. */
export const MARK_FILE = "finished.json";

/** The mark of a finished run (the stick may still be in). */
export interface FinishedMark {
	readonly runId: string;
	readonly sequenceDigest: string;
	readonly mediumId?: string;
	readonly uuid: string;
}

/** A state folder, judged. */
export type FoundRun =
	| {
			readonly kind: "run";
			readonly place: StatePlace;
			readonly lines: readonly JournalLine[];
			readonly soundBytes: number;
			readonly tornBytes: number;
			readonly state: RunState;
	  }
	| { readonly kind: "foreign"; readonly place: StatePlace; readonly why: string }
	| { readonly kind: "bad"; readonly place: StatePlace; readonly failure: Failure }
	| { readonly kind: "mark"; readonly place: StatePlace; readonly mark: FinishedMark }
	| { readonly kind: "moved"; readonly place: StatePlace }
	| { readonly kind: "empty"; readonly place: StatePlace };

/** Why a journal is not this machine's, or undefined. */
async function foreignReason(
	ports: Ports,
	facts: MachineFacts,
	place: StatePlace,
	state: RunState,
): Promise<string | undefined> {
	const { started, home } = state;
	if (started === undefined) return undefined;
	const { uuid, serialNumber } = started.machine;
	const isSame = facts.uuid === "" || uuid === "" ? serialNumber === facts.serialNumber : uuid === facts.uuid;
	if (!isSame) return `it belongs to the machine ${uuid || serialNumber}`;
	if (home === undefined || place.volatile) return undefined;
	const volumes = await ports.volumes.list();
	const disk = volumes.ok ? volumes.value.find((volume) => volume.id === place.volume)?.diskId : undefined;
	if (home.place.volume !== place.volume || home.disk !== disk)
		return "it was written on another disk or volume: a copy, or captured inside an image";
	return undefined;
}

function parseMark(text: string): FinishedMark | undefined {
	try {
		const mark = JSON.parse(text) as Partial<FinishedMark>;
		if (typeof mark.runId !== "string" || typeof mark.uuid !== "string" || typeof mark.sequenceDigest !== "string")
			return undefined;
		const medium = typeof mark.mediumId === "string" ? { mediumId: mark.mediumId } : {};
		return { runId: mark.runId, uuid: mark.uuid, sequenceDigest: mark.sequenceDigest, ...medium };
	} catch {
		return undefined;
	}
}

/**
 * False for a journal that a cut ended before it said where it lives: the beginning of a run, or of its copy from the RAM disk to a
 * volume. The first has done nothing yet; of the second the original is gone with the memory.
 */
export function isSettledAt({ home, moved }: RunState, place: StatePlace): boolean {
	return home !== undefined && moved === undefined && (!home.place.volatile || place.volatile);
}

async function judge(ports: Ports, facts: MachineFacts, place: StatePlace): Promise<Result<FoundRun, Failure>> {
	const journal = await readJournal(ports.journalStore, place);
	if (!journal.ok) return ok({ kind: "bad", place, failure: journal.error });
	if (journal.value === undefined || journal.value.lines.length === 0) {
		const text = await ports.journalStore.readFile(place, MARK_FILE);
		const mark = text.ok && text.value !== undefined ? parseMark(text.value) : undefined;
		return ok(mark === undefined ? { kind: "empty", place } : { kind: "mark", place, mark });
	}
	const state = foldJournal(journal.value.lines);
	if (state.moved !== undefined) return ok({ kind: "moved", place });
	if (!isSettledAt(state, place)) return ok({ kind: "empty", place });
	const why = await foreignReason(ports, facts, place, state);
	return ok(why === undefined ? { kind: "run", place, ...journal.value, state } : { kind: "foreign", place, why });
}

/** Searches all volumes for state folders and judges each. A copy of the same run with a lower generation counts as moved. */
export async function findRuns(ports: Ports, facts: MachineFacts): Promise<Result<readonly FoundRun[], Failure>> {
	const found = await ports.journalStore.find();
	if (!found.ok) return found;
	const runs: FoundRun[] = [];
	for (const { place, unsafe } of found.value) {
		if (unsafe === undefined) {
			const judged = await judge(ports, facts, place);
			if (!judged.ok) return judged;
			runs.push(judged.value);
			continue;
		}
		const message = `The state folder can't be trusted: ${unsafe}.`;
		runs.push({
			kind: "bad",
			place,
			failure: {
				id: "journal-foreign",
				operation: "look for a run",
				operand: `${place.folder} on volume ${place.volume}`,
				message,
			},
		});
	}
	return ok(runs.map((run) => (isOlderCopy(run, runs) ? { kind: "moved", place: run.place } : run)));
}

function isOlderCopy(run: FoundRun, all: readonly FoundRun[]): boolean {
	if (run.kind !== "run") return false;
	const generation = (other: FoundRun) => (other.kind === "run" ? (other.lines.at(-1)?.generation ?? 0) : 0);
	return all.some(
		(other) =>
			other.kind === "run" &&
			other !== run &&
			other.state.started?.runId === run.state.started?.runId &&
			generation(other) > generation(run),
	);
}
