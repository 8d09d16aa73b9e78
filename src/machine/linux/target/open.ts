import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { DiskFacts } from "../../../model/inventory.ts";
import type { FactsReader } from "../../../model/ports.ts";
import { linuxLock } from "../../lock/linux-lock.ts";
import { Attachments, type EngineHost } from "./attachments.ts";
import { type DiskSource, makeRawFile, measure, realPathOf, sourceKey } from "./disk-source.ts";
import { diskTraits } from "./disk-traits.ts";
import { HELD_BY, HeldLedger } from "./held.ts";
import { diskUse } from "./in-use.ts";
import { readPartitionTable } from "./partition-table.ts";
import { Renewals } from "./renewals.ts";
import { foreignSignatures } from "./signatures.ts";
import { RoleBook, type TargetDisk } from "./target-disk.ts";
import { ToolBox } from "./tool-box.ts";
import { type FolderVolume, VolumeSet } from "./volume-set.ts";

/** What opens the disks of a machine that Linux deploys. */
export interface DisksRequest {
	/** In the order of their numbers. */
	readonly sources: readonly DiskSource[];
	/** Folder of this computer with the content of the run, shown under Z. */
	readonly contentFolder?: string;
	/** Folder in which this computer keeps what it must know of such machines: `/var/lib/steppe`. */
	readonly stateFolder: string;
	/** Value of PATH. */
	readonly path: string;
	readonly isRoot: boolean;
	readonly host: EngineHost;
	/** Facts of this computer. */
	readonly computer: FactsReader;
}

/** Disks that were opened: attached, mounted, and held against every other engine. */
export interface OpenedDisks {
	readonly set: VolumeSet;
	readonly tools: ToolBox;
	readonly attachments: Attachments;
	/** Names the machine by its disks: 12 hexadecimal digits. */
	readonly key: string;
	readonly privateFolder: string;
	/** Gives everything back. */
	close(): Promise<Result<void, Failure>>;
}

const OPERATION = "open the disk";

/**
 * Opens disks and image files. What a dead engine left attached is given back first. Fails without root, without the tools, while another
 * engine has them, and where this computer itself uses a disk.
 */
export async function openDisks(request: DisksRequest): Promise<Result<OpenedDisks, Failure>> {
	if (!request.isRoot) {
		const message = "Disks and loop devices belong to root. Start it with sudo.";
		return fail({ id: "access-denied", operation: OPERATION, message });
	}
	const key = machineKey(request.sources);
	const privateFolder = join(request.stateFolder, key);
	const tools = new ToolBox(request.path, { [HELD_BY]: privateFolder });
	const complete = await tools.complete();
	if (!complete.ok) return complete;
	mkdirSync(privateFolder, { recursive: true, mode: 0o700 });
	const lock = linuxLock(privateFolder, join(privateFolder, "lock.txt"), request.host.processId);
	const held = await lock.take("steppe run");
	if (!held.ok) return held;
	const ledger = new HeldLedger(privateFolder);
	const attachments = new Attachments(tools, ledger, privateFolder, request.host);
	const set = await openSet(request, { tools, attachments, privateFolder });
	if (!set.ok) {
		await attachments.releaseAll();
		await held.value();
		return set;
	}
	return ok({
		...{ set: set.value, tools, attachments, key, privateFolder },
		close: async () => {
			const closed = await set.value.closeDisk(undefined);
			if (closed.ok) ledger.clear();
			// One thing that can't be given back keeps nothing else.
			else await attachments.releaseAll();
			await held.value();
			return closed;
		},
	});
}

/** Names a machine by all its disks. */
export function machineKey(sources: readonly DiskSource[]): string {
	const [first] = sources;
	return first !== undefined && sources.length === 1 ? sourceKey(first) : sources.map(sourceKey).sort().join("-");
}

interface SetParts {
	readonly tools: ToolBox;
	readonly attachments: Attachments;
	readonly privateFolder: string;
}

