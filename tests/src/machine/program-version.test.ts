import { assert, integer, property, tuple, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { programVersion } from "../../../src/machine/program-version.ts";
import type { OpenFile } from "../../../src/model/ports.ts";

/** A file in memory that counts what is read of it. */
function fileOf(bytes: Uint8Array): OpenFile & { readonly read: OpenFile["read"] } {
	return {
		sizeBytes: bytes.length,
		read: async (offset, length) => ok(bytes.slice(offset, offset + length)),
		close: async () => {},
	};
}

/** The smallest program with a version resource: headers, one section, three levels of directories, the fixed information. */
function program(version: readonly [number, number, number, number], isWide: boolean): Uint8Array {
	const bytes = new Uint8Array(0x600);
	const view = new DataView(bytes.buffer);
	const optionalSize = isWide ? 0xf0 : 0xe0;
	view.setUint16(0, 0x5a4d, true);
	view.setUint32(0x3c, 0x80, true);
	view.setUint32(0x80, 0x4550, true);
	view.setUint16(0x86, 1, true);
	view.setUint16(0x94, optionalSize, true);
	const optional = 0x98;
	view.setUint16(optional, isWide ? 0x20b : 0x10b, true);
	view.setUint32(optional + (isWide ? 112 : 96) + 16, 0x3000, true);
	const section = optional + optionalSize;
	view.setUint32(section + 12, 0x3000, true);
	view.setUint32(section + 16, 0x200, true);
	view.setUint32(section + 20, 0x400, true);
	const directory = (at: number, id: number, to: number) => {
		view.setUint16(0x400 + at + 14, 1, true);
		view.setUint32(0x400 + at + 16, id, true);
		view.setUint32(0x400 + at + 20, to, true);
	};
	directory(0, 16, 0x8000_0020);
	directory(0x20, 1, 0x8000_0040);
	directory(0x40, 1033, 0x60);
	view.setUint32(0x460, 0x3080, true);
	view.setUint32(0x464, 0x100, true);
	const info = 0x400 + 0x80 + 0x28;
	view.setUint32(info, 0xfeef04bd, true);
	view.setUint32(info + 8, (version[0] << 16) | version[1], true);
	view.setUint32(info + 12, (version[2] << 16) | version[3], true);
	return bytes;
}

async function versionOf(bytes: Uint8Array): Promise<string | undefined> {
	const read = await programVersion(fileOf(bytes));
	if (!read.ok) throw new Error(read.error.message);
	return read.value;
}

describe("programVersion", () => {
	it.each([true, false])("reads the file version of a program (64 bit: %s)", async (isWide) => {
		expect(await versionOf(program([10, 0, 19041, 4355], isWide))).toBe("10.0.19041.4355");
		expect(await versionOf(program([65535, 1, 0, 65535], isWide))).toBe("65535.1.0.65535");
	});

	it("has none for a file that is no program, or has no such resource", async () => {
		const bare = program([1, 2, 3, 4], true);
		new DataView(bare.buffer).setUint32(0x98 + 112 + 16, 0, true);
		for (const bytes of [new Uint8Array(), new TextEncoder().encode("MZ, it says"), bare])
			expect(await versionOf(bytes)).toBeUndefined();
	});

	it("ends with an answer whatever was damaged, and reads little of a large file", async () => {
		await assertDamage();
		let most = 0;
		const large = program([1, 2, 3, 4], true);
		const file: OpenFile = {
			sizeBytes: 8 * 1024 ** 3,
			read: async (offset, length) => {
				most += length;
				return ok(large.slice(offset, offset + length));
			},
			close: async () => {},
		};
		expect(await programVersion(file)).toEqual(ok("1.2.3.4"));
		expect(most).toBeLessThan(64 * 1024);
	});
});

async function assertDamage(): Promise<void> {
	const damaged: Promise<unknown>[] = [];
	assert(
		property(tuple(integer({ min: 0, max: 0x5ff }), uint8Array({ minLength: 1, maxLength: 8 })), ([at, noise]) => {
			const bytes = program([1, 2, 3, 4], true);
			bytes.set(noise.slice(0, bytes.length - at), at);
			damaged.push(versionOf(bytes), versionOf(bytes.slice(0, at)));
		}),
	);
	const versions = await Promise.all(damaged);
	for (const version of versions) expect(version === undefined || /^\d+(\.\d+){3}$/.test(String(version))).toBe(true);
}
