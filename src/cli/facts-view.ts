import { formatBytes } from "../base/byte-size.ts";
import { counted } from "../base/counted.ts";
import type { AdapterFacts, DiskFacts, Inventory, VolumeFacts } from "../model/inventory.ts";
import { oneLine } from "../report/text-width.ts";
import { machineKind } from "../rules/machine-kind.ts";
import { virtualPlatform } from "../rules/virtual-machine.ts";

/** A part of an inventory as people read it. */
export interface FactsSection {
	readonly title: string;
	/** Who told it. */
	readonly from?: string;
	/** Label and value; a fact without a value is left out. */
	readonly rows: readonly (readonly [label: string, value: string])[];
}

/** Everything that is known, part by part; parts of which nothing is known say so. */
export function factsSections(inventory: Inventory): readonly FactsSection[] {
	const { sources } = inventory;
	const section = (title: string, source: string, rows: FactsSection["rows"]): FactsSection => {
		const from = sources[source];
		const known = rows.filter(([, value]) => value !== "").map(([label, value]) => [label, oneLine(value)] as const);
		return { title, rows: known, ...(from === undefined ? {} : { from }) };
	};
	return [
		section("Computer", "system", computerRows(inventory)),
		section("Firmware", "firmware", firmwareRows(inventory)),
		section("Processor and memory", "processors", processorRows(inventory)),
		section("Security chip and power", "tpm", chipRows(inventory)),
		section("Running system", "operatingSystem", systemRows(inventory)),
		section("Disks", "disks", inventory.disks.map(diskRow)),
		section("Volumes", "volumes", inventory.volumes.map(volumeRow)),
		section("Network", "adapters", inventory.adapters.flatMap(adapterRows)),
		section("Devices", "devices", deviceRows(inventory)),
	];
}

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function yesNo(value: boolean | undefined): string {
	return value === undefined ? "" : value ? "yes" : "no";
}

function computerRows(inventory: Inventory): FactsSection["rows"] {
	const { system, board, enclosures } = inventory;
	const kind = machineKind(enclosures);
	const words = [
		...(kind.laptop ? ["laptop"] : []),
		...(kind.tablet ? ["tablet"] : []),
		...(kind.desktop ? ["desktop"] : []),
		...(kind.server ? ["server"] : []),
	];
	return [
		["Make", system.make],
		["Model", system.model],
		["Version", system.version],
		["Family", system.family],
		["SKU", system.sku],
		["Serial number", system.serialNumber],
		["UUID", system.uuid],
		["Main board", joined(board.make, board.product, board.version)],
		["Kind", joined(words.join(" and "), ...enclosures.map(({ type }) => `chassis type ${type}`))],
		["Asset tag", joined(...new Set(enclosures.map(({ assetTag }) => assetTag)))],
		["Virtual machine", virtualPlatform(inventory) ?? yesNo(inventory.hypervisorPresent)],
	];
}

function firmwareRows({ firmware, bios }: Inventory): FactsSection["rows"] {
	return [
		["Starts by", firmware.kind.toUpperCase()],
		["Version", joined(bios.vendor, bios.version, bios.releaseDate)],
		["SMBIOS", bios.smbiosVersion],
		["Secure Boot", firmware.secureBoot === "unknown" ? "" : firmware.secureBoot.replace("-", " ")],
		["Trusts", joined(...(firmware.certificates ?? []))],
		["Refuses", joined(...(firmware.revokedCertificates ?? []))],
	];
}

function processorRows({ processors, architecture, memoryBytes }: Inventory): FactsSection["rows"] {
	return [
		["Architecture", architecture],
		...processors.map((each): readonly [string, string] => [
			"Processor",
			joined(
				each.name,
				each.maximumMegahertz === undefined ? undefined : `${each.maximumMegahertz} MHz`,
				each.cores === undefined ? undefined : counted(each.cores, "core"),
				each.logicalProcessors === undefined ? undefined : counted(each.logicalProcessors, "logical processor"),
				each.virtualization === true ? "virtualization" : undefined,
			),
		]),
		["Memory", memoryBytes === 0 ? "" : formatBytes(memoryBytes)],
	];
}

