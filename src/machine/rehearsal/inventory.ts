import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import { meaningfulText, meaningfulUuid } from "../../model/firmware-text.ts";
import type {
	AdapterFacts,
	BoardFacts,
	DiskFacts,
	FirmwareFacts,
	Inventory,
	PartitionFacts,
	SystemFacts,
	VolumeFacts,
} from "../../model/inventory.ts";
import type { DisksReader, VolumesReader } from "../../model/ports.ts";
import type { MachineDescription } from "./description.ts";
import type { InstalledFacts } from "./installed-facts.ts";
import type { BootSession } from "./session.ts";

/** Parts that a running machine and its description have from the same file. */
const HARDWARE_SOURCES = {
	...{ system: "machine.yaml", board: "machine.yaml", bios: "machine.yaml", enclosures: "machine.yaml" },
	...{ processors: "machine.yaml", memoryBytes: "machine.yaml", firmware: "machine.yaml", tpm: "machine.yaml" },
	...{ power: "machine.yaml", adapters: "machine.yaml", devices: "machine.yaml" },
};

/** What an inventory of a rehearsal machine comes from. */
export interface InventoryParts {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly disks: DisksReader;
	readonly volumes: VolumesReader;
	readonly systemLetter: string;
	readonly installed: InstalledFacts;
}

const CERTIFICATES = {
	none: [],
	"2011": ["Microsoft Windows Production PCA 2011"],
	both: ["Microsoft Windows Production PCA 2011", "Windows UEFI CA 2023"],
	"2023": ["Windows UEFI CA 2023"],
} as const;

/** Everything that is known of a rehearsal machine that runs now. */
export async function rehearsalInventory(parts: InventoryParts): Promise<Result<Inventory, Failure>> {
	const { machine, installed } = parts;
	const disks = await parts.disks.list();
	if (!disks.ok) return disks;
	const volumes = await parts.volumes.list();
	if (!volumes.ok) return volumes;
	const { bios, processors, architecture, memoryBytes, power, devices, tpm } = machine;
	return ok({
		...{ bios, processors, architecture, memoryBytes, power, devices, tpm },
		...{ system: systemOf(machine), board: boardOf(machine), firmware: firmwareOf(machine) },
		enclosures: machine.enclosures.map(({ type, ...texts }) => ({ type, ...meaningful(texts) })),
		hypervisorPresent: machine.hypervisor,
		disks: disks.value.map(diskOf),
		volumes: volumes.value.map((volume) =>
			volumeOf(
				volume,
				volume.letter === parts.systemLetter,
				disks.value.find((disk) => disk.id === volume.diskId)?.number,
			),
		),
		adapters: adaptersNow(parts.machine, parts.session),
		computerName: installed.computerName,
		operatingSystem: installed.operatingSystem,
		...(installed.timeZone === undefined ? {} : { timeZone: installed.timeZone }),
		sources: SOURCES,
		gaps: [],
	});
}

/** What the description alone tells: a machine that was never started, or a template. */
export function describedInventory(machine: MachineDescription): Inventory {
	const { bios, processors, architecture, memoryBytes, power, devices, tpm, operatingSystem } = machine;
	const { name = "", version = "", edition = "", language = "", domain = "", workgroup = "", type } = operatingSystem;
	const isKnown = Object.keys(operatingSystem).length > 0;
	return {
		...{ bios, processors, architecture, memoryBytes, power, devices, tpm },
		...{ system: systemOf(machine), board: boardOf(machine), firmware: firmwareOf(machine) },
		enclosures: machine.enclosures.map(({ type: kind, ...texts }) => ({ type: kind, ...meaningful(texts) })),
		hypervisorPresent: machine.hypervisor,
		disks: machine.disks.map((disk, number) => diskOf({ ...disk, number, holdsMedium: disk.medium })),
		volumes: [],
		adapters: machine.network.adapters,
		computerName: "",
		...(isKnown
			? {
					operatingSystem: {
						...operatingSystem,
						...{ name, version, edition, language, domain, workgroup, architecture },
						build: version.split(".")[2] ?? "",
						type: type ?? "client",
					},
				}
			: {}),
		sources: { ...HARDWARE_SOURCES, disks: "machine.yaml", ...(isKnown ? { operatingSystem: "machine.yaml" } : {}) },
		gaps: [],
	};
}

