import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { formatBytes } from "../base/byte-size.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";

/** A mounted volume of the computer that the executable runs on. */
export interface MountedVolume {
	readonly mount: string;
	readonly freeBytes: number;
}

/** Bytes that may be written at a folder, or at the nearest one above it that exists; undefined when the system does not tell. */
export async function freeBytesAt(folder: string): Promise<number | undefined> {
	for (let at = folder; ; at = dirname(at)) {
		try {
			const { bavail, bsize } = await statfs(at);
			return bavail * bsize;
		} catch {
			if (dirname(at) === at) return undefined;
		}
	}
}

/**
 * Mounted volumes, those with the most room first; empty where the system's own tool for it is missing (`df`; on Windows `wmic`, which
 * newer ones lack). The library starts that tool through a shell by itself, so this is asked only to help a person after a failure.
 */
export async function mountedVolumes(): Promise<readonly MountedVolume[]> {
	try {
		const { getDiskInfo } = await import("node-disk-info");
		const drives = await getDiskInfo();
		const unit = drives.some((drive) => drive.filesystem.endsWith("Fixed Disk")) ? 1 : 1024;
		return drives
			.filter(({ available, mounted }) => available > 0 && !/^\/(dev|proc|run|sys)\b/.test(mounted))
			.map((drive) => ({ mount: drive.mounted, freeBytes: drive.available * unit }))
			.sort((left, right) => right.freeBytes - left.freeBytes);
	} catch {
		return [];
	}
}

/** Makes sure that a folder has room for what is to be written; the failure names volumes that have. */
export async function ensureRoom(folder: string, neededBytes: number): Promise<Result<void, Failure>> {
	const free = await freeBytesAt(folder);
	if (free === undefined || free >= neededBytes) return ok(undefined);
	const others = (await mountedVolumes()).filter((volume) => volume.freeBytes >= neededBytes).slice(0, 3);
	const message = `It needs ${formatBytes(neededBytes)}; ${formatBytes(free)} are free there.`;
	const details = others.map((volume) => `${volume.mount} has ${formatBytes(volume.freeBytes)} free`);
	return fail({ id: "disk-full", operation: "make room for the machine", operand: folder, message, details });
}
