import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { foldCase, nameProblem } from "../../../base/windows-path.ts";
import { formatProblem } from "../../../disks/layout-problem.ts";
import type { DiskId, DiskInfo, DiskLayout, VolumeFormat, VolumeId, VolumeInfo } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Disks } from "../../../model/ports.ts";
import { bounded } from "./boundary.ts";
import { freeLetter } from "./letters.ts";
import { plannedTable } from "./planned-table.ts";
import { refusal } from "./refusal.ts";
import { erasedTable, nextSerialNumber, readTable, type TableEntry, writeTable } from "./table.ts";
import type { StoredDisk, VolumeSet } from "./volume-set.ts";

/** The disks port of a rehearsal machine. */
export function rehearsalDisks(set: VolumeSet): Disks {
	const disks: Disks = {
		list: async () => ok(set.disks.map(diskInfo)),
		partition: async (disk, layout) => partition(set, disk, layout),
		format: async (volume, how) => format(set, volume, how),
	};
	const phrases = { list: "list the disks", partition: "partition the disk", format: "format the volume" };
	return bounded(disks, phrases, set.life);
}

function diskInfo(disk: StoredDisk, number: number): DiskInfo {
	const { description, table } = disk;
	const { bus, model, serial, uniqueId, sizeBytes, sectorBytes, spinning, removable, readOnly, offline } = description;
	return {
		...{ id: table.id, number, bus, model, serial },
		...(uniqueId === undefined ? {} : { uniqueId }),
		...{ sizeBytes, sectorBytes },
		...(spinning === undefined ? {} : { spinning }),
		...{ removable, readOnly, offline, holdsMedium: description.medium, style: table.style },
		partitions: table.partitions.map(
			({ state: _state, serialNumber: _serial, protection: _encrypted, ...partition }) => partition,
		),
	};
}

/** Erases first and writes the new table last: a process that ends between leaves an erased disk, never a mixture. */
function partition(set: VolumeSet, id: DiskId, layout: DiskLayout): Result<readonly VolumeInfo[], Failure> {
	const disk = set.disks.find(({ table }) => foldCase(table.id) === foldCase(id));
	if (disk === undefined) return fail(refusal("disk-not-found", id, "no disk has this id"));
	const problem = diskProblem(set, disk) ?? identityProblem(set, disk, layout);
	if (problem !== undefined) return fail(problem);
	const table = plannedTable(disk.description, layout);
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
	return ok(newVolumes(set, disk, layout));
}

/** Empties first and writes the new file system last: a process that ends between leaves a raw volume. */
function format(set: VolumeSet, id: VolumeId, how: VolumeFormat): Result<VolumeInfo, Failure> {
	const volume = set.byId(id);
	if (!volume.ok) return volume;
	const disk = set.disks.find(({ table }) => table.partitions.some((each) => foldCase(each.id) === foldCase(id)));
	const before = disk?.table.partitions.find((each) => foldCase(each.id) === foldCase(id));
	if (disk === undefined || before === undefined)
		return fail(refusal("volume-unfit", id, "it lies on no disk: nothing can format it"));
	const problem = writeProblem(disk) ?? systemProblem(set, [before]);
	if (problem !== undefined) return fail(problem);
	const refused = formatProblem(how, before.sizeBytes, disk.description.sectorBytes);
	if (refused !== undefined) return fail(refusal("input-invalid", id, `the volume ${refused}`));
	const { allocationUnitBytes: _unit, serialNumber, protection: _encrypted, ...rest } = before;
	const letter = set.letterOf(id);
	const change = (entry: TableEntry) => {
		const partitions = disk.table.partitions.map((each) => (each === before || each.id === id ? entry : each));
		disk.table = { ...disk.table, partitions };
		writeTable(disk.folder, disk.table);
	};
	set.closeVolume(before.id);
	change({ ...rest, fileSystem: "raw", label: "", state: "clean" });
	removeFiles(disk, before.id);
	const { fileSystem, label, allocationUnitBytes } = how;
	const unit = allocationUnitBytes === undefined ? {} : { allocationUnitBytes };
	const made = { fileSystem, label, ...unit, state: "clean" as const };
	change({ ...rest, ...made, serialNumber: nextSerialNumber(before.id, serialNumber) });
	const entry = disk.table.partitions.find((each) => each.id === before.id);
	const opened = set.openVolume(disk, entry ?? before);
	if (!opened.ok) return opened;
	if (letter !== undefined) set.setLetter(before.id, letter);
	const now = set.byId(before.id);
	return now.ok ? ok(set.info(now.value)) : now;
}

function erase(set: VolumeSet, disk: StoredDisk): void {
	const old = disk.table;
	set.closeDisk(disk);
	disk.table = erasedTable(disk.description);
	writeTable(disk.folder, disk.table);
	for (const { id } of old.partitions) removeFiles(disk, id);
}

function removeFiles(disk: StoredDisk, id: VolumeId): void {
	for (const suffix of ["", ".security.jsonl", ".graveyard"])
		rmSync(join(disk.folder, `${id}${suffix}`), { recursive: true, force: true, maxRetries: 10 });
}

function newVolumes(set: VolumeSet, disk: StoredDisk, layout: DiskLayout): readonly VolumeInfo[] {
	const wanted = new Set(layout.partitions.filter(({ getsLetter }) => getsLetter).map(({ id }) => foldCase(id)));
	const volumes = set.all().filter(({ traits }) => traits.diskId === disk.table.id);
	for (const { traits } of volumes) {
		const isWanted = wanted.has(foldCase(traits.id)) && traits.fileSystem !== "raw";
		const letter = isWanted ? freeLetter(set.letters()) : undefined;
		if (letter !== undefined) set.setLetter(traits.id, letter);
	}
	return volumes.map((volume) => set.info(volume));
}

/** Why this disk may not be erased, or undefined. */
function diskProblem(set: VolumeSet, disk: StoredDisk): Failure | undefined {
	return writeProblem(disk) ?? systemProblem(set, disk.table.partitions);
}

function writeProblem({ description }: StoredDisk): Failure | undefined {
	const { serial, medium, readOnly, offline } = description;
	const operand = `disk ${serial}`;
	if (medium) return refusal("volume-unfit", operand, "it is the medium that this run started from");
	if (readOnly) return refusal("volume-unfit", operand, "it is read-only");
	if (offline) return refusal("volume-unfit", operand, "it is offline");
	return undefined;
}

function systemProblem(set: VolumeSet, partitions: readonly TableEntry[]): Failure | undefined {
	const system = foldCase(set.options.session.systemVolume);
	const found = partitions.find((entry) => foldCase(entry.id) === system);
	return found === undefined ? undefined : refusal("volume-unfit", found.id, "the running system lives on it");
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
