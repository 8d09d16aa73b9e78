import { execFileSync } from "node:child_process";
import {
	closeSync,
	mkdtempSync,
	openSync,
	readFileSync,
	readlinkSync,
	readSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	ATTRIBUTES,
	type FileNode,
	type FolderNode,
	fileTimeOf,
	REPARSE_TAGS,
	reparseData,
} from "../../src/image/writer/image-tree.ts";
import { WimWriter } from "../../src/image/writer/wim-writer.ts";

let folder: string;
let file: string;
const modified = fileTimeOf(Date.parse("2026-01-02T03:04:05Z"));

/** A captured image in a file, as the rehearsal machine writes it. */
async function writeImage(): Promise<void> {
	const descriptor = openSync(file, "w+");
	const writer = new WimWriter({
		write: (offset, bytes) => void writeSync(descriptor, bytes, 0, bytes.length, offset),
		read: (offset, length) => {
			const bytes = Buffer.alloc(length);
			return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
		},
		truncate: () => {},
	});
	const add = async (name: string, content: Uint8Array, linkGroup = 0, more = 0): Promise<FileNode> => ({
		...{ kind: "file", name, attributes: ATTRIBUTES.archive | more, modified, linkGroup },
		...(await writer.addData([content])),
	});
	const folderOf = (name: string, children: FolderNode["children"]): FolderNode => ({
		...{ kind: "folder", name, attributes: ATTRIBUTES.folder, modified, children },
	});
	const linked = await add("kernel.exe", Buffer.from("kernel"), 1);
	const { hash } = await writer.addData([reparseData("symbolic-link", "file.txt")]);
	const windows = folderOf("Windows", [
		linked,
		{ ...linked, name: "other.exe" },
		await add("hidden.txt", Buffer.from("x"), 0, ATTRIBUTES.hidden | ATTRIBUTES["read-only"]),
	]);
	const link = { name: "link.txt", modified, tag: REPARSE_TAGS["symbolic-link"], hash };
	const root = folderOf("", [
		await add("Ärger und 日本.txt", Buffer.from("names")),
		await add("big.bin", Buffer.alloc(11 * 1024 ** 2, 7)),
		await add("empty", new Uint8Array()),
		await add("file.txt", Buffer.from("content")),
		{ ...link, kind: "reparse", attributes: ATTRIBUTES.archive | ATTRIBUTES.reparse },
		windows,
	]);
	writer.addImage(root, { name: "Reference", description: "R & D", createdAt: modified });
	writer.finish(Buffer.alloc(16, 3));
	closeSync(descriptor);
}

const wimlib = (...words: readonly string[]) => execFileSync("wimlib-imagex", words, { encoding: "utf8" });

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "steppe-capture-"));
	file = join(folder, "x.wim");
	await writeImage();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("an image that was captured, as wimlib sees it", () => {
	it("is whole: its table, its metadata and every file", () => {
		expect(wimlib("verify", file)).toContain("was successfully verified");
	});

	it("has the names, counts and times that were captured", () => {
		const info = wimlib("info", file, "1", "--check");
		expect(info).toMatch(/Name:\s+Reference/);
		expect(info).toMatch(/Description:\s+R & D/);
		expect(info).toMatch(/File Count:\s+8\b/);
		expect(info).toContain("Verifying integrity of");
		const tree = wimlib("dir", file, "1").split("\n");
		expect(tree).toContain("/Windows/other.exe");
		expect(tree).toContain("/Ärger und 日本.txt");
	});

	it("is applied with its hard links, links and times, and made smaller by an export", () => {
		const target = join(folder, "applied");
		wimlib("apply", file, "1", target);
		expect(readFileSync(join(target, "Windows", "kernel.exe"), "utf8")).toBe("kernel");
		expect(statSync(join(target, "Windows", "kernel.exe")).nlink).toBe(2);
		expect(readlinkSync(join(target, "link.txt"))).toBe("file.txt");
		expect(statSync(join(target, "file.txt")).mtime.toISOString()).toBe("2026-01-02T03:04:05.000Z");
		expect(statSync(join(target, "big.bin")).size).toBe(11 * 1024 ** 2);
		const small = join(folder, "small.wim");
		wimlib("export", file, "1", small, "--compress=LZX");
		expect(wimlib("verify", small)).toContain("was successfully verified");
		expect(statSync(small).size).toBeLessThan(statSync(file).size / 10);
	});
});
