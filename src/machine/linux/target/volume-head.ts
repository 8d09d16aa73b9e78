import { closeSync, openSync, readSync } from "node:fs";
import type { FileSystem } from "../../../model/disk.ts";

/** What a volume's own first sectors and records say of it. */
export interface VolumeHead {
	readonly fileSystem: FileSystem;
	/** Who encrypts it, where its contents can't be read at all. */
	readonly encryptedBy?: "BitLocker" | "LUKS";
	/** A file system that Windows does not have; it is told as raw. */
	readonly foreign?: string;
	readonly label: string;
	/** Eight upper-case hexadecimal digits. */
	readonly serialNumber?: string;
	readonly allocationUnitBytes?: number;
	/** NTFS' own flag: chkdsk is due. */
	readonly isDirty: boolean;
}

const RAW: VolumeHead = { fileSystem: "raw", label: "", isDirty: false };

/** Reads what lies at an offset of a disk or image file. */
export function readVolumeHead(disk: string, offsetBytes: number, sizeBytes: number): VolumeHead {
	const file = openSync(disk, "r");
	const read = (offset: number, length: number): Buffer => {
		const bytes = Buffer.alloc(length);
		if (offset >= 0 && offset + length <= sizeBytes) readSync(file, bytes, 0, length, offsetBytes + offset);
		return bytes;
	};
	try {
		return headOf(read);
	} finally {
		closeSync(file);
	}
}

type Read = (offset: number, length: number) => Buffer;

function headOf(read: Read): VolumeHead {
	const boot = read(0, 512);
	const name = boot.toString("latin1", 3, 11);
	if (name === "-FVE-FS-" || (name === "MSWIN4.1" && hasBitLockerGuid(boot)))
		return { ...RAW, encryptedBy: "BitLocker" };
	if (boot.toString("latin1", 0, 6) === "LUKS\u00ba\u00be") return { ...RAW, encryptedBy: "LUKS" };
	if (name === "NTFS    ") return ntfsHead(boot, read);
	if (name === "EXFAT   ") return { ...RAW, foreign: "exFAT" };
	if (boot.readUInt16LE(510) === 0xaa55 && boot.toString("latin1", 82, 90) === "FAT32   ") return fat32Head(boot, read);
	if (read(1024, 64).readUInt16LE(56) === 0xef53) return { ...RAW, foreign: "ext" };
	return RAW;
}

/** BitLocker To Go looks like FAT32; its volume GUID stands at 424 (libbde's description of the format). */
function hasBitLockerGuid(boot: Buffer): boolean {
	const guid = boot.toString("hex", 424, 440);
	return guid === "3bd66749292ed84a8399f6a339e3d001" || guid === "3b4da892809dd0114d9fe4d1dd18a300";
}

/** Boot sector and the record of $Volume, the fourth of the MFT (NTFS documentation of libntfs: layout.h). */
function ntfsHead(boot: Buffer, read: Read): VolumeHead {
	const sector = boot.readUInt16LE(11);
	// Up to 128 sectors as a number, more as a power of two counted down from 256.
	const perCluster = boot[13] ?? 1;
	const unit = sector * (perCluster <= 128 ? perCluster : 2 ** (256 - perCluster));
	const recordSize = boot.readInt8(64);
	const record = recordSize > 0 ? recordSize * unit : 2 ** -recordSize;
	const serialNumber = boot.readUInt32LE(72).toString(16).toUpperCase().padStart(8, "0");
	const head = { fileSystem: "ntfs", serialNumber, allocationUnitBytes: unit } as const;
	const volume =
		[8, 16].includes(record.toString(2).length - 1) || (record >= 512 && record <= 65_536)
			? read(Number(boot.readBigUInt64LE(48)) * unit + 3 * record, record)
			: Buffer.alloc(0);
	if (volume.length === 0 || volume.toString("latin1", 0, 4) !== "FILE") return { ...head, label: "", isDirty: true };
	mendSectors(volume);
	const label = residentValue(volume, 0x60)?.toString("utf16le") ?? "";
	const flags = residentValue(volume, 0x70)?.readUInt16LE(10) ?? 1;
	return { ...head, label, isDirty: (flags & 1) !== 0 };
}

/** Puts back the last two bytes of each sector, which the update sequence array holds. */
function mendSectors(record: Buffer): void {
	const at = record.readUInt16LE(4);
	const count = record.readUInt16LE(6);
	for (
		let sector = 1;
		sector < count && sector * 512 <= record.length && at + sector * 2 + 2 <= record.length;
		sector++
	)
		record.writeUInt16LE(record.readUInt16LE(at + sector * 2), sector * 512 - 2);
}

/** The value of a resident attribute of a record. */
function residentValue(record: Buffer, type: number): Buffer | undefined {
	let at = record.readUInt16LE(20);
	while (at + 24 <= record.length) {
		const found = record.readUInt32LE(at);
		const length = record.readUInt32LE(at + 4);
		if (found === 0xffff_ffff || length < 24) return undefined;
		if (found === type && record[at + 8] === 0) {
			const from = at + record.readUInt16LE(at + 20);
			return record.subarray(from, from + record.readUInt32LE(at + 16));
		}
		at += length;
	}
	return undefined;
}

/** Boot sector, and the label in the root folder, whose first cluster is read (Microsoft's FAT specification). */
function fat32Head(boot: Buffer, read: Read): VolumeHead {
	const sector = boot.readUInt16LE(11);
	const perCluster = boot[13] ?? 1;
	const unit = sector * perCluster;
	const data = (boot.readUInt16LE(14) + (boot[16] ?? 2) * boot.readUInt32LE(36)) * sector;
	const root = read(data + (boot.readUInt32LE(44) - 2) * unit, unit);
	let label = boot.toString("latin1", 71, 82).trimEnd();
	for (let at = 0; at + 32 <= root.length && root[at] !== 0; at += 32)
		if (root[at] !== 0xe5 && root[at + 11] === 0x08) label = root.toString("latin1", at, at + 11).trimEnd();
	return {
		fileSystem: "fat32",
		label: label === "NO NAME" ? "" : label,
		serialNumber: boot.readUInt32LE(67).toString(16).toUpperCase().padStart(8, "0"),
		allocationUnitBytes: unit,
		// The clean-shutdown bit of the first FAT, set while nobody writes.
		isDirty: (read(boot.readUInt16LE(14) * sector + 4, 4).readUInt32LE(0) & 0x0800_0000) === 0,
	};
}

/** Free bytes of a FAT32 volume, from its FSInfo sector; undefined where it does not tell. */
export function fat32FreeBytes(disk: string, offsetBytes: number): number | undefined {
	const file = openSync(disk, "r");
	try {
		const head = Buffer.alloc(1024);
		readSync(file, head, 0, 1024, offsetBytes);
		const clusters = head.readUInt32LE(512 + 488);
		return head.readUInt32LE(512) !== 0x4161_5252 || clusters === 0xffff_ffff
			? undefined
			: clusters * head.readUInt16LE(11) * (head[13] ?? 1);
	} finally {
		closeSync(file);
	}
}
