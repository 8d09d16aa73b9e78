import { fail, ok, type Result } from "../../base/result.ts";
import type { DiskId, DurablePath, FileSystem, PartitionRole, VolumeId, VolumeState } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import { type BootStore, type BootStoreEntry, bootStorePath, parseBootStore } from "./boot-store.ts";
import type { SecureBootDescription } from "./description.ts";
import { parseHive } from "./hive-file.ts";

/** A disk as the firmware sees it. */
export interface BootDisk {
	readonly serial: string;
	readonly model: string;
	readonly id: DiskId;
	readonly medium: boolean;
	readonly partitions: readonly {
		readonly id: VolumeId;
		readonly role: PartitionRole;
		readonly fileSystem: FileSystem;
		readonly state: VolumeState;
	}[];
}

/** The little that firmware and boot manager can read: whole disks, and files by partition. Nothing of a running system. */
export interface BootWorld {
	readonly disks: readonly BootDisk[];
	/** The first bytes of a file and its size; undefined when there is no such file. */
	head(
		place: DurablePath,
		lengthBytes: number,
	): Promise<{ readonly bytes: Uint8Array; readonly sizeBytes: number } | undefined>;
	/** A whole file as text; undefined when there is no such file. */
	text(place: DurablePath): Promise<string | undefined>;
}

/** What the firmware itself remembers and decides by. */
export interface FirmwareSettings {
	readonly kind: "uefi" | "bios";
	/** Serial numbers of the disks to try, in order. */
	readonly bootOrder: readonly string[];
	/** Tried before all others, once. */
	readonly bootNext?: string;
	readonly secureBoot: SecureBootDescription;
	readonly memoryBytes: number;
}

/** What the boot manager of a disk would start. */
export interface BootChoice {
	readonly disk: BootDisk;
	readonly storeVolume: VolumeId;
	readonly store: BootStore;
	readonly entry: BootStoreEntry;
	/** True when the entry is used up by this start. */
	readonly once: boolean;
}

function notPossible(message: string, operand: string, details: readonly string[] = []): Failure {
	return {
		id: "boot-not-possible",
		operation: "start the machine",
		operand,
		message,
		...(details.length > 0 ? { details } : {}),
	};
}

/**
 * Firmware and boot manager: BootNext, then the boot order; the first disk whose boot manager may start decides.
 * A boot manager that finds no usable store or entry stops there: firmware never gets a second say.
 */
export async function chooseEntry(world: BootWorld, settings: FirmwareSettings): Promise<Result<BootChoice, Failure>> {
	const order = settings.bootNext === undefined ? settings.bootOrder : [settings.bootNext, ...settings.bootOrder];
	const reasons: string[] = [];
	for (const serial of new Set(order)) {
		const disk = world.disks.find((each) => each.serial === serial);
		if (disk === undefined) {
			reasons.push(`disk ${serial}: not connected`);
			continue;
		}
		const found = await findBootManager(world, disk, settings);
		if (found.ok) return readStore(world, disk, found.value, settings.kind);
		reasons.push(`disk ${serial} (${disk.model}): ${found.error}`);
	}
	const looked = reasons.length > 0 ? reasons : ["the boot order is empty"];
	return fail(notPossible(`No bootable disk: ${looked[0]}.`, "boot order", looked));
}

async function findBootManager(
	world: BootWorld,
	disk: BootDisk,
	settings: FirmwareSettings,
): Promise<Result<VolumeId, string>> {
	const wanted = settings.kind === "uefi" ? "an EFI system partition" : "an active system partition";
	const role = settings.kind === "uefi" ? "efi" : "system";
	const named = disk.partitions.filter((each) => each.role === role);
	const partitions =
		named.length > 0 || !disk.medium ? named : disk.partitions.filter((each) => each.fileSystem !== "raw");
	if (partitions.length === 0) return fail(`it has no ${wanted.replace(/^an /, "")}`);
	const path = bootManagerPath(settings.kind, disk.medium);
	let reason = "";
	for (const partition of partitions) {
		const place = `${path} on partition ${partition.id}`;
		if (settings.kind === "uefi" && partition.fileSystem !== "fat32") {
			reason = `partition ${partition.id} is not FAT32`;
			continue;
		}
		const file = await world.head({ volume: partition.id, path }, 512);
		if (file === undefined) reason = `${place} is missing`;
		else if (file.sizeBytes === 0) reason = `${place} is empty`;
		else {
			const refusal = signatureProblem(file.bytes, settings);
			if (refusal === undefined) return ok(partition.id);
			reason = `${place} ${refusal}`;
		}
	}
	return fail(reason);
}

/** The file that the firmware starts on a disk. */
export function bootManagerPath(kind: "uefi" | "bios", medium: boolean): string {
	if (kind === "bios") return "bootmgr";
	return medium ? "EFI\\Boot\\bootx64.efi" : "EFI\\Microsoft\\Boot\\bootmgfw.efi";
}

/** Who signed a stand-in boot file, from its first line. */
export function signerOf(bytes: Uint8Array): string | undefined {
	const line = Buffer.from(bytes).toString("latin1").split(/\r|\n/, 1)[0] ?? "";
	return /signer: *(\S.*?)\s*$/i.exec(line)?.[1];
}

/** True when firmware with these certificates starts what the signer signed. */
export function trusts(certificates: SecureBootDescription["certificates"], signer: string): boolean {
	if (/2011/.test(signer)) return certificates === "2011" || certificates === "both";
	if (/2023/.test(signer)) return certificates === "2023" || certificates === "both";
	return false;
}

