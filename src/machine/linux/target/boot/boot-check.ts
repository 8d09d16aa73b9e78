import { fail, ok, type Result } from "../../../../base/result.ts";
import type { BootEntry } from "../../../../model/boot.ts";
import type { VolumeId } from "../../../../model/disk.ts";
import type { Failure } from "../../../../model/failure.ts";
import { refusal } from "../files-failure.ts";
import type { StartTool } from "../hives/hivex.ts";
import { checkHive } from "../hives/replace-hive.ts";
import type { PartitionDevice } from "./bcd-device.ts";
import { choicesIn, danglingIds, type LoaderEntry, loaderEntry } from "./bcd-entries.ts";
import type { BcdStore } from "./bcd-store.ts";
import { mbrProblem, partitionBootProblem } from "./boot-code.ts";
import type { BootDisks, BootPartition } from "./boot-disks.ts";
import { bootManagerPath, bootStorePath, fallbackPath, managerProblem } from "./boot-files.ts";
import { bootImageProblem, WIM_HEADER_BYTES } from "./boot-image.ts";
import type { EfiArchitecture } from "./efi-program.ts";
import { NTFS_BOOT_BYTES } from "./ntfs-boot-code.ts";
import { bootEntry, type FirmwareKind, type SystemPartition, systemPartitions, withoutRoot } from "./present-store.ts";
import { readStore } from "./store-file.ts";

/** What a machine would start by. */
export interface CheckOptions {
	readonly start: StartTool;
	readonly firmware: FirmwareKind;
	readonly architecture: EfiArchitecture;
	readonly trusted?: readonly string[];
}

function notPossible(operand: string, message: string, details: readonly string[] = []): Failure {
	return { ...refusal("boot-not-possible", operand, message), ...(details.length === 0 ? {} : { details }) };
}

/**
 * Follows the way from the firmware, which knows the disks alone, to what would start: system partition, boot manager, boot store, entry,
 * files. A boot manager that finds no usable store or entry stops there: firmware never gets a second say.
 */
export async function checkBoot(disks: BootDisks, options: CheckOptions): Promise<Result<BootEntry, Failure>> {
	const reasons: string[] = [];
	for (const place of systemPartitions(disks, options.firmware)) {
		const manager = await findManager(disks, place, options);
		if (manager.ok) return checkStore(disks, manager.value, options);
		reasons.push(`disk ${place.disk.number} (${place.disk.model}): ${manager.error}`);
	}
	const wanted = options.firmware === "uefi" ? "EFI system partition" : "active partition";
	const looked = reasons.length > 0 ? reasons : [`no disk has an ${wanted}`];
	return fail(notPossible("firmware", `No bootable disk: ${looked[0]}.`, looked));
}

async function findManager(
	disks: BootDisks,
	place: BootPartition,
	options: CheckOptions,
): Promise<Result<SystemPartition, string>> {
	const { disk, partition } = place;
	const name = `partition ${partition.id}`;
	if (options.firmware === "uefi" && partition.fileSystem !== "fat32") return fail(`${name} is not FAT32`);
	if (options.firmware === "bios") {
		const record = mbrProblem(await disks.read(disk, 0, 512));
		if (record !== undefined) return fail(`it ${record}`);
		const sector = partitionBootProblem(await disks.read(disk, partition.offsetBytes, NTFS_BOOT_BYTES));
		if (sector !== undefined) return fail(`${name} ${sector}`);
	}
	const folder = await disks.files(partition.id);
	if (!folder.ok) return fail(`${name} can't be read: ${folder.error.message}`);
	const paths = [bootManagerPath(options.firmware)];
	// Firmware that has no entry for the disk starts the second.
	if (options.firmware === "uefi") paths.push(fallbackPath(options.architecture));
	for (const path of paths) {
		const file = await folder.value.read(path);
		if (file === undefined) return fail(`${path} on ${name} is missing`);
		const problem = options.firmware === "uefi" ? managerProblem(file, options) : emptiness(file.length);
		if (problem !== undefined) return fail(`${path} on ${name} ${problem}`);
	}
	return ok({ ...place, folder: folder.value });
}

function emptiness(sizeBytes: number | undefined): string | undefined {
	if (sizeBytes === undefined) return "is missing";
	return sizeBytes === 0 ? "is empty" : undefined;
}