function chipRows({ tpm, power }: Inventory): FactsSection["rows"] {
	const state = (value: boolean | undefined, word: string) =>
		value === undefined ? undefined : value ? word : `not ${word}`;
	const chip =
		tpm === undefined
			? ""
			: tpm.present
				? joined(
						tpm.version || "of unknown version",
						state(tpm.enabled, "enabled"),
						state(tpm.activated, "activated"),
						state(tpm.owned, "owned"),
					)
				: "none";
	const source = { ac: "mains", battery: "battery", unknown: "" }[power.source];
	return [
		["TPM", chip],
		["Fed from", source],
		["Batteries", power.batteries === 0 ? "" : String(power.batteries)],
	];
}

function systemRows({ operatingSystem: system, computerName, timeZone }: Inventory): FactsSection["rows"] {
	return [
		["Name", computerName],
		["System", joined(system?.name, system?.edition)],
		["Version", joined(system?.version, system?.build === system?.version.split(".")[2] ? undefined : system?.build)],
		["Kind", system === undefined || system.type === "other" ? "" : system.type],
		["Language", joined(system?.language, system?.languageId === undefined ? undefined : String(system.languageId))],
		["Installed", system?.installedAt === undefined ? "" : new Date(system.installedAt).toISOString().slice(0, 10)],
		["Domain", system?.domain ?? ""],
		["Workgroup", system?.workgroup ?? ""],
		["Time zone", timeZone?.name ?? ""],
	];
}

function diskRow(disk: DiskFacts): readonly [string, string] {
	const { number, model, sizeBytes, bus, style, serialNumber, partitions, removable, holdsMedium } = disk;
	return [
		`Disk ${number}`,
		joined(
			disk.path,
			model,
			formatBytes(sizeBytes),
			bus,
			style === "unknown" ? undefined : style.toUpperCase(),
			serialNumber === "" ? undefined : `serial ${serialNumber}`,
			counted(partitions.length, "partition"),
			removable ? "removable" : undefined,
			holdsMedium ? "boot medium" : undefined,
		),
	];
}

function volumeRow({
	mountedAt,
	label,
	fileSystem,
	sizeBytes,
	freeBytes,
	kind,
	disk,
}: VolumeFacts): readonly [string, string] {
	return [
		mountedAt || "(no letter)",
		joined(
			label === "" ? undefined : `"${label}"`,
			fileSystem,
			freeBytes === undefined ? formatBytes(sizeBytes) : `${formatBytes(freeBytes)} of ${formatBytes(sizeBytes)} free`,
			kind === "fixed" ? undefined : kind,
			disk === undefined ? undefined : `disk ${disk}`,
		),
	];
}

function adapterRows(adapter: AdapterFacts): FactsSection["rows"] {
	const { name, macAddress, kind, isConnected, addresses, gateways, dhcpServer, dnsServers, bitsPerSecond } = adapter;
	const shown = addresses.map(({ address, prefixLength }) =>
		prefixLength === undefined ? address : `${address}/${prefixLength}`,
	);
	return [
		[
			name,
			joined(
				macAddress,
				kind,
				isConnected === undefined ? undefined : isConnected ? "connected" : "no link",
				bitsPerSecond === undefined ? undefined : `${bitsPerSecond / 1_000_000} Mbit/s`,
				...shown,
			),
		],
		[
			"",
			joined(
				...gateways.map((gateway) => `gateway ${gateway}`),
				dhcpServer === "" ? undefined : `DHCP ${dhcpServer}`,
				...dnsServers.map((server) => `DNS ${server}`),
			),
		],
	];
}

/** How many, by bus: the ids themselves are what `--json` is for. */
function deviceRows({ devices }: Inventory): FactsSection["rows"] {
	const counts = new Map<string, number>();
	for (const { instanceId } of devices) {
		const bus = instanceId.split("\\")[0] ?? "";
		counts.set(bus, (counts.get(bus) ?? 0) + 1);
	}
	return [...counts].map(([bus, count]) => [bus, `${counted(count, "device")}; their ids with --json`]);
}
