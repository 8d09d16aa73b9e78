import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { nameProblem } from "../../../base/windows-path.ts";
import type { DiskId, PartitionInfo, VolumeState } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { DiskDescription } from "../description.ts";
import { replaceFile } from "./host-file.ts";
import { refusal } from "./refusal.ts";

/** A partition as the disk's own table keeps it. */
export interface TableEntry extends PartitionInfo {
	readonly state: VolumeState;
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

/** Puts partitions one behind the other; GPT's second table needs the disk's end. Undefined when they don't fit. */
export function placePartitions<Planned extends { readonly sizeBytes: number }>(
	planned: readonly Planned[],
	sizeBytes: number,
): readonly (Planned & { readonly offsetBytes: number })[] | undefined {
	let offset = ALIGNMENT;
	const placed = planned.map((partition) => {
		const offsetBytes = offset;
		offset += Math.ceil(partition.sizeBytes / ALIGNMENT) * ALIGNMENT;
		return { ...partition, offsetBytes };
	});
	return offset + ALIGNMENT <= sizeBytes || placed.length === 0 ? placed : undefined;
}

/** The table with which the disk is delivered. */
export function deliveredTable(disk: DiskDescription): Result<DiskTable, Failure> {
	const placed = placePartitions(disk.partitions, disk.sizeBytes);
	if (placed === undefined)
		return fail(refusal("machine-file-invalid", `disk ${disk.serial}`, "its partitions are larger than the disk"));
	const partitions = placed.map(({ id, role, offsetBytes, sizeBytes, fileSystem, label, state }) => ({
		...{ id, role, offsetBytes, sizeBytes, fileSystem, label, state },
	}));
	return ok({ style: disk.style, id: disk.style === "raw" ? disk.serial : disk.id, partitions });
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
		[entry.id, entry.role, entry.fileSystem, entry.label, entry.state].every((text) => typeof text === "string") &&
		Number.isSafeInteger(entry.offsetBytes) &&
		Number.isSafeInteger(entry.sizeBytes)
	);
}
