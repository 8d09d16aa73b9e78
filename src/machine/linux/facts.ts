import { ok } from "../../base/result.ts";
import type { Inventory, ProcessorArchitecture } from "../../model/inventory.ts";
import type { FactsReader } from "../../model/ports.ts";
import type { VolumeChainAnswer } from "../volumes/chain.ts";
import { readDevices } from "./devices.ts";
import { readDisks } from "./disks.ts";
import { Findings } from "./findings.ts";
import { readFirmware, readPower, readTpm } from "./firmware.ts";
import { readIdentity } from "./identity.ts";
import { type AddressesOf, readAdapters } from "./network.ts";
import { readProcessors } from "./processor.ts";
import { linuxRoot } from "./root.ts";
import { readRunningSystem } from "./running-system.ts";
import { readVolumes } from "./volumes.ts";

/** What the facts of a Linux computer are read with. */
export interface LinuxFactsOptions {
	/** Folder below which the system's files lie: `/` for the running one. */
	readonly root: string;
	readonly architecture: ProcessorArchitecture;
	readonly addressesOf: AddressesOf;
	readonly volumes: () => Promise<VolumeChainAnswer>;
	readonly unattended: boolean;
}

/** Facts of a computer that runs Linux: it reads files of the kernel and starts nothing. What may not be read is a gap, never a failure. */
export function linuxFacts(options: LinuxFactsOptions): FactsReader {
	return {
		get: () => readFacts(options),
		inventory: async () => ok(await readInventory(options)),
	};
}

async function readInventory(options: LinuxFactsOptions): Promise<Inventory> {
	const { architecture } = options;
	const findings = new Findings();
	const reading = { root: linuxRoot(options.root), findings };
	const identity = await readIdentity(reading);
	const processors = await readProcessors(reading);
	const firmware = await readFirmware(reading);
	const tpm = await readTpm(reading);
	const power = await readPower(reading);
	const disks = await readDisks(reading);
	const volumes = await readVolumes(reading, disks, await options.volumes());
	const adapters = await readAdapters(reading, options.addressesOf);
	const devices = await readDevices(reading);
	const system = await readRunningSystem(reading, architecture);
	return {
		...identity,
		...processors,
		...system,
		...{ architecture, firmware, power, disks, volumes, adapters, devices },
		...(tpm === undefined ? {} : { tpm }),
		sources: findings.sources,
		gaps: findings.gaps,
	};
}

/** Cases beside the computer: a dock, a peripheral chassis. */
const BESIDE = new Set([12, 21]);

async function readFacts(options: LinuxFactsOptions): ReturnType<FactsReader["get"]> {
	const inventory = await readInventory(options);
	const { system, enclosures, firmware, memoryBytes, adapters, operatingSystem, timeZone } = inventory;
	const { make, model, serialNumber, uuid } = system;
	const bootId = await linuxRoot(options.root).text("/proc/sys/kernel/random/boot_id");
	return ok({
		...{ make, model, serialNumber, uuid, memoryBytes },
		assetTag: (enclosures.find(({ type }) => !BESIDE.has(type)) ?? enclosures[0])?.assetTag ?? "",
		architecture: options.architecture,
		firmware: firmware.kind,
		macAddresses: adapters.map(({ macAddress }) => macAddress).filter((address) => address !== ""),
		ipAddresses: adapters.flatMap(({ addresses }) => addresses.map(({ address }) => address)),
		defaultGateways: adapters.flatMap(({ gateways }) => gateways),
		secureBoot: firmware.secureBoot,
		...(timeZone === undefined ? {} : { timeZone }),
		phase: "full-os",
		startedFrom: "full-os",
		bootId: bootId ?? "",
		// Linux has no letters: nothing of it is Windows' volume C.
		systemLetter: "",
		computerName: inventory.computerName,
		...(operatingSystem === undefined ? {} : { osVersion: operatingSystem.version }),
		unattended: options.unattended,
	});
}
