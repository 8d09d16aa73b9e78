import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { foldCase, nameProblem } from "../../../base/windows-path.ts";
import type { DiskId, DiskInfo, DiskLayout, PlannedPartition, VolumeInfo } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Disks } from "../../../model/ports.ts";
import { bounded } from "./boundary.ts";
import { freeLetter, getsLetter } from "./letters.ts";
import { refusal } from "./refusal.ts";
import { type DiskTable, erasedTable, placePartitions, readTable, writeTable } from "./table.ts";
import type { StoredDisk, VolumeSet } from "./volume-set.ts";

/** Windows formats FAT32 up to this size. */
const LARGEST_FAT32 = 32 * 1024 ** 3;
/** An MBR counts 2^32 sectors of 512 bytes. */
const LARGEST_MBR = 2 ** 32 * 512;

/** The disks port of a rehearsal machine. */
export function rehearsalDisks(set: VolumeSet): Disks {
	const disks: Disks = {
		list: async () => ok(set.disks.map(diskInfo)),
		partition: async (disk, layout) => partition(set, disk, layout),
	};
	return bounded(disks, { list: "list the disks", partition: "partition the disk" }, set.life);
}

function diskInfo(disk: StoredDisk, number: number): DiskInfo {
	const { description, table } = disk;
	const { bus, model, serial, sizeBytes, removable, medium } = description;
	const partitions = table.partitions.map(({ state: _, ...partition }) => partition);
	return {
		id: table.id,
		number,
		bus,
		model,
		serial,
		sizeBytes,
		removable,
		holdsMedium: medium,
		style: table.style,
		partitions,
	};
}

/** Erases first and writes the new table last: a process that ends between leaves an erased disk, never a mixture. */
function partition(set: VolumeSet, id: DiskId, layout: DiskLayout): Result<readonly VolumeInfo[], Failure> {
	const disk = set.disks.find(({ table }) => foldCase(table.id) === foldCase(id));
	if (disk === undefined) return fail(refusal("disk-not-found", id, "no disk has this id"));
	const problem = diskProblem(set, disk) ?? identityProblem(set, disk, layout);
	if (problem !== undefined) return fail(problem);
	const table = plannedTable(disk, layout);
	if (!table.ok) return table;
	erase(set, disk);
	writeTable(disk.folder, table.value);
	const seen = readTable(disk.folder);
	if (!seen.ok) return seen;
	if (JSON.stringify(seen.value) !== JSON.stringify(table.value))
		return fail(refusal("internal-error", id, "the disk's table reads back differently"));
	disk.table = seen.value;
	const opened = set.openDisk(disk);
	if (!opened.ok) return opened;
	return ok(newVolumes(set, disk));
}

function erase(set: VolumeSet, disk: StoredDisk): void {
	const old = disk.table;
	set.closeDisk(disk);
	disk.table = erasedTable(disk.description);
	writeTable(disk.folder, disk.table);
	for (const { id } of old.partitions) {
		for (const suffix of ["", ".security.jsonl", ".graveyard"])
			rmSync(join(disk.folder, `${id}${suffix}`), { recursive: true, force: true, maxRetries: 10 });
	}
}

function newVolumes(set: VolumeSet, disk: StoredDisk): readonly VolumeInfo[] {
	const volumes = set.all().filter(({ traits }) => traits.diskId === disk.table.id);
	for (const { traits } of volumes) {
		const letter = getsLetter(traits.role) && traits.fileSystem !== "raw" ? freeLetter(set.letters()) : undefined;
		if (letter !== undefined) set.setLetter(traits.id, letter);
	}
	return volumes.map((volume) => set.info(volume));
}

/** Why this disk may not be erased, or undefined. */
function diskProblem(set: VolumeSet, disk: StoredDisk): Failure | undefined {
	const { serial, removable, medium } = disk.description;
	const operand = `disk ${serial}`;
	if (medium) return refusal("volume-unfit", operand, "it is the medium that this run started from");
	if (removable) return refusal("volume-unfit", operand, "it is removable: only fixed disks are partitioned");
	const system = foldCase(set.options.session.systemVolume);
	if (disk.table.partitions.some((entry) => foldCase(entry.id) === system))
		return refusal("volume-unfit", operand, "the running system lives on it");
	return undefined;
}

function identityProblem(set: VolumeSet, disk: StoredDisk, layout: DiskLayout): Failure | undefined {
	const others = set.disks.filter((other) => other !== disk);
	const taken = new Set(
		others.flatMap(({ table }) => [table.id, ...table.partitions.map((entry) => entry.id)]).map(foldCase),
	);
	for (const id of [layout.id, ...layout.partitions.map((planned) => planned.id)]) {
		const problem = nameProblem(id);
		if (problem !== undefined) return refusal("input-invalid", id, `as an id ${JSON.stringify(id)} ${problem}`);
		if (taken.has(foldCase(id))) return refusal("input-invalid", id, "another disk or partition has this id");
		taken.add(foldCase(id));
	}
	return undefined;
}

function plannedTable(disk: StoredDisk, layout: DiskLayout): Result<DiskTable, Failure> {
	const { serial, sizeBytes } = disk.description;
	const operand = `disk ${serial}`;
	for (const planned of layout.partitions) {
		const problem = plannedProblem(planned, layout.style);
		if (problem !== undefined)
			return fail(refusal("input-invalid", operand, `the ${planned.role} partition ${problem}`));
	}
	if (layout.style === "mbr" && layout.partitions.length > 4)
		return fail(refusal("input-invalid", operand, "an MBR holds four partitions"));
	const usable = layout.style === "mbr" ? Math.min(sizeBytes, LARGEST_MBR) : sizeBytes;
	const placed = placePartitions(layout.partitions, usable);
	if (placed === undefined)
		return fail(refusal("disk-full", operand, `the layout does not fit into the disk's ${sizeBytes} bytes`));
	const partitions = placed.map(({ id, role, offsetBytes, sizeBytes: size, fileSystem, label }) => ({
		...{ id, role, offsetBytes, sizeBytes: size, fileSystem, label, state: "clean" as const },
	}));
	return ok({ style: layout.style, id: layout.id, partitions });
}

function plannedProblem(planned: PlannedPartition, style: DiskLayout["style"]): string | undefined {
	const { role, sizeBytes, fileSystem } = planned;
	if (!Number.isSafeInteger(sizeBytes) || sizeBytes <= 0) return "has no size";
	if (role === "efi" && (fileSystem !== "fat32" || style !== "gpt")) return "must be FAT32 on a GPT disk";
	if (fileSystem === "fat32" && sizeBytes > LARGEST_FAT32)
		return "is larger than 32 GiB, which Windows does not format with FAT32";
	return undefined;
}
