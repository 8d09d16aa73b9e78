import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { done, fail, ok, type Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Failure } from "../../model/failure.ts";
import type { MachineDescription } from "./description.ts";
import { readMachine, writeFirmware } from "./machine-state.ts";
import { deliverDisks, deliverRecords } from "./storage/delivery.ts";
import { shareFolder } from "./storage/shares.ts";

/** What a machine's folder consists of. */
const parts = ["machine.yaml", "disks", "state", "ram", "shares", "outside", "record"];

/**
 * Makes a machine that can be started from a template (`machine.yaml` and trees). A machine of ours that is there already is replaced;
 * any other folder that holds something is refused.
 */
export function createMachine(
	templateFolder: string,
	machineFolder: string,
	seed?: number,
): Result<MachineDescription, Failure | readonly Diagnostic[]> {
	const machine = readMachine(templateFolder);
	if (!machine.ok) return machine;
	const checked = checkTrees(templateFolder, machine.value);
	if (!checked.ok) return checked;
	const cleared = clear(machineFolder);
	if (!cleared.ok) return cleared;
	// What makes the folder a machine of ours is written first: whatever a cut leaves can be replaced.
	writeFirmware(machineFolder, {
		bootOrder: machine.value.bootOrder.flatMap((kind) =>
			machine.value.disks.filter((each) => each.medium === (kind === "medium")).map((each) => each.serial),
		),
		bootCount: 0,
		seed: seed ?? seedOf(machine.value.uuid),
	});
	for (const name of ["ram", "outside"]) mkdirSync(join(machineFolder, name), { recursive: true });
	const delivered = deliverDisks(machineFolder, machine.value);
	if (!delivered.ok) return delivered;
	for (const { partition, host } of delivered.value) {
		if (partition.tree !== undefined) copyTree(join(templateFolder, ...partition.tree.split("/")), host);
	}
	for (const share of machine.value.network.shares) {
		const folder = shareFolder(machineFolder, machine.value, share);
		mkdirSync(folder, { recursive: true });
		if (share.tree !== undefined) copyTree(join(templateFolder, ...share.tree.split("/")), folder);
	}
	const records = deliverRecords(machineFolder, machine.value);
	if (!records.ok) return records;
	copyFileSync(join(templateFolder, "machine.yaml"), join(machineFolder, "machine.yaml"));
	return ok(machine.value);
}

function checkTrees(templateFolder: string, machine: MachineDescription): Result<void, Failure> {
	const partitions = machine.disks.flatMap((disk) => disk.partitions);
	const taken = [
		...partitions.map(({ id, tree }) => ({ what: `partition ${id}`, tree })),
		...machine.network.shares.map(({ share, tree }) => ({ what: `share ${share}`, tree })),
	];
	for (const { what, tree } of taken) {
		if (tree === undefined) continue;
		const folder = join(templateFolder, ...tree.split("/"));
		if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) continue;
		return fail({
			id: "machine-file-invalid",
			operation: "make the machine",
			operand: folder,
			message: `The ${what} takes its files from a folder that does not exist.`,
		});
	}
	return done;
}

function clear(machineFolder: string): Result<void, Failure> {
	if (!existsSync(machineFolder)) {
		mkdirSync(machineFolder, { recursive: true });
		return done;
	}
	const names = readdirSync(machineFolder);
	const ours = existsSync(join(machineFolder, "state", "firmware.json")) && names.every((name) => parts.includes(name));
	if (names.length > 0 && !ours) {
		return fail({
			id: "file-exists",
			operation: "make the machine",
			operand: machineFolder,
			message: "The folder holds something else than a rehearsal machine: nothing was changed.",
		});
	}
	// The firmware's memory goes last: it marks the folder as ours.
	for (const name of parts.filter((each) => each !== "state"))
		rmSync(join(machineFolder, name), { recursive: true, force: true });
	rmSync(join(machineFolder, "state"), { recursive: true, force: true });
	return done;
}

/** Copies what a template holds; `.gitkeep` only keeps an empty folder in version control. */
function copyTree(from: string, to: string): void {
	cpSync(from, to, {
		recursive: true,
		preserveTimestamps: true,
		verbatimSymlinks: true,
		filter: (source) => !source.endsWith(".gitkeep") && !lstatSync(source).isSymbolicLink(),
	});
}

function seedOf(uuid: string): number {
	return createHash("sha256").update(uuid).digest().readUInt32LE(0);
}
