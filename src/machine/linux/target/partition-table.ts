import { fail, ok, type Result } from "../../../base/result.ts";
import { sortedAttributes } from "../../../disks/partition-types.ts";
import type { DiskLayout, PartitionAttribute, PartitionRole } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { ToolBox } from "./tool-box.ts";

/** A partition as the table says. */
export interface TablePartition {
	readonly id: string;
	/** GUID in lower case, or two lower-case hexadecimal digits. */
	readonly type: string;
	readonly attributes: readonly PartitionAttribute[];
	readonly active: boolean;
	readonly offsetBytes: number;
	readonly sizeBytes: number;
}

/** The table of a disk. Identities in lower case. */
export interface PartitionTable {
	readonly style: "gpt" | "mbr" | "raw";
	/** Empty where there is no table. */
	readonly id: string;
	readonly partitions: readonly TablePartition[];
}

const READ = "read the partition table";
const WRITE = "write the partition table";

/** Bits of a GPT entry (UEFI specification; Microsoft's PARTITION_INFORMATION_GPT). */
const BITS = { required: 0, hidden: 62, "no-drive-letter": 63 } as const;
/** Names of a GPT entry as Windows gives them. */
const NAMES: Readonly<Record<PartitionRole, string>> = {
	efi: "EFI system partition",
	msr: "Microsoft reserved partition",
	system: "Basic data partition",
	windows: "Basic data partition",
	recovery: "Basic data partition",
	data: "Basic data partition",
};

/** Reads the table with sfdisk. A disk without one is `raw`; one with a table that can't be read is a failure. */
export async function readPartitionTable(
	tools: ToolBox,
	disk: string,
	sectorBytes: number,
): Promise<Result<PartitionTable, Failure>> {
	const end = await tools.end("sfdisk", ["--json", disk]);
	if (!end.ok) return fail({ ...end.error, operation: READ, operand: disk });
	if (end.value.exitCode !== 0) {
		if (/does not contain a recognized partition table/.test(end.value.output))
			return ok({ style: "raw", id: "", partitions: [] });
		return fail(unreadable(disk, end.value.output.trim()));
	}
	return parseTable(end.value.stdout, disk, sectorBytes);
}

function unreadable(disk: string, message: string): Failure {
	return { id: "volume-unfit", operation: READ, operand: disk, message };
}

interface FoundPartition {
	readonly node?: unknown;
	readonly start?: unknown;
	readonly size?: unknown;
	readonly type?: unknown;
	readonly uuid?: unknown;
	readonly attrs?: unknown;
	readonly bootable?: unknown;
}

function parseTable(text: string, disk: string, sectorBytes: number): Result<PartitionTable, Failure> {
	let found: { label?: unknown; id?: unknown; unit?: unknown; sectorsize?: unknown; partitions?: unknown };
	try {
		found = (JSON.parse(text) as { partitiontable: typeof found }).partitiontable;
	} catch {
		return fail(unreadable(disk, "sfdisk gave no table."));
	}
	const { label, id, unit, sectorsize = 512, partitions = [] } = found;
	const style = label === "gpt" ? "gpt" : label === "dos" ? "mbr" : undefined;
	if (style === undefined)
		return fail(unreadable(disk, `The disk has a table of the kind ${String(label)}, which Windows does not use.`));
	const isSound =
		unit === "sectors" && sectorsize === sectorBytes && typeof id === "string" && Array.isArray(partitions);
	if (!isSound) return fail(unreadable(disk, `sfdisk counts in ${String(unit)} of ${String(sectorsize)} bytes.`));
	const diskId = id.toLowerCase().replace(/^0x/, "");
	return ok({
		style,
		id: diskId,
		partitions: (partitions as readonly FoundPartition[])
			.map((each) => partitionOf(each, style, diskId, sectorBytes))
			.sort((left, right) => left.offsetBytes - right.offsetBytes),
	});
}

function partitionOf(found: FoundPartition, style: "gpt" | "mbr", diskId: string, sectorBytes: number): TablePartition {
	const number = /(\d+)$/.exec(String(found.node))?.[1] ?? "0";
	const type = String(found.type).toLowerCase();
	return {
		id: style === "gpt" ? String(found.uuid).toLowerCase() : `${diskId}-${number.padStart(2, "0")}`,
		type: style === "gpt" ? type : type.padStart(2, "0"),
		attributes: style === "gpt" ? attributesOf(String(found.attrs ?? "")) : [],
		active: found.bootable === true,
		offsetBytes: Number(found.start) * sectorBytes,
		sizeBytes: Number(found.size) * sectorBytes,
	};
}

