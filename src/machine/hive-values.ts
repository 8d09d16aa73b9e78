import { fail, ok, type Result } from "../base/result.ts";
import type { HiveValue, HiveValueType } from "../model/ports.ts";

/** A value as a hive holds it: the number of its type, and its bytes. */
export interface RawValue {
	readonly type: number;
	readonly bytes: Uint8Array;
}

/** Numbers of the types of values (Windows SDK, winnt.h), by the names that Windows' tools print. */
const NUMBERS: Readonly<Record<HiveValueType, number>> = {
	REG_SZ: 1,
	REG_EXPAND_SZ: 2,
	REG_BINARY: 3,
	REG_DWORD: 4,
	REG_MULTI_SZ: 7,
	REG_QWORD: 11,
};

/** Types that a hive may hold and that no caller of the port can be told. */
const OTHERS: Readonly<Record<number, string>> = {
	0: "REG_NONE",
	5: "REG_DWORD_BIG_ENDIAN",
	6: "REG_LINK",
	8: "REG_RESOURCE_LIST",
	9: "REG_FULL_RESOURCE_DESCRIPTOR",
	10: "REG_RESOURCE_REQUIREMENTS_LIST",
};

/** The value as callers of the port know it; the error says why it can't be told. */
export function decodeValue({ type, bytes }: RawValue): Result<HiveValue, string> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	switch (type) {
		case NUMBERS.REG_SZ:
		case NUMBERS.REG_EXPAND_SZ:
			if (bytes.length % 2 !== 0)
				return fail(`it is text of ${bytes.length} bytes, which is half a character too much`);
			return ok({ type: type === NUMBERS.REG_SZ ? "REG_SZ" : "REG_EXPAND_SZ", data: upToEnd(buffer) });
		case NUMBERS.REG_MULTI_SZ:
			if (bytes.length % 2 !== 0)
				return fail(`it is text of ${bytes.length} bytes, which is half a character too much`);
			return ok({ type: "REG_MULTI_SZ", data: textsOf(buffer) });
		case NUMBERS.REG_DWORD:
			if (bytes.length !== 4) return fail(`it is a REG_DWORD of ${bytes.length} bytes`);
			return ok({ type: "REG_DWORD", data: buffer.readUInt32LE() });
		case NUMBERS.REG_QWORD:
			if (bytes.length !== 8) return fail(`it is a REG_QWORD of ${bytes.length} bytes`);
			return ok({ type: "REG_QWORD", data: buffer.readBigUInt64LE().toString() });
		case NUMBERS.REG_BINARY:
			return ok({ type: "REG_BINARY", data: buffer.toString("hex") });
		default:
			return fail(`it has the type ${OTHERS[type] ?? `0x${type.toString(16)}`}, which can't be told here`);
	}
}

/** Text ends at its first NUL, as RegGetValue takes it; many writers leave that out, and some leave more behind it. */
function upToEnd(buffer: Buffer): string {
	return buffer.toString("utf16le").split("\0", 1)[0] ?? "";
}

/** The texts of a list, which ends with an empty one or with the value. */
function textsOf(buffer: Buffer): readonly string[] {
	const texts = buffer.toString("utf16le").split("\0");
	const end = texts.indexOf("");
	return end === -1 ? texts : texts.slice(0, end);
}

/** The bytes that a hive shall hold; the error says what is wrong with the value. */
export function encodeValue(value: HiveValue): Result<RawValue, string> {
	const bytes = bytesOf(value);
	if (typeof bytes === "string") return fail(bytes);
	return ok({ type: NUMBERS[value.type], bytes });
}

/** The bytes, or what is wrong. */
function bytesOf({ type, data }: HiveValue): Uint8Array | string {
	switch (type) {
		case "REG_SZ":
		case "REG_EXPAND_SZ":
			if (typeof data !== "string") return "it is no text";
			return data.includes("\0") ? "it holds the character NUL" : Buffer.from(`${data}\0`, "utf16le");
		case "REG_MULTI_SZ":
			return listBytes(data);
		case "REG_DWORD":
			return typeof data === "number" && Number.isInteger(data) && data >= 0 && data <= 0xffff_ffff
				? numberBytes(4, BigInt(data))
				: "it is no whole number from 0 to 4294967295";
		case "REG_QWORD":
			return typeof data === "string" && /^\d{1,20}$/.test(data) && BigInt(data) < 2n ** 64n
				? numberBytes(8, BigInt(data))
				: "it is no whole number from 0 to 18446744073709551615, written as decimal digits";
		case "REG_BINARY":
			return typeof data === "string" && /^([0-9a-f]{2})*$/i.test(data)
				? Buffer.from(data, "hex")
				: "it is no even number of hexadecimal digits";
	}
}

function listBytes(data: HiveValue["data"]): Uint8Array | string {
	if (!Array.isArray(data)) return "it is no list of texts";
	if (data.some((text) => typeof text !== "string" || text.includes("\0")))
		return "a text of it holds the character NUL";
	if (data.includes("")) return "a text of it is empty, which would end the list";
	return Buffer.from([...data, ""].map((text) => `${text}\0`).join(""), "utf16le");
}

function numberBytes(length: 4 | 8, value: bigint): Uint8Array {
	const buffer = Buffer.alloc(8);
	buffer.writeBigUInt64LE(value);
	return buffer.subarray(0, length);
}
