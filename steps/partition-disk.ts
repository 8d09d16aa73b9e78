import { formatBytes, parseBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result, unreachable } from "../src/base/result.ts";
import { driveLetter } from "../src/base/windows-path.ts";
import { attributesOfRole, typeOfRole } from "../src/disks/partition-types.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { DiskInfo, DiskLayout, VolumeInfo } from "../src/model/disk.ts";
import type { Failure } from "../src/model/failure.ts";
import type { PartitionDiskInput } from "../src/model/inputs.gen.ts";
import type { Plain } from "../src/model/json.ts";
import type { DoneOutcome } from "../src/model/outcome.ts";
import type { DisksReader, Random } from "../src/model/ports.ts";
import type { Probe, StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	readonly disk: string;
	/** Identity of the hardware: a disk without a table has lost its own. */
	readonly serial: string;
	readonly layout: Plain<DiskLayout>;
};

const OPERATION = "choose the disk";
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** Microsoft: at least 200 MB, 300 MB where sectors have 4 KiB. */
const EFI_BYTES = 300 * MIB;
const MSR_BYTES = 16 * MIB;
const BIOS_SYSTEM_BYTES = 500 * MIB;
/** Microsoft: the least for a 64-bit Windows. */
const LEAST_WINDOWS_BYTES = 20 * GIB;
/** Microsoft: the least for WinRE. */
const LEAST_RECOVERY_BYTES = 300 * MIB;
/** Table and alignment at the start, the second GPT at the end. */
const UNUSED_BYTES = 2 * MIB;
/** An MBR can't address more. */
const MBR_BYTES = 2 * 1024 * GIB;

/** Erases one disk and makes its partitions and volumes. */
export const partitionDisk: StepType<PartitionDiskInput, Data> = {
	type: "partition-disk",
	runsIn: "winpe",
	destructive: () => true,
	idempotence: () => "verify-first",
	decidesEarly: true,
	effects: () => [{ kind: "erases-disk" }, { kind: "sets", variable: "OSDisk" }],
	decide,
	act,
	probe,
	recover: async ({ data }, look) => {
		const volumes = await look.volumes.list();
		return volumes.ok ? outcomeOf(data, volumes.value) : volumes;
	},
};

async function decide(input: PartitionDiskInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const preset = presetFor(input, facts.value.firmware);
	if (!preset.ok) return preset;
	const disks = await look.disks.list();
	if (!disks.ok) return disks;
	const chosen = chooseDisk(disks.value, input.disk ?? {}, preset.value);
	if (!chosen.ok) return chosen;
	const { disk, choice } = chosen.value;
	const free = await holdsNothingKept(disk, look);
	if (!free.ok) return free;
	const layout = layoutFor(disk, preset.value, input["windows-label"] ?? "Windows", look.random);
	const windowsVolumeBytes = layout.partitions.find(({ role }) => role === "windows")?.sizeBytes ?? 0;
	const erased = disk.partitions.length === 1 ? "1 partition is" : `${disk.partitions.length} partitions are`;
	return ok({
		summary: `Erase ${describeDisk(disk)} (${erased} lost) and make ${preset.value.name}`,
		choices: [choice, layoutChoice(layout, preset.value)],
		windowsVolumeBytes,
		loses: disk.partitions.map(({ id }) => id),
		data: { disk: disk.id, serial: disk.serial, layout },
	});
}

interface Preset {
	readonly name: "uefi-recommended" | "bios-recommended";
	readonly because: string;
	readonly recoveryBytes: number;
	readonly leastBytes: number;
}

