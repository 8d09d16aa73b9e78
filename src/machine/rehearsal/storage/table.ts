import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { nameProblem } from "../../../base/windows-path.ts";
import { attributesOfRole, typeOfRole } from "../../../disks/partition-types.ts";
import type { DiskId, PartitionInfo, VolumeId, VolumeState } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { DiskDescription } from "../description.ts";
import { replaceFile } from "./host-file.ts";
import { deliveredProtection, type VolumeProtection } from "./protection.ts";
import { refusal } from "./refusal.ts";

/** A partition as the disk's own table keeps it. */
export interface TableEntry extends PartitionInfo {
	readonly state: VolumeState;
	/** Of the file system; each formatting makes a new one. */
	readonly serialNumber?: string;
	/** Absent while BitLocker has not encrypted it. */
	readonly protection?: VolumeProtection;
}

/** The partition table of a rehearsal disk, `disks/<serial>/table.json`. */
export interface DiskTable {
	readonly style: "gpt" | "mbr" | "raw";
	/** GUID or signature; the serial number of a raw disk. */
	readonly id: DiskId;
	readonly partitions: readonly TableEntry[];
}

/** Partitions begin at multiples of this (diskpart's default). */
export const ALIGNMENT = 1024 * 1024;

/** Folder of a disk in the machine's folder. */
export function diskFolder(machineFolder: string, serial: string): string {
	return join(machineFolder, "disks", serial);
}

/** The table with which the disk is delivered. */
export function deliveredTable(disk: DiskDescription): Result<DiskTable, Failure> {
	const style = disk.style === "mbr" ? "mbr" : "gpt";
	let end = ALIGNMENT;
	const partitions: TableEntry[] = [];
	for (const { tree: _, bitlocker = "off", offsetBytes = end, ...described } of disk.partitions) {
		const protection = deliveredProtection(bitlocker);
		if (offsetBytes < end)
			return fail(refusal("machine-file-invalid", `disk ${disk.serial}`, `partition ${described.id} overlaps others`));
		end = Math.ceil((offsetBytes + described.sizeBytes) / ALIGNMENT) * ALIGNMENT;
		const { id, role, fileSystem } = described;
		partitions.push({
			type: typeOfRole(role, style, fileSystem),
			attributes: attributesOfRole(role, style),
			active: style === "mbr" && role === "system",
			...described,
			offsetBytes,
			...(fileSystem === "raw" ? {} : { serialNumber: nextSerialNumber(id) }),
			...(protection === undefined ? {} : { protection }),
		});
	}
	if (partitions.length > 0 && end + ALIGNMENT > disk.sizeBytes)
		return fail(refusal("machine-file-invalid", `disk ${disk.serial}`, "its partitions are larger than the disk"));
	return ok({ style: disk.style, id: disk.style === "raw" ? disk.serial : disk.id, partitions });
}

/** Serial number that the next formatting of a volume gives it: never the one before, and the same in every rehearsal. */
export function nextSerialNumber(id: VolumeId, before = ""): string {
	return createHash("sha256").update(`${id} ${before}`).digest("hex").slice(0, 8).toUpperCase();
}

/** The table of a disk on which nothing is. */
export function erasedTable(disk: DiskDescription): DiskTable {
	return { style: "raw", id: disk.serial, partitions: [] };
}

export function writeTable(folder: string, table: DiskTable): void {
	replaceFile(join(folder, "table.json"), `${JSON.stringify(table, undefined, "\t")}\n`);
}

export function readTable(folder: string): Result<DiskTable, Failure> {
	const path = join(folder, "table.json");
	if (!existsSync(path)) return fail(refusal("machine-file-invalid", path, "the disk has no table.json"));
	const value = parse(readFileSync(path, "utf8"));
	if (!isTable(value)) return fail(refusal("machine-file-invalid", path, "the text is no partition table"));
	const bad = value.partitions.find((partition) => nameProblem(partition.id) !== undefined);
	if (bad !== undefined)
		return fail(refusal("machine-file-invalid", path, `${JSON.stringify(bad.id)} is no partition id`));
	return ok(value);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isTable(value: unknown): value is DiskTable {
	const table = value as Partial<DiskTable> | null | undefined;
	return (
		typeof table === "object" &&
		table !== null &&
		["gpt", "mbr", "raw"].includes(table.style ?? "") &&
		typeof table.id === "string" &&
		Array.isArray(table.partitions) &&
		table.partitions.every(isEntry)
	);
}

function isEntry(value: unknown): value is TableEntry {
	const entry = value as Partial<TableEntry> | null;
	return (
		typeof entry === "object" &&
		entry !== null &&
		[entry.id, entry.role, entry.type, entry.fileSystem, entry.label, entry.state].every(
			(text) => typeof text === "string",
		) &&
		Array.isArray(entry.attributes) &&
		typeof entry.active === "boolean" &&
		Number.isSafeInteger(entry.offsetBytes) &&
		Number.isSafeInteger(entry.sizeBytes)
	);
}
