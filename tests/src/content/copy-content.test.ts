import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../src/base/result.ts";
import { copyContent } from "../../../src/content/copy-content.ts";
import { hashFile } from "../../../src/content/hash-file.ts";
import type { Files } from "../../../src/model/ports.ts";
import { MemoryDisk } from "../../doubles/memory-disk.ts";
import { memoryFiles } from "../../doubles/memory-files.ts";

function disk(files: Readonly<Record<string, string>>) {
	const memory = new MemoryDisk("v");
	for (const [path, text] of Object.entries(files)) memory.set(path, Buffer.from(text));
	const ports = memoryFiles((letter) => (letter === "C" ? memory : undefined)) as unknown as Files;
	return { memory, ports };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("hashing a file", () => {
	it("reads it in pieces, tells how far it is, and closes it", async () => {
		const text = "x".repeat(2.5 * 1024 * 1024);
		const { ports } = disk({ "big.bin": text });
		const seen: number[] = [];
		const hash = await hashFile(ports, "C:\\big.bin", { progress: ({ doneBytes }) => seen.push(doneBytes) });
		expect(hash).toEqual({ ok: true, value: sha256(text) });
		expect(seen).toEqual([1_048_576, 2_097_152, 2_621_440]);
	});

	it("of an empty file is that of nothing", async () => {
		expect(await hashFile(disk({ a: "" }).ports, "C:\\a")).toEqual({ ok: true, value: sha256("") });
	});

	it("that is cancelled gives no hash at all", async () => {
		const abort = new AbortController();
		const { ports } = disk({ "big.bin": "x".repeat(3 * 1024 * 1024) });
		const hash = await hashFile(ports, "C:\\big.bin", { signal: abort.signal, progress: () => abort.abort() });
		expect(hash).toMatchObject({ ok: false, error: { id: "cancelled" } });
	});

	it("that can't be read fails and closes the file", async () => {
		const { ports } = disk({ a: "text" });
		let isClosed = false;
		const error = { id: "file-locked", operation: "read", message: "in use" } as const;
		const close = async () => {
			isClosed = true;
		};
		const open: Files["open"] = async () => ok({ sizeBytes: 4, read: async () => fail(error), close });
		expect(await hashFile({ ...ports, open }, "C:\\a")).toEqual({ ok: false, error });
		expect(isClosed).toBe(true);
	});
});

describe("copying content", () => {
	it("copies a file over what a cut left, and hashes the copy", async () => {
		const { memory, ports } = disk({ "in\\a.bin": "whole", "out\\a.bin": "wh" });
		const copied = await copyContent(ports, "C:\\in\\a.bin", "C:\\out\\a.bin", {});
		expect(copied).toEqual({ ok: true, value: { bytes: 5, files: 1, sha256: sha256("whole") } });
		expect(Buffer.from(memory.get("out\\a.bin") ?? []).toString()).toBe("whole");
	});

	it("copies a folder with all that is in it", async () => {
		const { memory, ports } = disk({ "in\\a": "1", "in\\sub\\b": "22", "in\\sub\\deep\\c": "333", other: "x" });
		expect(await copyContent(ports, "C:\\in", "C:\\out", {})).toEqual({ ok: true, value: { bytes: 6, files: 3 } });
		expect(memory.paths().filter((path) => path.startsWith("out"))).toEqual([
			"out\\a",
			"out\\sub\\b",
			"out\\sub\\deep\\c",
		]);
	});

	it("names what is not there", async () => {
		const copied = await copyContent(disk({}).ports, "C:\\in", "C:\\out", {});
		expect(copied).toMatchObject({
			ok: false,
			error: { id: "content-missing", operand: "C:\\in", message: "It is not there." },
		});
	});

	it("takes no link for content", async () => {
		const { ports } = disk({ a: "1" });
		const stat: Files["stat"] = async (path) => {
			const entry = await ports.stat(path);
			return entry.ok && entry.value !== undefined ? { ok: true, value: { ...entry.value, kind: "reparse" } } : entry;
		};
		expect(await copyContent({ ...ports, stat }, "C:\\a", "C:\\b", {})).toMatchObject({
			ok: false,
			error: { id: "content-missing" },
		});
	});
});
