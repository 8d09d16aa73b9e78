import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkIntegrity } from "../../../src/image/integrity.ts";
import { readWim } from "../../../src/image/wim.ts";
import {
	ATTRIBUTES,
	type FileNode,
	type FolderNode,
	fileTimeOf,
	reparseData,
} from "../../../src/image/writer/image-tree.ts";
import { type ByteStore, WimWriter } from "../../../src/image/writer/wim-writer.ts";
import { memorySource } from "./memory-source.ts";

/** A file in memory. */
function memoryStore() {
	let bytes = Buffer.alloc(0);
	const store: ByteStore = {
		write: (offset, data) => {
			if (offset + data.length > bytes.length)
				bytes = Buffer.concat([bytes, Buffer.alloc(offset + data.length - bytes.length)]);
			bytes.set(data, offset);
		},
		read: (offset, length) => bytes.subarray(offset, offset + length),
		truncate: (length) => {
			bytes = bytes.subarray(0, length);
		},
	};
	return { store, bytes: () => bytes };
}

const modified = fileTimeOf(Date.parse("2026-01-02T03:04:05Z"));
const folder = (name: string, children: FolderNode["children"]): FolderNode => ({
	...{ kind: "folder", name, attributes: ATTRIBUTES.folder, modified, children },
});
const title = { name: "A & <B>", description: "two\nlines", creator: "Lena", version: "4", createdAt: modified };
const guid = Buffer.from("00112233445566778899aabbccddeeff", "hex");

async function writeSample() {
	const file = memoryStore();
	const writer = new WimWriter(file.store);
	const during = await readWim(memorySource(file.bytes()));
	const add = async (name: string, text: string, linkGroup = 0): Promise<FileNode> => {
		const stored = await writer.addData([Buffer.from(text)]);
		return { kind: "file", name, attributes: ATTRIBUTES.archive, modified, ...stored, linkGroup };
	};
	const first = await add("a.txt", "the same");
	const between = writer.size;
	const second = await add("b.txt", "the same");
	expect(writer.size).toBe(between);
	const linked = await add("c.txt", "linked", 1);
	const empty = await add("empty", "");
	writer.addImage(folder("", [first, second, folder("d", [linked, { ...linked, name: "e.txt" }, empty])]), title);
	writer.addImage(folder("", [await add("z", "another")]), { name: "Second", createdAt: modified });
	const size = writer.finish(guid);
	return { bytes: file.bytes(), size, during };
}

describe("WimWriter", () => {
	it("writes what the reader reads, whole by its own table", async () => {
		const { bytes, size } = await writeSample();
		expect(bytes.length).toBe(size);
		const read = await readWim(memorySource(bytes));
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect(read.value).toMatchObject({ compression: "none", imageCount: 2, guid: guid.toString("hex") });
		const [image, second] = read.value.images;
		expect(image).toMatchObject({ name: "A & <B>", description: "two lines", fileCount: 5, directoryCount: 1 });
		expect(image).toMatchObject({ totalBytes: 2 * 8 + 2 * 6, hardLinkBytes: 6, createdAt: "2026-01-02T03:04:05.000Z" });
		expect(second).toMatchObject({ index: 2, name: "Second", fileCount: 1 });
		expect(await checkIntegrity(memorySource(bytes))).toEqual({ ok: true, value: "whole" });
	});

	it("says while it writes that it is not done", async () => {
		const { during } = await writeSample();
		expect(during).toMatchObject({ ok: false, error: { kind: "write-in-progress" } });
	});

	it("covers every byte of the files with its table", async () => {
		const { bytes } = await writeSample();
		const at = bytes.indexOf("another");
		const damaged = Buffer.from(bytes);
		damaged[at] = 0x41;
		expect(await checkIntegrity(memorySource(damaged))).toMatchObject({ ok: false, error: { kind: "damaged-part" } });
	});

	it("stores nothing for nothing, and the same content once", async () => {
		const writer = new WimWriter(memoryStore().store);
		const before = writer.size;
		expect(await writer.addData([])).toEqual({ hash: new Uint8Array(20), size: 0 });
		expect(writer.size).toBe(before);
		const { hash } = await writer.addData([Buffer.from("ab"), Buffer.from("cd")]);
		expect(Buffer.from(hash)).toEqual(createHash("sha1").update("abcd").digest());
		await writer.addData([Buffer.from("abcd")]);
		expect(writer.size).toBe(before + 4);
	});

	it("writes a link's target twice, as Windows wants it", () => {
		const data = Buffer.from(reparseData("junction", "C:\\Users"));
		const lengths = [0, 2, 4, 6].map((at) => data.readUInt16LE(at));
		expect(lengths).toEqual([0, 24, 26, 16]);
		expect(data.subarray(8, 32).toString("utf16le")).toBe("\\??\\C:\\Users");
		expect(data.subarray(34, 50).toString("utf16le")).toBe("C:\\Users");
		const relative = Buffer.from(reparseData("symbolic-link", "..\\other"));
		expect(relative.readUInt32LE(8)).toBe(1);
		expect(relative.subarray(12, 28).toString("utf16le")).toBe("..\\other");
	});
});
