import { fail, ok, type Result } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { BootImageStaging, BootState } from "../../model/boot.ts";
import type { DurablePath } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, Boot, Random } from "../../model/ports.ts";
import { checkEntry, chooseEntry } from "./boot-chain.ts";
import { bootFilesFor, bootFilesFromMedium, copyBootFiles } from "./boot-files.ts";
import { type BootStore, bootStorePath, formatBootStore, parseBootStore } from "./boot-store.ts";
import type { MachineDescription } from "./description.ts";
import { firmwareSettings } from "./firmware.ts";
import {
	bootWorld,
	type HostDisks,
	placeOnHost,
	readHostDisks,
	readTextOnHost,
	replaceDurably,
	volumeById,
} from "./host-volume.ts";
import { type FirmwareState, readFirmware, stateFolder, writeFirmware } from "./machine-state.ts";

/** What the boot port of a rehearsal machine works with. */
export interface BootOptions {
	readonly machineFolder: string;
	readonly machine: MachineDescription;
	readonly random: Random;
	/** Never answers once the power was cut. */
	readonly alive: () => Promise<void>;
}

/** The machine's disks and firmware, read anew for each call. */
interface Present extends BootOptions {
	readonly host: HostDisks;
	readonly firmware: FirmwareState;
}

/** A boot store with the volume that it lies on. */
interface StorePlace {
	readonly volume: string;
	readonly store: BootStore;
}

/**
 * Firmware entries and boot store of a rehearsal machine. Each change of the store is whole and durable when it is answered, as Windows'
 * own is: it is a hive with logs. Boot files are replaced one by one, each whole.
 */
export function rehearsalBoot(options: BootOptions): Boot {
	const withStore = (operation: string, change: (store: BootStore) => Result<BootStore, string>): Answer<void> =>
		withMachine(options, operation, (present) => changeStore(present, operation, change));
	return {
		state: () => withMachine(options, "read the boot store", readState),
		verify: () => verify(options),
		addBootImage: (staging) => withMachine(options, "add the boot image", (present) => addBootImage(present, staging)),
		setNext: (entry) =>
			withStore("set the next start", (store) =>
				has(store, entry) ? ok({ ...store, next: entry }) : fail(unknownEntry(entry)),
			),
		setDefault: (entry, timeoutSeconds) =>
			withStore("set the default entry", (store) =>
				has(store, entry) ? ok({ ...store, default: entry, timeoutSeconds }) : fail(unknownEntry(entry)),
			),
		removeEntry: (entry) => withStore("remove the boot entry", (store) => ok(without(store, entry))),
		writeBootFiles: ({ windows, system }) =>
			withMachine(options, "write the boot files", (present) => writeBootFiles(present, windows, system)),
	};
}

async function withMachine<Value>(
	options: BootOptions,
	operation: string,
	action: (present: Present) => Result<Value, Failure>,
): Answer<Value> {
	await options.alive();
	const host = readHostDisks(options.machineFolder, options.machine);
	if (!host.ok) return host;
	const firmware = readFirmware(options.machineFolder);
	if (!firmware.ok) return firmware;
	const result = action({ ...options, host: host.value, firmware: firmware.value });
	return result.ok ? result : fail({ ...result.error, operation });
}

const has = (store: BootStore, entry: string): boolean => store.entries.some((each) => each.id === entry);
const unknownEntry = (entry: string): string => `the boot store has no entry ${entry}`;

function without(store: BootStore, entry: string): BootStore {
	const { default: first, next, ...rest } = store;
	const entries = store.entries.filter((each) => each.id !== entry);
	const fallback = first === entry ? entries.find((each) => each.kind === "windows")?.id : first;
	return {
		...rest,
		...(fallback === undefined ? {} : { default: fallback }),
		...(next === undefined || next === entry ? {} : { next }),
		entries,
	};
}

function missing(operand: string, message: string, details?: readonly string[]): Failure {
	return { id: "boot-files-missing", operation: "", operand, message, ...(details === undefined ? {} : { details }) };
}

/** The boot store of the machine's own disks, in boot order; that of the medium is none of ours. */
function findStore({ host, firmware, machine }: Present): Result<StorePlace | undefined, Failure> {
	const order = [...new Set([...firmware.bootOrder, ...machine.disks.map((each) => each.serial)])];
	const role = machine.firmware === "uefi" ? "efi" : "system";
	const path = bootStorePath(machine.firmware);
	for (const serial of order) {
		const disk = host.disks.find((each) => each.serial === serial && !each.medium);
		for (const partition of disk?.partitions.filter((each) => each.role === role) ?? []) {
			const text = readTextOnHost(host.volumes, { volume: partition.id, path });
			if (text === undefined) continue;
			const store = parseBootStore(text);
			if (!store.ok) return fail(missing(path, `${store.error} (partition ${partition.id}).`));
			return ok({ volume: partition.id, store: store.value });
		}
	}
	return ok(undefined);
}

function writeStore({ host, machine, machineFolder }: Present, { volume, store }: StorePlace): Result<void, Failure> {
	const path = placeOnHost(host.volumes, { volume, path: bootStorePath(machine.firmware) });
	if (path === undefined) return fail(missing(volume, "The boot store can't be written: the volume is not there."));
	replaceDurably(stateFolder(machineFolder), path, formatBootStore(store));
	return ok(undefined);
}

function readState(present: Present): Result<BootState, Failure> {
	const place = findStore(present);
	if (!place.ok) return place;
	const state = stateOf(present, place.value?.store);
	const holds = present.host.disks.find(({ partitions }) => partitions.some(({ id }) => id === place.value?.volume));
	return ok(holds === undefined ? state : { ...state, firmwareDisk: holds.id });
}

