import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "../../../src/image/byte-source.ts";
import { checkIntegrity } from "../../../src/image/integrity.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "src", "cli", "examples", "content");
const image = readFileSync(join(examples, "windows11.wim"));

function sourceOf(bytes: Uint8Array): ByteSource {
	return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

function changed(
	offset: number,
	change: (bytes: Buffer) => void = (bytes) => bytes.writeUInt8((bytes[offset] ?? 0) ^ 1, offset),
): Buffer {
	const copy = Buffer.from(image);
	change(copy);
	return copy;
}

const tablePlace = Number(image.readBigUInt64LE(0x84));

describe("checkIntegrity", () => {
	it("finds an untouched image whole", async () => {
		expect(await checkIntegrity(sourceOf(image))).toEqual({ ok: true, value: "whole" });
	});

	it.each([208, 5000, Math.floor(image.length / 2)])("finds one flipped bit at byte %d", async (offset) => {
		const checked = await checkIntegrity(sourceOf(changed(offset)));
		expect(checked).toMatchObject({ ok: false, error: { kind: "damaged-part", offset: 208 } });
	});

	it("says when there is no table", async () => {
		const without = changed(0, (bytes) => bytes.fill(0, 0x7c, 0x7c + 24));
		expect(await checkIntegrity(sourceOf(without))).toEqual({ ok: true, value: "no-table" });
	});

	it.each([
		["its size", 0],
		["its count", 4],
		["its chunk size", 8],
	])("refuses a table that lies about %s", async (_what, at) => {
		const lying = changed(0, (bytes) => bytes.writeUInt32LE(0, tablePlace + at));
		expect(await checkIntegrity(sourceOf(lying))).toMatchObject({ ok: false, error: { kind: "header-field" } });
	});

	it("refuses a table that is cut off, and takes no memory for one that is absurd", async () => {
		expect(await checkIntegrity(sourceOf(image.subarray(0, tablePlace + 20)))).toMatchObject({
			ok: false,
			error: { kind: "truncated" },
		});
		const absurd = changed(0, (bytes) => bytes.writeUIntLE(0xffff_ffff_ff, 0x7c, 6));
		expect(await checkIntegrity(sourceOf(absurd))).toMatchObject({ ok: false, error: { kind: "header-field" } });
	});

	it("ends when it is cancelled", async () => {
		const signal = AbortSignal.abort();
		expect(await checkIntegrity(sourceOf(image), signal)).toMatchObject({ ok: false, error: { kind: "read-failed" } });
	});
});
