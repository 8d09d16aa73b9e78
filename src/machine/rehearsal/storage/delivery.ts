import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { joinPath, nameProblem, parentPath, type WindowsPath } from "../../../base/windows-path.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { MachineDescription, PartitionDescription } from "../description.ts";
import type { BootSession } from "../session.ts";
import { setModified } from "./changes.ts";
import {
	addLink,
	changeAttributes,
	changeSecurity,
	createFolders,
	locateForRecord,
	makeReparsePoint,
} from "./files-writer.ts";
import { lockFile } from "./lock-file.ts";
import { refusal } from "./refusal.ts";
import { deliveredTable, diskFolder, writeTable } from "./table.ts";
import { VolumeSet } from "./volume-set.ts";
import { assignLetter } from "./volumes.ts";

/** A volume of a machine that is being made, and the folder of the host that takes its files. */
export interface DeliveredVolume {
	readonly partition: PartitionDescription;
	readonly host: string;
}

/** First half of making a machine: disks with tables and empty volumes. The caller then puts files into the volumes' folders. */
export function deliverDisks(
	machineFolder: string,
	machine: MachineDescription,
): Result<readonly DeliveredVolume[], Failure> {
	const volumes: DeliveredVolume[] = [];
	for (const disk of machine.disks) {
		for (const name of [disk.serial, ...disk.partitions.map(({ id }) => id)]) {
			const problem = nameProblem(name);
			if (problem !== undefined)
				return refused("make the disks", refusal("machine-file-invalid", `disk ${disk.serial}`, `${name} ${problem}`));
		}
		const table = deliveredTable(disk);
		if (!table.ok) return refused("make the disks", table.error);
		const folder = diskFolder(machineFolder, disk.serial);
		mkdirSync(folder, { recursive: true });
		const partitions = table.value.partitions.map(({ protection: _, ...entry }) => ({
			...entry,
			state: "clean" as const,
		}));
		writeTable(folder, { ...table.value, partitions });
		for (const partition of disk.partitions.filter(({ role }) => role !== "msr")) {
			const host = join(folder, partition.id);
			mkdirSync(host, { recursive: true });
			volumes.push({ partition, host });
		}
	}
	return ok(volumes);
}

/** Second half: owners, attributes, hard links and reparse points, and the volumes' states. */
export function deliverRecords(machineFolder: string, machine: MachineDescription): Result<void, Failure> {
	const operation = "make the delivered files";
	const set = VolumeSet.open({ machineFolder, session: DELIVERY, machine, writeCache: false });
	if (!set.ok) return refused(operation, set.error);
	const made = deliverAll(set.value, machine);
	for (const volume of set.value.all()) volume.close();
	if (!made.ok) return refused(operation, { ...made.error, id: "machine-file-invalid" });
	for (const disk of machine.disks) {
		const table = deliveredTable(disk);
		if (!table.ok) return refused(operation, table.error);
		writeTable(diskFolder(machineFolder, disk.serial), table.value);
	}
	return done;
}

/** A session in which no Windows runs, so that every volume can be written to. */
const DELIVERY: BootSession = {
	...{
		bootId: "delivery",
		bootNumber: 0,
		phase: "winpe",
		startedFrom: "medium",
		systemVolume: "ram",
		entry: "delivery",
	},
};

function deliverAll(set: VolumeSet, machine: MachineDescription): Result<void, Failure> {
	for (const { partition, path, attributes } of machine.attributes) {
		const real = attributes.filter((attribute) => attribute !== "locked");
		const made = at(set, partition, path, (place) => {
			const changed = changeAttributes(set, place, real);
			return changed.ok && attributes.includes("locked") ? lockFile(set, place, true) : changed;
		});
		if (!made.ok) return made;
	}
	for (const { partition, path, owner, dacl } of machine.security) {
		const made = at(set, partition, path, (place) => changeSecurity(set, place, { owner, dacl }));
		if (!made.ok) return made;
	}
	for (const { partition, existing, added } of machine.links) {
		const made = at(set, partition, "", (root) => addLink(set, joinPath(root, existing), joinPath(root, added)));
		if (!made.ok) return made;
	}
	for (const { partition, path, tag, target } of machine.reparse) {
		const reparse = target === undefined ? { tag } : { tag, target };
		const made = at(set, partition, path, (place) => {
			const above = createFolders(set, parentPath(place), undefined);
			return above.ok ? makeReparsePoint(set, place, reparse) : above;
		});
		if (!made.ok) return made;
	}
	return restoreTimes(set, machine);
}

/** Times last: making links and reparse points beside a file changes those of its folder. */
function restoreTimes(set: VolumeSet, machine: MachineDescription): Result<void, Failure> {
	for (const { partition, path, modifiedAt } of machine.attributes) {
		if (modifiedAt === undefined) continue;
		const made = at(set, partition, path, (place) => {
			const spot = locateForRecord(set, place);
			if (spot.ok) setModified(spot.value, modifiedAt);
			return spot.ok ? done : spot;
		});
		if (!made.ok) return made;
	}
	return done;
}

/** Does something at a path of a volume, with a letter for that moment. */
function at(
	set: VolumeSet,
	partition: VolumeId,
	path: string,
	action: (place: WindowsPath) => Result<void, Failure>,
): Result<void, Failure> {
	const had = set.letterOf(partition) !== undefined;
	const letter = assignLetter(set, partition, undefined);
	if (!letter.ok) return letter;
	const result = action(joinPath(`${letter.value}:\\`, path));
	if (!had) set.setLetter(partition, undefined);
	return result;
}

function refused(operation: string, failure: Failure): Result<never, Failure> {
	return fail({ ...failure, operation });
}
