import { chassisType, meaningfulText, meaningfulUuid } from "../../model/firmware-text.ts";
import type { BiosFacts, BoardFacts, EnclosureFacts, SystemFacts } from "../../model/inventory.ts";

/** What SMBIOS tables tell. The first structure of a type counts, but for cases, of which there may be several. */
export interface SmbiosFacts {
	readonly system?: SystemFacts;
	readonly board?: BoardFacts;
	readonly bios?: BiosFacts;
	readonly enclosures: readonly EnclosureFacts[];
	/** Where and why reading ended before the end of the tables. */
	readonly damage?: string;
}

/** Version of SMBIOS; it decides the byte order of the UUID. */
export interface SmbiosVersion {
	readonly major: number;
	readonly minor: number;
}

interface Structure {
	readonly type: number;
	/** The formatted area with its header: offsets are those of the specification. */
	readonly data: Uint8Array;
	readonly strings: readonly string[];
}

const END_OF_TABLE = 127;
/** Structures that are read at most; real machines have some hundred. */
const MOST_STRUCTURES = 10_000;

/** Version from the bytes of an entry point (`_SM_` or `_SM3_`); undefined when they are none. */
export function smbiosVersion(entryPoint: Uint8Array): SmbiosVersion | undefined {
	const anchor = String.fromCharCode(...entryPoint.subarray(0, 5));
	const at = anchor === "_SM3_" ? 7 : anchor.startsWith("_SM_") ? 6 : undefined;
	const major = at === undefined ? undefined : entryPoint[at];
	const minor = at === undefined ? undefined : entryPoint[at + 1];
	return major === undefined || minor === undefined ? undefined : { major, minor };
}

/**
 * Reads raw SMBIOS tables (types 0 to 3 as facts-system.md §1 has them). Never throws: bytes that make no sense end the reading, and what
 * was read before them stays. Without a version the tables count as 2.6 or newer.
 */
export function decodeSmbios(bytes: Uint8Array, version?: SmbiosVersion): SmbiosFacts {
	const { structures, damage } = readStructures(bytes);
	const first = (type: number) => structures.find((each) => each.type === type);
	const [bios, system, board] = [first(0), first(1), first(2)];
	return {
		...(bios === undefined ? {} : { bios: biosOf(bios, version) }),
		...(system === undefined ? {} : { system: systemOf(system, version) }),
		...(board === undefined ? {} : { board: boardOf(board) }),
		enclosures: structures.filter(({ type }) => type === 3).map(enclosureOf),
		...(damage === undefined ? {} : { damage }),
	};
}

function readStructures(bytes: Uint8Array): { readonly structures: readonly Structure[]; readonly damage?: string } {
	const structures: Structure[] = [];
	let offset = 0;
	while (offset < bytes.length) {
		const type = bytes[offset] ?? 0;
		const length = bytes[offset + 1] ?? 0;
		if (length < 4) return { structures, damage: `the structure at byte ${offset} says it has ${length} bytes` };
		const data = bytes.subarray(offset, offset + length);
		if (data.length < length) return { structures, damage: `the structure at byte ${offset} is cut off` };
		const read = readStrings(bytes, offset + length);
		structures.push({ type, data, strings: read.strings });
		if (read.end === undefined) return { structures, damage: `the texts at byte ${offset + length} have no end` };
		if (type === END_OF_TABLE) return { structures };
		if (structures.length >= MOST_STRUCTURES) return { structures, damage: "there are too many structures" };
		offset = read.end;
	}
	return { structures };
}

/** Texts end with a zero byte each, their list with one more. */
function readStrings(
	bytes: Uint8Array,
	begin: number,
): { readonly strings: readonly string[]; readonly end: number | undefined } {
	const strings: string[] = [];
	if (bytes[begin] === 0 && bytes[begin + 1] === 0) return { strings, end: begin + 2 };
	let start = begin;
	for (;;) {
		const end = bytes.indexOf(0, start);
		if (end < 0) return { strings, end: undefined };
		if (end === start) return { strings, end: end + 1 };
		strings.push(Buffer.from(bytes.subarray(start, end)).toString("latin1"));
		start = end + 1;
	}
}

/** The text that a byte of the formatted area names, counted from 1; empty when the area is too short or the number too high. */
function textAt({ data, strings }: Structure, offset: number): string {
	const index = data[offset] ?? 0;
	return index === 0 ? "" : meaningfulText(strings[index - 1] ?? "");
}

function systemOf(structure: Structure, version: SmbiosVersion | undefined): SystemFacts {
	return {
		make: textAt(structure, 0x04),
		model: textAt(structure, 0x05),
		version: textAt(structure, 0x06),
		serialNumber: textAt(structure, 0x07),
		uuid: meaningfulUuid(uuidOf(structure.data.subarray(0x08, 0x18), version)),
		sku: textAt(structure, 0x19),
		family: textAt(structure, 0x1a),
	};
}

/** From 2.6 on the first three groups are little-endian. */
function uuidOf(bytes: Uint8Array, version: SmbiosVersion | undefined): string {
	if (bytes.length < 16) return "";
	const isSwapped = version === undefined || version.major > 2 || (version.major === 2 && version.minor >= 6);
	const order = isSwapped ? [3, 2, 1, 0, 5, 4, 7, 6] : [0, 1, 2, 3, 4, 5, 6, 7];
	const all = [...order.map((index) => bytes[index] ?? 0), ...bytes.subarray(8, 16)];
	const hex = all.map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function boardOf(structure: Structure): BoardFacts {
	return {
		make: textAt(structure, 0x04),
		product: textAt(structure, 0x05),
		version: textAt(structure, 0x06),
		serialNumber: textAt(structure, 0x07),
		assetTag: textAt(structure, 0x08),
	};
}

function biosOf(structure: Structure, version: SmbiosVersion | undefined): BiosFacts {
	return {
		vendor: textAt(structure, 0x04),
		version: textAt(structure, 0x05),
		releaseDate: isoDate(textAt(structure, 0x08)),
		smbiosVersion: version === undefined ? "" : `${version.major}.${version.minor}`,
	};
}

function enclosureOf(structure: Structure): EnclosureFacts {
	return {
		type: chassisType(structure.data[0x05] ?? 0),
		make: textAt(structure, 0x04),
		serialNumber: textAt(structure, 0x07),
		assetTag: textAt(structure, 0x08),
	};
}

/** `03/18/2024` or `03/18/24` as `2024-03-18`; empty for anything else. */
export function isoDate(text: string): string {
	const [, month = "", day = "", year = ""] = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/.exec(text) ?? [];
	if (year === "" || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return "";
	return `${year.length === 2 ? `${Number(year) >= 80 ? "19" : "20"}${year}` : year}-${month}-${day}`;
}
