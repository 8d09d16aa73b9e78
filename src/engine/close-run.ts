import { ok, type Result } from "../base/result.ts";
import { joinPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Ports, StatePlace } from "../model/ports.ts";
import { type FinishedMark, MARK_FILE } from "./found-runs.ts";
import type { EngineEnd } from "./parts.ts";
import type { Run } from "./run.ts";
import { removeBootImage } from "./staging.ts";

/** Root of the volume on which the run's state lives. */
function homeRoot(run: Run): string {
	return joinPath(`${run.statePath.slice(0, 2)}\\`);
}

/** Removes the state folder and leaves the one mark. Safe to do again. */
async function replaceByMark(ports: Ports, place: StatePlace, mark: FinishedMark): Promise<Result<void, Failure>> {
	const removed = await ports.journalStore.remove(place);
	if (!removed.ok) return removed;
	const prepared = await ports.journalStore.prepare(place);
	if (!prepared.ok) return prepared;
	const written = await ports.journalStore.writeFile(place, MARK_FILE, `${JSON.stringify(mark, null, "\t")}\n`);
	return written.ok ? ports.journalStore.flush(place) : written;
}

/**
 * After success: the logs move to their last place, the boot entry, the key of the secrets and the state folder go, the mark stays,
 * and the registered start-up goes last, so that a cut in between comes back here.
 */
export async function cleanUp(run: Run): Promise<Result<void, Failure>> {
	const { ports } = run.parts;
	const { started } = run.journal.state;
	const place = run.journal.place;
	const removedEntry = await removeBootImage(run);
	if (!removedEntry.ok) return removedEntry;
	run.parts.logsMoveTo(joinPath(homeRoot(run), "Windows", "Logs", "Steppe"));
	const destroyed = await ports.vault.destroy(place);
	if (!destroyed.ok) return destroyed;
	const medium = started?.mediumId === undefined ? {} : { mediumId: started.mediumId };
	const mark = {
		runId: started?.runId ?? "",
		sequenceDigest: started?.sequenceDigest ?? "",
		uuid: run.facts.uuid,
		...medium,
	};
	const replaced = await replaceByMark(ports, place, mark);
	if (!replaced.ok) return replaced;
	const removed = await ports.continuation.unregister(homeRoot(run));
	if (!removed.ok) return removed;
	return ports.volumes.flush(place.volume);
}

/** Before the point of no return a failed or refused run gives the old system back: its boot default and its start-up. */
export async function undoStaging(run: Run): Promise<readonly string[]> {
	const problems: string[] = [];
	const removed = await removeBootImage(run);
	if (!removed.ok) problems.push(removed.error.message);
	const unregistered = await run.parts.ports.continuation.unregister(homeRoot(run));
	if (!unregistered.ok) problems.push(unregistered.error.message);
	for (const problem of problems) run.say(`Could not undo the staging: ${problem}`, "warning");
	return problems;
}

function announce(run: Run, succeeded: boolean, failed: Failure | undefined, cancelled = false): void {
	const first = run.journal.lines[0]?.time ?? run.parts.ports.clock.now();
	const milliseconds = Math.max(0, run.parts.ports.clock.now() - first);
	run.parts.emit({
		kind: "run-finished",
		succeeded,
		cancelled,
		milliseconds,
		...(failed === undefined ? {} : { failure: failed }),
	});
}

/** Ends a run whose tree is through. A failed one keeps its state, so that it can go on where it failed. */
export async function closeRun(run: Run, failed: Failure | undefined): Promise<Result<EngineEnd, Failure>> {
	if (failed !== undefined) {
		if (!run.journal.state.pastNoReturn) await undoStaging(run);
		await run.journal.record({ kind: "run-finished", succeeded: false, failure: failed });
		announce(run, false, failed);
		return ok({ kind: "failed", failure: failed });
	}
	await run.journal.record({ kind: "run-finished", succeeded: true });
	const clean = await cleanUp(run);
	if (!clean.ok) return clean;
	announce(run, true, undefined);
	return ok({ kind: "finished" });
}

/** The last gate refused: all staging is undone, the state folder goes, and the old system is started again. */
export async function withdraw(run: Run, refused: Failure): Promise<Result<EngineEnd, Failure>> {
	await run.journal.record({ kind: "run-finished", succeeded: false, failure: refused });
	const problems = await undoStaging(run);
	announce(run, false, refused);
	if (problems.length === 0 && !run.journal.place.volatile) {
		run.parts.logsMoveTo(joinPath(`${run.facts.systemLetter}:\\`, "Windows", "Temp", "smstslog"));
		const removed = await run.parts.ports.journalStore.remove(run.journal.place);
		if (!removed.ok) return removed;
		const flushed = await run.parts.ports.volumes.flush(run.journal.place.volume);
		if (!flushed.ok) return flushed;
	}
	if (run.facts.phase === "winpe" && run.facts.startedFrom === "staged-entry") {
		const restarted = await run.parts.ports.power.restart("full-os");
		if (!restarted.ok) return restarted;
	}
	return ok({ kind: "refused", failure: refused });
}

/** Ends this process's part on the operator's wish; the run stays and goes on at the next start. */
export function announceCancelled(run: Run): EngineEnd {
	announce(run, false, undefined, true);
	return { kind: "cancelled" };
}