function presetFor(input: PartitionDiskInput, firmware: "uefi" | "bios"): Result<Preset, Failure> {
	const wanted = input.layout ?? "automatic";
	const fitting = firmware === "uefi" ? "uefi-recommended" : "bios-recommended";
	if (wanted !== "automatic" && wanted !== fitting) {
		const message = `The machine was started by ${firmware.toUpperCase()} firmware, which could not start Windows from this layout.`;
		const details = [`Take ${fitting} or automatic, or change the firmware's mode.`];
		return fail({ id: "boot-not-possible", operation: "choose the layout", operand: wanted, message, details });
	}
	const size = input["recovery-size"] ?? "990MiB";
	const recoveryBytes = alignDown(parseBytes(size) ?? 0);
	if (recoveryBytes < LEAST_RECOVERY_BYTES) {
		const message = `The recovery partition needs at least ${formatBytes(LEAST_RECOVERY_BYTES)}.`;
		return fail({ id: "input-invalid", operation: "choose the layout", operand: size, message });
	}
	const fixed = fitting === "uefi-recommended" ? EFI_BYTES + MSR_BYTES : BIOS_SYSTEM_BYTES;
	const leastBytes = fixed + LEAST_WINDOWS_BYTES + recoveryBytes + UNUSED_BYTES;
	return ok({ name: fitting, because: `the firmware is ${firmware.toUpperCase()}`, recoveryBytes, leastBytes });
}

type DiskRule = NonNullable<PartitionDiskInput["disk"]>;

/** Why a disk is no candidate, or undefined. The medium never is; an external disk is one only by its serial number. */
function whyNot(disk: DiskInfo, rule: DiskRule, preset: Preset): string | undefined {
	if (disk.holdsMedium) return "holds this run's medium or content";
	const isNamed = rule.serial !== undefined;
	if (isNamed && !sameSerial(disk, rule.serial)) return `its serial number is not ${rule.serial}`;
	if (!isNamed && disk.removable) return "is removable; name it by its serial number if it is meant";
	if (!isNamed && disk.bus.toLowerCase() === "usb")
		return "is external (USB); name it by its serial number if it is meant";
	if (disk.sizeBytes < preset.leastBytes) {
		return `has ${formatBytes(disk.sizeBytes)}; ${preset.name} needs ${formatBytes(preset.leastBytes)}`;
	}
	return undefined;
}

function sameSerial(disk: DiskInfo, serial: string): boolean {
	return disk.serial.trim().toUpperCase() === serial.trim().toUpperCase();
}

function chooseDisk(
	disks: readonly DiskInfo[],
	rule: DiskRule,
	preset: Preset,
): Result<{ readonly disk: DiskInfo; readonly choice: Choice }, Failure> {
	const which = rule.serial === undefined ? (rule.which ?? "only") : "only";
	const named = rule.serial === undefined ? which : `serial ${rule.serial}`;
	const judged = disks.map((disk) => ({ disk, rejected: whyNot(disk, rule, preset) }));
	const fitting = judged.filter(({ rejected }) => rejected === undefined).map(({ disk }) => disk);
	const winners = best(fitting, which);
	const [disk] = winners;
	if (disk === undefined || winners.length > 1) {
		const details = judged.map((each) => `${describeDisk(each.disk)}: ${each.rejected ?? "is possible"}`);
		const message =
			disk === undefined ? "No disk fits." : `${winners.length} disks fit; which one is meant can't be told.`;
		return fail({
			id: disk === undefined ? "disk-not-found" : "disk-ambiguous",
			operation: OPERATION,
			operand: named,
			message,
			details:
				disk === undefined && disks.length === 0
					? ["The machine shows no disk at all: a storage driver may be missing."]
					: details,
		});
	}
	const candidates = judged.map((each) => ({
		name: describeDisk(each.disk),
		...(each.disk === disk ? {} : { rejected: each.rejected ?? `the rule is ${which}` }),
	}));
	return ok({ disk, choice: { what: "disk", chosen: describeDisk(disk), because: `rule: ${named}`, candidates } });
}

