import { parseBytes } from "../base/byte-size.ts";
import type { FileSystem, PartitionAttribute, PartitionRole } from "../model/disk.ts";
import type { PartitionDiskInput } from "../model/inputs.gen.ts";
import { LEAST_WINDOWS_BYTES, USUAL_ALIGNMENT_BYTES } from "./limits.ts";
import { attributesOfRole, parseType, roleOfType, sortedAttributes, typeOfRole } from "./partition-types.ts";

/** How large a partition shall be. */
export type SizeWish =
	| { readonly kind: "fixed"; readonly bytes: number }
	/** Of what is free behind the partitions before it, 0 to 100. */
	| { readonly kind: "percent"; readonly percent: number }
	/** All that the others leave. */
	| { readonly kind: "rest" };

/** A partition as an author asks for it: everything but its place and its exact size. */
export interface PartitionWish {
	readonly role: PartitionRole;
	readonly type: string;
	readonly attributes: readonly PartitionAttribute[];
	readonly active: boolean;
	readonly size: SizeWish;
	readonly minimumBytes: number;
	readonly maximumBytes: number;
	readonly fileSystem: FileSystem;
	readonly label: string;
	/** True when the author gave the label. */
	readonly isLabelGiven: boolean;
	readonly allocationUnitBytes?: number;
	readonly quickFormat: boolean;
	readonly getsLetter: boolean;
	readonly variable?: string;
	readonly onReuse: "format" | "keep";
	readonly keepData: boolean;
}

/** A layout as an author asks for it. */
export interface LayoutWish {
	readonly name: string;
	readonly because: string;
	readonly style: "gpt" | "mbr";
	readonly alignmentBytes: number;
	readonly partitions: readonly PartitionWish[];
}

/** A partition as it stands in the input of partition-disk. */
export type GivenPartition = NonNullable<PartitionDiskInput["partitions"]>[number];

const ROLES: readonly PartitionRole[] = ["efi", "msr", "system", "windows", "recovery", "data"];
const LABELS: Partial<Record<PartitionRole, string>> = {
	efi: "System",
	system: "System",
	windows: "Windows",
	recovery: "Recovery",
};

/** The role that a `type:` names, or that its GUID or number tells; undefined when it is none of them. */
export function roleOf(type: string): PartitionRole | undefined {
	const role = ROLES.find((each) => each === type.toLowerCase());
	if (role !== undefined) return role;
	const parsed = parseType(type);
	return parsed === undefined ? undefined : roleOfType(parsed.type);
}

/** The style that partitions tell by their types, attributes or activity; undefined when they tell none. */
export function styleOf(partitions: readonly GivenPartition[]): "gpt" | "mbr" | undefined {
	for (const { type, attributes, active } of partitions) {
		const named = parseType(type)?.style;
		if (named !== undefined) return named;
		if (type === "efi" || type === "msr" || (attributes?.length ?? 0) > 0) return "gpt";
		if (type === "system" || active === true) return "mbr";
	}
	return undefined;
}

/** A `size:` as it is meant. Undefined when the text is none. */
export function parseSize(text: string): SizeWish | undefined {
	const trimmed = text.trim();
	if (trimmed === "rest") return { kind: "rest" };
	const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(trimmed)?.[1];
	if (percent !== undefined) return { kind: "percent", percent: Number(percent) };
	const bytes = parseBytes(trimmed);
	return bytes === undefined ? undefined : { kind: "fixed", bytes };
}

/** The file system that a partition gets, its own or the one of its role. */
export function fileSystemOf(given: GivenPartition, role: PartitionRole): FileSystem {
	const wanted = given["file-system"];
	if (wanted !== undefined) return wanted === "none" ? "raw" : wanted;
	if (role === "efi") return "fat32";
	return role === "msr" ? "raw" : "ntfs";
}

/** Reads one partition of an input in which nothing is wrong. */
export function readPartition(given: GivenPartition, style: "gpt" | "mbr"): PartitionWish {
	const role = roleOf(given.type) ?? "data";
	const fileSystem = fileSystemOf(given, role);
	const variable = given["letter-variable"];
	const unit = parseBytes(given["allocation-unit"] ?? "");
	const size = parseSize(given.size) ?? { kind: "rest" };
	const usualLeast = role === "windows" && size.kind !== "fixed" ? LEAST_WINDOWS_BYTES : 0;
	const hasLetter = role === "windows" || role === "data" || variable !== undefined;
	return {
		role,
		type: parseType(given.type)?.type ?? typeOfRole(role, style, fileSystem),
		attributes: sortedAttributes(given.attributes ?? attributesOfRole(role, style)),
		active: given.active ?? (style === "mbr" && role === "system"),
		size,
		minimumBytes: parseBytes(given["minimum-size"] ?? "") ?? usualLeast,
		maximumBytes: parseBytes(given["maximum-size"] ?? "") ?? Number.POSITIVE_INFINITY,
		fileSystem,
		label: fileSystem === "raw" ? "" : (given.label ?? LABELS[role] ?? ""),
		isLabelGiven: given.label !== undefined,
		...(unit === undefined ? {} : { allocationUnitBytes: unit }),
		quickFormat: given.format !== "full",
		getsLetter: fileSystem !== "raw" && (given["drive-letter"] ?? hasLetter),
		...(variable === undefined ? {} : { variable }),
		onReuse: given["on-reuse"] ?? (role === "windows" ? "format" : "keep"),
		keepData: given["keep-data"] ?? false,
	};
}

/** The multiple that partitions begin at. */
export function alignmentOf(input: PartitionDiskInput): number {
	return parseBytes(input.alignment ?? "") ?? USUAL_ALIGNMENT_BYTES;
}
