import { join, resolve } from "node:path";
import { attachNtfs, command, type Extent, formatNtfs, type NtfsDevice } from "../../../build/fixtures/ntfs-device.ts";

/** Runs a sequence of a folder on disk images with the packaged executable and answers its words; a failure of it fails the test. */
export async function runOnDisks(folder: string, sequence: string, ...disks: readonly string[]): Promise<string> {
	const words = disks.flatMap((disk) => ["--disk", `image:${disk}`]);
	const state = `STEPPE_STATE_FOLDER=${join(folder, "state")}`;
	const run = [resolve("dist/steppe"), "run", join(folder, sequence), ...words, "--unattended"];
	// The console speaks on stderr.
	return command("env", state, "sh", "-c", 'exec "$@" 2>&1', "sh", ...run);
}

/** Where a partition lies, as sgdisk says. */
async function extentOf(disk: string, partition: number): Promise<Extent> {
	const text = await command("sgdisk", "-i", String(partition), disk);
	const sector = (name: string) => Number(new RegExp(`^${name} sector: (\\d+)`, "m").exec(text)?.[1]);
	return { startByte: sector("First") * 512, sizeBytes: (sector("Last") - sector("First") + 1) * 512 };
}

/** Mounts a partition of a disk image; `remove` takes the mount away and leaves the image. */
export async function attachPartition(
	disk: string,
	partition: number,
	folder: string,
): Promise<NtfsDevice & { remove(): Promise<void>; readonly sizeBytes: number }> {
	const extent = await extentOf(disk, partition);
	const attached = await attachNtfs(disk, folder, extent);
	return { ...attached, sizeBytes: extent.sizeBytes, remove: () => attached.detach() };
}

/** Makes an image of a disk with one NTFS volume that holds nothing, by the tools of Linux alone. */
export async function makeDataDisk(disk: string, sizeBytes: number): Promise<void> {
	const volume = `${disk}.volume`;
	await command("truncate", "-s", String(sizeBytes), disk);
	await command("sgdisk", "-n", "1:0:0", "-t", "1:0700", disk);
	const extent = await extentOf(disk, 1);
	await formatNtfs(volume, extent.sizeBytes);
	const place = [`seek=${extent.startByte}`, "oflag=seek_bytes", "conv=notrunc,sparse", "bs=1M", "status=none"];
	await command("dd", `if=${volume}`, `of=${disk}`, ...place);
	await command("rm", volume);
}