/** The disks that a rule takes; more than one means that it can't tell them apart. */
function best(disks: readonly DiskInfo[], which: "only" | "first" | "smallest" | "largest"): readonly DiskInfo[] {
	const sizes = disks.map((disk) => disk.sizeBytes);
	switch (which) {
		case "only":
			return disks;
		case "first": {
			const first = Math.min(...disks.map((disk) => disk.number));
			return disks.filter((disk) => disk.number === first);
		}
		case "smallest":
			return disks.filter((disk) => disk.sizeBytes === Math.min(...sizes));
		case "largest":
			return disks.filter((disk) => disk.sizeBytes === Math.max(...sizes));
		default:
			return unreachable(which);
	}
}

function describeDisk(disk: DiskInfo): string {
	return `disk ${disk.number} (${disk.model}, serial ${disk.serial || "unknown"}, ${disk.bus}, ${formatBytes(disk.sizeBytes)})`;
}

/** Refuses a disk with state of this run or user state on it. */
async function holdsNothingKept(disk: DiskInfo, look: StepLook): Promise<Result<void, Failure>> {
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	const letters = volumes.value.filter((volume) => volume.diskId === disk.id).map((volume) => volume.letter);
	const kept = look.view.protectedPaths.filter((path) => letters.includes(driveLetter(path)));
	if (kept.length === 0) return ok(undefined);
	const message = "The disk holds what this run must not lose.";
	const hint = "Keep state on another disk or a share, or use apply-image, which keeps these folders.";
	return fail({
		id: "volume-unfit",
		operation: OPERATION,
		operand: describeDisk(disk),
		message,
		details: [...kept, hint],
	});
}

function alignDown(bytes: number): number {
	return Math.floor(bytes / MIB) * MIB;
}

function layoutFor(disk: DiskInfo, preset: Preset, label: string, random: Random): Plain<DiskLayout> {
	const isGpt = preset.name === "uefi-recommended";
	const usable = alignDown(isGpt ? disk.sizeBytes : Math.min(disk.sizeBytes, MBR_BYTES)) - UNUSED_BYTES;
	const system = isGpt ? EFI_BYTES + MSR_BYTES : BIOS_SYSTEM_BYTES;
	const windowsBytes = usable - system - preset.recoveryBytes;
	const id = isGpt ? random.guid() : random.guid().slice(0, 8);
	// A partition of an MBR has no identity of its own: signature and number serve as one.
	const partitionId = (number: number) => (isGpt ? random.guid() : `${id}-0${number}`);
	type Part = Pick<Planned, "role" | "sizeBytes" | "fileSystem" | "label">;
	const head: readonly Part[] = isGpt
		? [
				{ role: "efi", sizeBytes: EFI_BYTES, fileSystem: "fat32", label: "System" },
				{ role: "msr", sizeBytes: MSR_BYTES, fileSystem: "raw", label: "" },
			]
		: [{ role: "system", sizeBytes: BIOS_SYSTEM_BYTES, fileSystem: "ntfs", label: "System" }];
	const parts: readonly Part[] = [
		...head,
		{ role: "windows", sizeBytes: windowsBytes, fileSystem: "ntfs", label },
		{ role: "recovery", sizeBytes: preset.recoveryBytes, fileSystem: "ntfs", label: "Recovery" },
	];
	const style = isGpt ? "gpt" : "mbr";
	let end = MIB;
	const partitions = parts.map((part, index): Planned => {
		const offsetBytes = end;
		end += part.sizeBytes;
		return {
			id: partitionId(index + 1),
			type: typeOfRole(part.role, style, part.fileSystem),
			attributes: attributesOfRole(part.role, style),
			active: part.role === "system",
			quickFormat: true,
			getsLetter: part.role === "windows",
			...part,
			offsetBytes,
		};
	});
	return { id, style, partitions };
}

type Planned = Plain<DiskLayout>["partitions"][number];

function layoutChoice(layout: Plain<DiskLayout>, preset: Preset): Choice {
	const parts = layout.partitions.map(
		({ role, sizeBytes, fileSystem }) => `${role} ${formatBytes(sizeBytes)} ${fileSystem}`,
	);
	return { what: "layout", chosen: `${preset.name}: ${parts.join(", ")}`, because: preset.because };
}

