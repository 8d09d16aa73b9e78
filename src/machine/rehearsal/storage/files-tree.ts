import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { foldCase, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { WipeReport } from "../../../model/file.ts";
import type { Watch } from "../../../model/ports.ts";
import { breathe } from "./boundary.ts";
import { discard } from "./changes.ts";
import { locateFolder, spotsIn } from "./files-reader.ts";
import { locateRemovable, lockedProblem } from "./permission.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, HeldSpot, Volume } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Names that are deleted between two turns for other work. */
const NAMES_PER_TURN = 256;

/** Boot files that a BIOS disk's system partition needs (bcdboot writes them; the boot sector loads them by name). */
const BIOS_BOOT_FILES = ["bootmgr", "BOOTNXT", "Boot", "BOOTSECT.BAK"];

/** How deletions of a tree are done. */
interface Deletion {
	readonly set: VolumeSet;
	readonly watch: Watch | undefined;
	/** Folded paths that stay. */
	readonly keep: ReadonlySet<string>;
	/** Folded paths of folders that hold one that stays. */
	readonly above: ReadonlySet<string>;
	/** Why this one can't go, or undefined. */
	readonly problem: (spot: FoundSpot & HeldSpot) => Failure | undefined;
	/** True to go on past what can't go. */
	readonly tolerant: boolean;
	removed: number;
	readonly kept: WindowsPath[];
	readonly leftovers: { path: WindowsPath; why: string }[];
}

/** Removes a folder with all that is in it, entering no reparse point; stops at the first name that won't go. */
export async function removeTree(set: VolumeSet, path: WindowsPath): Promise<Result<void, Failure>> {
	const top = locateRemovable(set, path);
	if (!top.ok) return top;
	const nothing = new Set<string>();
	const problem = (spot: FoundSpot): Failure | undefined => {
		const removable = locateRemovable(set, spot.path);
		return removable.ok ? undefined : removable.error;
	};
	const deletion = { set, watch: undefined, keep: nothing, above: nothing, problem, tolerant: false };
	const gone = await deleteSpot({ ...deletion, removed: 0, kept: [], leftovers: [] }, top.value);
	return gone.ok ? done : gone;
}

/** Empties a volume as its port's contract says. */
export async function wipe(
	set: VolumeSet,
	root: WindowsPath,
	keep: readonly WindowsPath[],
	watch: Watch | undefined,
): Promise<Result<WipeReport, Failure>> {
	const volume = wipeable(set, root);
	if (!volume.ok) return volume;
	const kept = keptKeys(set, volume.value, keep);
	if (!kept.ok) return kept;
	const top = locateFolder(set, root);
	if (!top.ok) return top;
	const above = new Set([...kept.value].flatMap(keysAbove));
	const deletion: Deletion = {
		...{ set, watch, keep: kept.value, above, problem: lockedProblem, tolerant: true },
		...{ removed: 0, kept: [], leftovers: [] },
	};
	const emptied = await deleteBelow(deletion, top.value.spot);
	if (!emptied.ok) return emptied;
	const { removed, leftovers } = deletion;
	return ok({ removed, kept: deletion.kept, leftovers });
}

function wipeable(set: VolumeSet, root: WindowsPath): Result<Volume, Failure> {
	const spot = set.locateFound(root);
	if (!spot.ok) return spot;
	const { volume, key } = spot.value;
	if (key !== "") return fail(refusal("input-invalid", root, "only a whole volume can be wiped"));
	const unwritable = volume.unwritable(root);
	if (unwritable !== undefined) return fail(unwritable);
	if (foldCase(volume.traits.id) === foldCase(set.options.session.systemVolume))
		return fail(refusal("volume-unfit", root, "the running system lives on this volume"));
	return ok(volume);
}

function keptKeys(set: VolumeSet, volume: Volume, keep: readonly WindowsPath[]): Result<ReadonlySet<string>, Failure> {
	const keys = new Set([foldCase("System Volume Information")]);
	if (holdsBiosBootFiles(set, volume)) for (const name of BIOS_BOOT_FILES) keys.add(foldCase(name));
	for (const path of keep) {
		const normal = normalizePath(path);
		const letter = set.letterOf(volume.traits.id);
		if (normal === undefined || normal.slice(0, 1) !== letter)
			return fail(refusal("input-invalid", path, `what shall be kept must lie on ${letter}:`));
		const key = foldCase(pathNames(normal).join("\\"));
		if (key === "") return fail(refusal("input-invalid", path, "a whole volume can't be kept and wiped"));
		keys.add(key);
	}
	return ok(keys);
}

/** On a BIOS disk the boot files lie on the system partition, or beside Windows where there is none. */
function holdsBiosBootFiles(set: VolumeSet, volume: Volume): boolean {
	const { style, role, diskId } = volume.traits;
	if (style !== "mbr") return false;
	const hasSystem = set.all().some(({ traits }) => traits.diskId === diskId && traits.role === "system");
	return role === "system" || (role === "windows" && !hasSystem);
}

function keysAbove(key: string): string[] {
	const names = key.split("\\");
	return names.slice(1).map((_, index) => names.slice(0, index + 1).join("\\"));
}

/** Deletes all in a folder; true when nothing is left in it. */
async function deleteBelow(deletion: Deletion, folder: FoundSpot): Promise<Result<boolean, Failure>> {
	const located = folder.volume.folderAt(folder);
	if (located.hasTwins()) {
		const why = "it holds names that differ only in case";
		deletion.leftovers.push({ path: folder.path, why });
		if (!deletion.tolerant) return fail(refusal("file-exists", folder.path, why));
	}
	let empty = !located.hasTwins();
	for (const child of spotsIn(folder, located)) {
		const gone = await deleteSpot(deletion, child);
		if (!gone.ok) return gone;
		empty &&= gone.value;
	}
	return ok(empty);
}

/** Deletes what stands there with all below; false when it, or something in it, stays. */
async function deleteSpot(deletion: Deletion, spot: FoundSpot): Promise<Result<boolean, Failure>> {
	const { volume, stats, parent } = spot;
	const reparse = volume.isReparse(stats);
	if (deletion.keep.has(spot.key) || (reparse && deletion.above.has(spot.key))) {
		deletion.kept.push(spot.path);
		return ok(false);
	}
	if (parent === undefined) return ok(false);
	const target = { ...spot, parent };
	const problem = deletion.problem(target);
	if (problem !== undefined && !deletion.tolerant) return fail(problem);
	if (problem !== undefined) {
		deletion.leftovers.push({ path: spot.path, why: problem.message });
		return ok(false);
	}
	if (stats.isDirectory() && !reparse) {
		const emptied = await deleteBelow(deletion, spot);
		if (!emptied.ok) return emptied;
		if (!emptied.value || deletion.above.has(spot.key)) return ok(false);
	}
	discard(target);
	deletion.removed++;
	return takeTurn(deletion, spot.path);
}

async function takeTurn(deletion: Deletion, path: WindowsPath): Promise<Result<boolean, Failure>> {
	if (deletion.removed % NAMES_PER_TURN !== 0) return ok(true);
	deletion.watch?.progress?.({ doneBytes: 0, doneFiles: deletion.removed, item: path });
	await breathe(deletion.set.life);
	if (deletion.watch?.signal?.aborted === true) return fail(refusal("cancelled", path, "it was cancelled"));
	return ok(true);
}
