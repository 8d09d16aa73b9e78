import { ftruncateSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";
import { formatProblem, layoutProblem } from "../../../disks/layout-problem.ts";
import type {
	DiskId,
	DiskInfo,
	DiskLayout,
	PlannedPartition,
	VolumeFormat,
	VolumeId,
	VolumeInfo,
} from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Disks } from "../../../model/ports.ts";
import { bounded, refusal } from "./files-failure.ts";
import { erasePartitionTable, readPartitionTable, tableDifference, writePartitionTable } from "./partition-table.ts";
import { diskId, partitionInfo, roleOf, type TargetDisk } from "./target-disk.ts";
import { readVolumeHead } from "./volume-head.ts";
import type { VolumeSet } from "./volume-set.ts";

const MIB = 1024 ** 2;

/** The disks port of a machine that Linux deploys: sgdisk, sfdisk, mkntfs and mkfs.fat, read back and compared. */
export function targetDisks(set: VolumeSet): Disks {
	const disks: Disks = {
		list: async () => ok(set.parts.disks.map((disk, number) => diskInfo(set, disk, number))),
		partition: (disk, layout) => partition(set, disk, layout),
		format: (volume, how) => format(set, volume, how),
	};
	return bounded(disks, { list: "list the disks", partition: "partition the disk", format: "format the volume" });
}

function diskInfo(set: VolumeSet, disk: TargetDisk, number: number): DiskInfo {
	const { traits, table, file, signatures } = disk;
	return {
		...(signatures.length === 0 ? {} : { signatures }),
		...{ ...traits, id: diskId(disk), number, offline: false, style: table.style },
		partitions: table.partitions.map((each) => {
			const volume = set.byId(each.id);
			const role = roleOf(each, table.style, set.parts.roles.get(each.id), false);
			return volume.ok
				? partitionInfo(each, volume.value.role, volume.value.head, traits.sectorBytes)
				: partitionInfo(each, role, readVolumeHead(file, each.offsetBytes, each.sizeBytes), traits.sectorBytes);
		}),
	};
}

/**
 * Erases first, makes the file systems where they will be, and writes the table last: a process that ends between leaves an erased disk,
 * never a mixture.
 */
async function partition(
	set: VolumeSet,
	id: DiskId,
	asked: DiskLayout,
): Promise<Result<readonly VolumeInfo[], Failure>> {
	const disk = set.parts.disks.find((each) => foldCase(diskId(each)) === foldCase(id));
	if (disk === undefined) return fail(refusal("disk-not-found", id, "no disk has this id"));
	const layout = lowered(asked);
	const problem = writeProblem(disk) ?? identityProblem(set, disk, layout);
	if (problem !== undefined) return fail(problem);
	const refused = layoutProblem(disk.traits, layout);
	if (refused !== undefined) return fail(refusal(refused.id, id, `the disk ${refused.message}`));
	const { tools, roles } = set.parts;
	const closed = await set.closeDisk(disk);
	if (!closed.ok) return closed;
	const erased = await erase(set, disk);
	if (!erased.ok) return erased;
	for (const planned of layout.partitions) {
		const made = await makeVolume(set, disk, planned);
		if (!made.ok) return made;
	}
	roles.remember(layout.partitions.map((each) => [each.id, each.role]));
	const written = await writePartitionTable(tools, disk.file, disk.traits.sectorBytes, layout);
	if (!written.ok) return written;
	const found = await readPartitionTable(tools, disk.file, disk.traits.sectorBytes);
	if (!found.ok) return found;
	const difference = tableDifference(found.value, layout) ?? volumeDifference(disk, layout);
	if (difference !== undefined)
		return fail(refusal("internal-error", id, `the disk reads back differently: ${difference}`));
	disk.table = found.value;
	const opened = await set.openDisk(disk, false);
	if (!opened.ok) return opened;
	await synchronize(disk.file);
	return newVolumes(set, disk, layout);
}

/** Identities are kept in lower case. */
function lowered(layout: DiskLayout): DiskLayout {
	return {
		...layout,
		id: layout.id.toLowerCase(),
		partitions: layout.partitions.map((each) => ({ ...each, id: each.id.toLowerCase() })),
	};
}