/** Whether a disk has exactly the decided partitions, each formatted. */
function isLaidOut(disk: DiskInfo, layout: Data["layout"]): boolean {
	const { partitions } = layout;
	const same = (planned: (typeof partitions)[number], index: number) => {
		const found = disk.partitions[index];
		return found?.id === planned.id && found.fileSystem === planned.fileSystem;
	};
	return disk.id === layout.id && disk.partitions.length === partitions.length && partitions.every(same);
}

async function probe({ data }: Decision<Data>, look: StepLook): Promise<Result<Probe, Failure>> {
	const disks = await look.disks.list();
	if (!disks.ok) return disks;
	const disk = disks.value.find((candidate) => candidate.id === data.layout.id);
	if (disk === undefined) return ok("not-begun");
	if (!isLaidOut(disk, data.layout)) return ok("partial");
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	return ok(outcomeOf(data, volumes.value).ok ? "done" : "partial");
}

async function act({ data }: Decision<Data>, { ports }: StepContext): Promise<Result<DoneOutcome, Failure>> {
	const disk = await findDecidedDisk(ports.disks, data);
	if (!disk.ok) return disk;
	// A disk that is laid out already may hold this run's state by now: it is never erased twice.
	const isMade = isLaidOut(disk.value, data.layout);
	const made = isMade ? await ports.volumes.list() : await ports.disks.partition(disk.value.id, data.layout);
	if (!made.ok) return made;
	const windows = made.value.find((volume) => volume.id === windowsIdOf(data));
	if (windows !== undefined && windows.letter === undefined) {
		const lettered = await ports.volumes.assignLetter(windows.id);
		if (!lettered.ok) return lettered;
	}
	const now = await ports.volumes.list();
	return now.ok ? outcomeOf(data, now.value) : now;
}

function windowsIdOf(data: Data): string | undefined {
	return data.layout.partitions.find(({ role }) => role === "windows")?.id;
}

/** The decided disk, also after a cut attempt that left it with its new identity, or with none. */
async function findDecidedDisk(disks: DisksReader, data: Data): Promise<Result<DiskInfo, Failure>> {
	const all = await disks.list();
	if (!all.ok) return all;
	const allowed = all.value.filter((disk) => !disk.holdsMedium);
	const byId = allowed.find((disk) => disk.id === data.disk) ?? allowed.find((disk) => disk.id === data.layout.id);
	const bySerial = allowed.filter((disk) => disk.serial !== "" && disk.serial === data.serial);
	const found = byId ?? (bySerial.length === 1 ? bySerial[0] : undefined);
	if (found !== undefined) return ok(found);
	const message = "The disk that was decided on is not there any more.";
	const details = all.value.map(describeDisk);
	return fail({
		id: "disk-not-found",
		operation: "erase the disk",
		operand: data.serial || data.disk,
		message,
		details,
	});
}

function outcomeOf(data: Data, volumes: readonly VolumeInfo[]): Result<DoneOutcome, Failure> {
	const ids = data.layout.partitions.map(({ id }) => id);
	const windowsId = windowsIdOf(data);
	const windows = volumes.find((volume) => volume.id === windowsId);
	if (windows?.letter === undefined) {
		const message = "The new volume for Windows is not there, or has no letter.";
		return fail({ id: "volume-not-found", operation: "find the new volume", operand: windowsId ?? "", message });
	}
	const made = volumes.filter((volume) => ids.includes(volume.id));
	return ok({
		kind: "done",
		home: windows.id,
		variables: [{ name: "OSDisk", value: `${windows.letter}:`, location: true }],
		wrote: made.filter((volume) => volume.fileSystem !== "raw").map((volume) => volume.id),
		notes: [
			`${windows.letter}: is the new volume for Windows, ${formatBytes(windows.sizeBytes)}; the table was read back and compared`,
		],
	});
}
