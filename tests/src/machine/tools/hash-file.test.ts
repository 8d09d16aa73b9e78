import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFileSource } from "../../../../src/machine/tools/file-source.ts";
import { hashFile } from "../../../../src/machine/tools/hash-file.ts";

const folder = mkdtempSync(join(tmpdir(), "steppe-hash-"));
const file = join(folder, "abc.txt");
writeFileSync(file, "abc");
afterAll(() => rmSync(folder, { recursive: true }));

describe("hashFile", () => {
	it("gives the SHA-256 and counts bytes", async () => {
		const seen: number[] = [];
		// The value of FIPS 180-2 for "abc".
		expect(await hashFile(file, { onBytes: (bytes) => seen.push(bytes) })).toBe(
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		);
		expect(seen).toEqual([3]);
	});

	it("rejects for a file that is not there and when it is cancelled", async () => {
		await expect(hashFile(join(folder, "none"))).rejects.toThrow("ENOENT");
		await expect(hashFile(file, { signal: AbortSignal.abort() })).rejects.toThrow();
	});
});

describe("openFileSource", () => {
	it("reads at any place and gives fewer bytes at the end", async () => {
		const source = await openFileSource(file);
		try {
			expect(source.size).toBe(3);
			expect(Buffer.from(await source.read(1, 5)).toString()).toBe("bc");
		} finally {
			await source.close();
		}
	});
});
