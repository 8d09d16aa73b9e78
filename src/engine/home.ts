import { ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { VolumeId } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { Phase } from "../model/phase.ts";
import type { StatePlace } from "../model/ports.ts";
import type { KeyPlace } from "../model/seal.ts";
import { Secret } from "../model/secret.ts";
import { neededContents } from "./preflight/preflight.ts";
import type { Run } from "./run.ts";
import { keyFor, loopSealName, openText, sealText } from "./run-key.ts";
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

/** All secrets sealed with another key: the old one does not move with the journal. */
async function sealedAnew(run: Run, key: KeyPlace): Promise<Result<readonly JournalRecord[], Failure>> {
	const records: JournalRecord[] = [{ kind: "key-placed", key }];
	for (const { name, value, source, node } of run.variables.list()) {
		if (!(value instanceof Secret)) continue;
		// What is asked for again at each start was never sealed.
		const { value: held, from } = run.journal.state.variables.get(foldCase(name)) ?? {};
		if (held === undefined) continue;
		const sealed = await sealText(run, value.reveal(), name, key);
		if (!sealed.ok) return sealed;
		if (key.tier === "beside-journal") records.push({ kind: "secret-exposed", name, why: "obscured" });
		const where = { ...(node === undefined ? {} : { node }), ...(from === undefined ? {} : { from }) };
		records.push({ kind: "variable-set", name, value: sealed.value, secret: true, source, ...where, resealed: true });
	}
	const loops = await loopsSealedAnew(run, key);
	if (!loops.ok) return loops;
	records.push(...loops.value);
	const { open } = run.journal.state;
	if (open?.decision?.secrets !== undefined) {
		const decision = await openDecision(run, open.decision);
		if (!decision.ok) return decision;
		const sealed = await sealDecision(run, decision.value, key);
		if (!sealed.ok) return sealed;
		records.push({ kind: "decided", span: open.span, decision: sealed.value });
		if (key.tier === "beside-journal")
			records.push({ kind: "secret-exposed", name: `a secret of ${open.name}`, why: "obscured" });
	}
	return ok(records);
}

/** The values of the loops that the run is in, or may go on in after a failure. */
async function loopsSealedAnew(run: Run, key: KeyPlace): Promise<Result<readonly JournalRecord[], Failure>> {
	const { loops, visits } = run.journal.state;
	const records: JournalRecord[] = [];
	for (const [node, { list, values, secret }] of loops) {
		if (!secret) continue;
		const sealed: string[] = [];
		for (const value of values) {
			const plain = await openText(run, value, loopSealName(node));
			if (!plain.ok) return plain;
			const anew = await sealText(run, plain.value, loopSealName(node), key);
			if (!anew.ok) return anew;
			sealed.push(anew.value);
		}
		const span = { node, visit: visits.get(node) ?? 1, attempt: 1 };
		records.push({ kind: "loop-entered", span, list, values: sealed, secret, resealed: true });
	}
	return ok(records);
}

/** The copy of the run at its new place is whole, with its secrets and its home, before the old one gives way. */
export async function moveJournal(run: Run, place: StatePlace): Promise<Result<void, Failure>> {
	const prepared = await run.parts.ports.journalStore.prepare(place);
	if (!prepared.ok) return prepared;
	const old = run.journal.state.key;
	const key = old === undefined ? ok(undefined) : await keyFor(run, place);
	if (!key.ok) return key;
	const written = await writeStagedSequence(run, place, key.value);
	if (!written.ok) return written;
	const secrets = key.value === undefined ? ok([]) : await sealedAnew(run, key.value);
	if (!secrets.ok) return secrets;
	const home = await homeRecord(run, place);
	if (!home.ok) return home;
	await run.journal.moveTo(place, [...secrets.value, home.value]);
	const bound = await run.bind();
	if (!bound.ok) return bound;
	run.openLogs();
	const isSame = old?.volume === key.value?.volume && old?.path === key.value?.path;
	// The old journal gave way: what its key opens is needed no more. One whose volume is gone went with it.
	if (old !== undefined && !isSame) await run.parts.ports.vault.destroy(old);
	return ok(undefined);
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
