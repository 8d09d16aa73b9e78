import { open } from "node:fs/promises";
import { fail, ok, type Result } from "../../../../base/result.ts";
import { foldCase } from "../../../../base/windows-path.ts";
import type { DiskId, DiskInfo, DurablePath, PartitionInfo, VolumeId } from "../../../../model/disk.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { Answer, DisksReader } from "../../../../model/ports.ts";
import { refusal } from "../files-failure.ts";
import type { PartitionDevice } from "./bcd-device.ts";
import { type HostFolder, hostFolder } from "./host-folder.ts";

/** Volumes of the machine that is deployed, with or without a letter. */
export interface BootVolumes {
	/** The folder of this computer in which the files of a volume lie; fails where they can't be reached. */
	open(volume: VolumeId): Answer<string>;
	/** Returns when what was written to the volume would survive a power cut. */
	flush(volume: VolumeId): Answer<void>;
}

/** What disks and files are reached with. */
export interface BootDisksOptions {
	readonly disks: DisksReader;
	readonly volumes: BootVolumes;
	/** Device or image file of a disk. */
	readonly deviceFile: (disk: DiskId) => string | undefined;
}

/** A partition with its disk. */
export interface BootPartition {
	readonly disk: DiskInfo;
	readonly partition: PartitionInfo;
}

/** The machine's disks as they are now; the medium's are none of ours. */
export class BootDisks {
	readonly all: readonly DiskInfo[];
	readonly #options: BootDisksOptions;

	private constructor(options: BootDisksOptions, all: readonly DiskInfo[]) {
		this.#options = options;
		this.all = all;
	}

	static async read(options: BootDisksOptions): Promise<Result<BootDisks, Failure>> {
		const list = await options.disks.list();
		if (!list.ok) return list;
		return ok(
			new BootDisks(
				options,
				list.value.filter((disk) => !disk.holdsMedium),
			),
		);
	}

	partition(volume: VolumeId): BootPartition | undefined {
		return this.#find((_, { id }) => foldCase(id) === foldCase(volume));
	}

	/** The partition that a device of a boot store on `storeVolume` means; undefined when no disk has it. */
	meant(device: PartitionDevice, storeVolume: VolumeId): BootPartition | undefined {
		if (device.kind === "boot") return this.partition(storeVolume);
		if (device.kind === "gpt") {
			return this.#find(
				(disk, { id }) =>
					disk.style === "gpt" &&
					foldCase(disk.id) === foldCase(device.disk) &&
					foldCase(id) === foldCase(device.partition),
			);
		}
		return this.#find(
			(disk, { offsetBytes }) =>
				disk.style === "mbr" && signatureOf(disk) === device.signature && offsetBytes === device.offsetBytes,
		);
	}

	#find(isMeant: (disk: DiskInfo, partition: PartitionInfo) => boolean): BootPartition | undefined {
		for (const disk of this.all) {
			const partition = disk.partitions.find((each) => isMeant(disk, each));
			if (partition !== undefined) return { disk, partition };
		}
		return undefined;
	}

	/** How a boot store says where a volume lies. */
	deviceOf(volume: VolumeId): Result<PartitionDevice, Failure> {
		const found = this.partition(volume);
		if (found === undefined) return fail(refusal("volume-not-found", volume, "No disk has this volume."));
		const { disk, partition } = found;
		if (disk.style === "gpt") return ok({ kind: "gpt", disk: disk.id, partition: partition.id });
		const signature = signatureOf(disk);
		if (disk.style === "mbr" && signature !== undefined)
			return ok({ kind: "mbr", signature, offsetBytes: partition.offsetBytes });
		return fail(refusal("boot-not-possible", volume, "Its disk has no identity that a boot store could name."));
	}

	/** The files of a volume. */
	async files(volume: VolumeId): Promise<Result<HostFolder, Failure>> {
		const opened = await this.#options.volumes.open(volume);
		return opened.ok ? ok(hostFolder(opened.value)) : opened;
	}

	flush(volume: VolumeId): Answer<void> {
		return this.#options.volumes.flush(volume);
	}

	/** Bytes of a disk; errors of the system are thrown. */
	async read(disk: DiskInfo, offsetBytes: number, length: number): Promise<Uint8Array> {
		const file = await open(this.#fileOf(disk), "r");
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offsetBytes);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	}

	/** Replaces bytes of a disk, durably; errors of the system are thrown. */
	async write(disk: DiskInfo, offsetBytes: number, bytes: Uint8Array): Promise<void> {
		const file = await open(this.#fileOf(disk), "r+");
		try {
			await file.write(bytes, 0, bytes.length, offsetBytes);
			await file.sync();
		} finally {
			await file.close();
		}
	}

	#fileOf(disk: DiskInfo): string {
		const file = this.#options.deviceFile(disk.id);
		if (file === undefined) throw new Error(`disk ${disk.id} has no device`);
		return file;
	}
}

/** The signature of an MBR; undefined where the disk has another identity. */
function signatureOf({ style, id }: DiskInfo): number | undefined {
	return style === "mbr" && /^[0-9a-f]{8}$/i.test(id) ? Number.parseInt(id, 16) : undefined;
}

export function isSamePlace(left: DurablePath, right: DurablePath): boolean {
	return foldCase(left.volume) === foldCase(right.volume) && foldCase(left.path) === foldCase(right.path);
}
