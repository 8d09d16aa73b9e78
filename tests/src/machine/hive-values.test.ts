import { describe, expect, it } from "vitest";
import { changeProblem, nameProblem } from "../../../src/machine/hive-change.ts";
import { decodeValue, encodeValue } from "../../../src/machine/hive-values.ts";

const wide = (text: string) => Buffer.from(text, "utf16le");
const decoded = (type: number, bytes: Uint8Array) => decodeValue({ type, bytes });

describe("values of hives", () => {
	it("reads text with, without and behind its end", () => {
		for (const text of ["abc\0", "abc", "abc\0rest\0"]) {
			expect(decoded(1, wide(text))).toEqual({ ok: true, value: { type: "REG_SZ", data: "abc" } });
		}
		expect(decoded(2, wide("%x%\0"))).toEqual({ ok: true, value: { type: "REG_EXPAND_SZ", data: "%x%" } });
		expect(decoded(1, new Uint8Array())).toEqual({ ok: true, value: { type: "REG_SZ", data: "" } });
	});
	it("reads lists up to their end, and those without one", () => {
		for (const text of ["a\0b\0\0", "a\0b\0", "a\0b", "a\0b\0\0junk\0"]) {
			expect(decoded(7, wide(text))).toEqual({ ok: true, value: { type: "REG_MULTI_SZ", data: ["a", "b"] } });
		}
		expect(decoded(7, new Uint8Array())).toEqual({ ok: true, value: { type: "REG_MULTI_SZ", data: [] } });
	});
	it.each([
		[1, 3, /half a character/],
		[7, 5, /half a character/],
		[4, 3, /REG_DWORD of 3 bytes/],
		[11, 4, /REG_QWORD of 4 bytes/],
		[0, 0, /REG_NONE/],
		[6, 2, /REG_LINK/],
		[10, 2, /REG_RESOURCE_REQUIREMENTS_LIST/],
		[0x1234, 2, /0x1234/],
	])("says why a value of type %i and %i bytes can't be told", (type, length, message) => {
		expect(decoded(type, new Uint8Array(length))).toEqual({ ok: false, error: expect.stringMatching(message) });
	});
	it("writes bytes as Windows does", () => {
		const hex = (value: Parameters<typeof encodeValue>[0]) => {
			const encoded = encodeValue(value);
			return encoded.ok ? [encoded.value.type, Buffer.from(encoded.value.bytes).toString("hex")] : encoded.error;
		};
		expect(hex({ type: "REG_SZ", data: "a" })).toEqual([1, "61000000"]);
		expect(hex({ type: "REG_DWORD", data: 258 })).toEqual([4, "02010000"]);
		expect(hex({ type: "REG_QWORD", data: "258" })).toEqual([11, "0201000000000000"]);
		expect(hex({ type: "REG_MULTI_SZ", data: ["a", "b"] })).toEqual([7, "61000000620000000000"]);
		expect(hex({ type: "REG_MULTI_SZ", data: [] })).toEqual([7, "0000"]);
		expect(hex({ type: "REG_BINARY", data: "00Ff" })).toEqual([3, "00ff"]);
	});
	it("says what is wrong with names", () => {
		expect(nameProblem("A\\B", "v")).toBeUndefined();
		expect(nameProblem("", "")).toBeUndefined();
		expect(nameProblem("a".repeat(255), "v".repeat(16_383))).toBeUndefined();
		expect(nameProblem("K", "v".repeat(16_384))).toMatch(/16383/);
		expect(nameProblem("a\\\udc00", "v")).toMatch(/half a character/);
		expect(changeProblem({ key: "\\" })).toMatch(/root/);
		expect(changeProblem({ key: "K", name: "v", value: { type: "REG_DWORD", data: 1.5 } })).toMatch(/whole number/);
	});
});
