import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import { type BootChoice, checkEntry, chooseEntry, type FirmwareSettings } from "./boot-chain.ts";
import { bootStorePath, formatBootStore } from "./boot-store.ts";
import type { MachineDescription } from "./description.ts";
import { isSetupInProgress, runFirstBoot } from "./first-boot.ts";
import { parseHive } from "./hive-file.ts";
import {
	bootWorld,
	type HostVolume,
	placeOnHost,
	readHostDisks,
	readTextOnHost,
	replaceDurably,
} from "./host-volume.ts";
import { type FirmwareState, readFirmware, readMachineOrFailure, stateFolder, writeFirmware } from "./machine-state.ts";
import type { BootSession } from "./session.ts";
import { windowsContinuation, winpeContinuation } from "./start-hook.ts";
import { afterStart } from "./storage/protection.ts";
import { diskFolder, readTable, writeTable } from "./storage/table.ts";
import { finishSetup } from "./windows-setup/finish-setup.ts";

/** The settings by which the firmware of a machine decides. */
export function firmwareSettings(machine: MachineDescription, state: FirmwareState): FirmwareSettings {
	const { firmware, secureBoot, memoryBytes } = machine;
	const next = state.bootNext === undefined ? {} : { bootNext: state.bootNext };
	return { kind: firmware, bootOrder: state.bootOrder, ...next, secureBoot, memoryBytes };
}

/**
 * Starts the machine. The firmware judges: it knows only the disks. It follows boot order, system partition, boot manager, boot store and
 * the files of the entry; BootNext and the store's one-shot entry are used up at once. A Windows whose Setup has not ended makes its first
 * boot. Fails with `boot-not-possible`, which names the missing link and where it was looked for. Never call it while an engine runs.
 */
export async function nextBoot(machineFolder: string): Promise<Result<BootSession, Failure>> {
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return machine;
	const before = readFirmware(machineFolder);
	if (!before.ok) return before;
	const host = readHostDisks(machineFolder, machine.value);
	if (!host.ok) return host;
	const settings = firmwareSettings(machine.value, before.value);
	const { bootNext: _, ...lasting } = before.value;
	const state = { ...lasting, bootCount: before.value.bootCount + 1 };
	writeFirmware(machineFolder, state);
	emptyMemory(machineFolder);
	const world = bootWorld(host.value);
	const choice = await chooseEntry(world, settings);
	if (!choice.ok) return choice;
	if (choice.value.once) consumeNext(machineFolder, host.value.volumes, choice.value, machine.value.firmware);
	const checked = await checkEntry(world, choice.value.entry, settings);
	if (!checked.ok) return checked;
	return startEntry({
		machineFolder,
		machine: machine.value,
		volumes: host.value.volumes,
		state,
		choice: choice.value,
	});
}

/** The RAM disk of WinPE holds nothing when the machine starts. */
function emptyMemory(machineFolder: string): void {
	const folder = join(machineFolder, "ram");
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A one-shot entry is used up by the start that reads it, whether or not it comes up. */
function consumeNext(
	machineFolder: string,
	volumes: readonly HostVolume[],
	choice: BootChoice,
	kind: "uefi" | "bios",
): void {
	const { next: _, ...store } = choice.store;
	const path = placeOnHost(volumes, { volume: choice.storeVolume, path: bootStorePath(kind) });
	if (path !== undefined) replaceDurably(stateFolder(machineFolder), path, formatBootStore(store));
}

interface Start {
	readonly machineFolder: string;
	readonly machine: MachineDescription;
	readonly volumes: readonly HostVolume[];
	readonly state: FirmwareState;
	readonly choice: BootChoice;
}

function startEntry(start: Start): Result<BootSession, Failure> {
	const { entry, disk } = start.choice;
	const common = {
		bootId: bootIdOf(start.state),
		bootNumber: start.state.bootCount,
		entry: entry.id,
	};
	if (entry.kind === "winpe") {
		const continuation = winpeContinuation(start.volumes, entry.target, disk.medium ? disk.serial : undefined);
		return ok({
			...common,
			phase: "winpe",
			startedFrom: disk.medium ? "medium" : "staged-entry",
			systemVolume: "ram",
			...(continuation === undefined ? {} : { continuation }),
		});
	}
	const firstBoot = startWindows(start);
	if (!firstBoot.ok) return firstBoot;
	countStart(start);
	const continuation = windowsContinuation(start.volumes, entry.target.volume, entry.target.path, firstBoot.value);
	return ok({
		...common,
		phase: "full-os",
		startedFrom: "full-os",
		systemVolume: entry.target.volume,
		...(continuation === undefined ? {} : { continuation }),
	});
}

/** Runs Setup where it has not ended, after an upgrade too; answers whether this was the first boot. */
function startWindows({ machineFolder, machine, volumes, state, choice }: Start): Result<boolean, Failure> {
	const { volume, path: folder } = choice.entry.target;
	const system = parseHive(readTextOnHost(volumes, { volume, path: `${folder}\\System32\\config\\SYSTEM` }) ?? "");
	if (!system.ok)
		return fail({ id: "hive-damaged", operation: "start Windows", operand: "SYSTEM", message: system.error });
	const scratchFolder = stateFolder(machineFolder);
	const windows = { machine, volumes, volume, folder, seed: state.seed, scratchFolder };
	const upgraded = finishSetup(windows);
	if (!upgraded.ok || upgraded.value) return upgraded;
	if (!isSetupInProgress(system.value)) return ok(false);
	const setup = runFirstBoot(windows);
	return setup.ok ? ok(true) : setup;
}

/** BitLocker counts the starts of Windows for which it was suspended. */
function countStart({ machineFolder, machine }: Start): void {
	for (const { serial } of machine.disks) {
		const folder = diskFolder(machineFolder, serial);
		const table = readTable(folder);
		if (!table.ok || table.value.partitions.every(({ protection }) => protection?.restartsLeft === undefined)) continue;
		const partitions = table.value.partitions.map((each) =>
			each.protection === undefined ? each : { ...each, protection: afterStart(each.protection) },
		);
		writeTable(folder, { ...table.value, partitions });
	}
}

/** Boot ids follow from the machine's seed and the start's number: unequal for every start, equal in every rehearsal of it. */
function bootIdOf(state: FirmwareState): string {
	const digest = createHash("sha256").update(`boot ${state.seed} ${state.bootCount}`).digest("hex");
	return `boot-${state.bootCount}-${digest.slice(0, 12)}`;
}
