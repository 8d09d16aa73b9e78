import { done, fail, ok, type Result } from "../../../../base/result.ts";
import type { BootFilesRequest, BootImageStaging, BootState } from "../../../../model/boot.ts";
import type { DurablePath, VolumeId } from "../../../../model/disk.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { Answer, Boot, Random } from "../../../../model/ports.ts";
import { bounded, refusal } from "../files-failure.ts";
import type { StartTool } from "../hives/hivex.ts";
import { ELEMENT, textIn } from "./bcd-elements.ts";
import {
	choicesIn,
	completeStore,
	emptyStore,
	type LoaderEntry,
	withDefault,
	withNext,
	withoutEntry,
	withWindows,
	withWinpe,
} from "./bcd-entries.ts";
import { ownModel, type StoreModel, templateModel } from "./bcd-objects.ts";
import type { BcdStore } from "./bcd-store.ts";
import { checkBoot } from "./boot-check.ts";
import { MBR_CODE, mbrProblem, partitionBootProblem } from "./boot-code.ts";
import { BootDisks, type BootDisksOptions, type BootPartition, isSamePlace } from "./boot-disks.ts";
import { type BootFiles, bootStorePath, chooseBootFiles, copyBootFiles, copyStages } from "./boot-files.ts";
import type { EfiArchitecture } from "./efi-program.ts";
import type { HostFolder } from "./host-folder.ts";
import { filesInImage } from "./image-boot-files.ts";
import { alternateSectorAt, isNtfs, NTFS_BOOT_BYTES, withBootCode } from "./ntfs-boot-code.ts";
import {
	bootEntry,
	entriesOf,
	type FirmwareKind,
	findStore,
	type PresentStore,
	systemPartitions,
} from "./present-store.ts";
import { readStore, writeStore } from "./store-file.ts";

/** What the boot port of the machine that is deployed works with. */
export interface TargetBootOptions extends BootDisksOptions {
	/** How the machine starts: UEFI from a GPT, a BIOS from an MBR. */
	readonly firmware: FirmwareKind;
	readonly architecture: EfiArchitecture;
	/** Names of the certificates that the machine's Secure Boot trusts; absent when it is off, or not known. */
	readonly trusted?: readonly string[];
	readonly start: StartTool;
	readonly random: Random;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Makes a folder of this computer for a while, for files out of a boot image; the work's answer is given back. */
	readonly withFolder: <Value>(work: (folder: string) => Promise<Value>) => Promise<Value>;
}

/**
 * Boot files and boot store of disks that Linux makes (docs/bcd.md). No entry of any firmware is made: firmware finds the boot manager at
 * the place where it looks on a disk that it has no entry for. Experimental: nothing written here has started a Windows yet.
 */
export function targetBoot(options: TargetBootOptions): Boot {
	const withStore = (change: (store: BcdStore) => Result<BcdStore, string>) =>
		withDisks(options, (disks) => changeStore(options, disks, change));
	const ifThere = (entry: string, change: (store: BcdStore) => BcdStore) =>
		withStore((store) =>
			entriesOf(store).some(({ id }) => id === entry.toLowerCase())
				? ok(change(store))
				: fail(`the boot store has no entry ${entry}`),
		);
	return bounded<Boot>(
		{
			state: () => withDisks(options, (disks) => readState(options, disks)),
			verify: () => withDisks(options, (disks) => checkBoot(disks, options)),
			addBootImage: (staging) => withDisks(options, (disks) => addBootImage(options, disks, staging)),
			setNext: (entry) => ifThere(entry, (store) => withNext(store, entry.toLowerCase())),
			setDefault: (entry, seconds) => ifThere(entry, (store) => withDefault(store, entry.toLowerCase(), seconds)),
			removeEntry: (entry) => withStore((store) => ok(withoutEntry(store, entry.toLowerCase()))),
			writeBootFiles: (request) => withDisks(options, (disks) => writeBootFiles(options, disks, request)),
		},
		{
			state: "read the boot store",
			verify: "start the machine",
			addBootImage: "add the boot image",
			setNext: "set the next start",
			setDefault: "set the default entry",
			removeEntry: "remove the boot entry",
			writeBootFiles: "write the boot files",
		},
	);
}

