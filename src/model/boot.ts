import type { DiskId, DurablePath, VolumeId } from "./disk.ts";

/** An entry of a boot store. */
export interface BootEntry {
	readonly id: string;
	readonly kind: "windows" | "winpe";
	readonly title: string;
	/** The Windows folder, or the boot image. */
	readonly target: DurablePath;
}

/** What the firmware and the boot store will start. */
export interface BootState {
	readonly firmware: "uefi" | "bios";
	/** What the firmware tries, in order, in words. */
	readonly bootOrder: readonly string[];
	readonly entries: readonly BootEntry[];
	readonly defaultEntry?: string;
	/** Entry that is used once, at the next start. */
	readonly nextEntry?: string;
	readonly timeoutSeconds: number;
	/** The machine's own disk that the firmware would start from: the first of its order that leads to one, media left out. */
	readonly firmwareDisk?: DiskId;
}

/** A boot image on a disk, ready to be entered in the boot store. */
export interface BootImageStaging {
	readonly image: DurablePath;
	readonly ramDisk: DurablePath;
	readonly title: string;
}

/** Boot files and store that shall start a Windows. */
export interface BootFilesRequest {
	readonly windows: DurablePath;
	/** The EFI system partition, or the active partition on BIOS. */
	readonly system: VolumeId;
}
