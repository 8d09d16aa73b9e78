import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DiskDescription, MachineDescription } from "../../../../../src/machine/rehearsal/description.ts";
import { ordinaryHardware } from "../../../../../src/machine/rehearsal/hardware-file.ts";
import type { BootSession } from "../../../../../src/machine/rehearsal/session.ts";
import { deliverDisks, deliverRecords } from "../../../../../src/machine/rehearsal/storage/delivery.ts";
import { openStorage, type RehearsalStorage } from "../../../../../src/machine/rehearsal/storage/open.ts";
import type { StorageOptions } from "../../../../../src/machine/rehearsal/storage/volume-set.ts";
import { type ContractSubject, successOf } from "../../../../contract/subject.ts";

const MIB = 1024 ** 2;

export const EFI = "aaaaaaaa-0000-4000-8000-000000000001";
export const WINDOWS = "aaaaaaaa-0000-4000-8000-000000000002";
export const RECOVERY = "aaaaaaaa-0000-4000-8000-000000000003";
export const DATA = "bbbbbbbb-0000-4000-8000-000000000001";
export const STICK = "dddddddd-0000-4000-8000-000000000001";
export const SPARE_DISK = "SPARE1";
export const STICK_DISK = "dddddddd-0000-4000-8000-00000000000d";

const OFFICE_DISKS: readonly DiskDescription[] = [
	{
		...{
			serial: "STICK1",
			model: "Stick",
			bus: "usb",
			sizeBytes: 1024 * MIB,
			sectorBytes: 512,
			readOnly: false,
			offline: false,
			removable: true,
			medium: true,
			style: "gpt",
		},
		id: STICK_DISK,
		partitions: [
			{ id: STICK, role: "data", sizeBytes: 900 * MIB, fileSystem: "fat32", label: "STEPPE", state: "clean" },
		],
	},
	{
		...{
			serial: "MAIN1",
			model: "NVMe",
			bus: "nvme",
			sizeBytes: 1024 * MIB,
			sectorBytes: 512,
			readOnly: false,
			offline: false,
			removable: false,
			medium: false,
			style: "gpt",
		},
		id: "aaaaaaaa-0000-4000-8000-00000000000d",
		partitions: [
			{ id: EFI, role: "efi", sizeBytes: 100 * MIB, fileSystem: "fat32", label: "System", state: "clean" },
			{ id: WINDOWS, role: "windows", sizeBytes: 600 * MIB, fileSystem: "ntfs", label: "Windows", state: "clean" },
			{ id: RECOVERY, role: "recovery", sizeBytes: 100 * MIB, fileSystem: "ntfs", label: "Recovery", state: "clean" },
		],
	},
	{
		...{
			serial: "DATA1",
			model: "SSD",
			bus: "sata",
			sizeBytes: 128 * MIB,
			sectorBytes: 512,
			readOnly: false,
			offline: false,
			removable: false,
			medium: false,
			style: "gpt",
		},
		id: "bbbbbbbb-0000-4000-8000-00000000000d",
		partitions: [{ id: DATA, role: "data", sizeBytes: 64 * MIB, fileSystem: "ntfs", label: "Data", state: "clean" }],
	},
	{
		...{
			serial: SPARE_DISK,
			model: "SSD",
			bus: "sata",
			sizeBytes: 4096 * MIB,
			sectorBytes: 512,
			readOnly: false,
			offline: false,
			removable: false,
			medium: false,
			style: "raw",
		},
		...{ id: SPARE_DISK, partitions: [] },
	},
];

/** An office PC with a stick, a Windows disk, a data disk and a blank disk. */
export const OFFICE: MachineDescription = {
	...{ name: "Office PC", make: "Contoso", model: "Desk 5", serialNumber: "CZC1", uuid: "4C4C4544", assetTag: "" },
	...{
		architecture: "x64",
		firmware: "uefi",
		memoryBytes: 2 ** 34,
		secureBoot: { enabled: false, certificates: "none" },
	},
	network: { adapters: [], fullOs: "up", winpe: "down", shares: [] },
	...{ letters: {}, disks: OFFICE_DISKS, devices: [], bootOrder: ["disk"] },
	...{
		security: [],
		links: [],
		reparse: [],
		attributes: [],
		commands: [],
		wmi: [],
		windowsSetup: {},
		sysprep: {},
		winpeTools: [],
	},
	...{ ...ordinaryHardware, enclosures: [] },
};

export const FULL_OS: BootSession = {
	...{
		bootId: "boot-1",
		bootNumber: 1,
		phase: "full-os",
		startedFrom: "full-os",
		systemVolume: WINDOWS,
		entry: "windows",
	},
};
export const WINPE: BootSession = {
	...{ bootId: "boot-2", bootNumber: 2, phase: "winpe", startedFrom: "medium", systemVolume: "ram", entry: "winpe" },
};

/** A machine in a temporary folder. */
export interface StoredMachine {
	readonly folder: string;
	/** Opens its storage; everything opened is closed and removed by `dispose`. */
	open(options?: Partial<StorageOptions>): RehearsalStorage;
	dispose(): void;
}

/** Makes a machine; `fill` puts files into its volumes before owners, links and attributes are delivered. */
export function storedMachine(
	machine = OFFICE,
	fill: (hosts: ReadonlyMap<string, string>) => void = () => {},
): StoredMachine {
	const folder = mkdtempSync(join(tmpdir(), "steppe-storage-"));
	const volumes = successOf(deliverDisks(folder, machine));
	fill(new Map(volumes.map(({ partition, host }) => [partition.id, host])));
	successOf(deliverRecords(folder, machine));
	const opened: RehearsalStorage[] = [];
	return {
		folder,
		open: (options) => {
			const storage = successOf(
				openStorage({ machineFolder: folder, session: WINPE, machine, writeCache: false, ...options }),
			);
			opened.push(storage);
			return storage;
		},
		dispose: () => {
			for (const storage of opened) storage.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The machine as the contract suites want it. */
export async function contractSubject(writeCache: boolean): Promise<ContractSubject> {
	const machine = storedMachine();
	const storage = machine.open({ writeCache });
	const { disks, volumes, files, journalStore } = storage;
	const letter = successOf(await volumes.assignLetter(DATA));
	return {
		...{ disks, volumes, files, journalStore, root: `${letter}:\\`, volume: DATA },
		...{ spareDisk: SPARE_DISK, mediumDisk: STICK_DISK },
		makeJunction: async (path, target) => successOf(storage.makeReparsePoint(path, { tag: "junction", target })),
		dispose: async () => machine.dispose(),
	};
}
