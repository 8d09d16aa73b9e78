import type { Device } from "../model/device.ts";
import { foldId } from "./catalogue.ts";
import type { DriverChoice } from "./choose.ts";

/** Device classes of controllers that Windows may start from: SCSIAdapter and HDC. */
const STORAGE_CLASSES: readonly string[] = [
	"{4d36e97b-e325-11ce-bfc1-08002be10318}",
	"{4d36e96a-e325-11ce-bfc1-08002be10318}",
];

/** PCI class code 01: mass storage. */
const STORAGE_CLASS_CODE = /[\\&]cc_01([0-9a-f]{2}){1,2}(&|$)/i;

/** Controllers that every Windows 10, 11 and Server since 2016 drives by itself: IDE, AHCI, NVMe, and Hyper-V's own. */
export const INBOX_STORAGE_IDS: readonly string[] = [
	"PCI\\CC_0101",
	"PCI\\CC_010601",
	"PCI\\CC_010802",
	"VMBUS\\{ba6163d9-04a1-4d29-b605-72e2ffb1dc7f}",
];

const NETWORK_CLASS = "{4d36e972-e325-11ce-bfc1-08002be10318}";
/** PCI class code 02: network controllers. */
const NETWORK_CLASS_CODE = /[\\&]cc_02([0-9a-f]{2}){1,2}(&|$)/i;

/** Whether a device is a network adapter in hardware, by class code or device class. */
export function isNetworkAdapter(device: Device): boolean {
	if (/^(root|swd)\\/i.test(device.instanceId)) return false;
	if (device.classGuid?.toLowerCase() === NETWORK_CLASS) return true;
	return [...device.hardwareIds, ...device.compatibleIds].some((id) => NETWORK_CLASS_CODE.test(id));
}

/** Whether and how Windows will see the disks behind a storage controller when it starts. */
export interface StorageCoverage {
	readonly device: Device;
	readonly covered: boolean;
	/** In plain words: by which driver, or why by none. */
	readonly explanation: string;
}

/** Whether a device is a storage controller in hardware, by class code or device class. */
export function isBootStorage(device: Device): boolean {
	// Software controllers (Storage Spaces, iSCSI) are no devices of the machine.
	if (/^(root|swd)\\/i.test(device.instanceId)) return false;
	if (device.classGuid !== undefined && STORAGE_CLASSES.includes(device.classGuid.toLowerCase())) return true;
	return [...device.hardwareIds, ...device.compatibleIds].some((id) => STORAGE_CLASS_CODE.test(id));
}

/**
 * Says for every storage controller whether a chosen driver or one of the image's own (`inboxIds`, compared without case)
 * covers it. Without cover Windows does not find its disk: stop code 0x7B after the image is applied.
 */
export function storageCoverage(
	devices: readonly Device[],
	choices: readonly DriverChoice[],
	inboxIds: readonly string[],
): readonly StorageCoverage[] {
	const inbox = new Set(inboxIds.map(foldId));
	const byInstance = new Map(choices.map((choice) => [choice.device.instanceId, choice]));
	return devices.filter(isBootStorage).map((device) => coverageOf(device, byInstance.get(device.instanceId), inbox));
}

/** The storage controllers that nothing covers: a gate, before anything is wiped. */
export function storageGaps(
	devices: readonly Device[],
	choices: readonly DriverChoice[],
	inboxIds: readonly string[],
): readonly StorageCoverage[] {
	return storageCoverage(devices, choices, inboxIds).filter((coverage) => !coverage.covered);
}

function coverageOf(device: Device, choice: DriverChoice | undefined, inbox: ReadonlySet<string>): StorageCoverage {
	if (choice?.chosen !== undefined) {
		return { device, covered: true, explanation: `${choice.chosen.inf} drives it: ${choice.chosen.reasons[0] ?? ""}` };
	}
	const id = [...device.hardwareIds, ...device.compatibleIds].find((candidate) => inbox.has(foldId(candidate)));
	if (id !== undefined) return { device, covered: true, explanation: `Windows has its own driver for ${id}` };
	const why = choice?.gap ?? "no driver was looked for";
	const name = device.description ?? device.hardwareIds[0] ?? device.instanceId;
	return {
		device,
		covered: false,
		explanation: `${name} has no storage driver: ${why}; Windows would not find its disk`,
	};
}