async function checkStore(
	disks: BootDisks,
	system: SystemPartition,
	options: CheckOptions,
): Promise<Result<BootEntry, Failure>> {
	const path = bootStorePath(options.firmware);
	const place = `${path} on partition ${system.partition.id} of disk ${system.disk.number}`;
	const read = await readStore(options.start, system.folder, path);
	if (!read.ok) return fail(notPossible(place, read.error.message));
	if (read.value === undefined) return fail(notPossible(place, `The boot store is missing: ${place}.`));
	// A boot manager looks beside itself first.
	const beside = "EFI\\Boot\\BCD";
	if (options.firmware === "uefi" && (await system.folder.find(beside)) !== undefined)
		return fail(notPossible(place, `The boot store ${beside}, which nobody looks after, stands before ${place}.`));
	const store = read.value;
	const [dangling] = danglingIds(store);
	if (dangling !== undefined)
		return fail(notPossible(place, `The boot store names the object ${dangling}, which does not exist: ${place}.`));
	return checkEntry(disks, system, store, options, place);
}

async function checkEntry(
	disks: BootDisks,
	system: SystemPartition,
	store: BcdStore,
	options: CheckOptions,
	place: string,
): Promise<Result<BootEntry, Failure>> {
	const { nextEntry, defaultEntry } = choicesIn(store);
	const id = nextEntry ?? defaultEntry;
	if (id === undefined) return fail(notPossible(place, `The boot store has no default entry: ${place}.`));
	const entry = loaderEntry(store, id);
	if (!entry.ok) return fail(notPossible(place, `The boot store's entry ${id} can't start: ${entry.error}.`));
	const { title } = entry.value;
	const problem =
		entry.value.kind === "winpe"
			? await winpeProblem(disks, system.partition.id, entry.value)
			: await windowsProblem(disks, system.partition.id, entry.value, options.firmware);
	return problem === undefined
		? ok(bootEntry(disks, entry.value, system.partition.id))
		: fail(notPossible(title, `The entry "${title}" can't start: ${problem}.`));
}

type Of<Kind> = Extract<LoaderEntry, { kind: Kind }>;

/** The files of the volume that a device means, or what is wrong. */
async function filesOf(disks: BootDisks, storeVolume: VolumeId, device: PartitionDevice) {
	const found = disks.meant(device, storeVolume);
	if (found === undefined) return fail("it points at a partition that no disk has");
	const folder = await disks.files(found.partition.id);
	return folder.ok ? folder : fail(`its volume can't be read: ${folder.error.message}`);
}

async function winpeProblem(disks: BootDisks, storeVolume: VolumeId, entry: Of<"winpe">): Promise<string | undefined> {
	const folder = await filesOf(disks, storeVolume, entry.device);
	if (!folder.ok) return folder.error;
	const image = await folder.value.head(withoutRoot(entry.image), WIM_HEADER_BYTES);
	if (image === undefined) return `the boot image ${entry.image} is missing`;
	const damage = bootImageProblem(image.bytes, image.sizeBytes);
	if (damage !== undefined) return `the boot image ${entry.image} ${damage}`;
	const ramDisk = await filesOf(disks, storeVolume, entry.ramDiskDevice);
	if (!ramDisk.ok) return ramDisk.error;
	const sdi = await ramDisk.value.head(withoutRoot(entry.ramDiskPath), 1);
	const problem = emptiness(sdi?.sizeBytes);
	return problem === undefined ? undefined : `the RAM disk file ${entry.ramDiskPath} ${problem}`;
}

async function windowsProblem(
	disks: BootDisks,
	storeVolume: VolumeId,
	entry: Of<"windows">,
	firmware: FirmwareKind,
): Promise<string | undefined> {
	const ending = firmware === "uefi" ? ".efi" : ".exe";
	if (!entry.loaderPath.toLowerCase().endsWith(ending)) return `${entry.loaderPath} is a loader for other firmware`;
	const folder = await filesOf(disks, storeVolume, entry.device);
	if (!folder.ok) return folder.error;
	const windows = withoutRoot(entry.systemRoot);
	for (const path of [withoutRoot(entry.loaderPath), `${windows}\\System32\\ntoskrnl.exe`]) {
		const problem = emptiness((await folder.value.head(path, 1))?.sizeBytes);
		if (problem !== undefined) return `${path} ${problem}`;
	}
	for (const name of ["SYSTEM", "SOFTWARE"]) {
		const path = `${windows}\\System32\\config\\${name}`;
		const file = await folder.value.find(path);
		if (file === undefined) return `the hive ${path} is missing`;
		const whole = await checkHive(file, "", path);
		if (!whole.ok) return `the hive ${path}: ${whole.error.message.replace(/\.$/, "")}`;
	}
	return undefined;
}
