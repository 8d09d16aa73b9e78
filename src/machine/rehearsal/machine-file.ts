import { parseBytes } from "../../base/byte-size.ts";
import { parseDuration } from "../../base/duration.ts";
import { parseExitCode } from "../../base/exit-code.ts";
import { nameProblem } from "../../base/windows-path.ts";
import { parseType } from "../../disks/partition-types.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { DISK_BUSES, type DiskBus } from "../../model/disk.ts";
import { FILE_ATTRIBUTES, type FileAttribute } from "../../model/file.ts";
import type { MachineDescription } from "./description.ts";
import { hardwareFields, network, noNetwork, withHardware } from "./hardware-file.ts";
import { wmi } from "./wmi-file.ts";
import {
	anyText,
	choice,
	field,
	flag,
	list,
	mapping,
	object,
	optional,
	type Read,
	readYaml,
	scalar,
	text,
} from "./yaml-fields.ts";

const bytes = scalar("a size such as 260MiB or 64GiB", (value) => {
	const size = parseBytes(value);
	return size === undefined || size <= 0 ? undefined : size;
});
const exitCode = scalar("an exit code such as 3010, -2147023436 or 0x80070BC2", parseExitCode);
const duration = scalar("a duration such as 90s or 20m", (value) => parseDuration(value));
const uuid = scalar("a UUID such as 4C4C4544-0051-3010-8052-B4C04F4A3232", (value) =>
	/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toUpperCase() : undefined,
);
const moment = scalar("a time such as 2024-10-01T12:00:00Z", (value) => {
	const time = Date.parse(value);
	return /^\d{4}-\d\d-\d\d/.test(value) && Number.isFinite(time) ? time : undefined;
});
const serial = scalar("a serial number that can be a folder name", (value) =>
	nameProblem(value) === undefined ? value : undefined,
);
const partitionId = scalar("an identity that can be a folder name", (value) =>
	nameProblem(value) === undefined && !value.includes(" ") ? value : undefined,
);
const partitionType = scalar("a GPT type GUID or two hexadecimal digits", (value) => parseType(value)?.type);
const sectorSize = scalar("a whole number from 512 to 65536", (value) => {
	const size = /^\d{3,5}$/.test(value) ? Number(value) : 0;
	return size >= 512 && size <= 65_536 ? size : undefined;
});
const bus: Read<DiskBus> = choice(...DISK_BUSES);
const relativePath = scalar("a path below the volume's root, with backslashes", (value) =>
	value.split("\\").every((name) => nameProblem(name) === undefined) ? value : undefined,
);
const treeFolder = scalar("a folder below the machine's template", (value) =>
	value.split("/").every((name) => nameProblem(name) === undefined) ? value : undefined,
);
const pattern = scalar("a regular expression", (value) => {
	try {
		new RegExp(value, "iu");
		return value;
	} catch {
		return undefined;
	}
});

const partition = object(
	{
		id: field("id", partitionId),
		role: field("role", choice("efi", "msr", "system", "windows", "recovery", "data")),
		sizeBytes: field("size", bytes),
		fileSystem: field("file-system", choice("ntfs", "fat32", "raw")),
		label: optional("label", anyText, ""),
		state: optional("state", choice("clean", "dirty", "hibernated", "locked"), "clean" as const),
	},
	{
		bitlocker: field("bitlocker", choice("on", "suspended", "off")),
		tree: field("tree", treeFolder),
		type: field("type", partitionType),
		attributes: field("attributes", list(choice("required", "no-drive-letter", "hidden"))),
		active: field("active", flag),
		offsetBytes: field("offset", bytes),
		allocationUnitBytes: field("allocation-unit", bytes),
	},
);

const disk = object(
	{
		serial: field("serial", serial),
		model: optional("model", text, "Disk"),
		bus: optional("bus", bus, "sata" as const),
		sizeBytes: field("size", bytes),
		sectorBytes: optional("sector-size", sectorSize, 512),
		readOnly: optional("read-only", flag, false),
		offline: optional("offline", flag, false),
		removable: optional("removable", flag, false),
		medium: optional("medium", flag, false),
		style: optional("style", choice("gpt", "mbr", "raw"), "raw" as const),
		id: optional("id", anyText, ""),
		partitions: optional("partitions", list(partition), []),
	},
	{ uniqueId: field("unique-id", text), spinning: field("spinning", flag) },
);

const device = object(
	{
		instanceId: field("instance-id", text),
		hardwareIds: field("hardware-ids", list(text)),
		compatibleIds: optional("compatible-ids", list(text), []),
	},
	{ description: field("description", text), classGuid: field("class-guid", text) },
);

const attribute: Read<FileAttribute | "locked"> = choice(...FILE_ATTRIBUTES, "locked");

const command = object(
	{
		program: field("program", pattern),
		exitCode: optional("exit-code", exitCode, 0),
		takesMilliseconds: optional("takes", duration, 0),
		output: optional("output", list(anyText), []),
		writes: optional("writes", list(object({ path: field("path", text), text: optional("text", anyText, "") })), []),
		sets: optional("sets", mapping(anyText), {}),
	},
	{ arguments: field("arguments", pattern), phase: field("phase", choice("full-os", "winpe")) },
);

