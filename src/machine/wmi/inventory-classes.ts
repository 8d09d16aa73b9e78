import type { Inventory } from "../../model/inventory.ts";
import type { WmiClass } from "../../model/wmi.ts";
import {
	baseBoard,
	bios,
	computerSystem,
	computerSystemProduct,
	processor,
	systemEnclosure,
	systemInformation,
} from "./computer.ts";
import { networkAdapter, networkAdapterConfiguration, pnpEntity } from "./network-and-devices.ts";
import { operatingSystem } from "./operating-system.ts";
import { battery, tpm } from "./power-and-security.ts";
import { diskDrive, diskPartition, encryptableVolume, logicalDisk, storageDisk, volume } from "./storage.ts";

/** All classes of a machine by namespace, as it spells it. */
export type WmiNamespaces = ReadonlyMap<string, readonly WmiClass[]>;

/** What an inventory does not hold. */
export interface MoreFacts {
	/** WinPE has no `root\Microsoft\Windows\Storage` unless its builder added it (facts-system.md §1). */
	readonly isWinPE: boolean;
	/** Ids of volumes that BitLocker locks; absent where nobody can tell. */
	readonly lockedVolumes?: ReadonlySet<string>;
}

/** What WMI says of a machine, out of its inventory: pure, and the same for every adapter. */
export function inventoryClasses(inventory: Inventory, { isWinPE, lockedVolumes }: MoreFacts): WmiNamespaces {
	const namespaces = new Map<string, readonly (WmiClass | undefined)[]>([
		[
			"root\\cimv2",
			[
				...[computerSystem, computerSystemProduct, bios, baseBoard, systemEnclosure, processor, battery],
				...[operatingSystem, diskDrive, diskPartition, logicalDisk, volume],
				...[networkAdapter, networkAdapterConfiguration, pnpEntity],
			].map((make) => make(inventory)),
		],
		["root\\wmi", [systemInformation(inventory)]],
		["root\\cimv2\\Security\\MicrosoftTpm", [tpm(inventory)]],
		[
			"root\\cimv2\\Security\\MicrosoftVolumeEncryption",
			[lockedVolumes === undefined ? undefined : encryptableVolume(inventory, lockedVolumes)],
		],
		["root\\Microsoft\\Windows\\Storage", isWinPE ? [] : [storageDisk(inventory)]],
	]);
	const told = [...namespaces].map(([name, classes]) => [name, classes.filter((each) => each !== undefined)] as const);
	return new Map(told.filter(([, classes]) => classes.length > 0));
}