async function withDisks<Value>(
	options: TargetBootOptions,
	work: (disks: BootDisks) => Promise<Result<Value, Failure>>,
): Answer<Value> {
	const disks = await BootDisks.read(options);
	return disks.ok ? work(disks.value) : disks;
}

async function readState(options: TargetBootOptions, disks: BootDisks): Promise<Result<BootState, Failure>> {
	const found = await findStore(options.start, disks, options.firmware);
	if (!found.ok) return found;
	const places = [...new Set(systemPartitions(disks, options.firmware).map(({ disk }) => disk))];
	const core = {
		firmware: options.firmware,
		bootOrder: places.map(({ model, serial }) => `${model} (${serial})`),
	};
	if (found.value === undefined) return ok({ ...core, entries: [], timeoutSeconds: 0 });
	const { store, system } = found.value;
	const { defaultEntry, nextEntry, timeoutSeconds } = choicesIn(store);
	return ok({
		...core,
		entries: entriesOf(store).map((entry) => bootEntry(disks, entry, system.partition.id)),
		...(defaultEntry === undefined ? {} : { defaultEntry }),
		...(nextEntry === undefined ? {} : { nextEntry }),
		...{ timeoutSeconds, firmwareDisk: system.disk.id },
	});
}

async function changeStore(
	options: TargetBootOptions,
	disks: BootDisks,
	change: (store: BcdStore) => Result<BcdStore, string>,
): Promise<Result<void, Failure>> {
	const found = await findStore(options.start, disks, options.firmware);
	if (!found.ok) return found;
	if (found.value === undefined)
		return fail(refusal("boot-files-missing", "BCD", "No disk of the machine has a boot store."));
	const changed = change(found.value.store);
	if (!changed.ok) return fail(refusal("boot-not-possible", "BCD", `The change is not possible: ${changed.error}.`));
	return saveStore(options, disks, found.value.system, { before: found.value.store, after: changed.value });
}

type Place = BootPartition & { readonly folder: HostFolder };

async function saveStore(
	options: TargetBootOptions,
	disks: BootDisks,
	{ folder, partition }: Place,
	stores: { readonly before: BcdStore | undefined; readonly after: BcdStore },
): Promise<Result<void, Failure>> {
	const written = await writeStore(options, folder, bootStorePath(options.firmware), stores);
	return written.ok ? disks.flush(partition.id) : written;
}

/** Adds the entry, or answers the one that is there: a resumed run adds nothing twice. A disk without boot store gets the image's boot files. */
async function addBootImage(
	options: TargetBootOptions,
	disks: BootDisks,
	{ image, ramDisk, title }: BootImageStaging,
): Promise<Result<string, Failure>> {
	const device = disks.deviceOf(image.volume);
	if (!device.ok) return device;
	const ramDiskDevice = disks.deviceOf(ramDisk.volume);
	if (!ramDiskDevice.ok) return ramDiskDevice;
	const found = await findStore(options.start, disks, options.firmware);
	if (!found.ok) return found;
	const present: Result<PresentStore & { readonly isNew?: true }, Failure> =
		found.value === undefined ? await prepareDisk(options, disks, image) : ok(found.value);
	if (!present.ok) return present;
	const { system, store, isNew } = present.value;
	const known = entriesOf(store).find(
		(entry) => entry.kind === "winpe" && isSamePlace(bootEntry(disks, entry, system.partition.id).target, image),
	);
	const id = known?.id ?? `{${options.random.guid()}}`;
	const base = known === undefined ? store : withoutEntry(store, known.id);
	const added = withWinpe(base, ownModel(options.firmware), {
		...{ id, optionsId: `{${options.random.guid()}}`, title, device: device.value, image: image.path },
		...{ ramDiskDevice: ramDiskDevice.value, ramDiskPath: ramDisk.path, firmware: options.firmware },
	});
	const kept = known === undefined ? added : sameChoices(store, added);
	const after = isNew === true ? withDefault(kept, id, 0) : kept;
	const saved = await saveStore(options, disks, system, { before: isNew === true ? undefined : store, after });
	return saved.ok ? ok(id) : saved;
}