const place = { partition: field("partition", partitionId), path: field("path", relativePath) };
const letters = mapping(
	scalar("none or a drive letter", (value) => (/^([A-Z]|none)$/.test(value) ? value : undefined)),
);

const machine = object({
	name: field("name", text),
	make: field("make", anyText),
	model: field("model", anyText),
	serialNumber: field("serial-number", anyText),
	uuid: field("uuid", uuid),
	assetTag: optional("asset-tag", anyText, ""),
	architecture: optional("architecture", choice("x64", "arm64", "x86"), "x64" as const),
	firmware: optional("firmware", choice("uefi", "bios"), "uefi" as const),
	memoryBytes: optional("memory", bytes, 8 * 1024 ** 3),
	secureBoot: optional(
		"secure-boot",
		object({
			enabled: field("enabled", flag),
			certificates: optional("certificates", choice("none", "2011", "both", "2023"), "both" as const),
		}),
		{ enabled: false, certificates: "both" as const },
	),
	network: optional("network", network, noNetwork),
	...hardwareFields,
	letters: optional(
		"letters",
		object({}, { "full-os": field("full-os", letters), winpe: field("winpe", letters) }),
		{},
	),
	disks: field("disks", list(disk)),
	devices: optional("devices", list(device), []),
	bootOrder: optional("boot-order", list(choice("disk", "medium")), ["disk", "medium"]),
	security: optional(
		"security",
		list(object({ ...place, owner: field("owner", text), dacl: field("dacl", text) })),
		[],
	),
	links: optional(
		"links",
		list(
			object({
				partition: field("partition", partitionId),
				existing: field("existing", relativePath),
				added: field("added", relativePath),
			}),
		),
		[],
	),
	reparse: optional(
		"reparse",
		list(
			object(
				{ ...place, tag: field("tag", choice("junction", "symbolic-link", "mount-point", "cloud")) },
				{ target: field("target", text) },
			),
		),
		[],
	),
	attributes: optional(
		"attributes",
		list(
			object({ ...place, attributes: field("attributes", list(attribute)) }, { modifiedAt: field("modified", moment) }),
		),
		[],
	),
	commands: optional("commands", list(command), []),
	wmi: optional("wmi", wmi, []),
	winpeTools: optional(
		"winpe-tools",
		list(
			scalar("a program's name without .exe", (value) => (/^[\w-]+$/.test(value) ? value.toLowerCase() : undefined)),
		),
		[],
	),
	sysprep: optional("sysprep", object({}, { problem: field("problem", text) }), {}),
	windowsSetup: optional(
		"windows-setup",
		object({}, { scanCode: field("scan-code", exitCode), rollbackCode: field("rollback-code", exitCode) }),
		{},
	),
});

/** Reads the text of a `machine.yaml`. Every problem is located, with what is permitted; nothing is guessed. */
export function parseMachine(
	file: string,
	source: string,
): { readonly machine: MachineDescription | undefined; readonly diagnostics: readonly Diagnostic[] } {
	const { value, diagnostics } = readYaml(file, source, machine);
	if (value === undefined) return { machine: undefined, diagnostics };
	const whole: MachineDescription = {
		...withHardware(value),
		disks: value.disks.map((each) => ({ ...each, id: each.id === "" ? each.serial : each.id })),
	};
	const { adapters, macAddresses, ipAddresses } = value.network;
	const twice = adapters !== undefined && macAddresses.length + ipAddresses.length > 0;
	const problems = [
		...(twice ? ["the network has adapters: put mac-addresses and ip-addresses into them"] : []),
		...contradictions(whole),
	].map(
		(message): Diagnostic => ({
			severity: "error",
			rule: "contradiction",
			file,
			range: { start: 0, end: source.search(/\r|\n|$/) },
			message,
			help: [],
		}),
	);
	return { machine: problems.length > 0 ? undefined : whole, diagnostics: problems };
}

/** What each value alone may say but all together may not. */
function contradictions(description: MachineDescription): readonly string[] {
	const problems: string[] = [];
	const seen = new Set<string>();
	const once = (kind: string, identity: string) => {
		const key = `${kind} ${identity.toUpperCase()}`;
		if (seen.has(key)) problems.push(`the ${kind} ${identity} is used twice`);
		seen.add(key);
	};
	for (const each of description.disks) {
		once("disk serial number", each.serial);
		once("disk id", each.id);
		for (const part of each.partitions) once("partition id", part.id);
		const used = each.partitions.reduce((sum, part) => sum + part.sizeBytes, 0);
		if (used > each.sizeBytes) problems.push(`the partitions of disk ${each.serial} are larger than the disk`);
		if (each.style === "raw" && each.partitions.length > 0)
			problems.push(`disk ${each.serial} is raw and has partitions`);
	}
	const partitions = new Set(description.disks.flatMap((each) => each.partitions.map((part) => part.id)));
	const places = [...description.security, ...description.links, ...description.reparse, ...description.attributes];
	for (const id of new Set(places.map((each) => each.partition))) {
		if (!partitions.has(id)) problems.push(`the partition ${id} is named but no disk has it`);
	}
	return problems;
}
