import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

const ROW = [
	...["Type", "FileSystem", "Bootable", "QuickFormat", "VolumeName", "Size", "SizeUnits", "VolumeLetterVariable"],
	"AssignVolumeLetter",
];

/** Format and Partition Disk (steps.md §2.1); the toolkit's has the same variables and runs `ZTIDiskpart.wsf`. */
export const formatAndPartitionDisk: StepMapping = {
	key: "PartitionDiskAction",
	title: "Format and Partition Disk",
	support: {
		verdict: "differs",
		difference:
			"disk 0 is the first internal disk, never a medium; other numbers are refused, because they change from start to start",
	},
	type: "partition-disk",
	variables: [
		...["OSDDiskIndex", "DiskIndexVariable", "OSDPartitionStyle", "OSDGPTBootDisk", "OSDDiskType"],
		...["OSDDiskpartBiosCompatibilityMode", "OSDPartitions", "DONotCreateExtraPartition", "OSDDiskPartitions#Type"],
		...ROW.map((name) => `OSDPartitions#${name}`),
	],
	derive: (read) =>
		derivePartitions(read, (read.text("OSDPartitionStyle") ?? "MBR").trim().toUpperCase() === "GPT" ? "gpt" : "mbr"),
};

/** More rows than any disk has partitions. */
const MOST_ROWS = 128;

interface Row {
	readonly kind: string;
	readonly fileSystem: string;
	readonly bootable: boolean;
	readonly quick: boolean;
	readonly label: string | undefined;
	readonly size: string;
	readonly letterVariable: string | undefined;
	readonly letter: boolean;
}

/** The input of partition-disk that the array `OSDPartitions` describes, in a partition style. */
export function derivePartitions(read: VariableReader, style: "gpt" | "mbr"): JsonObject {
	const index = read.number("OSDDiskIndex") ?? 0;
	if (index > 0) {
		const remedy = "write a native partition-disk step that chooses by size, bus, model or serial number";
		read.problem(`disk ${index} is named by a number, and numbers change from start to start: ${remedy}`);
	}
	const rows = rowsOf(read);
	if (rows.length === 0) read.problem("it lists no partitions (OSDPartitions0Type …)");
	return {
		disk: { which: "first" },
		style,
		partitions: rows.map((row) => partitionOf(row, rows, style)),
	};
}

function rowsOf(read: VariableReader): readonly Row[] {
	const count = read.number("OSDPartitions");
	const rows: Row[] = [];
	for (let index = 0; index < Math.min(count ?? MOST_ROWS, MOST_ROWS); index++) {
		const row = rowOf(read, index, count !== undefined);
		if (row === undefined) break;
		rows.push(row);
	}
	return rows;
}

function rowOf(read: VariableReader, index: number, isCounted: boolean): Row | undefined {
	const field = (name: string) => `OSDPartitions${index}${name}`;
	// The toolkit misspells this one name (steps.md §9.1).
	const kind = (read.text(field("Type")) ?? read.text(`OSDDiskPartitions${index}Type`))?.trim().toLowerCase();
	if (kind === undefined) {
		if (isCounted) read.problem(`${field("Type")} has no value, and ${index + 1} partitions or more are said to be`);
		return undefined;
	}
	if (kind === "extended" || kind === "logical")
		read.problem(`${kind} partitions (${field("Type")}) are not made here`);
	return {
		kind,
		fileSystem: (read.text(field("FileSystem")) ?? "").trim().toLowerCase(),
		bootable: read.flag(field("Bootable")) ?? false,
		quick: read.flag(field("QuickFormat")) ?? true,
		label: read.text(field("VolumeName")),
		size: sizeOf(read, field),
		letterVariable: read.text(field("VolumeLetterVariable"))?.trim(),
		letter: read.flag(field("AssignVolumeLetter")) ?? true,
	};
}

/** Percent is that of what is free behind the partitions before (steps.md §2.1); no size takes all of it. */
function sizeOf(read: VariableReader, field: (name: string) => string): string {
	const size = read.number(field("Size"));
	if (size === undefined || size === 0) return "rest";
	const unit = (read.text(field("SizeUnits")) ?? "MB").trim().toLowerCase();
	if (unit === "%" || unit === "percent") return size >= 100 ? "rest" : `${size}%`;
	return unit === "gb" ? `${size}GiB` : `${size}MiB`;
}

function partitionOf(row: Row, rows: readonly Row[], style: "gpt" | "mbr"): JsonObject {
	const type = typeOf(row, rows, style);
	const { label, letterVariable, size } = row;
	const canFormat = type !== "msr";
	const fileSystem = row.fileSystem === "" ? "none" : row.fileSystem;
	return {
		...{ type, size },
		...(canFormat && type !== "efi" ? { "file-system": fileSystem } : {}),
		...(label === undefined || !canFormat ? {} : { label }),
		...(row.quick ? {} : { format: "full" }),
		...(style === "mbr" && row.bootable ? { active: true } : {}),
		...(letterVariable === undefined || letterVariable === "" ? {} : { "letter-variable": letterVariable }),
		...(!row.letter && type === "windows" ? { "drive-letter": false } : {}),
	};
}

/** What a row is for. Rows do not say which one gets Windows: it is the one whose letter goes to `OSDisk`, else the largest primary NTFS one. */
function typeOf(row: Row, rows: readonly Row[], style: "gpt" | "mbr"): string {
	if (row.kind === "efi" || row.kind === "msr" || row.kind === "recovery") return row.kind;
	if (row === windowsRow(rows)) return "windows";
	if (style === "mbr" && row.bootable) return "system";
	return row.kind === "hidden" ? "recovery" : "data";
}

function windowsRow(rows: readonly Row[]): Row | undefined {
	const named = rows.find(({ letterVariable }) => letterVariable?.toUpperCase() === "OSDISK");
	if (named !== undefined) return named;
	const primary = rows.filter(({ kind, fileSystem }) => kind === "primary" && fileSystem === "ntfs");
	return primary.find(({ size }) => size === "rest" || size.endsWith("%")) ?? primary[0];
}
