import type { DiskLayout, PartitionAttribute, PartitionRole } from "../model/disk.ts";

type Style = DiskLayout["style"];

/** Types of GPT partitions (diskpart reference, GUIDs and types). */
const GPT_TYPES = {
	efi: "c12a7328-f81f-11d2-ba4b-00a0c93ec93b",
	msr: "e3c9e316-0b5c-4db8-817d-f92df00215ae",
	data: "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7",
	recovery: "de94bba4-06d1-4d40-a16a-bfd50179d6ac",
} as const;

/** Types of MBR partitions, two hexadecimal digits. */
const MBR_TYPES = { efi: "ef", ntfs: "07", fat32: "0c", recovery: "27" } as const;

/** Types that belong to what Windows makes by itself, or that diskpart refuses to set: dynamic disks, Storage Spaces, clusters. */
const REFUSED_TYPES: Readonly<Record<string, string>> = {
	"5808c8aa-7e8f-42e0-85d2-e1e90434cfb3": "is kept for the database of dynamic disks",
	"af9b60a0-1431-4f62-bc68-3311714a69ad": "is kept for dynamic disks",
	"db97dba9-0840-4bae-97f0-ffb9a327c7e1": "is kept for clusters",
	"42": "is kept for dynamic disks",
	"05": "is an extended partition, which is not made; take a GPT, or at most four partitions",
	"0f": "is an extended partition, which is not made; take a GPT, or at most four partitions",
	"00": "stands for no partition",
	ee: "is kept for the protective entry of a GPT",
};

const ATTRIBUTES: readonly PartitionAttribute[] = ["required", "no-drive-letter", "hidden"];

/** The type that a partition of a role has; on an MBR it also follows from the file system. */
export function typeOfRole(role: PartitionRole, style: Style, fileSystem: string): string {
	if (style === "gpt") {
		if (role === "efi" || role === "msr" || role === "recovery") return GPT_TYPES[role];
		return GPT_TYPES.data;
	}
	if (role === "efi") return MBR_TYPES.efi;
	if (role === "recovery") return MBR_TYPES.recovery;
	return fileSystem === "fat32" ? MBR_TYPES.fat32 : MBR_TYPES.ntfs;
}

/** The attributes that a partition of a role has by itself: Microsoft's recovery partition is required and gets no letter. */
export function attributesOfRole(role: PartitionRole, style: Style): readonly PartitionAttribute[] {
	return style === "gpt" && role === "recovery" ? ["required", "no-drive-letter"] : [];
}

/** The role that a type alone tells; `data` for every other, since nothing but the files tells whether Windows lies on it. */
export function roleOfType(type: string): PartitionRole {
	if (type === GPT_TYPES.efi || type === MBR_TYPES.efi) return "efi";
	if (type === GPT_TYPES.msr) return "msr";
	if (type === GPT_TYPES.recovery || type === MBR_TYPES.recovery) return "recovery";
	return "data";
}

/** A type as it is kept: a GUID without braces, or two digits without `0x`, lower case. Undefined when the text is neither. */
export function parseType(text: string): { readonly type: string; readonly style: Style } | undefined {
	const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(text)?.[1];
	if (guid !== undefined) return { type: guid.toLowerCase(), style: "gpt" };
	const byte = /^(?:0x)?([0-9a-f]{2})$/i.exec(text)?.[1];
	return byte === undefined ? undefined : { type: byte.toLowerCase(), style: "mbr" };
}

/** Why a partition of this type is never made, worded to go on after it; undefined when it may be. */
export function typeProblem(type: string): string | undefined {
	return Object.hasOwn(REFUSED_TYPES, type) ? REFUSED_TYPES[type] : undefined;
}

/** Attributes in the order of the model, each once. */
export function sortedAttributes(attributes: Iterable<PartitionAttribute>): readonly PartitionAttribute[] {
	const given = new Set(attributes);
	return ATTRIBUTES.filter((attribute) => given.has(attribute));
}
