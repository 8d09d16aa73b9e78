import { describe, expect, it } from "vitest";
import { emptyHive, hiveProblem } from "../../../../../../src/machine/linux/target/hives/hive-header.ts";

describe("the base block of a hive", () => {
	const hive = () => Buffer.from(emptyHive("NewStoreRoot", Date.UTC(2024, 0, 1)));

	it("is right in a hive that was made", () => {
		expect(hiveProblem(hive(), 8192)).toBeUndefined();
		expect(hiveProblem(hive().subarray(0, 4096), 8192)).toBeUndefined();
		expect(hive().toString("latin1")).toContain("NewStoreRoot");
	});
	it("has cells that fill its bin without a gap", () => {
		const bytes = hive();
		let at = 4096 + 0x20;
		while (at < 8192) {
			const size = Math.abs(bytes.readInt32LE(at));
			expect(size % 8).toBe(0);
			expect(size).toBeGreaterThan(0);
			at += size;
		}
		expect(at).toBe(8192);
	});
	it.each([
		["nothing", () => hive().subarray(0, 0), 0, /cut off: it has 0 bytes/],
		["less than it says", hive, 8191, /cut off/],
		["another file", () => Buffer.alloc(8192, 65), 8192, /no registry hive/],
		["another word", () => patch(hive(), 0x30, 1), 8192, /checksum/],
		["another format", () => sum(patch(hive(), 0x14, 2)), 8192, /format 2/],
		["more bins than bytes", () => sum(patch(hive(), 0x28, 0x2000)), 8192, /8192 bytes of 12288/],
		["changes in logs", () => sum(patch(hive(), 8, 5)), 8192, /logs.*shut it down/],
	])("is refused for %s", (_what, bytes, size, message) => {
		expect(hiveProblem(bytes(), size)).toMatch(message);
	});
});

function patch(bytes: Buffer, at: number, word: number): Buffer {
	bytes.writeUInt32LE(word, at);
	return bytes;
}

function sum(bytes: Buffer): Buffer {
	let total = 0;
	for (let at = 0; at < 0x1fc; at += 4) total ^= bytes.readInt32LE(at);
	return patch(bytes, 0x1fc, total >>> 0);
}
