import { formatBytes } from "../base/byte-size.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { DiskInfo } from "../model/disk.ts";
import { leastDiskBytes } from "./layouts.ts";
import {
	gptEndBytes,
	headBytes,
	isAllocationUnit,
	LARGEST_FAT32_BYTES,
	LARGEST_MBR_SECTORS,
	leastFat32Bytes,
	SECTOR_SIZES,
} from "./limits.ts";
import type { LayoutWish, PartitionWish } from "./wish.ts";

/** A partition with its exact place. */
export interface PlacedPartition extends PartitionWish {
	readonly offsetBytes: number;
	readonly sizeBytes: number;
}

const alignUp = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;
const alignDown = (bytes: number, to: number): number => Math.floor(bytes / to) * to;

/**
 * Gives every partition its exact offset and size on a disk. A share is one of what is free behind the partitions before it, as
 * Configuration Manager counts; `rest` is what all others leave. Fails with why the disk does not fit, worded to go on after its name.
 */
export function placeLayout(
	wish: LayoutWish,
	disk: Pick<DiskInfo, "sizeBytes" | "sectorBytes">,
): Result<readonly PlacedPartition[], string> {
	const { sizeBytes, sectorBytes } = disk;
	if (!SECTOR_SIZES.includes(sectorBytes))
		return fail(`has sectors of ${sectorBytes} bytes; Windows takes 512 or 4096`);
	const alignment = Math.max(wish.alignmentBytes, sectorBytes);
	const start = alignUp(headBytes(wish.style, sectorBytes), alignment);
	// What an MBR can't address stays unused; one piece of alignment stays free at its end, as the second table keeps it on a GPT.
	const whole = wish.style === "mbr" ? Math.min(sizeBytes, LARGEST_MBR_SECTORS * sectorBytes) : sizeBytes;
	const end = alignDown(whole - gptEndBytes(sectorBytes), alignment);
	const sizes = wish.partitions.map(({ size }) => (size.kind === "fixed" ? alignUp(size.bytes, alignment) : 0));
	const placed: PlacedPartition[] = [];
	let offset = start;
	for (const [index, partition] of wish.partitions.entries()) {
		const later = sizes.slice(index + 1).reduce((sum, bytes) => sum + bytes, 0);
		const share = shareOf(partition, Math.max(0, end - offset), later);
		const size =
			share === undefined ? (sizes[index] ?? 0) : alignDown(Math.min(share, partition.maximumBytes), alignment);
		if (size > 0 && size < partition.minimumBytes && disk.sizeBytes >= leastDiskBytes(wish))
			return fail(shareTooSmall(partition, size, disk));
		if (size < partition.minimumBytes || size <= 0 || offset + size > end) return fail(tooSmall(wish, disk));
		const problem = volumeProblem(partition, size, sectorBytes);
		if (problem !== undefined) return fail(problem);
		placed.push({ ...partition, offsetBytes: offset, sizeBytes: size });
		offset += size;
	}
	return ok(placed);
}

function shareOf({ size }: PartitionWish, freeBytes: number, laterBytes: number): number | undefined {
	if (size.kind === "percent") return (freeBytes * size.percent) / 100;
	return size.kind === "rest" ? freeBytes - laterBytes : undefined;
}

function tooSmall(wish: LayoutWish, { sizeBytes }: Pick<DiskInfo, "sizeBytes">): string {
	const least = leastDiskBytes(wish);
	if (sizeBytes < least) return `has ${formatBytes(sizeBytes)}; ${wish.name} needs ${formatBytes(least)}`;
	const limit = wish.style === "mbr" && sizeBytes > LARGEST_MBR_SECTORS * 512 ? ", and an MBR ends at 2 TiB" : "";
	return `has ${formatBytes(sizeBytes)}${limit}; ${wish.name} does not fit`;
}

function shareTooSmall({ role, minimumBytes }: PartitionWish, size: number, disk: Pick<DiskInfo, "sizeBytes">): string {
	const has = `has ${formatBytes(disk.sizeBytes)}`;
	return `${has}; the ${role} partition would get ${formatBytes(size)}, less than its ${formatBytes(minimumBytes)}`;
}

function volumeProblem(partition: PartitionWish, sizeBytes: number, sectorBytes: number): string | undefined {
	const { fileSystem, role, allocationUnitBytes: unit } = partition;
	if (fileSystem === "fat32" && sizeBytes > LARGEST_FAT32_BYTES)
		return `would give the ${role} partition ${formatBytes(sizeBytes)}; Windows formats FAT32 up to 32 GiB`;
	const least = leastFat32Bytes(sectorBytes);
	if (fileSystem === "fat32" && sizeBytes < least)
		return `has sectors of ${sectorBytes} bytes, with which FAT32 needs ${formatBytes(least)}; the ${role} partition has ${formatBytes(sizeBytes)}`;
	if (unit !== undefined && !isAllocationUnit(unit, sectorBytes))
		return `has sectors of ${sectorBytes} bytes, and no allocation unit of ${unit} bytes fits them`;
	return undefined;
}
