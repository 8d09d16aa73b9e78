import { ok, type Result } from "../base/result.ts";
import type { VolumeId } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { Phase } from "../model/phase.ts";
import type { StatePlace } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { neededContents } from "./preflight/preflight.ts";
import type { Run } from "./run.ts";
import { openDecision, sealDecision } from "./sealed-decision.ts";
import { writeStagedSequence } from "./staged-sequence.ts";
import { holdBootImage, stageBootImage, stageContents, stageEngine } from "./staging.ts";

/** Name of the state folder on its volume. */
export const STATE_FOLDER = "_SMSTaskSequence";

async function homeRecord(run: Run, place: StatePlace): Promise<Result<JournalRecord, Failure>> {
	const volumes = await run.parts.ports.volumes.list();
	if (!volumes.ok) return volumes;
	const disk = volumes.value.find((volume) => volume.id === place.volume)?.diskId ?? "";
	return ok({ kind: "homed", place, disk });
}

/** Journals on which disk the run's state lives: a copy found elsewhere is not resumed. */
export async function recordHome(run: Run): Promise<Result<void, Failure>> {
	const record = await homeRecord(run, run.journal.place);
	if (!record.ok) return record;
	await run.journal.record(record.value);
	return ok(undefined);
}

/** All secrets sealed for another place: their key lies beside the journal and does not move with it. */
async function sealedAnew(run: Run, place: StatePlace): Promise<Result<readonly JournalRecord[], Failure>> {
	const records: JournalRecord[] = [];
	const { vault } = run.parts.ports;
	for (const { name, value, source, node } of run.variables.list()) {
		if (!(value instanceof Secret)) continue;
		const sealed = await vault.seal(value.reveal(), place);
		if (!sealed.ok) return sealed;
		const where = node === undefined ? {} : { node };
		records.push({ kind: "variable-set", name, value: sealed.value, secret: true, source, ...where, resealed: true });
	}
	const { open } = run.journal.state;
	if (open?.decision?.secrets !== undefined) {
		const decision = await openDecision(run, open.decision);
		if (!decision.ok) return decision;
		const sealed = await sealDecision(run, decision.value, place);
		if (!sealed.ok) return sealed;
		records.push({ kind: "decided", span: open.span, decision: sealed.value });
	}
	return ok(records);
}

/** The copy of the run at its new place is whole, with its secrets and its home, before the old one gives way. */
async function moveJournal(run: Run, place: StatePlace): Promise<Result<void, Failure>> {
	const prepared = await run.parts.ports.journalStore.prepare(place);
	if (!prepared.ok) return prepared;
	const written = await writeStagedSequence(run.parts.ports, place, run.sequence);
	if (!written.ok) return written;
	const secrets = await sealedAnew(run, place);
	if (!secrets.ok) return secrets;
	const home = await homeRecord(run, place);
	if (!home.ok) return home;
	await run.journal.moveTo(place, [...secrets.value, home.value]);
	const bound = await run.bind();
	if (bound.ok) run.openLogs();
	return bound;
}

/**
 * Moves the run's state to a new volume and puts there what a power cut needs: the engine, what later systems need, the boot image,
 * which becomes the default at once. Safe to do again after a cut.
 */
export async function moveHome(run: Run, volume: VolumeId): Promise<Result<void, Failure>> {
	const place: StatePlace = { volume, folder: STATE_FOLDER, volatile: false };
	if (run.journal.place.volume !== volume) {
		const moved = await run.alone(() => moveJournal(run, place));
		if (!moved.ok) return moved;
	}
	const engine = await stageEngine(run);
	if (!engine.ok) return engine;
	if (run.sequence.bootImage !== undefined) {
		const image = await stageBootImage(run);
		if (!image.ok) return image;
		const held = await holdBootImage(run);
		if (!held.ok) return held;
	}
	const later: readonly Phase[] = ["full-os"];
	const contents = await neededContents(run);
	return stageContents(run, contents, later);
}
