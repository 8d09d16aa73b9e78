import { stringify } from "yaml";
import { nameProblem } from "../../base/windows-path.ts";
import type { Device } from "../../model/device.ts";
import type { AdapterFacts, DiskFacts, Inventory, PartitionFacts } from "../../model/inventory.ts";
import { Mask } from "./mask.ts";

/** How a machine is written down. */
export interface ExportOptions {
	/** True to replace what identifies the computer: serial numbers, UUIDs, MAC addresses, asset tags. */
	readonly mask: boolean;
	/** Folders of the template with the files of a boot medium; the machine gets a stick with them. */
	readonly medium?: { readonly boot: string; readonly data: string };
}

/** A machine file, and what it could not say. */
export interface ExportedMachine {
	readonly text: string;
	/** Lines for the person who exports: what was masked, what is left out. */
	readonly notes: readonly string[];
}

const NO_UUID = "00000000-0000-0000-0000-000000000000";
/** Keys without a value are left out: the file says what is known. */
type Keys = Readonly<Record<string, unknown>>;

/** Writes a computer down as `machine.yaml` of a rehearsal machine. Files of the computer are never read or copied: its volumes are empty. */
export function exportMachine(inventory: Inventory, { mask, medium }: ExportOptions): ExportedMachine {
	const masking = new Mask(mask);
	const { system, enclosures, firmware, bios, memoryBytes } = inventory;
	const machine = {
		name: nameOf(inventory),
		...{ make: system.make, model: system.model, "serial-number": masking.serial(system.serialNumber) },
		uuid: system.uuid === "" ? NO_UUID : masking.uuid(system.uuid),
		"asset-tag": masking.assetTag(enclosures[0]?.assetTag ?? ""),
		...{ "system-version": system.version, family: system.family, sku: system.sku },
		board: boardOf(inventory, masking),
		bios: known({
			vendor: bios.vendor,
			version: bios.version,
			"release-date": bios.releaseDate,
			"smbios-version": bios.smbiosVersion,
		}),
		enclosures: enclosuresOf(inventory, masking),
		...{ architecture: inventory.architecture, firmware: firmware.kind },
		memory: sizeText(memoryBytes > 0 ? memoryBytes : 1),
		processors: inventory.processors.map((each) => ({
			...known({ name: each.name, make: each.make, megahertz: each.maximumMegahertz, cores: each.cores }),
			...known({ "logical-processors": each.logicalProcessors, virtualization: each.virtualization }),
			...known({ "second-level-translation": each.secondLevelTranslation, "no-execute": each.noExecute }),
		})),
		...(firmware.kind === "bios" ? {} : { "secure-boot": secureBootOf(inventory) }),
		tpm: known({ present: false, ...inventory.tpm }),
		power: inventory.power,
		hypervisor: inventory.hypervisorPresent === true,
		network: {
			adapters: inventory.adapters
				.filter(({ macAddress }) => MAC.test(macAddress))
				.map((each) => adapterOf(each, masking)),
		},
		"operating-system": operatingSystemOf(inventory),
		disks: [...(medium === undefined ? [] : [stick(medium)]), ...inventory.disks.map((each) => diskOf(each, masking))],
		devices: inventory.devices.map(deviceOf),
		...(medium === undefined ? {} : { "boot-order": ["medium", "disk"] }),
	};
	// The file must name make, model and serial number, also where they are empty.
	const { make, model, "serial-number": serial } = machine;
	return {
		text: stringify({ ...known(machine), make, model, "serial-number": serial }, { lineWidth: 120 }),
		notes: [...masking.notes, ...notesOf(inventory, medium !== undefined)],
	};
}

const MAC = /^[0-9A-F]{2}(:[0-9A-F]{2}){5}$/;

/** Without the keys that have no value. */
function known(keys: Keys): Keys {
	return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined && value !== ""));
}

function nameOf({ system, computerName }: Inventory): string {
	return [system.make, system.model].filter((text) => text !== "").join(" ") || computerName || "A computer";
}

function boardOf({ board }: Inventory, masking: Mask): Keys {
	const { make, product, version } = board;
	const serial = masking.serial(board.serialNumber);
	return known({ make, product, version, "serial-number": serial, "asset-tag": masking.assetTag(board.assetTag) });
}

/** A computer whose firmware tells no case gets one of unknown type: without any, the rehearsal would make it a desktop. */
function enclosuresOf({ enclosures }: Inventory, masking: Mask): readonly Keys[] {
	if (enclosures.length === 0) return [{ type: 2 }];
	return enclosures.map(({ type, make, serialNumber, assetTag }) => ({
		type,
		...known({ make, "serial-number": masking.serial(serialNumber), "asset-tag": masking.assetTag(assetTag) }),
	}));
}

function secureBootOf({ firmware }: Inventory): Keys {
	const has = (year: string) =>
		(firmware.certificates ?? []).some(
			(name) => name.includes(`Windows Production PCA ${year}`) || name.includes(`Windows UEFI CA ${year}`),
		);
	const [old, current] = [has("2011"), has("2023")];
	// What can't be read is taken as the most that firmware of today has.
	const certificates =
		firmware.certificates === undefined || (old && current) ? "both" : old ? "2011" : current ? "2023" : "none";
	return { enabled: firmware.secureBoot === "enabled", certificates };
}