const SOURCES = {
	...HARDWARE_SOURCES,
	...{ disks: "partition tables", volumes: "partition tables", operatingSystem: "registry hives" },
	...{ computerName: "registry hives", timeZone: "registry hives" },
};

/** Every text without what makers leave in the firmware. */
function meaningful<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, meaningfulText(text)])) as Texts;
}

function boardOf({ board }: MachineDescription): BoardFacts {
	return { ...board, ...meaningful({ ...board }) };
}

/** The machine's own data without junk; a make that is missing is the board's (facts-system.md §3). */
export function systemOf(machine: MachineDescription): SystemFacts {
	const { make, model, systemVersion: version, family, sku, serialNumber } = machine;
	const system = meaningful({ make, model, version, family, sku, serialNumber });
	return { ...system, make: system.make || meaningfulText(machine.board.make), uuid: meaningfulUuid(machine.uuid) };
}

/** How the machine's firmware starts systems. */
export function firmwareOf({ firmware: kind, secureBoot }: MachineDescription): FirmwareFacts {
	if (kind === "bios") return { kind, secureBoot: "not-available" };
	return {
		kind,
		secureBoot: secureBoot.enabled ? "enabled" : "disabled",
		certificates: CERTIFICATES[secureBoot.certificates],
		revokedCertificates: secureBoot.certificates === "2023" ? CERTIFICATES["2011"] : [],
	};
}

/** The adapters as the running system sees them: where the network is down they have no addresses. */
export function adaptersNow({ network }: MachineDescription, session: BootSession): readonly AdapterFacts[] {
	const isUp = (session.phase === "full-os" ? network.fullOs : network.winpe) === "up";
	return network.adapters.map((adapter) => {
		if (isUp && adapter.isConnected === true) return adapter;
		return { ...adapter, isConnected: false, addresses: [], gateways: [], dhcpServer: "", dnsServers: [] };
	});
}

type VolumeInfos = Extract<Awaited<ReturnType<VolumesReader["list"]>>, { readonly ok: true }>["value"];

type PartitionCore = Pick<PartitionFacts, "id" | "sizeBytes" | "fileSystem" | "label"> & Pick<PartitionFacts, "role">;
type DiskCore = Pick<
	DiskFacts,
	"number" | "bus" | "model" | "sizeBytes" | "removable" | "style" | "holdsMedium" | "id"
> & {
	readonly serial: string;
	readonly uniqueId?: string;
	readonly sectorBytes?: number;
	readonly partitions: readonly PartitionCore[];
};

function diskOf(disk: DiskCore): DiskFacts {
	const { number, bus, model, sizeBytes, removable, style, holdsMedium, id, sectorBytes = 512 } = disk;
	return {
		...{ number, bus, model, sizeBytes, removable, style, holdsMedium },
		...{
			path: `\\\\.\\PHYSICALDRIVE${number}`,
			serialNumber: disk.serial,
			worldWideName: disk.uniqueId ?? "",
			sectorBytes,
		},
		id: style === "raw" ? "" : id,
		partitions: disk.partitions.map(({ id, role, sizeBytes, fileSystem, label }, index) => ({
			...{ number: index + 1, id, role, sizeBytes, fileSystem, label },
		})),
	};
}

function volumeOf(volume: VolumeInfos[number], isSystem: boolean, disk: number | undefined): VolumeFacts {
	const { id, label, fileSystem, sizeBytes, freeBytes, kind, letter } = volume;
	const mountedAt = letter === undefined ? "" : `${letter}:`;
	return {
		id,
		mountedAt,
		label,
		fileSystem,
		sizeBytes,
		freeBytes,
		kind,
		isSystem,
		...(disk === undefined ? {} : { disk }),
	};
}