/** The store with the choices of another: an entry that was made anew is chosen as it was. */
function sameChoices(chosen: BcdStore, store: BcdStore): BcdStore {
	const { defaultEntry, nextEntry, timeoutSeconds } = choicesIn(chosen);
	const first = defaultEntry === undefined ? store : withDefault(store, defaultEntry, timeoutSeconds);
	return nextEntry === undefined ? first : withNext(first, nextEntry);
}

/** Bare metal: the system partition of the boot image's disk gets the boot manager that the image brings, and an empty store. */
async function prepareDisk(
	options: TargetBootOptions,
	disks: BootDisks,
	image: DurablePath,
): Promise<Result<PresentStore & { readonly isNew: true }, Failure>> {
	const disk = disks.partition(image.volume)?.disk;
	const place = systemPartitions(disks, options.firmware).find((each) => each.disk === disk);
	if (place === undefined) {
		const message = "The disk of the boot image has no system partition for boot files.";
		return fail(refusal("boot-files-missing", image.volume, message));
	}
	const device = disks.deviceOf(place.partition.id);
	if (!device.ok) return device;
	const source = await disks.files(image.volume);
	if (!source.ok) return source;
	const folder = await disks.files(place.partition.id);
	if (!folder.ok) return folder;
	const copied = await options.withFolder(async (scratch) => {
		const files = await filesInImage(options, source.value, image.path, scratch);
		return files.ok ? copyInStages(disks, files.value, { ...place, folder: folder.value }) : files;
	});
	if (!copied.ok) return copied;
	const started = await makeStartable(options, disks, place);
	if (!started.ok) return started;
	const store = emptyStore(ownModel(options.firmware), device.value);
	return ok({ system: { ...place, folder: folder.value }, store, isNew: true });
}

/** Boot managers only when what they need would survive a power cut. */
async function copyInStages(
	disks: BootDisks,
	files: BootFiles,
	{ folder, partition }: Place,
): Promise<Result<void, Failure>> {
	for (const stage of copyStages(files)) {
		await copyBootFiles(stage, folder);
		const flushed = await disks.flush(partition.id);
		if (!flushed.ok) return flushed;
	}
	return done;
}

/** Code for master boot record and boot sectors of a BIOS disk that have none; code that is there stays. */
async function makeStartable(
	{ firmware }: TargetBootOptions,
	disks: BootDisks,
	{ disk, partition }: BootPartition,
): Promise<Result<void, Failure>> {
	if (firmware === "uefi") return done;
	if (mbrProblem(await disks.read(disk, 0, 512)) !== undefined) await disks.write(disk, 0, MBR_CODE);
	const { offsetBytes, sizeBytes } = partition;
	const sectors = await disks.read(disk, offsetBytes, NTFS_BOOT_BYTES);
	if (partitionBootProblem(sectors) !== undefined && isNtfs(sectors)) {
		const code = withBootCode(sectors);
		await disks.write(disk, offsetBytes, code);
		const alternate = alternateSectorAt(sectors);
		if (alternate + 512 <= sizeBytes) await disks.write(disk, offsetBytes + alternate, code.subarray(0, 512));
	}
	const record = mbrProblem(await disks.read(disk, 0, 512));
	if (record !== undefined) return fail(refusal("boot-not-possible", disk.id, `The disk ${record}.`));
	const problem = partitionBootProblem(await disks.read(disk, offsetBytes, NTFS_BOOT_BYTES));
	if (problem === undefined) return done;
	const message = `The active partition ${problem}. Boot code is made here for NTFS with sectors of 512 bytes alone.`;
	return fail(refusal("boot-not-possible", partition.id, message));
}

/** The partition that shall hold boot files; fails where this firmware would not start from it. */
function systemPartition(
	{ firmware }: TargetBootOptions,
	disks: BootDisks,
	system: VolumeId,
): Result<BootPartition, Failure> {
	const place = systemPartitions(disks, firmware).find(
		({ partition }) => partition.id === disks.partition(system)?.partition.id,
	);
	const wanted = firmware === "uefi" ? "no EFI partition of a disk" : "no active partition of an MBR disk";
	if (place === undefined) return fail(refusal("boot-not-possible", system, `The volume is ${wanted}.`));
	return firmware === "uefi" && place.partition.fileSystem !== "fat32"
		? fail(
				refusal(
					"boot-not-possible",
					system,
					"Firmware starts from FAT32 alone: the EFI partition has another file system.",
				),
			)
		: ok(place);
}

