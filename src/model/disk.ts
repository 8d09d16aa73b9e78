/** Identity of a disk that survives restarts and renumbering (GPT disk GUID, MBR signature, or the serial of a raw disk). */
export type DiskId = string;
/** Identity of a volume: the unique GUID of its partition. Letters and numbers are never stored. */
export type VolumeId = string;

/** What a partition is for, in the field's words. */
export type PartitionRole = "efi" | "msr" | "system" | "windows" | "recovery" | "data";

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
	/** `network` is a share shown under a letter, `ram` the RAM disk of WinPE: both are gone after a restart. */
	readonly kind: "fixed" | "removable" | "network" | "ram";
}

/** A partition of a disk. */
export interface PartitionInfo {
	readonly id: VolumeId;
	readonly role: PartitionRole;
	readonly offsetBytes: number;
	readonly sizeBytes: number;
	readonly fileSystem: FileSystem;
	readonly label: string;
}

/** A disk as the running system sees it. */
export interface DiskInfo {
	readonly id: DiskId;
	/** The running system's number: for people, never stored. */
	readonly number: number;
	readonly bus: string;
	readonly model: string;
	readonly serial: string;
	readonly sizeBytes: number;
	readonly removable: boolean;
	/** True when this run's medium or content lies on it. */
	readonly holdsMedium: boolean;
	readonly style: "gpt" | "mbr" | "raw";
	readonly partitions: readonly PartitionInfo[];
}

/** A partition that shall be made; the id is chosen before acting so that a resumed run recognises its own work. */
export interface PlannedPartition {
	readonly id: VolumeId;
	readonly role: PartitionRole;
	readonly sizeBytes: number;
	readonly fileSystem: FileSystem;
	readonly label: string;
}

/** A whole layout that shall replace everything on a disk. */
export interface DiskLayout {
	/** Identity that the disk gets. */
	readonly id: DiskId;
	readonly style: "gpt" | "mbr";
	readonly partitions: readonly PlannedPartition[];
}

/** A place that survives restarts: volume identity and a relative path with backslashes, no leading one. */
export interface DurablePath {
	readonly volume: VolumeId;
	readonly path: string;
}
