import { closeSync, constants, existsSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { loopsInUse, type MountLine, mountLines } from "./attachments.ts";

/** Why a disk can't be had, and whether what keeps it is the medium of the run. */
export interface DiskUse {
	/** Sentences without a full stop, one for each use. */
	readonly reasons: readonly string[];
	/** True when the content of the run lies on the disk. */
	readonly holdsContent: boolean;
}

interface Part {
	/** Name below `/sys/class/block`. */
	readonly name: string;
	/** `8:1`. */
	readonly device: string;
}

/**
 * Who uses a disk or an image file: mounts, swap, LVM, RAID, dm-crypt, loop devices. `contentFolders` are those that the run reads from.
 */
export function diskUse(file: string, contentFolders: readonly string[]): DiskUse {
	const isDevice = statSync(file).isBlockDevice();
	const parts = isDevice ? partsOf(basename(file)) : [];
	const loops = loopsBeside(file, parts);
	const all = [...parts, ...loops.flatMap(({ name }) => partsOf(name))];
	const mounts = mountLines();
	const swaps = swapDevices();
	const content = contentFolders.flatMap((folder) => mountHolding(folder, mounts) ?? []);
	const told = all.flatMap((part) => [
		...mounts.filter((mount) => isOf(mount, part)).map(({ folder }) => mountedReason(part, folder)),
		...(swaps.has(part.name) ? [`${part.name} is in use as swap`] : []),
		...holdersOf(part.name).map((holder) => `${part.name} belongs to ${holder}`),
	]);
	const reasons = told.length === 0 && isDevice && isHeld(file) ? ["a program or a file system holds it"] : told;
	const idle = loops.filter(({ name }) => !reasons.some((reason) => reason.startsWith(name)));
	return {
		reasons: [...reasons, ...idle.map(({ name }) => `it is attached as /dev/${name}`)],
		holdsContent: all.some((part) => content.some((mount) => isOf(mount, part))),
	};
}

/** btrfs and others that span disks have a device number of their own: there the source tells. */
function isOf({ device, source }: MountLine, part: Part): boolean {
	return device === part.device || source === `/dev/${part.name}`;
}

/**
 * Whether the kernel has given the disk or a partition of it to somebody alone: each mounted file system, swap and volume manager asks for
 * that, also those of which no table tells (open(2), `O_EXCL` on block devices).
 */
function isHeld(device: string): boolean {
	try {
		closeSync(openSync(device, constants.O_RDONLY | constants.O_EXCL));
		return false;
	} catch (problem) {
		return (problem as NodeJS.ErrnoException).code === "EBUSY";
	}
}

/** Loop devices over the disk, over its partitions, or over the same file as the disk. */
function loopsBeside(
	file: string,
	parts: readonly Part[],
): readonly { readonly name: string; readonly file: string }[] {
	const loops = loopsInUse();
	const backing = loops.find(({ name }) => file === `/dev/${name}`)?.file;
	return loops.filter(
		(loop) => shows(loop.file, file, parts) || (loop.file === backing && file !== `/dev/${loop.name}`),
	);
}

function mountedReason({ name }: Part, folder: string): string {
	return folder === "/" ? `${name} holds the running system` : `${name} is mounted at ${folder}`;
}

function partsOf(disk: string): readonly Part[] {
	const at = `/sys/block/${disk}`;
	if (!existsSync(at)) return [];
	const names = [disk, ...readdirSync(at).filter((name) => existsSync(join(at, name, "partition")))];
	return names.flatMap((name) => {
		const device = textOf(`/sys/class/block/${name}/dev`);
		return device === "" ? [] : [{ name, device }];
	});
}

function shows(backing: string, file: string, parts: readonly Part[]): boolean {
	return backing === file || parts.some(({ name }) => backing === `/dev/${name}`);
}

/** LVM, RAID, dm-crypt and whoever else builds on a device. */
function holdersOf(name: string): readonly string[] {
	const folder = `/sys/class/block/${name}/holders`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder).map((holder) => {
		const mapped = textOf(`/sys/class/block/${holder}/dm/name`);
		return mapped === "" ? `/dev/${holder}` : `/dev/mapper/${mapped}`;
	});
}

function swapDevices(): ReadonlySet<string> {
	const lines = textOf("/proc/swaps").split("\n").slice(1);
	return new Set(lines.map((line) => basename(line.split(/\s/)[0] ?? "")));
}

/** The mount in which a folder lies. */
function mountHolding(folder: string, mounts: readonly MountLine[]): MountLine | undefined {
	const path = existsSync(folder) ? realpathSync(folder) : folder;
	const holding = mounts.filter(
		(mount) => path === mount.folder || path.startsWith(`${mount.folder.replace(/\/$/, "")}/`),
	);
	return holding.toSorted((left, right) => left.folder.length - right.folder.length).at(-1);
}

function textOf(path: string): string {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return "";
	}
}
