import { ok, type Result } from "../base/result.ts";
import type { VolumeId } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import type { Phase } from "../model/phase.ts";
import type { StatePlace } from "../model/ports.ts";
import { toChecked } from "../sequence/checked-form.ts";
import { preflight } from "./preflight.ts";
import type { Run } from "./run.ts";
import { holdBootImage, stageBootImage, stageContents, stageEngine } from "./staging.ts";

/** Name of the state folder on its volume. */
export const STATE_FOLDER = "_SMSTaskSequence";
/** Name of the checked sequence beside the journal. */
export const SEQUENCE_FILE = "sequence.json";

/** Journals on which disk the run's state lives: a copy found elsewhere is not resumed. */
export async function recordHome(run: Run): Promise<Result<void, Failure>> {
	const { place } = run.journal;
	const volumes = await run.parts.ports.volumes.list();
	if (!volumes.ok) return volumes;
	const disk = volumes.value.find((volume) => volume.id === place.volume)?.diskId ?? "";
	await run.journal.record({ kind: "homed", place, disk });
	return ok(undefined);
}

/** Seals secrets anew: their key lies beside the journal and does not move with it. */
async function sealAgain(run: Run): Promise<Result<void, Failure>> {
	for (const { name, value, secret, source, node } of run.variables.list()) {
		if (!secret) continue;
		const set = await run.setVariable({ name, value, secret }, source, node);
		if (!set.ok) return set;
	}
	return ok(undefined);
}

/**
 * Moves the run's state to a new volume and puts there what a power cut needs: the engine, what later systems need, the boot image,
 * which becomes the default at once. Safe to do again after a cut.
 */
export async function moveHome(run: Run, volume: VolumeId): Promise<Result<void, Failure>> {
	const place: StatePlace = { volume, folder: STATE_FOLDER, volatile: false };
	if (run.journal.place.volume !== volume) {
		await run.journal.moveTo(place, [{ name: SEQUENCE_FILE, text: toChecked(run.sequence) }]);
		const bound = await run.bind();
		if (!bound.ok) return bound;
		const sealed = await sealAgain(run);
		if (!sealed.ok) return sealed;
	}
	const homed = await recordHome(run);
	if (!homed.ok) return homed;
	const engine = await stageEngine(run);
	if (!engine.ok) return engine;
	if (run.sequence.bootImage !== undefined) {
		const image = await stageBootImage(run);
		if (!image.ok) return image;
		const held = await holdBootImage(run);
		if (!held.ok) return held;
	}
	const later: readonly Phase[] = ["full-os"];
	const { contents } = await preflight(run, "first");
	return stageContents(run, contents, later);
}
