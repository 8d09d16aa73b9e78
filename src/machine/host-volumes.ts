import { readFile, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { formatBytes } from "../base/byte-size.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import { outputOf } from "./spawn.ts";
import { mountedVolumes, type VolumeChainAnswer } from "./volumes/chain.ts";
import { diskInfoProvider } from "./volumes/disk-info.ts";
import { lsblkProvider } from "./volumes/lsblk.ts";
import { mountinfoProvider, type SpaceOf } from "./volumes/mountinfo.ts";

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

/** Volumes that are mounted on this computer: from the kernel where it tells, then from `lsblk`, last from node-disk-info. */
export function hostVolumes(): Promise<VolumeChainAnswer> {
	return mountedVolumes([mountinfoProvider(mountTable, spaceOf), lsblkProvider(outputOf), diskInfoProvider()]);
}

async function mountTable(): Promise<string | undefined> {
	try {
		return await readFile("/proc/self/mountinfo", "utf8");
	} catch {
		return undefined;
	}
}

async function spaceOf(mount: string): ReturnType<SpaceOf> {
	try {
		const { blocks, bavail, bsize } = await statfs(mount);
		return { sizeBytes: blocks * bsize, freeBytes: bavail * bsize };
	} catch {
		return undefined;
	}
}

/** Makes sure that a folder has room for what is to be written; the failure names volumes that have. */
export async function ensureRoom(folder: string, neededBytes: number): Promise<Result<void, Failure>> {
	const free = await freeBytesAt(folder);
	if (free === undefined || free >= neededBytes) return ok(undefined);
	const { volumes } = await hostVolumes();
	const others = volumes
		.filter((volume) => volume.freeBytes >= neededBytes)
		.sort((left, right) => right.freeBytes - left.freeBytes)
		.slice(0, 3);
	const message = `It needs ${formatBytes(neededBytes)}; ${formatBytes(free)} are free there.`;
	const details = others.map((volume) => `${volume.mount} has ${formatBytes(volume.freeBytes)} free`);
	return fail({ id: "disk-full", operation: "make room for the machine", operand: folder, message, details });
}
