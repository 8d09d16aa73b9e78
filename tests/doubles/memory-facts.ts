import { ok } from "../../src/base/result.ts";
import type { Advisor } from "../../src/engine/advisor.ts";
import type { BootEntry, BootState } from "../../src/model/boot.ts";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { MachineFacts } from "../../src/model/facts.ts";
import type { Phase } from "../../src/model/phase.ts";
import type { FactsReader } from "../../src/model/ports.ts";
import { inventoryOf } from "./inventory.ts";

const GIB = 1024 ** 3;

/** Facts of the small machine in a system. */
export function facts(phase: Phase, startedFrom: MachineFacts["startedFrom"], bootId: string): MachineFacts {
	return {
		make: "Contoso",
		model: "Memory",
		serialNumber: "SN-1",
		uuid: "4C4C4544-0051-3010-8052-B4C04F4A3232",
		assetTag: "",
		architecture: "x64",
		firmware: "uefi",
		memoryBytes: 8 * GIB,
		macAddresses: [],
		ipAddresses: [],
		defaultGateways: [],
		secureBoot: "enabled",
		phase,
		startedFrom,
		bootId,
		systemLetter: phase === "winpe" ? "X" : "C",
		computerName: "PC",
		unattended: true,
	};
}

/** Tells facts as they are when they are asked for, and an inventory that agrees with them. */
export function factsReader(now: () => MachineFacts): FactsReader {
	return { get: async () => ok(now()), inventory: async () => ok(inventoryOf(now())) };
}

/** Of drivers and stores the small machine knows nothing. */
export const plainAdvisor: Advisor = {
	storageControllers: () => [],
	networkAdapters: () => [],
	storeState: async () => ok({ kind: "none" }),
};

/** It has neither profiles nor devices. */
export const plainPorts = {
	profiles: { list: async () => ok([]) },
	driverStore: { devices: async () => ok([]) },
	registry: { key: async () => ok(undefined) },
	disks: { list: async () => ok([]) },
};

/** A clean NTFS volume of 200 GiB that is half full. */
export function volumeInfo(id: string, kind: VolumeInfo["kind"], role: VolumeInfo["role"], letter: string): VolumeInfo {
	const sizes = { sizeBytes: 200 * GIB, freeBytes: 100 * GIB };
	const common = { label: id, fileSystem: "ntfs", state: "clean", ...sizes } as const;
	return { id, diskId: `disk-of-${id}`, kind, role, ...common, ...(letter === "" ? {} : { letter }) };
}

/** What the boot store of such a machine says. */
export function bootStateOf(
	entries: readonly BootEntry[],
	defaultEntry: string | undefined,
	nextEntry: string | undefined,
): BootState {
	const first = defaultEntry === undefined ? {} : { defaultEntry };
	const next = nextEntry === undefined ? {} : { nextEntry };
	return { firmware: "uefi", bootOrder: [], entries, timeoutSeconds: 30, ...first, ...next };
}
