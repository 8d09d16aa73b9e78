import { fail, ok, type Result } from "../base/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { ImageProblem } from "./image-problem.ts";
import type { WimCompression, WimFlags } from "./wim-info.ts";

/** Length of a WIM's header in bytes. */
export const wimHeaderSize = 208;

/** Where a resource stands in the file; sizes and offset in bytes. */
export interface WimResource {
	readonly storedSize: number;
	readonly offset: number;
	readonly originalSize: number;
	readonly compressed: boolean;
}

export interface WimHeader {
	readonly version: "wim" | "esd";
	/** As hexadecimal digits in the file's order. */
	readonly guid: string;
	readonly partNumber: number;
	readonly totalParts: number;
	readonly imageCount: number;
	readonly compression: WimCompression;
	/** In bytes; 0 when nothing is compressed. */
	readonly chunkSize: number;
	/** Counted from one; 0 when none can be started. */
	readonly bootIndex: number;
	readonly flags: WimFlags;
	readonly xml: WimResource;
	/** Where the lookup table stands: an integrity table covers all up to its end. */
	readonly lookupTable: WimResource;
	readonly integrityTable?: WimResource;
}

/** No tool makes more images in one file than this; a larger count is damage. */
const imageLimit = 65_536;
const chunkLimit = 1 << 30;

function fieldProblem(field: string, offset: number, value: number | string, expected: string): ImageProblem {
	return { kind: "header-field", field, offset, value: String(value), expected };
}

/** Reads exactly `length` bytes, or says why there are none. `what` names the piece in the problem. */
export async function readExactly(
	source: ByteSource,
	offset: number,
	length: number,
	what: string,
): Promise<Result<Uint8Array, ImageProblem>> {
	const needed = offset + length;
	if (needed > source.size) return fail({ kind: "truncated", what, needed, size: source.size });
	try {
		const bytes = await source.read(offset, length);
		if (bytes.length === length) return ok(bytes);
		return fail({ kind: "truncated", what, needed, size: offset + bytes.length });
	} catch (error) {
		return fail({ kind: "read-failed", what, message: error instanceof Error ? error.message : String(error) });
	}
}

function shownBytes(bytes: Uint8Array): string {
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
	const text = [...bytes].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".")).join("");
	return bytes.length === 0 ? "nothing" : `${hex} ("${text}")`;
}

/** A 24-byte resource header: seven bytes stored size, one byte flags, offset, original size. */
function readResource(view: DataView, at: number, field: string): Result<WimResource, ImageProblem> {
	const storedSize = Number(view.getBigUint64(at, true) & 0xffffffffffffffn);
	const offset = Number(view.getBigUint64(at + 8, true));
	const originalSize = Number(view.getBigUint64(at + 16, true));
	for (const [name, place, value] of [
		["size", at, storedSize],
		["offset", at + 8, offset],
		["original size", at + 16, originalSize],
	] as const)
		if (value > Number.MAX_SAFE_INTEGER / 2)
			return fail(fieldProblem(`${name} of the ${field}`, place, value, "a size that a file can have"));
	// 0x04 compressed, 0x08 spanned over parts, 0x10 packed with others.
	return ok({ storedSize, offset, originalSize, compressed: (view.getUint8(at + 7) & 0x1c) !== 0 });
}

function compressionOf(flags: number): WimCompression {
	if ((flags & 0x2) === 0) return "none";
	if ((flags & 0x80000) !== 0) return "lzms";
	if ((flags & 0x40000) !== 0) return "lzx";
	if ((flags & (0x20000 | 0x200000)) !== 0) return "xpress";
	return "unknown";
}

function countProblem(header: WimHeader): ImageProblem | undefined {
	const { partNumber, totalParts, imageCount, bootIndex, chunkSize } = header;
	if (totalParts < 1) return fieldProblem("number of parts", 0x2a, totalParts, "at least 1");
	if (partNumber < 1 || partNumber > totalParts)
		return fieldProblem("part number", 0x28, partNumber, `1 to ${totalParts}`);
	if (imageCount > imageLimit) return fieldProblem("image count", 0x2c, imageCount, `at most ${imageLimit}`);
	if (bootIndex > imageCount) return fieldProblem("boot index", 0x78, bootIndex, `0 to ${imageCount}`);
	const isPower = chunkSize > 0 && chunkSize <= chunkLimit && (chunkSize & (chunkSize - 1)) === 0;
	if (header.compression !== "none" && !isPower)
		return fieldProblem("chunk size", 0x14, chunkSize, "a power of two up to 1 GiB");
	return undefined;
}

function versionOf(view: DataView): Result<"wim" | "esd", ImageProblem> {
	const size = view.getUint32(0x08, true);
	if (size !== wimHeaderSize) return fail(fieldProblem("size", 0x08, size, String(wimHeaderSize)));
	const version = view.getUint32(0x0c, true);
	if (version === 0x10d00) return ok("wim");
	if (version === 0xe00) return ok("esd");
	return fail({ kind: "unsupported-version", version: `0x${version.toString(16)}` });
}

/** Takes the header out of its 208 bytes and checks every field (format: wimlib's header.h). */
export function parseWimHeader(bytes: Uint8Array): Result<WimHeader, ImageProblem> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, wimHeaderSize);
	const version = versionOf(view);
	if (!version.ok) return version;
	const flags = view.getUint32(0x10, true);
	if ((flags & 0x40) !== 0) return fail({ kind: "write-in-progress" });
	const xml = readResource(view, 0x48, "metadata");
	if (!xml.ok) return xml;
	const lookupTable = readResource(view, 0x30, "lookup table");
	if (!lookupTable.ok) return lookupTable;
	const integrity = readResource(view, 0x7c, "integrity table");
	if (!integrity.ok) return integrity;
	const header: WimHeader = {
		version: version.value,
		guid: [...bytes.subarray(0x18, 0x28)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
		partNumber: view.getUint16(0x28, true),
		totalParts: view.getUint16(0x2a, true),
		imageCount: view.getUint32(0x2c, true),
		compression: compressionOf(flags),
		chunkSize: view.getUint32(0x14, true),
		bootIndex: view.getUint32(0x78, true),
		flags: {
			readOnly: (flags & 0x4) !== 0,
			spanned: (flags & 0x8) !== 0,
			resourceOnly: (flags & 0x10) !== 0,
			metadataOnly: (flags & 0x20) !== 0,
			reparsePointFix: (flags & 0x80) !== 0,
		},
		xml: xml.value,
		lookupTable: lookupTable.value,
		...(integrity.value.offset > 0 && integrity.value.storedSize > 0 ? { integrityTable: integrity.value } : {}),
	};
	const problem = countProblem(header);
	return problem === undefined ? ok(header) : fail(problem);
}

/** Reads and checks the header of a WIM, ESD or SWM. */
export async function readWimHeader(source: ByteSource): Promise<Result<WimHeader, ImageProblem>> {
	const first = await readExactly(source, 0, Math.min(8, source.size), "signature");
	if (!first.ok) return first;
	if (Buffer.from(first.value).toString("latin1") !== "MSWIM\0\0\0")
		return fail({ kind: "not-a-wim", firstBytes: shownBytes(first.value) });
	const bytes = await readExactly(source, 0, wimHeaderSize, "header");
	return bytes.ok ? parseWimHeader(bytes.value) : bytes;
}
