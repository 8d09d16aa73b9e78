import type { FileAttribute } from "../../../model/file.ts";

/** Bits of a file's attributes ([MS-FSCC] 2.6) by name, in the order in which they are told. `recall` stands for two. */
const BITS: readonly (readonly [name: FileAttribute, bits: number])[] = [
	["read-only", 0x1],
	["hidden", 0x2],
	["system", 0x4],
	["archive", 0x20],
	["encrypted", 0x4000],
	["recall", 0x440000],
	["offline", 0x1000],
];
/** What can be set; the others belong to whoever encrypts the file or fetches it. */
const SETTABLE: readonly FileAttribute[] = ["read-only", "hidden", "system", "archive", "offline"];

/** A folder, or a reparse point that stands for one. */
export const DIRECTORY_BIT = 0x10;
export const READ_ONLY_BIT = 0x1;
export const ARCHIVE_BIT = 0x20;

export function attributesOf(bits: number): readonly FileAttribute[] {
	return BITS.filter(([, mask]) => (bits & mask) !== 0).map(([name]) => name);
}

/** The bits with these attributes and the others as they were; undefined where that asks for one that can't be set. */
export function changedBits(bits: number, attributes: readonly FileAttribute[]): number | undefined {
	let changed = bits;
	for (const [name, mask] of BITS) {
		const wanted = attributes.includes(name);
		if (wanted === ((bits & mask) !== 0)) continue;
		if (!SETTABLE.includes(name)) return undefined;
		changed = wanted ? changed | mask : changed & ~mask;
	}
	return changed >>> 0;
}
