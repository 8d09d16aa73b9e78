import { formatBytes } from "../base/byte-size.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { DiskInfo, PartitionInfo, VolumeInfo } from "../model/disk.ts";
import { type PlacedPartition, placeLayout } from "./place-layout.ts";
import type { LayoutWish, PartitionWish } from "./wish.ts";

const MIB = 1024 ** 2;
/** Sizes may differ by a twentieth, or by this for small partitions: makers of PCs and other tools round differently. */
const TOLERANCE = 0.05;
const LEAST_TOLERANCE_BYTES = 64 * MIB;

/** A partition that stays, with what becomes of its volume. */
export interface ReusedPartition {
	readonly wish: PartitionWish;
	readonly found: PartitionInfo;
	readonly formats: boolean;
	/** Serial number of the volume before it is formatted. */
	readonly serialNumber?: string;
}

/**
 * Compares a disk with a layout: same style, as many partitions in the same order, types, attributes, activity, sizes within a
 * tolerance, and for what is kept the file system and a given label, on clean volumes. Fails with why it does not fit.
 */
export function fitLayout(
	wish: LayoutWish,
	disk: DiskInfo,
	volumes: readonly VolumeInfo[],
): Result<readonly ReusedPartition[], string> {
	if (disk.style !== wish.style) return fail(`it is ${disk.style.toUpperCase()}, not ${wish.style.toUpperCase()}`);
	const { partitions } = disk;
	if (partitions.length !== wish.partitions.length)
		return fail(`it has ${partitions.length} partitions, not ${wish.partitions.length}`);
	const placed = placeLayout(wish, disk);
	if (!placed.ok) return fail(`it ${placed.error}`);
	const reused: ReusedPartition[] = [];
	for (const [index, each] of placed.value.entries()) {
		const found = partitions[index];
		if (found === undefined) return fail(`it has no partition ${index + 1}`);
		const volume = volumes.find(({ id }) => id === found.id);
		const problem = tableProblem(each, found) ?? volumeProblem(each, found, volume);
		if (problem !== undefined) return fail(`partition ${index + 1} ${problem}`);
		const formats = each.onReuse === "format" && !each.keepData && each.fileSystem !== "raw";
		const serial = volume?.serialNumber === undefined ? {} : { serialNumber: volume.serialNumber };
		reused.push({ wish: each, found, formats, ...serial });
	}
	return ok(reused);
}

function tableProblem(wish: PlacedPartition, found: PartitionInfo): string | undefined {
	if (found.type !== wish.type) return `has the type ${found.type}, not ${wish.type}`;
	if (found.attributes.join() !== wish.attributes.join())
		return `has the attributes ${found.attributes.join(", ") || "none"}, not ${wish.attributes.join(", ") || "none"}`;
	if (found.active !== wish.active) return `is ${found.active ? "" : "not "}active`;
	const difference = Math.abs(found.sizeBytes - wish.sizeBytes);
	if (difference > Math.max(LEAST_TOLERANCE_BYTES, wish.sizeBytes * TOLERANCE))
		return `has ${formatBytes(found.sizeBytes)}, not ${formatBytes(wish.sizeBytes)}`;
	if (found.sizeBytes < wish.minimumBytes) return `has ${formatBytes(found.sizeBytes)}, less than its minimum`;
	return undefined;
}

function volumeProblem(
	wish: PlacedPartition,
	found: PartitionInfo,
	volume: VolumeInfo | undefined,
): string | undefined {
	if (wish.role === "msr") return undefined;
	// A hibernated Windows still holds the volumes that it had mounted, and what a locked one holds nobody can tell.
	if (volume?.state === "hibernated" || volume?.state === "locked") return `is ${volume.state}`;
	if (wish.onReuse === "format" && !wish.keepData) return undefined;
	if (wish.fileSystem !== found.fileSystem) return `is ${found.fileSystem}, not ${wish.fileSystem}`;
	if (wish.fileSystem === "raw") return undefined;
	if (volume === undefined) return "can't be read";
	if (volume.state !== "clean") return `is ${volume.state}`;
	if (wish.isLabelGiven && found.label.toUpperCase() !== wish.label.toUpperCase())
		return `has the label ${JSON.stringify(found.label)}, not ${JSON.stringify(wish.label)}`;
	const unit = wish.allocationUnitBytes;
	if (unit !== undefined && found.allocationUnitBytes !== undefined && found.allocationUnitBytes !== unit)
		return `has clusters of ${found.allocationUnitBytes} bytes, not ${unit}`;
	return undefined;
}
