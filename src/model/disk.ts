/** Identity of a disk that survives restarts and renumbering (GPT disk GUID, MBR signature, or the serial of a raw disk). */
export type DiskId = string;
/** Identity of a volume: the unique GUID of its partition. Letters and numbers are never stored. */
export type VolumeId = string;

/** What a partition is for, in the field's words. */
export type PartitionRole = "efi" | "msr" | "system" | "windows" | "recovery" | "data";

/** What a disk is connected to, as Windows' storage API names it. */
export const DISK_BUSES = [
	"nvme",
	"sata",
	"ata",
	"scsi",
	"sas",
	"raid",
	"usb",
	"sd",
	"mmc",
	"virtual",
	"iscsi",
	"fibre-channel",
	"unknown",
] as const;
export type DiskBus = (typeof DISK_BUSES)[number];

/** Attributes of a GPT partition (diskpart reference: 0x1, 0x8000…, 0x4000…); no MBR has any. */
export type PartitionAttribute = "required" | "no-drive-letter" | "hidden";

/** File systems a volume can hold; `raw` is unformatted. */
export type FileSystem = "ntfs" | "fat32" | "raw";

/** Why a volume may not be written to, or `clean`. */
export type VolumeState = "clean" | "dirty" | "hibernated" | "locked";

/** A volume as the running system sees it. Letters change at every start. */
export interface VolumeInfo {
	readonly id: VolumeId;
	readonly diskId: DiskId;
	/** Upper-case letter without colon; absent when none is assigned. */
	readonly letter?: string;
	readonly label: string;
	readonly fileSystem: FileSystem;
	readonly sizeBytes: number;
	readonly freeBytes: number;
	readonly role: PartitionRole;
	readonly state: VolumeState;
	/** Serial number that each formatting makes anew, 8 hexadecimal digits; absent where there is no file system. */
	readonly serialNumber?: string;
	/** Bytes that shadow copies hold: they are in use, and deleting files frees none of them. Absent: none, or not known. */
	readonly shadowCopyBytes?: number;
	/** `network` is a share shown under a letter, `ram` the RAM disk of WinPE: both are gone after a restart. */
	readonly kind: "fixed" | "removable" | "network" | "ram";
}

/** What partitions that are there and those that shall be made have in common. */
interface PartitionCore {
	readonly id: VolumeId;
	readonly role: PartitionRole;
	/** GPT type GUID (lower case), or type of an MBR as two lower-case hexadecimal digits. */
	readonly type: string;
	/** In the order in which they are declared. Always empty on an MBR. */
	readonly attributes: readonly PartitionAttribute[];
	/** True for the partition that a BIOS starts from. Always false on a GPT. */
	readonly active: boolean;
	/** Where it begins on the disk. */
	readonly offsetBytes: number;
	readonly sizeBytes: number;
	readonly fileSystem: FileSystem;
	readonly label: string;
	/** Size of a cluster; absent on a raw partition, and where the file system chose it by itself. */
	readonly allocationUnitBytes?: number;
}

/** A partition of a disk. */
export interface PartitionInfo extends PartitionCore {}

/** A disk as the running system sees it. */
export interface DiskInfo {
	readonly id: DiskId;
	/** The running system's number: for people, never stored. */
	readonly number: number;
	readonly bus: DiskBus;
	readonly model: string;
	readonly serial: string;
	/** World-wide name that the hardware has for good (WWN, EUI-64 or NGUID), as hexadecimal digits; absent when it tells none. */
	readonly uniqueId?: string;
	readonly sizeBytes: number;
	/** Size of a logical sector: 512, or 4096 on a 4Kn disk. */
	readonly sectorBytes: number;
	/** True for a hard disk with platters, false for one without; absent when the hardware does not tell. */
	readonly spinning?: boolean;
	readonly removable: boolean;
	readonly readOnly: boolean;
	/** True when the system does not use the disk, as WinPE does with disks that others may share. */
	readonly offline: boolean;
	/** True when this run's medium or content lies on it. */
	readonly holdsMedium: boolean;
	readonly style: "gpt" | "mbr" | "raw";
	/** In the order in which they lie on the disk. */
	readonly partitions: readonly PartitionInfo[];
	/** What LVM, RAID or encryption left on it that nothing uses now, in words: `LVM`, `Linux RAID in partition 2`; absent where nothing is. */
	readonly signatures?: readonly string[];
}

/** A partition that shall be made; the id is chosen before acting so that a resumed run recognises its own work. */
export interface PlannedPartition extends PartitionCore {
	/** False to write every sector of the volume when it is formatted. */
	readonly quickFormat: boolean;
	/** True when the volume shall have a letter. */
	readonly getsLetter: boolean;
}

/** A whole layout that shall replace everything on a disk. Partitions stand in the order in which they lie on the disk, and never overlap. */
export interface DiskLayout {
	/** Identity that the disk gets. */
	readonly id: DiskId;
	readonly style: "gpt" | "mbr";
	readonly partitions: readonly PlannedPartition[];
}

/** How a volume shall be formatted. */
export interface VolumeFormat {
	readonly fileSystem: Exclude<FileSystem, "raw">;
	readonly label: string;
	/** Size of a cluster; the file system chooses when it is absent. */
	readonly allocationUnitBytes?: number;
	readonly quick: boolean;
}

/** A place that survives restarts: volume identity and a relative path with backslashes, no leading one. */
export interface DurablePath {
	readonly volume: VolumeId;
	readonly path: string;
}
