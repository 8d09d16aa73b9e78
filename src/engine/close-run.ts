import { done, ok, type Result } from "../base/result.ts";
import { isWithin, joinPath, normalizePath, samePath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import { stepsOf } from "../sequence/walk.ts";
import { copyLogs } from "./copy-logs.ts";
import { actAtEnd, planEnding } from "./ending.ts";
import { exposeKeyLeft, secretsToRotate } from "./exposures.ts";
import { type FinishedMark, MARK_FILE } from "./found-runs.ts";
import type { EngineEnd } from "./parts.ts";
import { releaseHeld } from "./release-ledger.ts";
import { resolveInput } from "./resolve-input.ts";
import type { Run } from "./run.ts";
import { destroyKeys } from "./run-key.ts";
import { SEQUENCE_FILE } from "./staged-sequence.ts";
import { removeBootImage } from "./staging.ts";

/** Root of the volume on which the run's state lives. */
function homeRoot(run: Run): string {
	return joinPath(`${run.statePath.slice(0, 2)}\\`);
}

/** The mark is durable before anything else goes: at no moment can a start from the same medium take the machine for a new one. */
async function leaveMark(run: Run): Promise<Result<void, Failure>> {
	const { journalStore } = run.parts.ports;
	const { started } = run.journal.state;
	const { place } = run.journal;
	const medium = started?.mediumId === undefined ? {} : { mediumId: started.mediumId };
	const mark: FinishedMark = {
		runId: started?.runId ?? "",
		sequenceDigest: started?.sequenceDigest ?? "",
		uuid: run.facts.uuid,
		...medium,
	};
	const written = await journalStore.writeFile(place, MARK_FILE, `${JSON.stringify(mark, null, "\t")}\n`);
	return written.ok ? journalStore.flush(place) : written;
}

/** Places of the stores that steps gave back, as far as today's variables still tell them. */
function restoredStores(run: Run): readonly WindowsPath[] {
	const { finishedSteps } = run.journal.state;
	return stepsOf(run.sequence.nodes).flatMap((node) => {
		const step = finishedSteps.get(node.id) === "done" ? run.parts.steps[node.type] : undefined;
		const resolved = step === undefined ? undefined : resolveInput(node, run.lookup, run.isSecret, step.derive);
		const effects = resolved?.kind === "known" ? (step?.effects(resolved.input) ?? []) : [];
		return effects.flatMap((effect) => {
			const path = effect.kind === "restores-state" ? normalizePath(effect.store) : undefined;
			return path === undefined ? [] : [path];
		});
	});
}

/** Stores that no step gave back: finishing the run must not be what deletes the users' files. */
async function unrestoredStores(run: Run): Promise<Result<readonly WindowsPath[], Failure>> {
	const restored = restoredStores(run);
	const stores: WindowsPath[] = [];
	for (const store of run.view.protectedPaths.slice(1)) {
		if (restored.some((each) => samePath(each, store))) continue;
		const entry = await run.parts.ports.files.stat(store);
		if (!entry.ok) return entry;
		if (entry.value !== undefined) stores.push(store);
	}
	return ok(stores);
}

/** Empties the state folder but for what is kept; what will not go (the running engine) is named in the log. */
async function sweep(run: Run, isKept: (path: WindowsPath) => boolean): Promise<Result<void, Failure>> {
	const { files } = run.parts.ports;
	const entries = await files.list(run.statePath);
	if (!entries.ok) return entries.error.id === "file-not-found" ? ok(undefined) : entries;
	for (const { kind, path } of entries.value) {
		if (isKept(path)) continue;
		const removed = kind === "folder" ? await files.removeTree(path) : await files.remove(path);
		if (!removed.ok) run.say(`${path} stays: ${removed.error.message}`, "warning");
	}
	return run.parts.ports.volumes.flush(run.journal.place.volume);
}

/** The WinPE entry goes; a machine on which the sequence left no Windows has none to be made the default. */
async function removeLastEntry(run: Run): Promise<Result<void, Failure>> {
	const staged = run.journal.state.bootImage;
	const { boot } = run.parts.ports;
	const state = staged === undefined ? undefined : await boot.state();
	if (staged === undefined || state === undefined) return ok(undefined);
	if (!state.ok) return state;
	if (state.value.entries.some((entry) => entry.kind === "windows")) return removeBootImage(run);
	return state.value.entries.some((entry) => entry.id === staged.entry)
		? boot.removeEntry(staged.entry)
		: ok(undefined);
}

/** A key that stays is told, and what it opened is to be changed. */
async function removeKeys(run: Run): Promise<Result<void, Failure>> {
	const left = await destroyKeys(run.parts.ports, run.journal.state);
	if (!left.ok) return left;
	for (const { volume, path } of left.value) {
		const where = `${path} on volume ${volume}`;
		run.say(`The key of the run's secrets could not be removed: delete ${where}.`, "warning");
		exposeKeyLeft(run, where);
	}
	await run.journal.commit();
	return done;
}

/**
 * After success: the boot entry goes, the mark is left, then the key of the secrets and all large files go, then the journal, then the
 * engine, last the registered start-up; each is durable before the next. A cut comes back here as long as the engine is whole; a
 * start-up that finds a finished run and no whole engine takes away what is left of it and itself. Safe to do again.
 */
export async function cleanUp(run: Run): Promise<Result<void, Failure>> {
	const { ports } = run.parts;
	const place = run.journal.place;
	const removedEntry = await removeLastEntry(run);
	if (!removedEntry.ok) return removedEntry;
	run.parts.logsMoveTo(joinPath(homeRoot(run), "Windows", "Logs", "Steppe"));
	run.parts.connectLedger?.(undefined);
	const marked = await leaveMark(run);
	if (!marked.ok) return marked;
	const keys = await removeKeys(run);
	if (!keys.ok) return keys;
	const unrestored = await unrestoredStores(run);
	if (!unrestored.ok) return unrestored;
	const stores = unrestored.value;
	for (const store of stores) run.say(`The user state in ${store} was not restored by this run; it stays.`, "warning");
	const holdsStore = (path: WindowsPath) => stores.some((store) => isWithin(store, path));
	const needed = [MARK_FILE, "Engine", SEQUENCE_FILE, "journal.jsonl"];
	for (const count of [4, 3, 1]) {
		const kept = needed.slice(0, count).map((name) => joinPath(run.statePath, name));
		const isKept = (path: WindowsPath) => kept.some((each) => samePath(each, path)) || holdsStore(path);
		const swept = await sweep(run, isKept);
		if (!swept.ok) return swept;
	}
	const removed = await ports.continuation.unregister(homeRoot(run));
	return removed.ok ? ports.volumes.flush(place.volume) : removed;
}

/** True in WinPE, when a step before has left a Windows that must not start. */
function leavesWindowsAlone(run: Run): boolean {
	const { finishedSteps, bootImage } = run.journal.state;
	if (run.facts.phase !== "winpe" || bootImage?.held !== true) return false;
	return stepsOf(run.sequence.nodes).some(
		({ id, type }) => run.parts.steps[type]?.holdsWinpe !== undefined && finishedSteps.get(id) === "done",
	);
}

/** Before the point of no return a failed or refused run gives the old system back: its boot default and its start-up. */
export async function undoStaging(run: Run): Promise<readonly string[]> {
	if (leavesWindowsAlone(run)) {
		run.say("WinPE stays what starts next: Windows was prepared for a capture, and its first start would undo that.");
		return [];
	}
	const problems: string[] = [];
	const removed = await removeBootImage(run);
	if (!removed.ok) problems.push(removed.error.message);
	const unregistered = await run.parts.ports.continuation.unregister(homeRoot(run));
	if (!unregistered.ok) problems.push(unregistered.error.message);
	for (const problem of problems) run.say(`Could not undo the staging: ${problem}`, "warning");
	return problems;
}

function announce(run: Run, succeeded: boolean, failed: Failure | undefined, cancelled = false): void {
	const now = run.parts.ports.clock.now();
	const rotate = secretsToRotate(run.journal.state);
	const milliseconds = Math.max(0, now - (run.journal.startedAt ?? now));
	run.parts.emit({
		kind: "run-finished",
		succeeded,
		cancelled,
		milliseconds,
		...(failed === undefined ? {} : { failure: failed }),
		...(rotate.length === 0 ? {} : { rotate }),
	});
}

/** Ends a run whose tree is through, and does what its author wants at the end. A failed one keeps its state, so that it can go on where it failed. */
export async function closeRun(run: Run, failed: Failure | undefined): Promise<Result<EngineEnd, Failure>> {
	const ending = planEnding(run, failed === undefined);
	const end = failed === undefined ? await closeDone(run) : await closeFailed(run, failed);
	if (end.ok) await actAtEnd(run, ending, failed === undefined);
	return end;
}

/** Logs go while what is connected is still there. */
async function copyAndRelease(run: Run, succeeded: boolean): Promise<void> {
	await copyLogs(run, succeeded);
	const released = await releaseHeld(run, "run-end");
	if (!released.ok) run.say(`Something stays connected: ${released.error.message}`, "warning");
}

/** Ends a failed run, and leaves the computer as it is. */
export async function closeFailed(run: Run, failed: Failure): Promise<Result<EngineEnd, Failure>> {
	await copyAndRelease(run, false);
	if (!run.journal.state.pastNoReturn) await undoStaging(run);
	await run.journal.record({ kind: "run-finished", succeeded: false, failure: failed });
	announce(run, false, failed);
	return ok({ kind: "failed", failure: failed });
}

async function closeDone(run: Run): Promise<Result<EngineEnd, Failure>> {
	await copyAndRelease(run, true);
	await run.journal.record({ kind: "run-finished", succeeded: true });
	const clean = await cleanUp(run);
	if (!clean.ok) return clean;
	announce(run, true, undefined);
	return ok({ kind: "finished" });
}

/** The last gate refused: all staging is undone, the state folder goes, and the old system is started again. Safe to do again. */
export async function withdraw(run: Run, refused: Failure): Promise<Result<EngineEnd, Failure>> {
	if (run.journal.state.ended === undefined)
		await run.journal.record({ kind: "run-finished", succeeded: false, failure: refused });
	run.parts.connectLedger?.(undefined);
	await releaseHeld(run, "run-end");
	const problems = await undoStaging(run);
	announce(run, false, refused);
	if (problems.length === 0 && !run.journal.place.volatile) {
		run.parts.logsMoveTo(joinPath(`${run.facts.systemLetter}:\\`, "Windows", "Temp", "smstslog"));
		const removed = await run.parts.ports.journalStore.remove(run.journal.place);
		if (!removed.ok) return removed;
		const flushed = await run.parts.ports.volumes.flush(run.journal.place.volume);
		if (!flushed.ok) return flushed;
		// Not before the journal: as long as it is there the run may have to be opened once more.
		const keys = await destroyKeys(run.parts.ports, run.journal.state);
		if (!keys.ok) return keys;
	}
	if (run.facts.phase === "winpe" && run.facts.startedFrom === "staged-entry") {
		const restarted = await run.parts.ports.power.restart("full-os");
		if (!restarted.ok) return restarted;
	}
	return ok(refused.id === "cancelled" ? { kind: "cancelled" } : { kind: "refused", failure: refused });
}

/** Ends this process's part on the operator's wish; the run stays and goes on at the next start. */
export function announceCancelled(run: Run): EngineEnd {
	announce(run, false, undefined, true);
	return { kind: "cancelled" };
}
