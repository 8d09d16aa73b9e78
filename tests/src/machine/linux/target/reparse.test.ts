import { describe, expect, it } from "vitest";
import { attributesOf, changedBits } from "../../../../../src/machine/linux/target/file-attributes.ts";
import { readReparsePoint } from "../../../../../src/machine/linux/target/reparse.ts";

/** Data of a link as [MS-FSCC] 2.1.2 lays it out; `flags` only in a symbolic link. */
function linkData(tag: number, followed: string, shown: string, flags?: number): Buffer {
	const names = [Buffer.from(followed, "utf16le"), Buffer.from(shown, "utf16le")] as const;
	const head = Buffer.alloc(flags === undefined ? 16 : 20);
	head.writeUInt32LE(tag, 0);
	head.writeUInt16LE(head.length - 8 + names[0].length + names[1].length, 4);
	head.writeUInt16LE(names[0].length, 10);
	head.writeUInt16LE(names[0].length, 12);
	head.writeUInt16LE(names[1].length, 14);
	if (flags !== undefined) head.writeUInt32LE(flags, 16);
	return Buffer.concat([head, ...names]);
}

describe("reparse points of NTFS", () => {
	it.each([
		["a junction", linkData(0xa0000003, "\\??\\D:\\Data", "D:\\Data"), { tag: "junction", target: "D:\\Data" }],
		[
			"a junction without a shown name",
			linkData(0xa0000003, "\\??\\D:\\Data", ""),
			{ tag: "junction", target: "D:\\Data" },
		],
		[
			"a mounted volume",
			linkData(0xa0000003, "\\??\\Volume{0fd1a1a5-0000-0000-0000-100000000000}\\", ""),
			{ tag: "mount-point", target: "\\??\\Volume{0fd1a1a5-0000-0000-0000-100000000000}\\" },
		],
		["a symbolic link", linkData(0xa000000c, "..\\b", "..\\b", 1), { tag: "symbolic-link", target: "..\\b" }],
		["a cloud file of any level", Buffer.from("1af0009000000000", "hex"), { tag: "cloud" }],
		["a file that Windows compressed", Buffer.from("1700008000000000", "hex"), { tag: "wof" }],
		["a tag that nobody knows", Buffer.from("7800008000000000", "hex"), { tag: "0x80000078" }],
		["too few bytes", Buffer.from("0300", "hex"), undefined],
	])("tells %s", (_, bytes, expected) => {
		expect(readReparsePoint(bytes)).toEqual(expected);
	});
});

describe("attributes of NTFS", () => {
	it("names those that matter", () => {
		expect(attributesOf(0x27)).toEqual(["read-only", "hidden", "system", "archive"]);
		expect(attributesOf(0x400000 | 0x1000 | 0x4000 | 0x800)).toEqual(["encrypted", "recall", "offline"]);
	});
	it("changes what can be set and leaves the rest", () => {
		expect(changedBits(0x2820, ["hidden"])).toBe(0x2802);
		expect(changedBits(0x4001, ["encrypted"])).toBe(0x4000);
		expect(changedBits(0x40000, ["recall", "hidden"])).toBe(0x40002);
	});
	it("refuses to encrypt, to decrypt and to send to the cloud", () => {
		expect(changedBits(0, ["encrypted"])).toBeUndefined();
		expect(changedBits(0x4000, [])).toBeUndefined();
		expect(changedBits(0, ["recall"])).toBeUndefined();
	});
});
