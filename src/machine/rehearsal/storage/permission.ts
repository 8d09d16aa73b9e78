import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { nameProblem, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import { deniesSystem } from "../../security-descriptor.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, HeldSpot, Spot, Volume } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Largest file of FAT32: 4 GiB less one byte. */
const FAT32_LARGEST = 2 ** 32 - 1;

/** A spot where something new may be made: legal name, folder there, nothing there yet. */
export function locateNew(set: VolumeSet, path: WindowsPath): Result<HeldSpot, Failure> {
	const spot = set.locate(path);
	if (!spot.ok) return spot;
	const { volume, name, stats } = spot.value;
	const unwritable = volume.unwritable(path);
	if (unwritable !== undefined) return fail(unwritable);
	if (stats !== undefined) return fail(refusal("file-exists", path, "something has this name already"));
	const problem = newNameProblem(name);
	if (problem !== undefined) return fail(refusal("name-illegal", path, `${JSON.stringify(name)} ${problem}`));
	return isHeld(spot.value)
		? ok(spot.value)
		: fail(refusal("file-not-found", path, "the folder that shall hold it is missing"));
}

/** True when the folder of the spot is there. */
export function isHeld<Any extends Spot>(spot: Any): spot is Any & HeldSpot {
	return spot.parent !== undefined;
}

function newNameProblem(name: string): string | undefined {
	const bytes = Buffer.byteLength(name);
	const tooLong =
		bytes > 255 ? `takes ${bytes} bytes, and the computer that rehearses holds names up to 255` : undefined;
	return nameProblem(name) ?? tooLong;
}

/** A name that may be taken away or moved: not a root, not open, and SYSTEM has the right. */
export function locateRemovable(set: VolumeSet, path: WindowsPath): Result<FoundSpot & HeldSpot, Failure> {
	const spot = set.locateFound(path);
	if (!spot.ok) return spot;
	const { parent } = spot.value;
	if (parent === undefined) return fail(refusal("input-invalid", path, "this is the root of a volume"));
	const problem = removalProblem(spot.value);
	return problem === undefined ? ok({ ...spot.value, parent }) : fail(problem);
}

/** Why a name can't be taken away or moved, or undefined. */
export function removalProblem(spot: FoundSpot): Failure | undefined {
	return spot.volume.unwritable(spot.path) ?? deniedProblem(spot) ?? lockedProblem(spot);
}

/** A file whose bytes may be changed. */
export function locateChangeable(set: VolumeSet, path: WindowsPath): Result<FoundSpot, Failure> {
	const spot = set.locateFound(path);
	if (!spot.ok) return spot;
	const { volume, stats } = spot.value;
	if (volume.isReparse(stats)) return fail(refusal("not-supported-here", path, "this is a reparse point"));
	if (!stats.isFile()) return fail(refusal("file-exists", path, "a folder has this name"));
	const problem = volume.unwritable(path) ?? deniedProblem(spot.value) ?? lockedProblem(spot.value);
	if (problem !== undefined) return fail(problem);
	if (volume.record(stats).attributes?.includes("read-only") === true)
		return fail(refusal("access-denied", path, "the file is read-only"));
	return spot;
}

/** Why SYSTEM may not delete it: TrustedInstaller's files deny that. */
function deniedProblem(spot: FoundSpot): Failure | undefined {
	const owner = spot.volume.record(spot.stats).owner;
	if (owner === undefined || !deniesSystem(owner)) return undefined;
	return refusal("access-denied", spot.path, `its owner ${owner} denies SYSTEM to change it`);
}

/** Why it can't go now: another program holds it open. */
export function lockedProblem(spot: FoundSpot): Failure | undefined {
	if (spot.volume.record(spot.stats).locked !== true) return undefined;
	return refusal("file-locked", spot.path, "another program has the file open");
}

/** Why a file of that size, which takes `moreBytes` more than now, doesn't fit, or undefined. */
export function spaceProblem(
	volume: Volume,
	path: WindowsPath,
	moreBytes: number,
	sizeBytes: number,
): Failure | undefined {
	if (volume.traits.fileSystem === "fat32" && sizeBytes > FAT32_LARGEST)
		return refusal("not-supported-here", path, "FAT32 holds no file of 4 GiB or more");
	const free = volume.freeBytes();
	if (moreBytes <= free) return undefined;
	return refusal("disk-full", path, `${moreBytes} more bytes are needed and ${free} are free`);
}
