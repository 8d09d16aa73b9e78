import type { Inventory } from "../../model/inventory.ts";
import {
	baseBoard,
	bios,
	computerSystem,
	computerSystemProduct,
	processor,
	systemEnclosure,
	systemInformation,
} from "./computer.ts";
import type { ToldClass } from "./define-class.ts";
import { networkAdapter, networkAdapterConfiguration, pnpEntity } from "./network-and-devices.ts";
import { operatingSystem } from "./operating-system.ts";
import { battery, tpm } from "./power-and-security.ts";
import { diskDrive, diskPartition, encryptableVolume, logicalDisk, storageDisk, volume } from "./storage.ts";

/** All classes of a machine by namespace, as it spells it. */
export type WmiNamespaces = ReadonlyMap<string, readonly ToldClass[]>;

/** What an inventory does not hold. */
export interface MoreFacts {
	/** WinPE has no `root\Microsoft\Windows\Storage` unless its builder added it (facts-system.md §1). */
	readonly isWinPE: boolean;
	/** Ids of volumes that BitLocker locks; absent where nobody can tell. */
	readonly lockedVolumes?: ReadonlySet<string>;
	/** Volumes that BitLocker has encrypted, by id, and whether their protection is on. */
	readonly encryptedVolumes?: ReadonlyMap<string, { readonly isOn: boolean }>;
}

const untoldEncryption: ToldClass = {
	name: "Win32_EncryptableVolume",
	why: "whether BitLocker protects a volume is not known here",
};

/** Classes of every Windows that sequences ask for and no fact answers: an error, and never "there is none". */
const unansweredClasses: readonly ToldClass[] = [
	{ name: "Win32_Product", why: "asking for it has Windows repair products; test `software` instead" },
	...[
		...["Win32_QuickFixEngineering", "Win32_Service", "Win32_Process", "Win32_UserProfile", "Win32_UserAccount"],
		...["Win32_OptionalFeature", "Win32_LogicalDiskToPartition", "Win32_DiskDriveToDiskPartition"],
		...["Win32_PhysicalMemory", "Win32_VideoController", "Win32_TimeZone", "Win32_Environment", "Win32_Printer"],
		...["SoftwareLicensingService", "SoftwareLicensingProduct"],
	].map((name) => ({ name, why: "no fact answers this class" })),
];

/** What WMI says of a machine, out of its inventory: pure, and the same for every adapter. */
export function inventoryClasses(
	inventory: Inventory,
	{ isWinPE, lockedVolumes, encryptedVolumes }: MoreFacts,
): WmiNamespaces {
	const namespaces = new Map<string, readonly ToldClass[]>([
		[
			"root\\cimv2",
			[
				...[computerSystem, computerSystemProduct, bios, baseBoard, systemEnclosure, processor, battery],
				...[operatingSystem, diskDrive, diskPartition, logicalDisk, volume],
				...[networkAdapter, networkAdapterConfiguration, pnpEntity],
			]
				.map((make) => make(inventory))
				.concat(isWinPE ? [] : unansweredClasses),
		],
		["root\\wmi", [systemInformation(inventory)]],
		["root\\cimv2\\Security\\MicrosoftTpm", [tpm(inventory)]],
		[
			"root\\cimv2\\Security\\MicrosoftVolumeEncryption",
			[lockedVolumes === undefined ? untoldEncryption : encryptableVolume(inventory, lockedVolumes, encryptedVolumes)],
		],
		["root\\Microsoft\\Windows\\Storage", isWinPE ? [] : [storageDisk(inventory)]],
	]);
	return new Map([...namespaces].filter(([, classes]) => classes.length > 0));
}