function adapterOf(adapter: AdapterFacts, masking: Mask): Keys {
	const { name, description, kind, bitsPerSecond, gateways, dhcp, dhcpServer, dnsServers, dnsDomain, deviceId } =
		adapter;
	return {
		...{ name, "mac-address": masking.macAddress(adapter.macAddress), kind },
		...known({ description, physical: adapter.isPhysical, connected: adapter.isConnected === true }),
		...known({ megabits: bitsPerSecond === undefined ? undefined : Math.round(bitsPerSecond / 1_000_000) }),
		"ip-addresses": adapter.addresses.map(({ address, prefixLength }) =>
			prefixLength === undefined ? address : `${address}/${prefixLength}`,
		),
		...{ gateways, dhcp: dhcp === true },
		...known({ "dhcp-server": dhcpServer, "dns-servers": dnsServers, "dns-domain": dnsDomain, "device-id": deviceId }),
	};
}

/** What a Windows says of itself. Another system is no Windows that a rehearsal could start: only its kind is kept. */
function operatingSystemOf({ operatingSystem: system }: Inventory): Keys | undefined {
	if (system === undefined) return undefined;
	const { name, version, edition, type, language, languageId, installedAt, isCore, domain, workgroup } = system;
	return {
		...known({ name, version: /^\d+(\.\d+){0,3}$/.test(version) ? version : "", edition, type, language }),
		...known({ "language-id": languageId, core: isCore, domain, workgroup }),
		...(installedAt === undefined ? {} : { installed: new Date(installedAt).toISOString() }),
	};
}

function diskOf(disk: DiskFacts, masking: Mask): Keys {
	const serial = masking.serial(disk.serialNumber);
	const isFolderName = serial !== "" && nameProblem(serial) === undefined;
	const isRaw = disk.partitions.length === 0 && disk.style !== "gpt" && disk.style !== "mbr";
	const wide = masking.serial(disk.worldWideName);
	return {
		serial: isFolderName ? serial : `DISK${disk.number}`,
		...known({ model: disk.model, bus: disk.bus, "unique-id": wide, "sector-size": disk.sectorBytes }),
		...{
			size: sizeText(disk.sizeBytes),
			removable: disk.removable,
			style: isRaw ? "raw" : disk.style === "mbr" ? "mbr" : "gpt",
		},
		...(isRaw || disk.id === "" ? {} : { id: masking.uuid(disk.id) }),
		partitions: disk.partitions.map((each) => partitionOf(each, disk.number, masking)),
	};
}

function partitionOf(
	{ number, id, role, sizeBytes, fileSystem, label }: PartitionFacts,
	disk: number,
	masking: Mask,
): Keys {
	const known_ = fileSystem === "ntfs" || fileSystem === "fat32" ? fileSystem : "raw";
	return {
		id: id === "" ? `disk${disk}-partition${number}` : masking.uuid(id),
		role: role === "other" ? "data" : role,
		size: sizeText(sizeBytes),
		"file-system": role === "msr" ? "raw" : known_,
		...known({ label }),
	};
}

function deviceOf({ instanceId, description, hardwareIds, compatibleIds, classGuid }: Device): Keys {
	return {
		"instance-id": instanceId,
		...known({ description, "hardware-ids": hardwareIds, "compatible-ids": compatibleIds, "class-guid": classGuid }),
	};
}

/** A stick with Steppe's boot medium, so that a sequence for empty machines can be rehearsed. */
function stick({ boot, data }: NonNullable<ExportOptions["medium"]>): Keys {
	const id = "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f";
	return {
		...{ serial: "MEDIUM01", model: "Boot medium", bus: "usb", size: "32GiB", removable: true, medium: true },
		...{ style: "gpt", id: `${id}00` },
		partitions: [
			{ id: `${id}01`, role: "efi", size: "512MiB", "file-system": "fat32", label: "STEPPEBOOT", tree: boot },
			{ id: `${id}02`, role: "data", size: "28GiB", "file-system": "ntfs", label: "Steppe", tree: data },
		],
	};
}

const UNITS = [
	["GiB", 1024 ** 3],
	["MiB", 1024 ** 2],
	["KiB", 1024],
] as const;

/** A size that reads back as exactly so many bytes. */
function sizeText(bytes: number): string {
	const unit = UNITS.find(([, size]) => bytes >= size && bytes % size === 0);
	return unit === undefined ? `${bytes}B` : `${bytes / unit[1]}${unit[0]}`;
}

function notesOf({ disks, gaps, tpm, memoryBytes }: Inventory, hasMedium: boolean): readonly string[] {
	const foreign = disks
		.flatMap(({ partitions }) => partitions)
		.filter(({ fileSystem, role }) => fileSystem !== "" && !/^(ntfs|fat32)$/.test(fileSystem) && role !== "msr").length;
	return [
		"The volumes are empty: no file of this computer was read or copied.",
		...(foreign > 0
			? [`${foreign} volumes have a file system that Windows does not know; they are written down as raw.`]
			: []),
		...(tpm === undefined ? ["Whether there is a TPM is not known; it is written down as none."] : []),
		...(memoryBytes === 0 ? ["The size of the memory is not known; correct it."] : []),
		...(hasMedium
			? []
			: ["Nothing on it can start: give a volume a tree, or export with --medium to rehearse from a boot medium."]),
		...gaps.map(({ what, why }) => `${what} is not known: ${why}`),
	];
}
