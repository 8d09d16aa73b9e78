import { foldCase } from "../base/windows-path.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Inventory, OperatingSystemFacts } from "../model/inventory.ts";
import { numberedName } from "../model/step-variables.ts";
import { machineKind, mainEnclosure } from "./machine-kind.ts";
import { virtualPlatform } from "./virtual-machine.ts";

/** A variable with its value; an empty one means that the fact is not known. */
export type GatheredValue = readonly [name: string, value: string];

/** Facts as variables with MDT's names (facts-system.md §3). Flags are `True` and `False`, as MDT writes them. */
export function gatheredValues(facts: MachineFacts, inventory: Inventory): readonly GatheredValue[] {
	return [
		...identity(inventory),
		...hardware(inventory),
		...kinds(inventory),
		...runningSystem(facts, inventory),
		...numbered("IPAddress", facts.ipAddresses),
		...numbered("MacAddress", facts.macAddresses),
		...numbered("DefaultGateway", facts.defaultGateways),
	];
}

function flag(value: boolean | undefined): string {
	return value === undefined ? "" : value ? "True" : "False";
}

/** True when all are, false when one is not; else it is not known. */
function all(...flags: readonly (boolean | undefined)[]): boolean | undefined {
	if (flags.includes(false)) return false;
	return flags.includes(undefined) ? undefined : true;
}

function identity({ system, board, bios, enclosures }: Inventory): readonly GatheredValue[] {
	const aliases = aliasesOf(system, board);
	return [
		["Make", system.make],
		["Model", system.model],
		["MakeAlias", aliases.make],
		["ModelAlias", aliases.model],
		["SystemAlias", aliases.system],
		["Product", board.product],
		["SerialNumber", system.serialNumber],
		["AssetTag", mainEnclosure(enclosures)?.assetTag ?? ""],
		["UUID", system.uuid],
		["SMBIOSBIOSVersion", bios.version],
		["BIOSReleaseDate", bios.releaseDate],
	];
}

/** Short names of makers who write their own in several ways. */
const MAKERS: readonly (readonly [pattern: RegExp, alias: string])[] = [
	[/^(hp|hewlett)/i, "HP"],
	[/^dell/i, "Dell"],
	[/^lenovo/i, "Lenovo"],
	[/^microsoft/i, "Microsoft"],
	[/^panasonic/i, "Panasonic"],
	[/^fujitsu/i, "Fujitsu"],
];

/**
 * What each maker's driver packages go by: HP the board's product, Dell and Microsoft the SKU, Lenovo the first four characters of the
 * model with the friendly name beside it, all others the board's product.
 */
function aliasesOf(system: Inventory["system"], board: Inventory["board"]) {
	const make = MAKERS.find(([pattern]) => pattern.test(system.make))?.[1] ?? system.make;
	switch (make) {
		case "HP":
			return { make, model: system.model, system: board.product };
		case "Dell":
		case "Microsoft":
			return { make, model: system.model, system: system.sku };
		case "Lenovo":
			return { make, model: system.version || system.model, system: system.model.slice(0, 4) };
		default:
			return { make, model: system.model, system: board.product };
	}
}

const ARCHITECTURES: Readonly<Record<Inventory["architecture"], readonly [name: string, capable: string]>> = {
	x64: ["X64", "AMD64 X64 X86"],
	arm64: ["ARM64", "ARM64"],
	x86: ["X86", "X86"],
};

function hardware({ processors, memoryBytes, architecture }: Inventory): readonly GatheredValue[] {
	const [first] = processors;
	const [name, capable] = ARCHITECTURES[architecture];
	return [
		["Memory", memoryBytes === 0 ? "" : String(Math.floor(memoryBytes / 1024 ** 2))],
		["ProcessorSpeed", first?.maximumMegahertz === undefined ? "" : String(first.maximumMegahertz)],
		["Architecture", name],
		["CapableArchitecture", capable],
		["SupportsX64", flag(architecture === "x64")],
		["Supports64Bit", flag(architecture !== "x86")],
		["SupportsVT", flag(first?.virtualization)],
		["SupportsSLAT", flag(first?.secondLevelTranslation)],
		["SupportsNX", flag(first?.noExecute)],
		["SupportsHyperVRole", flag(all(architecture !== "x86", first?.virtualization, first?.noExecute))],
	];
}

function kinds(inventory: Inventory): readonly GatheredValue[] {
	const kind = machineKind(inventory.enclosures);
	const platform = virtualPlatform(inventory);
	const { source } = inventory.power;
	return [
		["IsLaptop", flag(kind.laptop)],
		["IsDesktop", flag(kind.desktop)],
		["IsServer", flag(kind.server)],
		["IsTablet", flag(kind.tablet)],
		["IsSFF", flag(kind.smallFormFactor)],
		["Chassis", kind.chassis === undefined ? "" : String(kind.chassis)],
		["IsVM", flag(platform !== undefined)],
		["VMPlatform", platform ?? ""],
		["IsHypervisorRunning", flag(inventory.hypervisorPresent)],
		["IsUEFI", flag(inventory.firmware.kind === "uefi")],
		["IsOnBattery", source === "unknown" ? "" : flag(source === "battery")],
	];
}

function runningSystem(facts: MachineFacts, { operatingSystem, computerName }: Inventory): readonly GatheredValue[] {
	return [
		["OSCurrentVersion", operatingSystem?.version ?? ""],
		["OSCurrentBuild", operatingSystem?.build ?? ""],
		["OSSKU", facts.phase === "winpe" ? "" : (operatingSystem?.edition.toUpperCase() ?? "")],
		["OSVersion", facts.phase === "winpe" ? "WinPE" : versionName(operatingSystem)],
		["IsServerOS", facts.phase === "winpe" ? "False" : flag(isServer(operatingSystem))],
		["IsServerCoreOS", facts.phase === "winpe" ? "False" : flag(operatingSystem?.isCore)],
		["HostName", computerName],
	];
}

function isServer(system: OperatingSystemFacts | undefined): boolean | undefined {
	return system === undefined ? undefined : system.type === "server" || system.type === "domain-controller";
}

/** First builds of Windows 11; server builds have names by themselves. */
const WINDOWS_11 = 22_000;

/** `Win10Client`, `Win11Client`, `WinServer`: MDT's names stop at Windows 10, whose pattern this goes on with. */
function versionName(system: OperatingSystemFacts | undefined): string {
	if (system === undefined || system.type === "other" || system.version === "") return "";
	if (isServer(system) === true) return "WinServer";
	if (!system.version.startsWith("10.")) return "Other";
	return Number(system.build) >= WINDOWS_11 ? "Win11Client" : "Win10Client";
}

/** Most entries that a numbered list can have: its index has three digits. */
const LONGEST_LIST = 999;

/** A list as numbered variables from 001 on, without repeated values. */
function numbered(name: string, values: readonly string[]): readonly GatheredValue[] {
	const unique = values.filter(
		(value, index) => values.findIndex((each) => foldCase(each) === foldCase(value)) === index,
	);
	return unique.slice(0, LONGEST_LIST).map((value, index): GatheredValue => [numberedName(name, index + 1), value]);
}
