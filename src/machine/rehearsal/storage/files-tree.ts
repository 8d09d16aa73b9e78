import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { foldCase, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { WipeReport } from "../../../model/file.ts";
import type { Watch } from "../../../model/ports.ts";
import { breathe } from "./boundary.ts";
import { discard } from "./changes.ts";
import { locateFolder, spotsIn } from "./files-reader.ts";
import { isHeld, locateRemovable, lockedProblem, removalProblem } from "./permission.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, Volume } from "./volume.ts";
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
	readonly problem: (spot: FoundSpot) => Failure | undefined;
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
	const deletion = { set, watch: undefined, keep: nothing, above: nothing, problem: removalProblem, tolerant: false };
	const counts = { removed: 0, kept: [], leftovers: [] };
	const remove = top.value.stats.isDirectory() ? deleteFolder : deleteName;
	const gone = await remove({ ...deletion, ...counts }, top.value);
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
		// Only folders and whole hundreds of names wait for a turn: a wait for each name costs more than to delete it.
		const gone = child.stats.isDirectory() ? await deleteFolder(deletion, child) : deleteName(deletion, child);
		if (!gone.ok) return gone;
		empty &&= gone.value;
		const turned = gone.value && deletion.removed % NAMES_PER_TURN === 0 ? await takeTurn(deletion, child.path) : done;
		if (!turned.ok) return turned;
	}
	return ok(empty);
}

/** Deletes a folder with all below; false when it, or something in it, stays. A reparse point is not entered. */
async function deleteFolder(deletion: Deletion, spot: FoundSpot): Promise<Result<boolean, Failure>> {
	if (spot.volume.isReparse(spot.stats)) return deleteName(deletion, spot);
	const may = mayGo(deletion, spot);
	if (!may.ok || !may.value) return may;
	const emptied = await deleteBelow(deletion, spot);
	if (!emptied.ok || !emptied.value || deletion.above.has(spot.key)) return emptied.ok ? ok(false) : emptied;
	return takeAway(deletion, spot);
}

/** Deletes a file or a reparse point; false when it stays. */
function deleteName(deletion: Deletion, spot: FoundSpot): Result<boolean, Failure> {
	const may = mayGo(deletion, spot);
	return may.ok && may.value ? takeAway(deletion, spot) : may;
}

/** Whether it may be deleted; what stays is noted with the reason. */
function mayGo(deletion: Deletion, spot: FoundSpot): Result<boolean, Failure> {
	const { key, path, volume, stats } = spot;
	if (deletion.keep.has(key) || (deletion.above.has(key) && volume.isReparse(stats))) {
		deletion.kept.push(path);
		return ok(false);
	}
	const problem = deletion.problem(spot);
	if (problem === undefined) return ok(true);
	if (!deletion.tolerant) return fail(problem);
	deletion.leftovers.push({ path, why: problem.message });
	return ok(false);
}

function takeAway(deletion: Deletion, spot: FoundSpot): Result<boolean, Failure> {
	if (!isHeld(spot)) return ok(false);
	discard(spot);
	deletion.removed++;
	return ok(true);
}

async function takeTurn(deletion: Deletion, path: WindowsPath): Promise<Result<void, Failure>> {
	deletion.watch?.progress?.({ doneBytes: 0, doneFiles: deletion.removed, item: path });
	await breathe(deletion.set.life);
	if (deletion.watch?.signal?.aborted === true) return fail(refusal("cancelled", path, "it was cancelled"));
	return done;
}
