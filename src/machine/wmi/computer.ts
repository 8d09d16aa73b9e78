import type { Inventory } from "../../model/inventory.ts";
import { changingText, cimDate, defineClass, lastingText, type ToldClass } from "./define-class.ts";

const portable = new Set([8, 9, 10, 11, 14, 30, 31, 32]);
const servers = new Set([17, 23, 28, 29]);
const desktops = new Set([3, 4, 5, 6, 7, 13, 15, 16, 34, 35, 36]);

/** PCSystemType by chassis types, a portable case first: a dock may be listed beside it (facts-system.md §1). */
function systemType({ enclosures }: Inventory): number {
	const types = enclosures.map(({ type }) => type);
	if (types.some((type) => portable.has(type))) return 2;
	if (types.some((type) => servers.has(type))) return 4;
	return types.some((type) => desktops.has(type)) ? 1 : 0;
}

function domainRole({ operatingSystem: system }: Inventory): number | undefined {
	if (system === undefined || system.type === "other") return undefined;
	if (system.type === "domain-controller") return 5;
	return (system.type === "server" ? 2 : 0) + (system.domain === "" ? 0 : 1);
}

const systemTypes = { x86: "X86-based PC", x64: "x64-based PC", arm64: "ARM64-based PC" } as const;

/** Win32_ComputerSystem. Its name is the one of NetBIOS: 15 capital letters. */
export function computerSystem(inventory: Inventory): ToldClass {
	const { system, memoryBytes, processors, hypervisorPresent, operatingSystem, computerName } = inventory;
	const isJoined =
		operatingSystem === undefined || operatingSystem.type === "other" ? undefined : operatingSystem.domain !== "";
	const logical = processors.map(({ logicalProcessors }) => logicalProcessors);
	return defineClass(
		"Win32_ComputerSystem",
		{
			Manufacturer: lastingText("system.make"),
			Model: lastingText("system.model"),
			SystemFamily: lastingText("system.family"),
			SystemSKUNumber: lastingText("system.sku"),
			TotalPhysicalMemory: { type: "uint64", lasts: true, from: "memoryBytes" },
			PCSystemType: { type: "uint16", lasts: true, from: "enclosures" },
			NumberOfProcessors: { type: "uint32", lasts: true, from: "processors" },
			NumberOfLogicalProcessors: { type: "uint32", lasts: true, from: "processors" },
			SystemType: lastingText(),
			HypervisorPresent: { type: "boolean" },
			Name: { type: "string", from: "computerName" },
			DNSHostName: { type: "string", from: "computerName" },
			UserName: changingText,
			Domain: changingText,
			Workgroup: changingText,
			PartOfDomain: { type: "boolean" },
			DomainRole: { type: "uint16" },
		},
		[
			{
				...{ Manufacturer: system.make, Model: system.model, SystemFamily: system.family },
				...{ SystemSKUNumber: system.sku, TotalPhysicalMemory: String(memoryBytes) },
				...{ PCSystemType: systemType(inventory), NumberOfProcessors: processors.length },
				NumberOfLogicalProcessors: logical.reduce<number | undefined>(
					(sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
					0,
				),
				...{ SystemType: systemTypes[inventory.architecture], HypervisorPresent: hypervisorPresent },
				...{ Name: computerName.toUpperCase().slice(0, 15), DNSHostName: computerName, UserName: undefined },
				Domain: isJoined === undefined ? undefined : operatingSystem?.domain || operatingSystem?.workgroup,
				Workgroup: isJoined === undefined ? undefined : operatingSystem?.workgroup,
				...{ PartOfDomain: isJoined, DomainRole: domainRole(inventory) },
			},
		],
		inventory,
	);
}

/** Win32_ComputerSystemProduct. */
export function computerSystemProduct(inventory: Inventory): ToldClass {
	const { system } = inventory;
	return defineClass(
		"Win32_ComputerSystemProduct",
		{
			Name: lastingText("system.model"),
			Vendor: lastingText("system.make"),
			Version: lastingText("system.version"),
			UUID: lastingText("system.uuid"),
			IdentifyingNumber: lastingText("system.serialNumber"),
			SKUNumber: lastingText("system.sku"),
		},
		[
			{
				...{ Name: system.model, Vendor: system.make, Version: system.version, UUID: system.uuid },
				...{ IdentifyingNumber: system.serialNumber, SKUNumber: system.sku },
			},
		],
		inventory,
	);
}

/** Win32_BIOS. An update changes its version, so that one does not last. `Version` is a word of the maker's ACPI tables, which no fact holds. */
export function bios(inventory: Inventory): ToldClass {
	const { bios: firmware, system } = inventory;
	const [major, minor] = firmware.smbiosVersion.split(".");
	return defineClass(
		"Win32_BIOS",
		{
			SerialNumber: lastingText("system.serialNumber"),
			Manufacturer: lastingText("bios.vendor"),
			SMBIOSBIOSVersion: { type: "string", from: "bios.version" },
			SMBIOSMajorVersion: { type: "uint16", from: "bios.smbiosVersion" },
			SMBIOSMinorVersion: { type: "uint16", from: "bios.smbiosVersion" },
			ReleaseDate: { type: "datetime", from: "bios.releaseDate" },
			Version: { type: "string" },
		},
		[
			{
				...{ SerialNumber: system.serialNumber, Manufacturer: firmware.vendor, SMBIOSBIOSVersion: firmware.version },
				SMBIOSMajorVersion: major === undefined || major === "" ? undefined : Number(major),
				SMBIOSMinorVersion: minor === undefined ? undefined : Number(minor),
				...{ ReleaseDate: cimDate(firmware.releaseDate), Version: undefined },
			},
		],
		inventory,
	);
}

/** Win32_BaseBoard. */
export function baseBoard(inventory: Inventory): ToldClass {
	const { board } = inventory;
	return defineClass(
		"Win32_BaseBoard",
		{
			Manufacturer: lastingText("board.make"),
			Product: lastingText("board.product"),
			Version: lastingText("board.version"),
			SerialNumber: lastingText("board.serialNumber"),
			SKU: lastingText(),
		},
		[
			{
				...{ Manufacturer: board.make, Product: board.product },
				...{ Version: board.version, SerialNumber: board.serialNumber, SKU: undefined },
			},
		],
		inventory,
	);
}

/** Win32_SystemEnclosure: one for each case. */
export function systemEnclosure(inventory: Inventory): ToldClass {
	return defineClass(
		"Win32_SystemEnclosure",
		{
			ChassisTypes: { type: "uint16[]", lasts: true, from: "enclosures" },
			Manufacturer: lastingText("enclosures.make"),
			SerialNumber: lastingText("enclosures.serialNumber"),
			SMBIOSAssetTag: lastingText("enclosures.assetTag"),
		},
		inventory.enclosures.map(({ type, make, serialNumber, assetTag }) => ({
			...{ ChassisTypes: [type], Manufacturer: make, SerialNumber: serialNumber, SMBIOSAssetTag: assetTag },
		})),
		inventory,
		"enclosures",
	);
}

const architectures = { x86: 0, x64: 9, arm64: 12 } as const;

/** Win32_Processor: one for each package. */
export function processor(inventory: Inventory): ToldClass {
	const { architecture } = inventory;
	const width = architecture === "x86" ? 32 : 64;
	return defineClass(
		"Win32_Processor",
		{
			DeviceID: lastingText(),
			Name: lastingText(),
			Manufacturer: lastingText(),
			Architecture: { type: "uint16" },
			AddressWidth: { type: "uint16" },
			DataWidth: { type: "uint16", lasts: true },
			NumberOfCores: { type: "uint32", lasts: true },
			NumberOfLogicalProcessors: { type: "uint32", lasts: true },
			MaxClockSpeed: { type: "uint32", lasts: true },
			VirtualizationFirmwareEnabled: { type: "boolean" },
			SecondLevelAddressTranslationExtensions: { type: "boolean" },
		},
		inventory.processors.map((each, index) => ({
			...{ DeviceID: `CPU${index}`, Name: each.name, Manufacturer: each.make },
			...{ Architecture: architectures[architecture], AddressWidth: width, DataWidth: width },
			...{ NumberOfCores: each.cores, NumberOfLogicalProcessors: each.logicalProcessors },
			...{ MaxClockSpeed: each.maximumMegahertz, VirtualizationFirmwareEnabled: each.virtualization },
			SecondLevelAddressTranslationExtensions: each.secondLevelTranslation,
		})),
		inventory,
		"processors",
	);
}

/** MS_SystemInformation of `root\wmi`. */
export function systemInformation(inventory: Inventory): ToldClass {
	const { system, board, bios: firmware } = inventory;
	const [year, month, day] = firmware.releaseDate.split("-");
	return defineClass(
		"MS_SystemInformation",
		{
			SystemManufacturer: lastingText("system.make"),
			SystemProductName: lastingText("system.model"),
			SystemVersion: lastingText("system.version"),
			SystemFamily: lastingText("system.family"),
			SystemSKU: lastingText("system.sku"),
			BaseBoardManufacturer: lastingText("board.make"),
			BaseBoardProduct: lastingText("board.product"),
			BaseBoardVersion: lastingText("board.version"),
			BIOSVendor: lastingText("bios.vendor"),
			BIOSVersion: { type: "string", from: "bios.version" },
			BIOSReleaseDate: { type: "string", from: "bios.releaseDate" },
		},
		[
			{
				...{ SystemManufacturer: system.make, SystemProductName: system.model, SystemVersion: system.version },
				...{ SystemFamily: system.family, SystemSKU: system.sku, BaseBoardManufacturer: board.make },
				...{ BaseBoardProduct: board.product, BaseBoardVersion: board.version },
				...{ BIOSVendor: firmware.vendor, BIOSVersion: firmware.version },
				BIOSReleaseDate: day === undefined ? "" : `${month}/${day}/${year}`,
			},
		],
		inventory,
	);
}