async function openSet(
	request: DisksRequest,
	{ tools, attachments, privateFolder }: SetParts,
): Promise<Result<VolumeSet, Failure>> {
	const released = await attachments.releaseAll();
	if (!released.ok) return released;
	rmSync(join(privateFolder, "fat"), { recursive: true, force: true });
	const inventory = await request.computer.inventory();
	if (!inventory.ok) return inventory;
	const disks: TargetDisk[] = [];
	for (const source of request.sources) {
		const disk = await openSource(request, source, tools, inventory.value.disks);
		if (!disk.ok) return disk;
		disks.push(disk.value);
	}
	const roles = new RoleBook(privateFolder);
	const folders = folderVolumes(request, privateFolder);
	const renewals = new Renewals(tools, privateFolder);
	const set = new VolumeSet({ tools, attachments, roles, renewals, privateFolder, disks, folders });
	for (const disk of disks) {
		const opened = await set.openDisk(disk, true);
		if (!opened.ok) return opened;
	}
	return ok(set);
}

function folderVolumes({ contentFolder }: DisksRequest, privateFolder: string): readonly FolderVolume[] {
	const memory = join(privateFolder, "ram");
	mkdirSync(memory, { recursive: true, mode: 0o700 });
	const ram: FolderVolume = { id: "ram", kind: "ram", letter: "X", folder: memory, label: "RAM disk" };
	if (contentFolder === undefined) return [ram];
	return [ram, { id: "network", kind: "network", letter: "Z", folder: contentFolder, label: "Content" }];
}

async function openSource(
	{ contentFolder }: DisksRequest,
	source: DiskSource,
	tools: ToolBox,
	known: readonly DiskFacts[],
): Promise<Result<TargetDisk, Failure>> {
	const file = source.path;
	if (source.kind === "image" && source.sizeBytes !== undefined && !existsSync(file)) {
		const made = makeRawFile(file, source.sizeBytes);
		if (!made.ok) return made;
	}
	const size = measure(source, file);
	if (!size.ok) return size;
	const real = realPathOf({ ...source, path: file });
	const use = diskUse(real, contentFolder === undefined ? [] : [contentFolder]);
	// The disk with the content is in use by what reads it: it is seen, and nothing is ever done to it.
	const isInUse = use.reasons.length > 0 && !use.holdsContent;
	const free = isInUse ? fail(inUse(source, use.reasons)) : use.holdsContent ? done : mayBeHad(source, real);
	if (!free.ok) return free;
	const table = await readPartitionTable(tools, real, size.value.sectorBytes);
	if (!table.ok) return table;
	const signatures = await foreignSignatures(tools, real, table.value);
	if (!signatures.ok) return signatures;
	const facts = known.find(({ path }) => path === real);
	const traits = diskTraits(source, size.value, facts, use.holdsContent);
	const kept = use.holdsContent ? { refusal: "the content of this run lies on it" } : {};
	const disk = { file: real, isImage: source.kind === "image", traits, table: table.value, ...kept };
	return ok({ ...disk, signatures: signatures.value });
}

function inUse({ path }: DiskSource, reasons: readonly string[]): Failure {
	const message = `This computer uses it: ${reasons[0]}.`;
	const remedy = "Unmount it, switch it off as swap, or take LVM, RAID and dm-crypt on it apart first.";
	return { id: "volume-unfit", operation: OPERATION, operand: path, message, details: [...reasons.slice(1), remedy] };
}

/** What the kernel says itself: it gives a device that is in use to nobody alone. */
function mayBeHad(source: DiskSource, file: string): Result<void, Failure> {
	if (source.kind === "image") return done;
	try {
		// O_EXCL without O_CREAT, for block devices alone (open(2)).
		closeSync(openSync(file, 0o2 | 0o200));
		return done;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return fail({ id: "volume-unfit", operation: OPERATION, operand: file, message: `Linux keeps it: ${message}.` });
	}
}

/** The id of this computer's own start (random(4)). */
export function hostBootId(): string {
	return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}
