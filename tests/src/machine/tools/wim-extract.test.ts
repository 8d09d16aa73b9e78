import { createHash } from "node:crypto";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ImageTree } from "../../../../build/fixtures/image-tree.ts";
import type { DirectoryNode, FileNode } from "../../../../build/fixtures/wim-metadata.ts";
import { writeWim } from "../../../../build/fixtures/wim-writer.ts";
import { windowsImage } from "../../../../build/fixtures/windows-image.ts";
import { completeParts, readWim } from "../../../../src/image/wim.ts";
import type { WimInfo } from "../../../../src/image/wim-info.ts";
import { describeExtractProblem } from "../../../../src/machine/tools/extract-problem.ts";
import { type ExtractOptions, extractWim } from "../../../../src/machine/tools/wim-extract.ts";

const root = new URL("../../../../", import.meta.url);
const images = new URL("tests/fixtures/images/", root);
const windows11 = fileURLToPath(new URL("src/cli/examples/content/windows11.wim", root));
let folder = "";
let target = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-extract-"));
	target = join(folder, "target");
	mkdirSync(target);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function options(more: Partial<ExtractOptions> = {}): ExtractOptions {
	return {
		wimPaths: [windows11],
		imageIndex: 2,
		imageCount: 2,
		targetFolder: target,
		wasmFile: fileURLToPath(new URL("node_modules/7z-wasm/7zz.wasm", root)),
		workerFile: new URL("src/machine/tools/wim-extract-worker.ts", root),
		...more,
	};
}

/** Writes an uncompressed WIM with one image. */
function plainWim(fill: (tree: ImageTree) => void): string {
	const tree = new ImageTree();
	fill(tree);
	const path = join(folder, "plain.wim");
	writeFileSync(
		path,
		writeWim({ images: [{ root: tree.root, xml: "" }], guid: Buffer.alloc(16, 1), fileTime: 1n << 56n }),
	);
	return path;
}

function plainOptions(fill: (tree: ImageTree) => void): ExtractOptions {
	return options({ wimPaths: [plainWim(fill)], imageIndex: 1, imageCount: 1 });
}

/** All files of a tree of the fixtures, with their paths on the host. */
function filesOf(node: DirectoryNode, at: string): { readonly path: string; readonly file: FileNode }[] {
	return node.children.flatMap((child) => {
		if (child.kind === "directory") return filesOf(child, join(at, child.name));
		return child.kind === "file" ? [{ path: join(at, child.name), file: child }] : [];
	});
}

function sha1(bytes: Uint8Array): string {
	return createHash("sha1").update(bytes).digest("hex");
}

async function problemOf(given: ExtractOptions): Promise<object> {
	const result = await extractWim(given);
	if (result.ok) throw new Error("the extraction succeeded");
	expect(describeExtractProblem(result.error).length).toBeGreaterThan(10);
	return result.error;
}

