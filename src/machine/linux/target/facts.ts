import { ok } from "../../../base/result.ts";
import type { DiskInfo, VolumeInfo } from "../../../model/disk.ts";
import type { DiskFacts, FirmwareKind, Inventory, SystemFacts, VolumeFacts } from "../../../model/inventory.ts";
import type { Answer, DisksReader, FactsReader, VolumesReader } from "../../../model/ports.ts";

/** What the facts of a machine that Linux deploys come from. */
export interface TargetFactsOptions {
	/** Facts of this computer. */
	readonly computer: FactsReader;
	/** Who the machine is where it is not this computer: an image that another one will start. */
	readonly other?: SystemFacts;
	readonly firmware: FirmwareKind | undefined;
	readonly disks: DisksReader;
	readonly volumes: VolumesReader;
	readonly bootId: () => string;
	readonly unattended: boolean;
}

/**
 * Facts of the machine whose disks are deployed, as WinPE would tell them. Of an image nothing is known but its disks: processor and memory
 * are those of this computer, and it has no devices.
 */
export function targetFacts(options: TargetFactsOptions): FactsReader {
	return { get: () => readFacts(options), inventory: () => readInventory(options) };
}

async function readFacts(options: TargetFactsOptions): ReturnType<FactsReader["get"]> {
	const own = await options.computer.get();
	if (!own.ok) return own;
	const { other, firmware = own.value.firmware, bootId, unattended } = options;
	const { osVersion: _linux, timeZone: _zone, ...facts } = own.value;
	const { make, model, serialNumber, uuid } = other ?? own.value;
	return ok({
		...facts,
		...{ make, model, serialNumber, uuid, firmware, unattended, bootId: bootId() },
		...(other === undefined ? {} : ELSEWHERE),
		secureBoot: other === undefined && firmware === own.value.firmware ? own.value.secureBoot : "unknown",
		...{ phase: "winpe", startedFrom: "medium", systemLetter: "X" },
	});
}

/** What belongs to this computer and says nothing of another one. */
const ELSEWHERE = { assetTag: "", macAddresses: [], ipAddresses: [], defaultGateways: [], computerName: "" } as const;

async function readInventory(options: TargetFactsOptions): Answer<Inventory> {
	const own = await options.computer.inventory();
	if (!own.ok) return own;
	const disks = await options.disks.list();
	if (!disks.ok) return disks;
	const volumes = await options.volumes.list();
	if (!volumes.ok) return volumes;
	const { operatingSystem: _linux, timeZone: _zone, ...inventory } = own.value;
	const { other, firmware } = options;
	const kind = firmware ?? inventory.firmware.kind;
	return ok({
		...inventory,
		...(other === undefined ? {} : strangeParts(other)),
		firmware:
			other === undefined && kind === inventory.firmware.kind ? inventory.firmware : { kind, secureBoot: "unknown" },
		disks: disks.value.map(diskFacts),
		volumes: volumes.value.map((volume) => volumeFacts(volume, disks.value)),
	});
}

/** An image is started by a computer that nobody knows yet. */
function strangeParts(system: SystemFacts): Partial<Inventory> {
	const { make } = system;
	return {
		system,
		board: { make, product: "", version: "", serialNumber: "", assetTag: "" },
		bios: { vendor: "", version: "", releaseDate: "", smbiosVersion: "" },
		...{ enclosures: [], adapters: [], devices: [], computerName: "", power: { source: "ac", batteries: 0 } },
	};
}

function diskFacts({ number, bus, model, serial, uniqueId = "", ...disk }: DiskInfo): DiskFacts {
	const { id, sizeBytes, sectorBytes, removable, style, holdsMedium, partitions } = disk;
	return {
		...{ number, bus, model, id, sizeBytes, sectorBytes, removable, style, holdsMedium },
		...{ path: `\\\\.\\PHYSICALDRIVE${number}`, serialNumber: serial, worldWideName: uniqueId },
		partitions: partitions.map((each, index) => ({
			...{ number: index + 1, id: each.id, role: each.role, sizeBytes: each.sizeBytes },
			...{ fileSystem: each.fileSystem, label: each.label },
		})),
	};
}

function volumeFacts(volume: VolumeInfo, disks: readonly DiskInfo[]): VolumeFacts {
	const { id, letter, label, fileSystem, sizeBytes, freeBytes, kind, diskId } = volume;
	const disk = disks.find((each) => each.id === diskId)?.number;
	return {
		...{ id, label, fileSystem, sizeBytes, freeBytes, kind, isSystem: kind === "ram" },
		mountedAt: letter === undefined ? "" : `${letter}:`,
		...(disk === undefined ? {} : { disk }),
	};
}
