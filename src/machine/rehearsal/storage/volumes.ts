import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Volumes } from "../../../model/ports.ts";
import type { Barriers } from "./barrier.ts";
import { bounded } from "./boundary.ts";
import { freeLetter } from "./letters.ts";
import { refusal } from "./refusal.ts";
import type { VolumeSet } from "./volume-set.ts";

/** The volumes port of a rehearsal machine. */
export function rehearsalVolumes(set: VolumeSet, barriers: Barriers): Volumes {
	const volumes: Volumes = {
		list: async () => ok(set.all().map((volume) => set.info(volume))),
		assignLetter: async (volume, letter) => assignLetter(set, volume, letter),
		releaseLetter: async (volume) => releaseLetter(set, volume),
		flush: (volume) => barriers.flush(volume),
	};
	const phrases = {
		list: "list the volumes",
		assignLetter: "give the volume a letter",
		releaseLetter: "take the volume's letter",
		flush: "flush the volume",
	};
	return bounded(volumes, phrases, set.life);
}

/** Gives a letter; without a wish the one it has, or else a free one. */
export function assignLetter(set: VolumeSet, id: VolumeId, letter: string | undefined): Result<string, Failure> {
	const volume = set.byId(id);
	if (!volume.ok) return volume;
	const { traits } = volume.value;
	if (traits.fileSystem === "raw") return fail(refusal("volume-unfit", id, "the volume is not formatted"));
	const current = set.letterOf(id);
	if (current !== undefined && (letter === undefined || letter.toUpperCase() === current)) return ok(current);
	if (current !== undefined && isPinned(set, id))
		return fail(refusal("not-supported-here", id, `this volume keeps its letter ${current}`));
	const wanted = letter?.toUpperCase() ?? freeLetter(set.letters());
	if (wanted === undefined) return fail(refusal("not-supported-here", id, "no letter is free"));
	if (!/^[A-Z]$/.test(wanted)) return fail(refusal("input-invalid", id, `${JSON.stringify(letter)} is no letter`));
	if ([...set.letters()].includes(wanted))
		return fail(refusal("not-supported-here", id, `another volume has the letter ${wanted}`));
	set.setLetter(id, wanted);
	return ok(wanted);
}

function releaseLetter(set: VolumeSet, id: VolumeId): Result<void, Failure> {
	const volume = set.byId(id);
	if (!volume.ok) return volume;
	if (set.letterOf(id) === undefined) return done;
	if (isPinned(set, id)) return fail(refusal("not-supported-here", id, "the running system needs this letter"));
	set.setLetter(id, undefined);
	return done;
}

/** True for the volume of the running system, the RAM disk and the network: their letters belong to the system. */
function isPinned(set: VolumeSet, id: VolumeId): boolean {
	const isShare = /^network(:|$)/i.test(id);
	return isShare || [set.options.session.systemVolume, "ram"].some((pinned) => foldCase(pinned) === foldCase(id));
}
