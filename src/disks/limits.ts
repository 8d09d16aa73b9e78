import type { FileSystem } from "../model/disk.ts";

export const GIB = 1024 ** 3;

/** Windows formats FAT32 up to this size (diskpart reference, format). */
export const LARGEST_FAT32_BYTES = 32 * GIB;
/** FAT32 needs 65,527 clusters; with sectors of 4 KiB none is smaller (diskpart reference, UEFI layouts). */
export const LEAST_FAT32_CLUSTERS = 65_527;
/** An MBR counts 2^32 sectors (diskpart reference: 2 TB with sectors of 512 bytes). */
export const LARGEST_MBR_SECTORS = 2 ** 32;
/** Entries of a GPT as Windows makes it. */
export const MOST_GPT_PARTITIONS = 128;
export const MOST_MBR_PARTITIONS = 4;
/** The second table of a GPT: 32 sectors of entries and one header with 512 bytes, five and one with 4 KiB; less than any alignment. */
export const GPT_END_BYTES = 33 * 512;
/** Cluster sizes that diskpart takes. */
export const LEAST_ALLOCATION_UNIT_BYTES = 512;
export const LARGEST_ALLOCATION_UNIT_BYTES = 64 * 1024;

/** Characters that the label of a volume may have. */
export function longestLabel(fileSystem: FileSystem): number {
	return fileSystem === "fat32" ? 11 : 32;
}

/** Least size of a volume with this file system on sectors of this size. */
export function leastVolumeBytes(fileSystem: FileSystem, sectorBytes: number): number {
	return fileSystem === "fat32" ? LEAST_FAT32_CLUSTERS * sectorBytes : 1;
}
