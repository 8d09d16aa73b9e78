import { formatBytes } from "../base/byte-size.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { driveLetter, type WindowsPath } from "../base/windows-path.ts";
import type { VolumeInfo } from "../model/disk.ts";
import { describeVolume, findPlace } from "../model/durable-path.ts";
import type { Failure } from "../model/failure.ts";
import type { VolumesReader } from "../model/ports.ts";

const OPERATION = "prove the place of the image";
/** The largest file of FAT32. */
const FAT32_FILE = 4 * 1024 ** 3 - 1;

/** A share and the place on it; undefined for a path with a letter. */
export function splitShare(file: string): { readonly share: string; readonly below: string } | undefined {
	const match = /^(\\\\[^\\/]+\\[^\\/]+)\\(.+)$/.exec(file.replaceAll("/", "\\"));
	return match?.[1] === undefined || match[2] === undefined ? undefined : { share: match[1], below: match[2] };
}

/**
 * Proves that an image of these volumes can be written to a path with a letter: another volume, which lasts, with room for all that they
 * hold. How much compression will save nobody knows before: it is not counted on.
 */
export async function proveTarget(
	volumes: VolumesReader,
	file: WindowsPath,
	captured: readonly VolumeInfo[],
): Promise<Result<VolumeInfo, Failure>> {
	const place = await findPlace(volumes, file, OPERATION);
	if (!place.ok) return place;
	const { volume } = place.value;
	const refuse = (id: Failure["id"], message: string) =>
		fail<Failure>({ id, operation: OPERATION, operand: file, message, details: [describeVolume(volume)] });
	if (captured.some(({ id }) => id === volume.id))
		return refuse("input-invalid", `The image would lie on ${driveLetter(file)}:, which it captures.`);
	if (volume.kind === "ram") return refuse("volume-unfit", "This is the RAM disk of WinPE: the next start empties it.");
	if (volume.state !== "clean") return refuse("volume-unfit", `The volume is ${volume.state}.`);
	const needed = captured.reduce((sum, { sizeBytes, freeBytes }) => sum + sizeBytes - freeBytes, 0);
	if (volume.freeBytes < needed) {
		const message = `The volumes hold ${formatBytes(needed)}, and compression is not counted on: ${formatBytes(volume.freeBytes)} are free.`;
		return refuse("disk-full", message);
	}
	if (volume.fileSystem === "fat32" && needed > FAT32_FILE)
		return refuse(
			"volume-unfit",
			`FAT32 holds no file of more than 4 GiB, and the volumes hold ${formatBytes(needed)}.`,
		);
	return ok(volume);
}