function signatureProblem(bytes: Uint8Array, settings: FirmwareSettings): string | undefined {
	if (settings.kind === "bios" || !settings.secureBoot.enabled) return undefined;
	const signer = signerOf(bytes);
	if (signer === undefined) return "is not signed, and Secure Boot is on";
	if (trusts(settings.secureBoot.certificates, signer)) return undefined;
	return `is signed by "${signer}", which Secure Boot does not trust here (certificates: ${settings.secureBoot.certificates})`;
}

async function readStore(
	world: BootWorld,
	disk: BootDisk,
	storeVolume: VolumeId,
	kind: "uefi" | "bios",
): Promise<Result<BootChoice, Failure>> {
	const path = bootStorePath(kind);
	const place = `${path} on partition ${storeVolume} of disk ${disk.serial}`;
	const text = await world.text({ volume: storeVolume, path });
	if (text === undefined) return fail(notPossible(`The boot store is missing: ${place}.`, place));
	const parsed = parseBootStore(text);
	if (!parsed.ok) return fail(notPossible(`${parsed.error}: ${place}.`, place));
	const store = parsed.value;
	const id = store.next ?? store.default;
	const entry = store.entries.find((each) => each.id === id);
	if (entry === undefined) {
		const what = id === undefined ? "has no default entry" : `names the entry ${id}, which does not exist`;
		return fail(notPossible(`The boot store ${what}: ${place}.`, place));
	}
	return ok({ disk, storeVolume, store, entry, once: store.next !== undefined });
}

/** Checks all that the entry needs in order to come up; the failure names the missing link and where it was looked for. */
export async function checkEntry(
	world: BootWorld,
	entry: BootStoreEntry,
	settings: FirmwareSettings,
): Promise<Result<void, Failure>> {
	const partition = world.disks.flatMap((disk) => disk.partitions).find((each) => each.id === entry.target.volume);
	if (partition === undefined) {
		return fail(
			notPossible(
				`The entry "${entry.title}" points at partition ${entry.target.volume}, which no disk has.`,
				entry.title,
			),
		);
	}
	const problem =
		entry.kind === "winpe"
			? await bootImageProblem(world, entry, partition.state, settings.memoryBytes)
			: await windowsProblem(world, entry.target, settings.kind);
	return problem === undefined
		? ok(undefined)
		: fail(notPossible(`The entry "${entry.title}" can't start: ${problem}.`, entry.title));
}

/** WinPE needs 512 MB beside its image (Windows OEM documentation, WinPE system requirements). */
const winpeMemoryBytes = 512 * 1024 ** 2;

async function bootImageProblem(
	world: BootWorld,
	entry: BootStoreEntry,
	state: VolumeState,
	memoryBytes: number,
): Promise<string | undefined> {
	const place = describe(entry.target);
	if (state === "locked") return `the volume of ${place} is encrypted`;
	const image = await world.head(entry.target, 208);
	if (image === undefined) return `the boot image ${place} is missing`;
	const damage = imageDamage(image.bytes, image.sizeBytes);
	if (damage !== undefined) return `the boot image ${place} ${damage}`;
	if (image.sizeBytes + winpeMemoryBytes > memoryBytes) return `the boot image ${place} does not fit into memory`;
	if (entry.ramDisk === undefined) return "it names no boot.sdi";
	const ramDisk = await world.head(entry.ramDisk, 1);
	if (ramDisk === undefined) return `the RAM disk file ${describe(entry.ramDisk)} is missing`;
	return ramDisk.sizeBytes === 0 ? `the RAM disk file ${describe(entry.ramDisk)} is empty` : undefined;
}

/** What a WIM's header says against the file: magic, boot index, and that its tables lie inside the file (WIM header, 208 bytes). */
function imageDamage(bytes: Uint8Array, sizeBytes: number): string | undefined {
	if (bytes.length < 208 || Buffer.from(bytes.subarray(0, 8)).toString("latin1") !== "MSWIM\0\0\0")
		return "is no WIM file";
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (const offset of [48, 72, 96, 124]) {
		const stored = Number(header.getBigUint64(offset, true) & 0xff_ffff_ffff_ffffn);
		if (Number(header.getBigUint64(offset + 8, true)) + stored > sizeBytes) return "is cut off";
	}
	return header.getUint32(120, true) === 0 ? "has no bootable image" : undefined;
}

async function windowsProblem(
	world: BootWorld,
	target: DurablePath,
	kind: "uefi" | "bios",
): Promise<string | undefined> {
	for (const name of [kind === "uefi" ? "winload.efi" : "winload.exe", "ntoskrnl.exe"]) {
		const place = { volume: target.volume, path: `${target.path}\\System32\\${name}` };
		const file = await world.head(place, 1);
		if (file === undefined) return `${describe(place)} is missing`;
		if (file.sizeBytes === 0) return `${describe(place)} is empty`;
	}
	for (const name of ["SYSTEM", "SOFTWARE"]) {
		const place = { volume: target.volume, path: `${target.path}\\System32\\config\\${name}` };
		const text = await world.text(place);
		if (text === undefined) return `the hive ${describe(place)} is missing`;
		if (!parseHive(text).ok) return `the hive ${describe(place)} is damaged`;
	}
	return undefined;
}

function describe(place: DurablePath): string {
	return `${place.path} on partition ${place.volume}`;
}
