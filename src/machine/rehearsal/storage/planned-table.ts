import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import {
	gptEndBytes,
	headBytes,
	isAllocationUnit,
	LARGEST_FAT32_BYTES,
	LARGEST_MBR_SECTORS,
	leastFat32Bytes,
	longestLabel,
	MOST_PARTITIONS,
} from "../../../disks/limits.ts";
import { parseType, typeProblem } from "../../../disks/partition-types.ts";
import type { DiskLayout, FileSystem, PlannedPartition } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { DiskDescription } from "../description.ts";
import { refusal } from "./refusal.ts";
import { type DiskTable, nextSerialNumber } from "./table.ts";

/** The table that a layout asks for. Fails with `input-invalid` or `disk-full` where no disk like this one can have it. */
export function plannedTable(disk: DiskDescription, layout: DiskLayout): Result<DiskTable, Failure> {
	const operand = `disk ${disk.serial}`;
	const most = MOST_PARTITIONS[layout.style];
	if (layout.partitions.length > most) {
		const name = layout.style === "mbr" ? "an MBR" : "a GPT";
		return fail(refusal("input-invalid", operand, `${name} holds ${most} partitions`));
	}
	if (layout.partitions.filter(({ active }) => active).length > 1)
		return fail(refusal("input-invalid", operand, "only one partition can be active"));
	let end = headBytes(layout.style, disk.sectorBytes);
	for (const planned of layout.partitions) {
		const problem = plannedProblem(planned, layout.style, disk.sectorBytes);
		if (problem !== undefined)
			return fail(refusal("input-invalid", operand, `the ${planned.role} partition ${problem}`));
		if (planned.offsetBytes < end)
			return fail(refusal("input-invalid", operand, `the ${planned.role} partition overlaps what lies before it`));
		end = planned.offsetBytes + planned.sizeBytes;
	}
	const usable =
		layout.style === "mbr"
			? Math.min(disk.sizeBytes, LARGEST_MBR_SECTORS * disk.sectorBytes)
			: disk.sizeBytes - gptEndBytes(disk.sectorBytes);
	if (layout.partitions.length > 0 && end > usable)
		return fail(refusal("disk-full", operand, `the layout does not fit into the disk's ${disk.sizeBytes} bytes`));
	return ok({ style: layout.style, id: layout.id, partitions: layout.partitions.map(entryOf) });
}

function entryOf({ quickFormat: _quick, getsLetter: _letter, ...planned }: PlannedPartition) {
	const serial = planned.fileSystem === "raw" ? {} : { serialNumber: nextSerialNumber(planned.id) };
	return { ...planned, state: "clean" as const, ...serial };
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
