import { formatBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { driveLetter } from "../src/base/windows-path.ts";
import { describeDisk } from "../src/disks/candidate-table.ts";
import { type DiskUse, decideDisk, type Machine } from "../src/disks/decide-disk.ts";
import { inputFaults } from "../src/disks/input-faults.ts";
import { layoutDifference } from "../src/disks/laid-out.ts";
import { wantedLayout } from "../src/disks/layouts.ts";
import type { LayoutWish, PartitionWish } from "../src/disks/wish.ts";
import type { Choice, Decision, PromisedVolume } from "../src/model/decision.ts";
import type { DiskInfo, DiskLayout, VolumeInfo } from "../src/model/disk.ts";
import type { Effect } from "../src/model/effect.ts";
import type { Failure } from "../src/model/failure.ts";
import type { PartitionDiskInput } from "../src/model/inputs.gen.ts";
import type { Plain } from "../src/model/json.ts";
import type { DoneOutcome } from "../src/model/outcome.ts";
import type { DisksReader, Random } from "../src/model/ports.ts";
import type { Probe, StepContext, StepLook, StepType } from "../src/model/step.ts";

type Planned = Plain<DiskLayout>["partitions"][number];

type Data = {
	readonly disk: string;
	/** Identity of the hardware: a disk without a table has lost its own. */
	readonly serial: string;
	/** The layout that is made, or the one that is there and reused. */
	readonly layout: Plain<DiskLayout>;
	/** Volumes of a reused layout that are formatted, with the serial number that they have before; absent when all is made anew. */
	readonly formats?: readonly { readonly volume: string; readonly before?: string }[];
	/** Variables that get the letter of a volume. */
	readonly variables: readonly { readonly name: string; readonly volume: string }[];
};

/** Chooses a disk by rule, erases it and makes its partitions and volumes, or reuses those that fit. */
export const partitionDisk: StepType<PartitionDiskInput, Data> = {
	type: "partition-disk",
	runsIn: "winpe",
	destructive: () => true,
	idempotence: () => "verify-first",
	decidesEarly: true,
	check: inputFaults,
	effects: (input) => {
		const names = input.partitions?.flatMap((each) => each["letter-variable"] ?? []) ?? [];
		const holdsWindows = input.partitions?.some(({ type }) => type === "windows") ?? true;
		return [
			{ kind: "erases-disk" },
			...[...(holdsWindows ? ["OSDisk"] : []), ...names].map((variable): Effect => ({ kind: "sets", variable })),
		];
	},
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
	const wish = wantedLayout(input, facts.value.firmware);
	if (!wish.ok) return wish;
	const machine = await readMachine(input, look);
	if (!machine.ok) return machine;
	const chosen = decideDisk(input, wish.value, machine.value);
	if (!chosen.ok) return chosen;
	const { disk, use, choice } = chosen.value;
	const layout = use.kind === "make" ? newLayout(use, wish.value, look.random) : foundLayout(use, disk);
	const wishes = use.kind === "make" ? use.placed : use.reused.map((each) => each.wish);
	const formats = use.kind === "make" ? undefined : use.reused.filter((each) => each.formats);
	const lost = use.kind === "make" ? disk.partitions : (formats ?? []).map(({ found }) => found);
	const windowsVolumeBytes = layout.partitions.find(({ role }) => role === "windows")?.sizeBytes;
	return ok({
		summary: summaryOf(disk, wish.value, use),
		choices: [choice, ...layoutChoices(layout, wish.value, use)],
		...(windowsVolumeBytes === undefined ? {} : { windowsVolumeBytes }),
		volumes: layout.partitions.map((each, index) => promised(each, wishes[index], use, index)),
		loses: lost.map(({ id }) => id),
		data: {
			disk: disk.id,
			serial: disk.serial,
			layout,
			...(formats === undefined
				? {}
				: {
						formats: formats.map(({ found, serialNumber }) => ({
							volume: found.id,
							...(serialNumber === undefined ? {} : { before: serialNumber }),
						})),
					}),
			variables: variablesOf(layout, wishes),
		},
	});
}

async function readMachine(input: PartitionDiskInput, look: StepLook): Promise<Result<Machine, Failure>> {
	const disks = await look.disks.list();
	if (!disks.ok) return disks;
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	const at = (path: string) => volumes.value.find(({ letter }) => letter === driveLetter(path));
	const kept = new Map<string, string[]>();
	for (const path of look.view.protectedPaths) add(kept, at(path)?.id, path);
	const contents = new Map<string, string[]>();
	for (const { name, path } of look.view.contents) add(contents, at(path)?.diskId, name);
	const machine = { disks: disks.value, volumes: volumes.value, kept, contents };
	if (input.disk?.["firmware-boot-disk"] === undefined) return ok(machine);
	const boot = await look.boot.state();
	if (!boot.ok) return boot;
	const { firmwareDisk } = boot.value;
	return ok(firmwareDisk === undefined ? machine : { ...machine, firmwareDisk });
}

function add(lists: Map<string, string[]>, key: string | undefined, value: string): void {
	if (key !== undefined) lists.set(key, [...(lists.get(key) ?? []), value]);
}

function newLayout(
	{ placed }: Extract<DiskUse, { kind: "make" }>,
	{ style }: LayoutWish,
	random: Random,
): Plain<DiskLayout> {
	const id = style === "gpt" ? random.guid() : random.guid().slice(0, 8);
	const partitions = placed.map(
		(each, index): Planned => ({
			// A partition of an MBR has no identity of its own: signature and number serve as one.
			id: style === "gpt" ? random.guid() : `${id}-0${index + 1}`,
			...plannedFrom(each),
			offsetBytes: each.offsetBytes,
			sizeBytes: each.sizeBytes,
			label: each.label,
		}),
	);
	return { id, style, partitions };
}

function foundLayout({ reused }: Extract<DiskUse, { kind: "reuse" }>, disk: DiskInfo): Plain<DiskLayout> {
	const partitions = reused.map(
		({ wish, found, formats }): Planned => ({
			id: found.id,
			...plannedFrom(wish),
			offsetBytes: found.offsetBytes,
			sizeBytes: found.sizeBytes,
			label: formats ? wish.label : found.label,
		}),
	);
	return { id: disk.id, style: disk.style === "mbr" ? "mbr" : "gpt", partitions };
}

function plannedFrom(wish: PartitionWish): Omit<Planned, "id" | "offsetBytes" | "sizeBytes" | "label"> {
	const { role, type, attributes, active, fileSystem, allocationUnitBytes, quickFormat, getsLetter } = wish;
	const unit = allocationUnitBytes === undefined ? {} : { allocationUnitBytes };
	return { role, type, attributes, active, fileSystem, ...unit, quickFormat, getsLetter };
}

function variablesOf(layout: Plain<DiskLayout>, wishes: readonly PartitionWish[]): Data["variables"] {
	return layout.partitions.flatMap(({ id, role }, index) => {
		const name = wishes[index]?.variable;
		return [
			...(role === "windows" ? [{ name: "OSDisk", volume: id }] : []),
			...(name === undefined ? [] : [{ name, volume: id }]),
		];
	});
}

function promised(planned: Planned, wish: PartitionWish | undefined, use: DiskUse, index: number): PromisedVolume {
	const { role, label, fileSystem, sizeBytes } = planned;
	const variable = role === "windows" ? "OSDisk" : wish?.variable;
	const kept = use.kind === "reuse" && use.reused[index]?.formats === false;
	return { role, label, fileSystem, sizeBytes, ...(variable === undefined ? {} : { variable }), kept };
}

function summaryOf(disk: DiskInfo, wish: LayoutWish, use: DiskUse): string {
	if (use.kind === "make") {
		const erased = disk.partitions.length === 1 ? "1 partition is" : `${disk.partitions.length} partitions are`;
		const signs = disk.signatures === undefined ? "" : `; it has signs of ${disk.signatures.join(", ")}`;
		return `Erase ${describeDisk(disk)} (${erased} lost${signs}) and make ${wish.name}`;
	}
	const formatted = use.reused.filter(({ formats }) => formats).map(({ wish: { role } }) => role);
	const rest = formatted.length === 0 ? "format nothing" : `format ${formatted.join(", ")} alone`;
	return `Keep the partitions of ${describeDisk(disk)} and ${rest}`;
}

function layoutChoices(layout: Plain<DiskLayout>, wish: LayoutWish, use: DiskUse): readonly Choice[] {
	const parts = layout.partitions.map(
		({ role, sizeBytes, fileSystem, offsetBytes }) =>
			`${role} ${formatBytes(sizeBytes)} ${fileSystem} at ${formatBytes(offsetBytes)}`,
	);
	const choice = { what: "layout", chosen: `${wish.name}: ${parts.join(", ")}`, because: wish.because };
	if (use.kind === "make") {
		const anew = { what: "reuse", chosen: "all is made anew", because: `nothing can be reused: ${use.because}` };
		return use.because === undefined ? [choice] : [choice, anew];
	}
	const fates = use.reused.map(({ wish: { role }, formats }) => `${role} is ${formats ? "formatted" : "kept"}`);
	return [choice, { what: "reuse", chosen: fates.join(", "), because: "the partitions are as the layout asks" }];
}

async function probe({ data }: Decision<Data>, look: StepLook): Promise<Result<Probe, Failure>> {
	const disks = await look.disks.list();
	if (!disks.ok) return disks;
	const disk = disks.value.find((candidate) => candidate.id === data.layout.id);
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	if (data.formats !== undefined) {
		const left = data.formats.filter((each) => !isFormatted(data, each, volumes.value));
		if (left.length > 0) return ok(left.length === data.formats.length ? "not-begun" : "partial");
		return ok(outcomeOf(data, volumes.value).ok ? "done" : "partial");
	}
	if (disk === undefined) return ok("not-begun");
	if (layoutDifference(disk, data.layout) !== undefined) return ok("partial");
	return ok(outcomeOf(data, volumes.value).ok ? "done" : "partial");
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<DoneOutcome, Failure>> {
	const { ports } = context;
	const made = data.formats === undefined ? await makeAnew(data, context) : await formatReused(data, context);
	if (!made.ok) return made;
	const listed = await ports.volumes.list();
	if (!listed.ok) return listed;
	const wanted = data.layout.partitions.filter(({ getsLetter, fileSystem }) => getsLetter && fileSystem !== "raw");
	for (const { id } of wanted) {
		if (listed.value.find((volume) => volume.id === id)?.letter !== undefined) continue;
		const lettered = await ports.volumes.assignLetter(id);
		if (!lettered.ok) return lettered;
	}
	const now = await ports.volumes.list();
	return now.ok ? outcomeOf(data, now.value) : now;
}

async function makeAnew(data: Data, { ports }: StepContext): Promise<Result<void, Failure>> {
	const disk = await findDecidedDisk(ports.disks, data);
	if (!disk.ok) return disk;
	// A disk that is laid out already may hold this run's state by now: it is never erased twice.
	if (layoutDifference(disk.value, data.layout) === undefined) return ok(undefined);
	const made = await ports.disks.partition(disk.value.id, data.layout);
	if (!made.ok) return made;
	return readBack(ports.disks, data);
}

/** Formats what is not yet formatted: a volume with a new serial number is, and may hold this run's state by now. */
async function formatReused(data: Data, { ports, view }: StepContext): Promise<Result<void, Failure>> {
	for (const format of data.formats ?? []) {
		const volumes = await ports.volumes.list();
		if (!volumes.ok) return volumes;
		if (isFormatted(data, format, volumes.value)) continue;
		const volume = volumes.value.find(({ id }) => id === format.volume);
		const planned = data.layout.partitions.find(({ id }) => id === format.volume);
		if (volume === undefined || planned === undefined || planned.fileSystem === "raw") {
			return fail(lostVolume("format the volume", format.volume));
		}
		const kept = view.protectedPaths.filter((path) => driveLetter(path) === volume.letter);
		if (kept.length > 0) {
			const message = "The volume holds what this run must not lose.";
			return fail({
				id: "volume-unfit",
				operation: "format the volume",
				operand: volume.id,
				message,
				details: kept,
			});
		}
		const { fileSystem, label, allocationUnitBytes, quickFormat } = planned;
		const unit = allocationUnitBytes === undefined ? {} : { allocationUnitBytes };
		const made = await ports.disks.format(volume.id, { fileSystem, label, ...unit, quick: quickFormat });
		if (!made.ok) return made;
	}
	return readBack(ports.disks, data);
}

function isFormatted(
	{ layout }: Data,
	{ volume, before }: NonNullable<Data["formats"]>[number],
	volumes: readonly VolumeInfo[],
): boolean {
	const found = volumes.find(({ id }) => id === volume);
	const planned = layout.partitions.find(({ id }) => id === volume);
	if (found?.serialNumber === undefined || found.serialNumber === before) return false;
	return found.fileSystem === planned?.fileSystem && found.label === planned.label;
}

/** What the disk says of itself must be what was decided, to the byte. */
async function readBack(disks: DisksReader, { layout }: Data): Promise<Result<void, Failure>> {
	const all = await disks.list();
	if (!all.ok) return all;
	const disk = all.value.find(({ id }) => id === layout.id);
	const difference = disk === undefined ? "the disk is not there any more" : layoutDifference(disk, layout);
	if (difference === undefined) return ok(undefined);
	const message = `The disk reads back differently: ${difference}.`;
	return fail({ id: "volume-unfit", operation: "compare the disk with the layout", operand: layout.id, message });
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
	const operand = data.serial || data.disk;
	return fail({ id: "disk-not-found", operation: "erase the disk", operand, message, details });
}

function lostVolume(operation: string, operand: string): Failure {
	return { id: "volume-not-found", operation, operand, message: "The new volume is not there, or has no letter." };
}

function outcomeOf(data: Data, volumes: readonly VolumeInfo[]): Result<DoneOutcome, Failure> {
	const variables: { name: string; value: string; location: true }[] = [];
	for (const { name, volume } of data.variables) {
		const letter = volumes.find(({ id }) => id === volume)?.letter;
		if (letter === undefined) return fail(lostVolume("find the new volume", volume));
		variables.push({ name, value: `${letter}:`, location: true });
	}
	const ids = data.formats?.map(({ volume }) => volume) ?? data.layout.partitions.map(({ id }) => id);
	const made = volumes.filter((volume) => ids.includes(volume.id) && volume.fileSystem !== "raw");
	const home = data.layout.partitions.find(({ role }) => role === "windows")?.id;
	const words = variables.map(({ name, value }) => `${name} is ${value}`);
	return ok({
		kind: "done",
		...(home === undefined ? {} : { home }),
		variables,
		wrote: made.map((volume) => volume.id),
		notes: [...words, "table, types, attributes and labels were read back and compared"],
	});
}