function stateOf({ machine, firmware, host }: Present, store: BootStore | undefined): BootState {
	const disks = new Map(host.disks.map((each) => [each.serial, each.model]));
	const bootOrder = firmware.bootOrder.map((serial) => `${disks.get(serial) ?? "disk"} (${serial})`);
	return {
		firmware: machine.firmware,
		bootOrder,
		entries: (store?.entries ?? []).map(({ id, kind, title, target }) => ({ id, kind, title, target })),
		...(store?.default === undefined ? {} : { defaultEntry: store.default }),
		...(store?.next === undefined ? {} : { nextEntry: store.next }),
		timeoutSeconds: store?.timeoutSeconds ?? 0,
	};
}

async function verify(options: BootOptions): ReturnType<Boot["verify"]> {
	await options.alive();
	const host = readHostDisks(options.machineFolder, options.machine);
	if (!host.ok) return host;
	const firmware = readFirmware(options.machineFolder);
	if (!firmware.ok) return firmware;
	const settings = firmwareSettings(options.machine, firmware.value);
	const choice = await chooseEntry(bootWorld(host.value), settings);
	if (!choice.ok) return choice;
	const checked = await checkEntry(bootWorld(host.value), choice.value.entry, settings);
	if (!checked.ok) return checked;
	const { id, kind, title, target } = choice.value.entry;
	return ok({ id, kind, title, target });
}

function changeStore(
	present: Present,
	operation: string,
	change: (store: BootStore) => Result<BootStore, string>,
): Result<void, Failure> {
	const place = findStore(present);
	if (!place.ok) return place;
	if (place.value === undefined) return fail(missing("BCD", "No disk of the machine has a boot store."));
	const changed = change(place.value.store);
	if (!changed.ok)
		return fail({
			id: "boot-not-possible",
			operation,
			operand: "BCD",
			message: `The change is not possible: ${changed.error}.`,
		});
	return writeStore(present, { volume: place.value.volume, store: changed.value });
}

const samePlace = (left: DurablePath, right: DurablePath): boolean =>
	foldCase(left.volume) === foldCase(right.volume) && foldCase(left.path) === foldCase(right.path);

/** Adds the entry, or answers the one that is there: a resumed run adds nothing twice. A disk without boot store gets the medium's boot files. */
function addBootImage(present: Present, staging: BootImageStaging): Result<string, Failure> {
	const found = findStore(present);
	if (!found.ok) return found;
	const place = found.value === undefined ? prepareDisk(present, staging.image) : ok(found.value);
	if (!place.ok) return place;
	const known = place.value.store.entries.find(
		(each) => each.kind === "winpe" && samePlace(each.target, staging.image),
	);
	const id = known?.id ?? `{${present.random.guid()}}`;
	const entry = { id, kind: "winpe" as const, title: staging.title, target: staging.image, ramDisk: staging.ramDisk };
	const entries = [...place.value.store.entries.filter((each) => each.id !== id), entry];
	const first = found.value === undefined ? { default: id, timeoutSeconds: 0 } : {};
	const written = writeStore(present, {
		volume: place.value.volume,
		store: { ...place.value.store, ...first, entries },
	});
	return written.ok ? ok(id) : written;
}

/** Bare metal: the new system partition gets the boot manager that started this WinPE, an empty store, and the first place in the order. */
function prepareDisk(present: Present, image: DurablePath): Result<StorePlace, Failure> {
	const serial = volumeById(present.host.volumes, image.volume)?.serial;
	const role = present.machine.firmware === "uefi" ? "efi" : "system";
	const system = present.host.volumes.find((each) => each.serial === serial && each.role === role);
	if (serial === undefined || system === undefined) {
		return fail(missing(image.volume, "The disk of the boot image has no system partition for boot files."));
	}
	const files = bootFilesFromMedium(present.host, present.machine);
	if (!files.ok) return files;
	copyBootFiles(present, system.id, files.value);
	putFirst(present, serial);
	return ok({ volume: system.id, store: { timeoutSeconds: 0, entries: [] } });
}

function putFirst({ machineFolder, firmware }: Present, serial: string): void {
	const rest = firmware.bootOrder.filter((each) => each !== serial);
	writeFirmware(machineFolder, { ...firmware, bootOrder: [serial, ...rest] });
}

/** Boot files first, the store last: until then the entries of before, the held WinPE among them, can start. */
function writeBootFiles(present: Present, windows: DurablePath, system: string): Result<string, Failure> {
	const target = volumeById(present.host.volumes, system);
	if (target === undefined) return fail(missing(system, "The system partition is not there."));
	const files = bootFilesFor(present.host, present.machine, windows);
	if (!files.ok) return files;
	const found = findStore(present);
	const old = found.ok && found.value !== undefined ? found.value.store : { timeoutSeconds: 0, entries: [] };
	copyBootFiles(present, system, files.value);
	const known = old.entries.find((each) => each.kind === "windows" && samePlace(each.target, windows));
	const id = known?.id ?? `{${present.random.guid()}}`;
	const kept = old.entries.filter(
		(each) =>
			each.id !== id &&
			volumeById(present.host.volumes, each.target.volume) !== undefined &&
			!samePlace(each.target, windows),
	);
	const entry = { id, kind: "windows" as const, title: "Windows", target: windows };
	// A WinPE that is held as the default stays it: only the engine lets go of it, when all is verified.
	const holder = kept.find((each) => each.kind === "winpe" && each.id === old.default);
	const store = { default: holder?.id ?? id, timeoutSeconds: 0, entries: [entry, ...kept] };
	const written = writeStore(present, { volume: system, store });
	if (!written.ok) return written;
	putFirst(present, target.serial);
	return ok(id);
}