/** Boot files first, the store last: until then the entries of before, the held WinPE among them, can start. */
async function writeBootFiles(
	options: TargetBootOptions,
	disks: BootDisks,
	{ windows, system }: BootFilesRequest,
): Promise<Result<string, Failure>> {
	const place = systemPartition(options, disks, system);
	if (!place.ok) return place;
	const source = await disks.files(windows.volume);
	if (!source.ok) return source;
	const files = await chooseBootFiles(source.value, windows.path, options);
	if (!files.ok) return files;
	const model = await modelOf(options, source.value, windows.path);
	if (!model.ok) return model;
	const folder = await disks.files(system);
	if (!folder.ok) return folder;
	const target = { ...place.value, folder: folder.value };
	const path = bootStorePath(options.firmware);
	const old = await readStore(options.start, folder.value, path);
	// A store that no boot manager could read starts nothing: it is made anew.
	if (!old.ok && old.error.id !== "hive-damaged") return old;
	const before = old.ok ? old.value : undefined;
	const made = storeFor(options, disks, { before, model: model.value, windows, system });
	if (!made.ok) return made;
	const copied = await copyInStages(disks, files.value, target);
	if (!copied.ok) return copied;
	const started = await makeStartable(options, disks, target);
	if (!started.ok) return started;
	const saved = await saveStore(options, disks, target, { before, after: made.value.store });
	return saved.ok ? ok(made.value.id) : saved;
}

/** What the image brings for a store; a template that is damaged is as good as none. */
async function modelOf(
	{ start, firmware }: TargetBootOptions,
	source: HostFolder,
	windows: string,
): Promise<Result<StoreModel, Failure>> {
	const template = await readStore(start, source, `${windows}\\System32\\config\\BCD-Template`);
	if (!template.ok) return template.error.id === "hive-damaged" ? ok(ownModel(firmware)) : template;
	return ok(template.value === undefined ? ownModel(firmware) : templateModel(template.value, firmware));
}

interface StoreRequest extends BootFilesRequest {
	readonly before: BcdStore | undefined;
	readonly model: StoreModel;
}

/** The store with the Windows as its default; a WinPE that is held as the default stays it: only the engine lets go of it. */
function storeFor(
	{ random, firmware }: TargetBootOptions,
	disks: BootDisks,
	{ before, model, windows, system }: StoreRequest,
): Result<{ readonly id: string; readonly store: BcdStore }, Failure> {
	const device = disks.deviceOf(windows.volume);
	if (!device.ok) return device;
	const own = disks.deviceOf(system);
	if (!own.ok) return own;
	const base = before === undefined ? emptyStore(model, own.value) : completeStore(before, model, own.value);
	const entries = entriesOf(base);
	const isThis = (entry: LoaderEntry) =>
		entry.kind === "windows" && isSamePlace(bootEntry(disks, entry, system).target, windows);
	const known = entries.find(isThis);
	const id = known?.id ?? `{${random.guid()}}`;
	const resume =
		known === undefined ? undefined : textIn(base.get(known.id)?.elements ?? new Map(), ELEMENT.defaultObject);
	const holder = entries.find((entry) => entry.kind === "winpe" && entry.id === choicesIn(base).defaultEntry);
	const isGone = (entry: LoaderEntry) => disks.meant(entry.device, system) === undefined;
	const dropped = entries.filter((entry) => entry.id !== id && (isThis(entry) || isGone(entry)));
	const kept = dropped.reduce((store, entry) => withoutEntry(store, entry.id), base);
	const resumeId = resume ?? `{${random.guid()}}`;
	const request = { id, resumeId, title: "Windows", device: device.value, windowsFolder: windows.path, firmware };
	const store = withWindows(kept, model, request);
	const isHeld = holder !== undefined && !dropped.includes(holder);
	return ok({ id, store: withDefault(store, isHeld ? holder.id : id, 0) });
}
