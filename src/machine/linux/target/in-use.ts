import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
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
	const parts = statSync(file).isBlockDevice() ? partsOf(basename(file)) : [];
	const loops = loopsInUse().filter((loop) => shows(loop.file, file, parts));
	const all = [...parts, ...loops.flatMap(({ name }) => partsOf(name))];
	const mounts = mountLines();
	const swaps = swapDevices();
	const content = new Set(contentFolders.flatMap((folder) => deviceHolding(folder, mounts) ?? []));
	const reasons = all.flatMap((part) => [
		...mounts.filter(({ device }) => device === part.device).map(({ folder }) => mountedReason(part, folder)),
		...(swaps.has(part.name) ? [`${part.name} is in use as swap`] : []),
		...holdersOf(part.name).map((holder) => `${part.name} belongs to ${holder}`),
	]);
	const idle = loops.filter(({ name }) => !reasons.some((reason) => reason.startsWith(name)));
	return {
		reasons: [...reasons, ...idle.map(({ name }) => `it is attached as /dev/${name}`)],
		holdsContent: all.some(({ device }) => content.has(device)),
	};
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

/** The device of the file system in which a folder lies. */
function deviceHolding(folder: string, mounts: readonly MountLine[]): string | undefined {
	const path = existsSync(folder) ? realpathSync(folder) : folder;
	const holding = mounts.filter(
		(mount) => path === mount.folder || path.startsWith(`${mount.folder.replace(/\/$/, "")}/`),
	);
	return holding.toSorted((left, right) => left.folder.length - right.folder.length).at(-1)?.device;
}

function textOf(path: string): string {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return "";
	}
}