/** An image loses all its bytes, and takes no room any more; of a device the tables go and the beginning of each old volume. */
async function erase(set: VolumeSet, disk: TargetDisk): Promise<Result<void, Failure>> {
	const old = disk.table;
	const { sizeBytes, sectorBytes } = disk.traits;
	const file = await open(disk.file, "r+");
	try {
		if (disk.isImage) {
			ftruncateSync(file.fd, 0);
			ftruncateSync(file.fd, sizeBytes);
		} else {
			// Volume managers write at the beginning, RAID of some kinds at the end.
			for (const { offsetBytes, sizeBytes: room } of [...old.partitions, { offsetBytes: 0, sizeBytes }])
				await emptyEnds(file, offsetBytes, room);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	disk.table = { style: "raw", id: "", partitions: [] };
	disk.signatures = [];
	if (disk.isImage) return done;
	const erased = await erasePartitionTable(set.parts.tools, disk.file);
	if (!erased.ok) return erased;
	const found = await readPartitionTable(set.parts.tools, disk.file, sectorBytes);
	if (!found.ok) return found;
	return found.value.style === "raw"
		? done
		: fail(refusal("internal-error", disk.file, "the old table is still there"));
}

async function emptyEnds(file: FileHandle, offsetBytes: number, sizeBytes: number): Promise<void> {
	const length = Math.min(MIB, sizeBytes);
	for (const at of [offsetBytes, offsetBytes + sizeBytes - length])
		await file.write(Buffer.alloc(length), 0, length, at);
}

/** What stood there before must not be taken for the new volume: its beginning is emptied. */
async function makeVolume(set: VolumeSet, disk: TargetDisk, planned: PlannedPartition): Promise<Result<void, Failure>> {
	const { offsetBytes, sizeBytes, fileSystem, label, allocationUnitBytes, quickFormat } = planned;
	if (!disk.isImage) {
		const file = await open(disk.file, "r+");
		try {
			const length = Math.min(MIB, sizeBytes);
			await file.write(Buffer.alloc(length), 0, length, offsetBytes);
			await file.sync();
		} finally {
			await file.close();
		}
	}
	if (fileSystem === "raw") return done;
	const unit = allocationUnitBytes === undefined ? {} : { allocationUnitBytes };
	return set.formatPlace(disk, { offsetBytes, sizeBytes }, { fileSystem, label, ...unit, quick: quickFormat });
}

function volumeDifference(disk: TargetDisk, layout: DiskLayout): string | undefined {
	for (const [index, planned] of layout.partitions.entries()) {
		const head = readVolumeHead(disk.file, planned.offsetBytes, planned.sizeBytes);
		if (head.fileSystem !== planned.fileSystem) return `partition ${index + 1}: the file system is ${head.fileSystem}`;
		if (head.label !== planned.label) return `partition ${index + 1}: the label is ${JSON.stringify(head.label)}`;
	}
	return undefined;
}

async function newVolumes(
	set: VolumeSet,
	disk: TargetDisk,
	layout: DiskLayout,
): Promise<Result<readonly VolumeInfo[], Failure>> {
	const wanted = new Set(layout.partitions.filter(({ getsLetter }) => getsLetter).map(({ id }) => foldCase(id)));
	const volumes = set.all().filter((each) => each.disk === disk);
	for (const volume of volumes) {
		const letter = set.freeLetter();
		if (!wanted.has(foldCase(volume.id)) || volume.head.fileSystem === "raw" || letter === undefined) continue;
		const given = await set.setLetter(volume, letter);
		if (!given.ok) return given;
	}
	return ok(volumes.map((volume) => set.info(volume)));
}

async function format(set: VolumeSet, id: VolumeId, how: VolumeFormat): Promise<Result<VolumeInfo, Failure>> {
	if (set.parts.folders.some((each) => each.id === id))
		return fail(refusal("volume-unfit", id, "it lies on no disk: nothing can format it"));
	const volume = set.byId(id);
	if (!volume.ok) return volume;
	const { disk, partition: place } = volume.value;
	const problem = writeProblem(disk);
	if (problem !== undefined) return fail(problem);
	const refused = formatProblem(how, place.sizeBytes, disk.traits.sectorBytes);
	if (refused !== undefined) return fail(refusal("input-invalid", id, `the volume ${refused}`));
	const formatted = await set.format(volume.value, how);
	if (!formatted.ok) return formatted;
	const { head } = formatted.value;
	if (head.fileSystem !== how.fileSystem || head.label !== how.label)
		return fail(refusal("internal-error", id, `the volume reads back as ${head.fileSystem} "${head.label}"`));
	await synchronize(disk.file);
	return ok(set.info(formatted.value));
}

/** Why nothing may be written to a disk, or undefined. */
function writeProblem({ traits, refusal: why }: TargetDisk): Failure | undefined {
	const operand = `disk ${traits.serial}`;
	if (traits.holdsMedium) return refusal("volume-unfit", operand, "the content of this run lies on it");
	if (traits.readOnly) return refusal("volume-unfit", operand, "it is read-only");
	return why === undefined ? undefined : refusal("volume-unfit", operand, why);
}

function identityProblem(set: VolumeSet, disk: TargetDisk, layout: DiskLayout): Failure | undefined {
	const others = set.parts.disks.filter((other) => other !== disk);
	const taken = new Set(others.flatMap((other) => [diskId(other), ...other.table.partitions.map(({ id }) => id)]));
	for (const id of [layout.id, ...layout.partitions.map((planned) => planned.id)]) {
		const isFit = layout.style === "gpt" ? GUID.test(id) : id === layout.id ? /^[0-9a-f]{8}$/.test(id) : true;
		if (!isFit) return refusal("input-invalid", id, `this is no identity that ${layout.style.toUpperCase()} can hold`);
		if (taken.has(id)) return refusal("input-invalid", id, "another disk or partition has this id");
		taken.add(id);
	}
	return undefined;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function synchronize(path: string): Promise<void> {
	const file = await open(path, "r");
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}
