import type { DiskInfo, DiskLayout, FileSystem, PlannedPartition } from "../model/disk.ts";
import type { FailureId } from "../model/failure.ts";
import {
	gptEndBytes,
	headBytes,
	isAllocationUnit,
	LARGEST_FAT32_BYTES,
	LARGEST_MBR_SECTORS,
	leastFat32Bytes,
	longestLabel,
	MOST_PARTITIONS,
} from "./limits.ts";
import { parseType, typeProblem } from "./partition-types.ts";

/** Why no disk like this one can have a layout; `message` goes on after the name of the disk. */
export interface LayoutProblem {
	readonly id: Extract<FailureId, "input-invalid" | "disk-full">;
	readonly message: string;
}

/** Why a disk can't be laid out so, or undefined. Adapters ask before they touch anything. */
export function layoutProblem(
	disk: Pick<DiskInfo, "sizeBytes" | "sectorBytes">,
	layout: DiskLayout,
): LayoutProblem | undefined {
	const invalid = (message: string): LayoutProblem => ({ id: "input-invalid", message });
	const most = MOST_PARTITIONS[layout.style];
	if (layout.partitions.length > most)
		return invalid(`${layout.style === "mbr" ? "an MBR" : "a GPT"} holds ${most} partitions`);
	if (layout.partitions.filter(({ active }) => active).length > 1) return invalid("only one partition can be active");
	let end = headBytes(layout.style, disk.sectorBytes);
	for (const planned of layout.partitions) {
		const problem = plannedProblem(planned, layout.style, disk.sectorBytes);
		if (problem !== undefined) return invalid(`the ${planned.role} partition ${problem}`);
		if (planned.offsetBytes < end) return invalid(`the ${planned.role} partition overlaps what lies before it`);
		end = planned.offsetBytes + planned.sizeBytes;
	}
	const usable =
		layout.style === "mbr"
			? Math.min(disk.sizeBytes, LARGEST_MBR_SECTORS * disk.sectorBytes)
			: disk.sizeBytes - gptEndBytes(disk.sectorBytes);
	if (layout.partitions.length === 0 || end <= usable) return undefined;
	return { id: "disk-full", message: `the layout does not fit into the disk's ${disk.sizeBytes} bytes` };
}

function plannedProblem(planned: PlannedPartition, style: DiskLayout["style"], sector: number): string | undefined {
	const { role, type, attributes, active, offsetBytes, sizeBytes, fileSystem } = planned;
	if (!Number.isSafeInteger(sizeBytes) || sizeBytes <= 0 || sizeBytes % sector !== 0) return "has no size in sectors";
	if (!Number.isSafeInteger(offsetBytes) || offsetBytes <= 0 || offsetBytes % sector !== 0)
		return "begins at no sector";
	if (parseType(type)?.style !== style) return `has the type ${type}, which no ${style.toUpperCase()} knows`;
	const refused = typeProblem(type);
	if (refused !== undefined) return `has the type ${type}, which ${refused}`;
	if (style === "mbr" && attributes.length > 0) return "has attributes, which an MBR can't keep";
	if (style === "gpt" && active) return "is active, which only an MBR knows";
	if (role === "efi" && (fileSystem !== "fat32" || style !== "gpt")) return "must be FAT32 on a GPT disk";
	if (role === "msr" && fileSystem !== "raw") return "can't be formatted";
	return formatProblem(planned, sizeBytes, sector);
}

/** Why a volume of this size can't be formatted so, or undefined. */
export function formatProblem(
	format: { readonly fileSystem: FileSystem; readonly label: string; readonly allocationUnitBytes?: number },
	sizeBytes: number,
	sectorBytes: number,
): string | undefined {
	const { fileSystem, label, allocationUnitBytes: unit } = format;
	if (fileSystem === "fat32" && sizeBytes > LARGEST_FAT32_BYTES)
		return "is larger than 32 GiB, which Windows does not format with FAT32";
	if (fileSystem === "fat32" && sizeBytes < leastFat32Bytes(sectorBytes))
		return `is too small for FAT32 with sectors of ${sectorBytes} bytes`;
	if (label.length > longestLabel(fileSystem)) return `has a label of more than ${longestLabel(fileSystem)} characters`;
	if (unit === undefined) return undefined;
	if (fileSystem === "raw") return "has an allocation unit without a file system";
	return isAllocationUnit(unit, sectorBytes) ? undefined : `can't have an allocation unit of ${unit} bytes`;
}