describe("extractWim", () => {
	it("extracts the chosen image of the examples, every byte and hard link of it", async () => {
		const phases = new Set<string>();
		let lastBytes = 0;
		const result = await extractWim(
			options({
				onProgress({ phase, doneBytes, totalBytes }) {
					phases.add(phase);
					lastBytes = doneBytes;
					expect(doneBytes).toBeLessThanOrEqual(totalBytes);
				},
			}),
		);
		const expected = filesOf(windowsImage({ id: "Professional", name: "Windows 11 Pro" }).root, target);
		expect(result).toMatchObject({
			ok: true,
			value: { files: 415, directories: 214, bytes: 13_154_580, hardLinks: 100, reparsePoints: [] },
		});
		expect(expected).toHaveLength(415);
		for (const { path, file } of expected) expect(sha1(readFileSync(path)), path).toBe(sha1(file.data));
		const links = new Map<number, Set<number>>();
		for (const { path, file } of expected) {
			const { ino, nlink } = statSync(path);
			expect(nlink, path).toBe(file.linkGroup === undefined ? 1 : 2);
			if (file.linkGroup !== undefined) links.set(file.linkGroup, (links.get(file.linkGroup) ?? new Set()).add(ino));
		}
		expect([...links.values()].every((inodes) => inodes.size === 1)).toBe(true);
		expect(readFileSync(join(target, "Windows/System32/config/SOFTWARE"), "utf8")).toContain('"Professional"');
		expect([...phases].sort()).toEqual(["extract", "verify"]);
		expect(lastBytes).toBe(13_154_580);
	});

	it("puts a split image together, whatever its parts are called", async () => {
		const parts = readdirSync(images).sort();
		const renamed = parts.map((_, index) => join(folder, `*part ${parts.length - index}`));
		for (const [index, name] of parts.entries()) copyFileSync(new URL(name, images), renamed[index] ?? "");
		const infos: WimInfo[] = [];
		for (const path of renamed) {
			const bytes = readFileSync(path);
			const info = await readWim({ size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) });
			if (info.ok) infos.push(info.value);
		}
		expect(completeParts(infos).ok).toBe(true);
		expect(completeParts(infos.slice(0, -1))).toMatchObject({ error: { kind: "part-missing", part: parts.length } });
		const given = options({ wimPaths: renamed, imageIndex: 1, imageCount: 1 });
		expect(await extractWim(given)).toMatchObject({ ok: true, value: { files: 19, directories: 7 } });
		rmSync(target, { recursive: true });
		mkdirSync(target);
		const incomplete = await extractWim({ ...given, wimPaths: renamed.slice(0, -1) });
		expect(incomplete.ok).toBe(false);
	});

	it("takes alternate streams out of the tree", async () => {
		const result = await extractWim(options());
		expect(result.ok && result.value.streams).toEqual([
			{
				path: "Users\\Public\\Downloads\\setup notes.txt",
				stream: "Zone.Identifier",
				bytes: new Uint8Array(Buffer.from("[ZoneTransfer]\r\nZoneId=3\r\n")),
			},
		]);
		expect(readdirSync(join(target, "Users/Public/Downloads"))).toEqual(["setup notes.txt"]);
	});

	it("extracts a WIM with one image, empty files and folders, beside protected entries", async () => {
		writeFileSync(join(target, "kept.txt"), "mine");
		const result = await extractWim(
			plainOptions((tree) => {
				tree.file("empty.txt", "");
				tree.file("a\\b\\100% [done] & more.txt", "text");
				tree.folder("nothing");
			}),
		);
		expect(result).toMatchObject({ ok: true, value: { files: 2, directories: 3, bytes: 4, hardLinks: 0 } });
		expect(readdirSync(target).sort()).toEqual(["a", "empty.txt", "kept.txt", "nothing"]);
		expect(readFileSync(join(target, "a/b/100% [done] & more.txt"), "utf8")).toBe("text");
	});

	it("reports links instead of making them", async () => {
		const path = Buffer.from(folder, "utf16le");
		const buffer = Buffer.alloc(12);
		buffer.writeUInt16LE(path.length, 2);
		buffer.writeUInt16LE(path.length, 6);
		const reparseData = Buffer.concat([buffer, path]);
		const result = await extractWim(
			plainOptions((tree) => {
				tree.file("real.txt", "real");
				tree.add("", { kind: "link", name: "file link", directory: false, reparseData });
				tree.add("", { kind: "link", name: "folder link", directory: true, reparseData });
			}),
		);
		expect(result.ok && result.value.reparsePoints).toEqual([
			{ path: "folder link", isFolder: true, linkTarget: folder },
			{ path: "file link", isFolder: false, linkTarget: folder },
		]);
		expect(readdirSync(target)).toEqual(["real.txt"]);
	});

	it("writes nothing when a name leads out of the folder or can't be written", async () => {
		const given = plainOptions((tree) => {
			tree.file("good.txt", "good");
			tree.add("", {
				kind: "directory",
				name: "..",
				children: [{ kind: "file", name: "out.txt", data: Buffer.from("x") }],
			});
			for (const name of ["C:evil", "q\\..\\..\\y", "con", "trail. ", "GOOD.txt"])
				tree.add("", { kind: "file", name, data: Buffer.from(name) });
		});
		expect(await problemOf(given)).toMatchObject({ kind: "bad-names", count: 7 });
		expect(readdirSync(target)).toEqual([]);
		expect(readdirSync(folder).sort()).toEqual(["plain.wim", "target"]);
	});

	it("makes no file that the checked list doesn't name", async () => {
		// 7-Zip lists a control character as an underscore and would write it as it is.
		const given = plainOptions((tree) => tree.add("", { kind: "file", name: "a\nb", data: Buffer.from("x") }));
		expect(await problemOf(given)).toMatchObject({ kind: "write-failed" });
		expect(readdirSync(target)).toEqual([]);
	});

	it("refuses a folder that already holds a name of the image, in any case", async () => {
		mkdirSync(join(target, "WINDOWS"));
		expect(await problemOf(options())).toEqual({ kind: "target-not-free", folder: target, names: ["Windows"] });
		expect(readdirSync(target)).toEqual(["WINDOWS"]);
		expect(await problemOf(options({ targetFolder: join(folder, "absent") }))).toMatchObject({
			kind: "target-unusable",
		});
	});

	it("names the file whose data is damaged", async () => {
		const damaged = readFileSync(windows11);
		damaged.fill(0xff, 60_000, 60_008);
		const path = join(folder, "damaged.wim");
		writeFileSync(path, damaged);
		expect(await problemOf(options({ wimPaths: [path] }))).toEqual({
			kind: "tool-failed",
			exitCode: 2,
			path: "Windows\\System32\\reg.exe",
			toolLines: ["ERROR: Data Error : 2/Windows/System32/reg.exe"],
		});
	});

	it("notices damage in data that is not compressed", async () => {
		const given = plainOptions((tree) => tree.file("a.txt", "the quick brown fox"));
		const [path = ""] = given.wimPaths;
		const bytes = readFileSync(path);
		bytes.write("slow_", bytes.indexOf("quick"));
		writeFileSync(path, bytes);
		expect(await problemOf(given)).toMatchObject({ path: "a.txt" });
	});

	it("refuses a file that is cut off, no WIM or not there, and an image that is not in it", async () => {
		const short = join(folder, "short.wim");
		writeFileSync(short, readFileSync(windows11).subarray(0, 200_000));
		expect(await problemOf(options({ wimPaths: [short] }))).toMatchObject({ kind: "image-unreadable", exitCode: 2 });
		writeFileSync(short, "not a WIM at all");
		expect(await problemOf(options({ wimPaths: [short] }))).toMatchObject({ kind: "image-unreadable", exitCode: 2 });
		expect(await problemOf(options({ wimPaths: [join(folder, "none.wim")] }))).toMatchObject({
			kind: "image-unreadable",
		});
		expect(await problemOf(options({ imageIndex: 3 }))).toEqual({ kind: "image-empty", imageIndex: 3 });
		expect(readdirSync(target)).toEqual([]);
	});

	it("says so when its worker can't work", async () => {
		expect(await problemOf(options({ wasmFile: join(folder, "none.wasm") }))).toMatchObject({ kind: "worker-failed" });
		expect(await problemOf(options({ workerFile: join(folder, "none.cjs") }))).toMatchObject({ kind: "worker-failed" });
	});

	it("ends at once when it is cancelled in the middle", async () => {
		const controller = new AbortController();
		const result = await extractWim(options({ signal: controller.signal, onProgress: () => controller.abort() }));
		expect(result).toEqual({ ok: false, error: { kind: "cancelled" } });
		const left = filesOf(windowsImage({ id: "Professional", name: "Windows 11 Pro" }).root, target);
		const there = left.filter(({ path }) => statSync(path, { throwIfNoEntry: false }) !== undefined);
		expect(there.length).toBeLessThan(left.length);
		expect(await extractWim(options({ signal: controller.signal }))).toEqual({
			ok: false,
			error: { kind: "cancelled" },
		});
	});
});
