import { randomUUID } from "node:crypto";
import {
	closeSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	renameSync,
	writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ok, type Result } from "../../base/result.ts";
import { foldCase, nameProblem } from "../../base/windows-path.ts";
import type { DurablePath, VolumeId } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { BootDisk, BootWorld } from "./boot-chain.ts";
import type { MachineDescription } from "./description.ts";
import { stateIn } from "./storage/protection.ts";
import { diskFolder, readTable, type TableEntry } from "./storage/table.ts";

/** A partition with the folder of the host that holds its files. */
export interface HostVolume extends TableEntry {
	readonly serial: string;
	readonly folder: string;
}

/** The machine's disks as they lie on the host now, without any running system between. */
export interface HostDisks {
	readonly disks: readonly BootDisk[];
	readonly volumes: readonly HostVolume[];
}

/** Reads the partition tables of all disks. */
export function readHostDisks(machineFolder: string, machine: MachineDescription): Result<HostDisks, Failure> {
	const disks: BootDisk[] = [];
	const volumes: HostVolume[] = [];
	for (const { serial, model, medium } of machine.disks) {
		const folder = diskFolder(machineFolder, serial);
		const table = readTable(folder);
		if (!table.ok) return { ok: false, error: { ...table.error, operation: "read the partition table" } };
		// A boot manager can't read a boot image from a volume that is protected.
		const partitions = table.value.partitions.map((each) => ({
			...each,
			state: stateIn("winpe", each.state, each.protection),
		}));
		disks.push({ serial, model, medium, id: table.value.id, partitions });
		volumes.push(...table.value.partitions.map((each) => ({ ...each, serial, folder: join(folder, each.id) })));
	}
	return ok({ disks, volumes });
}

/** Where a path of a volume lies on the host; undefined when nothing has that name. Case is ignored, links of the host are not followed. */
export function findOnHost(volumes: readonly HostVolume[], place: DurablePath): string | undefined {
	const volume = volumeById(volumes, place.volume);
	if (volume === undefined) return undefined;
	let folder = volume.folder;
	for (const name of place.path.split("\\").filter((each) => each !== "")) {
		if (nameProblem(name) !== undefined) return undefined;
		const found = findName(folder, name);
		if (found === undefined) return undefined;
		folder = join(folder, found);
		if (lstatSync(folder).isSymbolicLink()) return undefined;
	}
	return folder;
}

/** The volume with that id, however its letters are written. */
export function volumeById(volumes: readonly HostVolume[], id: VolumeId): HostVolume | undefined {
	return volumes.find((each) => foldCase(each.id) === foldCase(id));
}

function findName(folder: string, name: string): string | undefined {
	if (lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined) return name;
	const stats = lstatSync(folder, { throwIfNoEntry: false });
	if (stats === undefined || !stats.isDirectory()) return undefined;
	return readdirSync(folder).find((each) => foldCase(each) === foldCase(name));
}

/** The place where a file shall be: folders above are made. Undefined when the volume is unknown or something else has the name. */
export function placeOnHost(volumes: readonly HostVolume[], place: DurablePath): string | undefined {
	const volume = volumeById(volumes, place.volume);
	if (volume === undefined) return undefined;
	const names = place.path.split("\\").filter((each) => each !== "");
	if (names.some((name) => nameProblem(name) !== undefined)) return undefined;
	let folder = volume.folder;
	for (const name of names.slice(0, -1)) {
		folder = join(folder, findName(folder, name) ?? name);
		const stats = lstatSync(folder, { throwIfNoEntry: false });
		if (stats === undefined) mkdirSync(folder);
		else if (!stats.isDirectory()) return undefined;
	}
	const last = names.at(-1) ?? "";
	return join(folder, findName(folder, last) ?? last);
}

/** True when the place is a file. */
export function isHostFile(path: string | undefined): path is string {
	return path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** True when the place is a folder. */
export function isHostFolder(path: string | undefined): path is string {
	return path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A file of a volume as text; undefined when there is no such file. */
export function readTextOnHost(volumes: readonly HostVolume[], place: DurablePath): string | undefined {
	const path = findOnHost(volumes, place);
	return isHostFile(path) ? readFileSync(path, "utf8").replace(/^\uFEFF/, "") : undefined;
}

/**
 * Replaces a file so that whoever reads finds the old bytes or the new ones, also after a kill: as Windows does for hives and boot
 * stores with their logs. `scratchFolder` lies on the same file system of the host, outside of every volume.
 */
export function replaceDurably(scratchFolder: string, path: string, bytes: string | Uint8Array): void {
	mkdirSync(scratchFolder, { recursive: true });
	const scratch = join(scratchFolder, `replacing-${randomUUID()}.tmp`);
	const file = openSync(scratch, "w");
	try {
		const data = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
		for (let written = 0; written < data.length; ) written += writeSync(file, data, written);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renamePersistently(scratch, path);
	flushFolder(dirname(path));
}

/** A virus scanner of a Windows host may hold the name for a moment. */
function renamePersistently(from: string, to: string): void {
	for (let attempt = 1; ; attempt++) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : undefined;
			if (attempt === 20 || (code !== "EPERM" && code !== "EBUSY")) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
		}
	}
}

/** Flushes a folder's names where the host can (Windows can't open folders). */
function flushFolder(folder: string): void {
	let descriptor: number;
	try {
		descriptor = openSync(folder, "r");
	} catch {
		return;
	}
	try {
		fsyncSync(descriptor);
	} catch {
		// Windows refuses to flush folders.
	} finally {
		closeSync(descriptor);
	}
}

/** The disks as firmware and boot manager read them. */
export function bootWorld(host: HostDisks): BootWorld {
	return {
		disks: host.disks,
		head: async (place, lengthBytes) => {
			const path = findOnHost(host.volumes, place);
			return isHostFile(path) ? readHead(path, lengthBytes) : undefined;
		},
		text: async (place) => readTextOnHost(host.volumes, place),
	};
}

function readHead(path: string, lengthBytes: number): { readonly bytes: Uint8Array; readonly sizeBytes: number } {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(lengthBytes);
		const length = readSync(file, bytes, 0, lengthBytes, 0);
		return { bytes: bytes.subarray(0, length), sizeBytes: lstatSync(path).size };
	} finally {
		closeSync(file);
	}
}
