import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { roleOfType } from "../../../disks/partition-types.ts";
import type { DiskInfo, FileSystem, PartitionInfo, PartitionRole, VolumeId } from "../../../model/disk.ts";
import { usualUnitBytes } from "./file-systems.ts";
import type { PartitionTable, TablePartition } from "./partition-table.ts";
import type { VolumeHead } from "./volume-head.ts";

/** What a disk is beside its table. */
export type DiskTraits = Pick<
	DiskInfo,
	"bus" | "model" | "serial" | "sizeBytes" | "sectorBytes" | "removable" | "readOnly" | "holdsMedium"
> &
	Partial<Pick<DiskInfo, "uniqueId" | "spinning">>;

/** A disk of the machine that is deployed. */
export interface TargetDisk {
	/** Device, or the raw file of an image. */
	readonly file: string;
	readonly isImage: boolean;
	readonly traits: DiskTraits;
	/** Why nothing may be done to it, as the end of a sentence about the disk. */
	readonly refusal?: string;
	table: PartitionTable;
	/** What volume managers left on it, in words; empty once it was erased. */
	signatures: readonly string[];
}

/** Identity of a disk: of its table, or of the hardware where there is none. */
export function diskId({ table, traits }: TargetDisk): string {
	return table.style === "raw" ? traits.serial : table.id;
}

/** What nothing on a disk tells, by identity of its partition: an empty volume for Windows looks like any other. */
export class RoleBook {
	readonly #path: string;
	readonly #roles: Map<VolumeId, PartitionRole>;

	constructor(folder: string) {
		this.#path = join(folder, "roles.json");
		this.#roles = new Map(Object.entries(readRoles(this.#path)));
	}

	get(id: VolumeId): PartitionRole | undefined {
		return this.#roles.get(id);
	}

	/** Durable enough to be lost: what is not remembered is told by type and files. */
	remember(roles: readonly (readonly [VolumeId, PartitionRole])[]): void {
		for (const [id, role] of roles) this.#roles.set(id, role);
		writeFileSync(this.#path, `${JSON.stringify(Object.fromEntries(this.#roles), undefined, "\t")}\n`, { mode: 0o600 });
	}
}

function readRoles(path: string): Readonly<Record<string, PartitionRole>> {
	try {
		return JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, PartitionRole>>;
	} catch {
		return {};
	}
}

/** The role of a partition: as remembered, as its type tells, or as its place and files tell. */
export function roleOf(
	partition: TablePartition,
	style: PartitionTable["style"],
	remembered: PartitionRole | undefined,
	holdsWindows: boolean,
): PartitionRole {
	const told = roleOfType(partition.type);
	if (told !== "data") return told;
	if (remembered !== undefined) return remembered;
	if (holdsWindows) return "windows";
	return style === "mbr" && partition.active ? "system" : "data";
}

/** A partition with what its volume says of itself. */
export function partitionInfo(
	partition: TablePartition,
	role: PartitionRole,
	head: VolumeHead,
	sectorBytes: number,
): PartitionInfo {
	const { id, type, attributes, active, offsetBytes, sizeBytes } = partition;
	const { fileSystem, label, allocationUnitBytes: unit } = head;
	const isUsual = unit === undefined || unit === usualUnit(fileSystem, sizeBytes, sectorBytes);
	return {
		...{ id, role, type, attributes, active, offsetBytes, sizeBytes, fileSystem, label },
		...(isUsual ? {} : { allocationUnitBytes: unit }),
	};
}

function usualUnit(fileSystem: FileSystem, sizeBytes: number, sectorBytes: number): number | undefined {
	return fileSystem === "raw" ? undefined : usualUnitBytes(fileSystem, sizeBytes, sectorBytes);
}
