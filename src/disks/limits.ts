import type { FileSystem } from "../model/disk.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** Where partitions begin unless something else is asked for: what diskpart does by itself. */
export const USUAL_ALIGNMENT_BYTES = MIB;
export const LEAST_ALIGNMENT_BYTES = 4096;
export const LARGEST_ALIGNMENT_BYTES = GIB;
/** Windows formats FAT32 up to this size (diskpart reference, format). */
export const LARGEST_FAT32_BYTES = 32 * GIB;
/** An MBR counts 2^32 sectors (diskpart reference: 2 TB with sectors of 512 bytes). */
export const LARGEST_MBR_SECTORS = 2 ** 32;
/** Entries of a GPT as Windows makes it, and of an MBR. */
export const MOST_PARTITIONS = { gpt: 128, mbr: 4 } as const;
/** Cluster sizes that diskpart takes. */
export const LEAST_ALLOCATION_UNIT_BYTES = 512;
export const LARGEST_ALLOCATION_UNIT_BYTES = 64 * 1024;
/** Sectors that Windows knows: with 512 bytes, and with 4 KiB. */
export const SECTOR_SIZES: readonly number[] = [512, 4096];
/** Microsoft: the least for a 64-bit Windows (diskpart reference, UEFI layouts). */
export const LEAST_WINDOWS_BYTES = 20 * GIB;
/** Microsoft: the least for WinRE, which hardly any Windows 11 fits into. */
export const LEAST_RECOVERY_BYTES = 300 * MIB;

/** Bytes that tables need at the end of a GPT disk: 128 entries of 128 bytes and one header. */
export function gptEndBytes(sectorBytes: number): number {
	return 128 * 128 + sectorBytes;
}

/** Bytes that tables need at the start of a disk. */
export function headBytes(style: "gpt" | "mbr", sectorBytes: number): number {
	return style === "gpt" ? gptEndBytes(sectorBytes) + sectorBytes : sectorBytes;
}

/** Characters that the label of a volume may have. */
export function longestLabel(fileSystem: FileSystem): number {
	return fileSystem === "fat32" ? 11 : 32;
}

/** Least size of a FAT32 volume, which has 65,527 clusters of at least one sector (diskpart reference, UEFI layouts). */
export function leastFat32Bytes(sectorBytes: number): number {
	return 65_527 * sectorBytes;
}

/** True for a size that a cluster can have on sectors of this size. */
export function isAllocationUnit(bytes: number, sectorBytes: number): boolean {
	const least = Math.max(LEAST_ALLOCATION_UNIT_BYTES, sectorBytes);
	return Number.isInteger(Math.log2(bytes)) && bytes >= least && bytes <= LARGEST_ALLOCATION_UNIT_BYTES;
}