/** sfdisk writes `RequiredPartition GUID:62,63`. */
function attributesOf(text: string): readonly PartitionAttribute[] {
	const bits = new Set(
		(/GUID:([\d,]+)/.exec(text)?.[1] ?? "")
			.split(",")
			.filter((bit) => bit !== "")
			.map(Number),
	);
	if (/RequiredPartition/.test(text)) bits.add(BITS.required);
	const all = Object.entries(BITS) as readonly [PartitionAttribute, number][];
	return sortedAttributes(all.filter(([, bit]) => bits.has(bit)).map(([name]) => name));
}

/** Writes the table of a disk that has none: a GPT by sgdisk, an MBR by sfdisk, to the sector. */
export async function writePartitionTable(
	tools: ToolBox,
	disk: string,
	sectorBytes: number,
	layout: DiskLayout,
): Promise<Result<void, Failure>> {
	const written =
		layout.style === "gpt"
			? await tools.run("sgdisk", gptWords(layout, sectorBytes, disk), WRITE, disk)
			: await tools.run("sfdisk", ["--no-reread", "--no-tell-kernel", "--quiet", disk], WRITE, disk, {
					input: mbrScript(layout, sectorBytes),
				});
	return written.ok ? ok(undefined) : written;
}

/** Takes both copies of a GPT and the MBR away. */
export async function erasePartitionTable(tools: ToolBox, disk: string): Promise<Result<void, Failure>> {
	const words = ["--zap-all", disk];
	const end = await tools.end("sgdisk", words);
	if (!end.ok) return fail({ ...end.error, operation: WRITE, operand: disk });
	// 2: there was a damaged table, which is gone now; whether it is shows when the new one is read back.
	if (end.value.exitCode === 0 || end.value.exitCode === 2) return ok(undefined);
	const message = `sgdisk --zap-all ended with ${end.value.exitCode}.`;
	return fail({ id: "command-failed", operation: WRITE, operand: disk, message, output: [end.value.output.trim()] });
}

function gptWords({ id, partitions }: DiskLayout, sectorBytes: number, disk: string): readonly string[] {
	const words = ["--clear", "--set-alignment=1", `--disk-guid=${id}`];
	for (const [index, { offsetBytes, sizeBytes, type, id: partition, role, attributes }] of partitions.entries()) {
		const number = index + 1;
		const first = offsetBytes / sectorBytes;
		words.push(`--new=${number}:${first}:${first + sizeBytes / sectorBytes - 1}`);
		words.push(`--typecode=${number}:${type}`, `--partition-guid=${number}:${partition}`);
		words.push(`--change-name=${number}:${NAMES[role]}`);
		for (const attribute of attributes) words.push(`--attributes=${number}:set:${BITS[attribute]}`);
	}
	return [...words, disk];
}

function mbrScript({ id, partitions }: DiskLayout, sectorBytes: number): string {
	const lines = partitions.map(
		({ offsetBytes, sizeBytes, type, active }) =>
			`start=${offsetBytes / sectorBytes}, size=${sizeBytes / sectorBytes}, type=${type}${active ? ", bootable" : ""}`,
	);
	return `${["label: dos", `label-id: 0x${id}`, "unit: sectors", "", ...lines].join("\n")}\n`;
}

/** What the table on the disk does not have of the layout, in words; undefined when it is as decided. */
export function tableDifference(found: PartitionTable, layout: DiskLayout): string | undefined {
	if (found.style !== layout.style) return `the disk is ${found.style}, not ${layout.style}`;
	if (found.id !== layout.id.toLowerCase()) return `the disk's id is ${found.id}, not ${layout.id}`;
	if (found.partitions.length !== layout.partitions.length)
		return `${found.partitions.length} partitions are there, not ${layout.partitions.length}`;
	for (const [index, planned] of layout.partitions.entries()) {
		const there = found.partitions[index];
		for (const key of ["type", "attributes", "active", "offsetBytes", "sizeBytes"] as const)
			if (String(there?.[key]) !== String(planned[key]))
				return `partition ${index + 1}: ${key} is ${String(there?.[key])}`;
		if (there?.id !== planned.id.toLowerCase()) return `partition ${index + 1}: its id is ${there?.id}`;
	}
	return undefined;
}
