import { describe, expect, it } from "vitest";
import {
	type BcdDevice,
	decodeDevice,
	describeDevice,
	encodeDevice,
} from "../../../../../../src/machine/linux/target/boot/bcd-device.ts";

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ""), "hex");
const NONE = "00000000000000000000000000000000";
const OPTIONS = "{ae5534e0-a924-466c-b836-758539a3ee3a}";

/** Bytes as docs/bcd.md shows them; those of an MBR and of a RAM disk are what bcdedit writes. */
const KNOWN: readonly (readonly [string, Exclude<BcdDevice, { kind: "other" }>, Buffer])[] = [
	["boot", { kind: "boot" }, hex(`${NONE} 0500000000000000 4800000000000000 ${"00".repeat(56)}`)],
	[
		"partition aaaaaaaa-0000-4000-8000-000000000003 of disk 11111111-2222-3333-4444-555555555555",
		{ kind: "gpt", disk: "11111111-2222-3333-4444-555555555555", partition: "aaaaaaaa-0000-4000-8000-000000000003" },
		hex(`${NONE} 0600000000000000 4800000000000000 aaaaaaaa000000408000000000000003 00000000 00000000
			11111111222233334444555555555555 ${NONE}`),
	],
	[
		"partition at byte 368050176 of disk b3eba8f1",
		{ kind: "mbr", signature: 0xb3eba8f1, offsetBytes: 368_050_176 },
		hex(`${NONE} 0600000000000000 4800000000000000 0000f015000000000000000000000000 00000000 01000000
			f1a8ebb3000000000000000000000000 ${NONE}`),
	],
	[
		"ramdisk [boot]\\sources\\boot.wim",
		{ kind: "ramdisk", source: { kind: "boot" }, path: "\\sources\\boot.wim", options: OPTIONS },
		hex(`e03455ae24a96c46b836758539a3ee3a 0000000001000000 a000000000000000
			03000000 0000000000000000 0000000000000000 00000000 01000000 78000000 05000000
			0500000000000000 4800000000000000 ${"00".repeat(56)}
			5c0073006f00750072006300650073005c0062006f006f0074002e00770069006d000000`),
	],
];

describe("a device element of a boot store", () => {
	it.each(KNOWN)("has the known bytes: %s", (words, device, bytes) => {
		expect(Buffer.from(encodeDevice(device)).toString("hex")).toBe(bytes.toString("hex"));
		expect(decodeDevice(bytes)).toEqual({ ok: true, value: device });
		expect(describeDevice(device)).toBe(words);
	});
	it("reads an image on a partition of its own", () => {
		const source = { kind: "mbr", signature: 0xffff_ffff, offsetBytes: 1_048_576 } as const;
		const device = { kind: "ramdisk", source, path: "\\a b\\größe.wim", options: OPTIONS } as const;
		expect(decodeDevice(encodeDevice(device))).toEqual({ ok: true, value: device });
	});
	it("leaves forms alone that are not known here", () => {
		const locate = hex(`${NONE} 0800000000000000 1e00000000000000 00000000 02000012 00000000 0000`);
		expect(decodeDevice(locate)).toEqual({ ok: true, value: { kind: "other", type: 8 } });
		expect(describeDevice({ kind: "other", type: 8 })).toBe("device of type 8");
	});
	it("refuses every shorter and every longer value, and never throws", () => {
		for (const [, , bytes] of KNOWN) {
			for (let length = 0; length < bytes.length; length++) {
				expect(decodeDevice(bytes.subarray(0, length)).ok).toBe(false);
			}
			expect(decodeDevice(Buffer.concat([bytes, Buffer.alloc(2)])).ok).toBe(false);
		}
	});
	it.each([
		["bytes in the boot device", 0, 0x40, 1, /not zero/],
		["no hard disk", 1, 0x30, 6, /no hard disk/],
		["another style", 1, 0x34, 2, /partition style 2/],
		["an offset behind every disk", 2, 0x27, 255, /offset/],
		["another record", 3, 0x40, 4, /names no file/],
		["another length of the record", 3, 0x3c, 0x70, /names no file/],
		["a path that does not begin at the root", 3, 0x8c, 0x41, /no path from the root/],
		["a path that does not end", 3, 0xae, 0x41, /no path from the root/],
		["an image on no partition", 3, 0x44, 4, /no partition/],
	])("refuses %s", (_what, which, at, byte, message) => {
		const bytes = Buffer.from(KNOWN[which]?.[2] ?? []);
		bytes[at] = byte;
		expect(decodeDevice(bytes)).toMatchObject({ ok: false, error: expect.stringMatching(message) });
	});
});
