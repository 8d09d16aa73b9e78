import type { DiskFacts, Inventory, VolumeFacts } from "../../model/inventory.ts";
import { changingText, defineClass, type ToldClass } from "./define-class.ts";

const interfaces: Readonly<Record<string, string>> = {
	...{ nvme: "SCSI", raid: "SCSI", sas: "SCSI", scsi: "SCSI", sata: "IDE", ide: "IDE", usb: "USB" },
};
const busTypes: Readonly<Record<string, number>> = {
	...{ usb: 7, raid: 8, iscsi: 9, sas: 10, sata: 11, sd: 12, mmc: 13, virtual: 14, nvme: 17 },
};
const styles = { raw: 0, mbr: 1, gpt: 2, unknown: undefined } as const;
const driveTypes = { removable: 2, fixed: 3, network: 4, optical: 5, ram: 6 } as const;

function mediaType({ removable, bus }: DiskFacts): string {
	if (removable) return "Removable Media";
	return bus === "usb" ? "External hard disk media" : "Fixed hard disk media";
}

/** `NTFS`, `FAT32`; nothing for a volume without a file system. */
function fileSystemName({ fileSystem }: VolumeFacts): string {
	return fileSystem === "raw" ? "" : fileSystem.toUpperCase();
}

/** Win32_DiskDrive. */
export function diskDrive(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_DiskDrive",
		{
			Index: { type: "uint32" },
			DeviceID: changingText,
			Model: changingText,
			SerialNumber: changingText,
			Size: { type: "uint64" },
			InterfaceType: changingText,
			MediaType: changingText,
			Partitions: { type: "uint32" },
			BytesPerSector: { type: "uint32" },
			PNPDeviceID: changingText,
		},
		inventory.disks.map((disk) => ({
			...{ Index: disk.number, DeviceID: disk.path, Model: disk.model, SerialNumber: disk.serialNumber },
			...{ Size: String(disk.sizeBytes), InterfaceType: interfaces[disk.bus], MediaType: mediaType(disk) },
			...{ Partitions: disk.partitions.length, BytesPerSector: disk.sectorBytes },
			PNPDeviceID: undefined,
		})),
		inventory,
		"disks",
	);
}

/** Win32_DiskPartition; both numbers count from 0. */
export function diskPartition(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_DiskPartition",
		{ DeviceID: changingText, DiskIndex: { type: "uint32" }, Index: { type: "uint32" }, Size: { type: "uint64" } },
		inventory.disks.flatMap(({ number, partitions }) =>
			partitions.map((partition) => ({
				DeviceID: `Disk #${number}, Partition #${partition.number - 1}`,
				...{ DiskIndex: number, Index: partition.number - 1, Size: String(partition.sizeBytes) },
			})),
		),
		inventory,
		"disks",
	);
}

/** Win32_LogicalDisk: what has a letter. */
export function logicalDisk(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_LogicalDisk",
		{
			DeviceID: changingText,
			DriveType: { type: "uint32" },
			FileSystem: changingText,
			FreeSpace: { type: "uint64" },
			Size: { type: "uint64" },
			VolumeName: changingText,
		},
		inventory.volumes
			.filter(({ mountedAt }) => /^[A-Z]:$/.test(mountedAt))
			.map((volume) => ({
				...{ DeviceID: volume.mountedAt, DriveType: driveTypes[volume.kind], FileSystem: fileSystemName(volume) },
				FreeSpace: volume.freeBytes === undefined ? undefined : String(volume.freeBytes),
				...{ Size: String(volume.sizeBytes), VolumeName: volume.label },
			})),
		inventory,
		"volumes",
	);
}

/** Win32_Volume: local volumes, also those without a letter. */
export function volume(inventory: Inventory): ToldClass {
	const roles = new Map(inventory.disks.flatMap(({ partitions }) => partitions.map(({ id, role }) => [id, role])));
	return defineClass(
		"Win32_Volume",
		{
			DeviceID: changingText,
			DriveLetter: changingText,
			DriveType: { type: "uint32" },
			Label: changingText,
			FileSystem: changingText,
			Capacity: { type: "uint64" },
			FreeSpace: { type: "uint64" },
			BootVolume: { type: "boolean" },
			SystemVolume: { type: "boolean" },
		},
		inventory.volumes
			.filter(({ kind }) => kind !== "network")
			.map((each) => ({
				DeviceID: `\\\\?\\Volume{${each.id}}\\`,
				DriveLetter: /^[A-Z]:$/.test(each.mountedAt) ? each.mountedAt : "",
				...{ DriveType: driveTypes[each.kind], Label: each.label, FileSystem: fileSystemName(each) },
				Capacity: String(each.sizeBytes),
				FreeSpace: each.freeBytes === undefined ? undefined : String(each.freeBytes),
				BootVolume: each.isSystem,
				SystemVolume: roles.get(each.id) === "efi" || roles.get(each.id) === "system",
			})),
		inventory,
		"volumes",
	);
}

/** MSFT_Disk of `root\Microsoft\Windows\Storage`. */
export function storageDisk(inventory: Inventory): ToldClass {
	return defineClass(
		"MSFT_Disk",
		{
			Number: { type: "uint32" },
			FriendlyName: changingText,
			Model: changingText,
			SerialNumber: changingText,
			Size: { type: "uint64" },
			BusType: { type: "uint16" },
			PartitionStyle: { type: "uint16" },
			IsBoot: { type: "boolean" },
			IsSystem: { type: "boolean" },
			IsOffline: { type: "boolean" },
			IsReadOnly: { type: "boolean" },
			UniqueId: changingText,
			Location: changingText,
		},
		inventory.disks.map((disk) => ({
			...{ Number: disk.number, FriendlyName: disk.model, Model: disk.model, SerialNumber: disk.serialNumber },
			...{ Size: String(disk.sizeBytes), BusType: busTypes[disk.bus], PartitionStyle: styles[disk.style] },
			IsBoot: inventory.volumes.some((each) => each.isSystem && each.disk === disk.number),
			IsSystem: disk.partitions.some(({ role }) => role === "efi" || role === "system"),
			...{ IsOffline: undefined, IsReadOnly: undefined, UniqueId: undefined, Location: undefined },
		})),
		inventory,
		"disks",
	);
}

/** Win32_EncryptableVolume; protection is unknown (2) for a volume that is locked. What is encrypted is wholly so (1), or not at all (0). */
export function encryptableVolume(
	inventory: Inventory,
	lockedVolumes: ReadonlySet<string>,
	encryptedVolumes: ReadonlyMap<string, { readonly isOn: boolean }> = new Map(),
): ToldClass {
	return defineClass(
		"Win32_EncryptableVolume",
		{
			...{ DeviceID: changingText, DriveLetter: changingText },
			...{ ProtectionStatus: { type: "uint32" }, ConversionStatus: { type: "uint32" } },
		},
		inventory.volumes
			.filter(({ kind, fileSystem }) => kind === "fixed" && fileSystem === "ntfs")
			.map(({ id, mountedAt }) => ({
				...{ DeviceID: `\\\\?\\Volume{${id}}\\`, DriveLetter: mountedAt },
				ProtectionStatus: lockedVolumes.has(id) ? 2 : encryptedVolumes.get(id)?.isOn === true ? 1 : 0,
				ConversionStatus: lockedVolumes.has(id) ? null : encryptedVolumes.has(id) ? 1 : 0,
			})),
		inventory,
	);
}
