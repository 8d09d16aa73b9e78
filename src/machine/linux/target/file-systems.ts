import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { done, ok, type Result } from "../../../base/result.ts";
import type { VolumeFormat } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { ToolBox } from "./tool-box.ts";

const OPERATION = "format the volume";
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** The geometry that Windows takes for every disk: its boot code reads it from the boot sector of a BIOS disk. */
const GEOMETRY = { heads: 255, sectors: 63 };

/** Fields of the boot sector of NTFS, in bytes. */
const SECTOR_BYTES_AT = 11;
const SECTOR_COUNT_AT = 40;
const SERIAL_NUMBER_AT = 72;

/** A volume to be formatted. */
export interface FormatTarget {
	/** Device that shows the volume alone. */
	readonly device: string;
	/** Where it begins on its disk: Windows' boot code needs it. */
	readonly offsetBytes: number;
	readonly sizeBytes: number;
	readonly sectorBytes: number;
}

/** Size of a cluster that Windows chooses by itself (Microsoft: default cluster size for NTFS and FAT32). */
export function usualUnitBytes(fileSystem: VolumeFormat["fileSystem"], sizeBytes: number, sectorBytes: number): number {
	if (fileSystem === "ntfs") return Math.max(4096, sizeBytes <= 16 * 1024 * GIB ? 4096 : 8192, sectorBytes);
	const steps: readonly (readonly [number, number])[] = [
		[64 * MIB, 512],
		[128 * MIB, 1024],
		[256 * MIB, 2048],
		[8 * GIB, 4096],
		[16 * GIB, 8192],
	];
	const usual = steps.find(([most]) => sizeBytes <= most)?.[1] ?? 16_384;
	// FAT32 has at least 65,527 clusters: a small volume has smaller ones.
	const largest = 2 ** Math.floor(Math.log2(sizeBytes / 66_000));
	return Math.max(sectorBytes, Math.min(usual, largest));
}

/** Makes a file system with mkntfs or mkfs.fat. */
export async function makeFileSystem(
	tools: ToolBox,
	target: FormatTarget,
	format: VolumeFormat,
): Promise<Result<void, Failure>> {
	const { device, offsetBytes, sizeBytes, sectorBytes } = target;
	const unit = format.allocationUnitBytes ?? usualUnitBytes(format.fileSystem, sizeBytes, sectorBytes);
	const first = offsetBytes / sectorBytes;
	const { heads, sectors } = GEOMETRY;
	const made =
		format.fileSystem === "ntfs"
			? await tools.run(
					"mkntfs",
					[
						...["--force", ...(format.quick ? ["--quick"] : []), "--quiet", "--sector-size", String(sectorBytes)],
						// The field of the boot sector has 32 bits: a volume behind them is none that a BIOS could start.
						...["--partition-start", String(Math.min(first, 0xffff_ffff)), "--heads", String(heads)],
						...[
							"--sectors-per-track",
							String(sectors),
							"--cluster-size",
							String(unit),
							"--label",
							format.label,
							device,
						],
					],
					OPERATION,
					device,
				)
			: await makeFat32(tools, target, format.label, unit);
	if (made.ok && format.fileSystem === "ntfs") await giveNtfsSerialNumber(device, sizeBytes);
	return made.ok ? done : made;
}

/**
 * mkntfs draws the serial number from the second in which it works, so that volumes made together would share it; Windows and Steppe tell
 * volumes apart by it. It stands in the boot sector and in its copy behind the last sector that the volume counts (NTFS, boot sector).
 */
async function giveNtfsSerialNumber(device: string, sizeBytes: number): Promise<void> {
	const file = await open(device, "r+");
	try {
		const { buffer: boot } = await file.read(Buffer.alloc(512), 0, 512, 0);
		const copyAt = Number(boot.readBigUInt64LE(SECTOR_COUNT_AT)) * boot.readUInt16LE(SECTOR_BYTES_AT);
		const serialNumber = randomBytes(8);
		await file.write(serialNumber, 0, 8, SERIAL_NUMBER_AT);
		if (copyAt + 512 <= sizeBytes) await file.write(serialNumber, 0, 8, copyAt + SERIAL_NUMBER_AT);
		await file.datasync();
	} finally {
		await file.close();
	}
}

async function makeFat32(
	tools: ToolBox,
	{ device, offsetBytes, sectorBytes }: FormatTarget,
	label: string,
	unit: number,
): Promise<Result<void, Failure>> {
	const { heads, sectors } = GEOMETRY;
	const words = ["-F", "32", "-I", "-S", String(sectorBytes), "-s", String(unit / sectorBytes), "-R", "32", "-a"];
	const hidden = Math.min(offsetBytes / sectorBytes, 0xffff_ffff);
	const place = ["-h", String(hidden), "-g", `${heads}/${sectors}`, ...(label === "" ? [] : ["-n", label])];
	const made = await tools.run("mkfs.fat", [...words, ...place, device], OPERATION, device);
	return made.ok ? ok(undefined) : made;
}
