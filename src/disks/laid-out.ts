import type { DiskInfo, DiskLayout } from "../model/disk.ts";

/** What of a decided layout a disk does not have, in words; undefined when all is exactly as decided. */
export function layoutDifference(disk: DiskInfo, layout: DiskLayout): string | undefined {
	if (disk.id !== layout.id) return `the disk is ${disk.id}, not ${layout.id}`;
	if (disk.style !== layout.style) return `the disk is ${disk.style}, not ${layout.style}`;
	if (disk.partitions.length !== layout.partitions.length)
		return `${disk.partitions.length} partitions are there, not ${layout.partitions.length}`;
	for (const [index, planned] of layout.partitions.entries()) {
		const found = disk.partitions[index];
		const differs = COMPARED.find((key) => String(found?.[key]) !== String(planned[key]));
		if (differs === undefined) continue;
		return `partition ${index + 1}: ${NAMES[differs]} is ${String(found?.[differs])}, not ${String(planned[differs])}`;
	}
	return undefined;
}

const NAMES = {
	id: "the identity",
	type: "the type",
	attributes: "the list of attributes",
	active: "its being active",
	offsetBytes: "the offset",
	sizeBytes: "the size",
	fileSystem: "the file system",
	label: "the label",
} as const;
const COMPARED = Object.keys(NAMES) as readonly (keyof typeof NAMES)[];
