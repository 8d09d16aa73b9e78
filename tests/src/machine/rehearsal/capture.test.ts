import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaptureRequest } from "../../../../src/model/image.ts";
import type { Ports } from "../../../../src/model/ports.ts";
import { ExampleMachine, errorOf, successOf } from "./example-machine.ts";

let made: ExampleMachine;
let ports: Ports;
beforeEach(async () => {
	made = new ExampleMachine("office-pc");
	await made.boot();
	ports = made.open().ports;
});
afterEach(() => made.remove());

const LEFT_OUT = ["\\Users", "\\pagefile.sys", "*.dll"];
const volume = { root: "C:\\", name: "Reference", description: "for tests", exclude: LEFT_OUT };
const request: CaptureRequest = { file: "D:\\x.wim", volumes: [volume], compression: "none", creator: "Lena" };

/** Every name below a folder with what it is; hard links by the first name of their file. */
async function treeOf(folder: string, skip: (path: string) => boolean): Promise<readonly string[]> {
	const first = new Map<string, string>();
	const lines: string[] = [];
	const visit = async (path: string, below: string): Promise<void> => {
		for (const entry of successOf(await ports.files.list(path))) {
			const name = below === "" ? entry.name : `${below}\\${entry.name}`;
			if (skip(name)) continue;
			const bytes = entry.kind === "file" ? successOf(await ports.files.readBytes(entry.path)) : new Uint8Array();
			const hash = createHash("sha1").update(bytes).digest("hex");
			if (!first.has(entry.fileId)) first.set(entry.fileId, name);
			const link = entry.links > 1 && entry.kind === "file" ? ` is ${first.get(entry.fileId)}` : "";
			lines.push(`${entry.kind} ${name} ${hash}${link} ${entry.reparse?.target ?? ""}`);
			if (entry.kind === "folder") await visit(entry.path, name);
		}
	};
	await visit(folder, "");
	return lines;
}

describe("capturing a volume", () => {
	it("makes an image that verifies, tells its Windows, and applies to the same tree", async () => {
		const report = successOf(await ports.images.capture(request));
		expect(report.lost).toContain("owners and access lists");
		expect(successOf(await ports.images.verify("D:\\x.wim", new AbortController().signal))).toBe("whole");
		const [image, ...more] = successOf(await ports.images.info("D:\\x.wim")).images;
		expect(more).toEqual([]);
		expect(image).toMatchObject({
			...{ name: "Reference", description: "for tests", edition: "Professional", architecture: "x64" },
			...{ windowsFolder: "WINDOWS", fileCount: report.files },
		});
		expect(image?.version?.build).toBe(19045);
		successOf(await ports.files.createFolder("D:\\Restored"));
		successOf(await ports.images.apply({ path: "D:\\x.wim", index: 1 }, "D:\\Restored"));
		const left = (name: string) => /^(Users|pagefile\.sys|System Volume Information|Data$)|\.dll$/i.test(name);
		const expected = await treeOf("C:\\", left);
		expect(expected.length).toBeGreaterThan(40);
		expect(expected.filter((line) => line.includes(" is Windows")).length).toBeGreaterThan(1);
		const restored = await treeOf("D:\\Restored", left);
		expect(restored).toEqual(expected);
	});

	it("writes nothing where nothing may be written", async () => {
		const file = "Z:\\x.wim";
		expect(errorOf(await ports.images.capture({ ...request, file })).id).toBe("access-denied");
		expect(successOf(await ports.files.stat(file))).toBeUndefined();
	});

	it("refuses a file on the volume itself, and one that is there", async () => {
		expect(errorOf(await ports.images.capture({ ...request, file: "C:\\x.wim" })).id).toBe("input-invalid");
		successOf(await ports.files.write("D:\\x.wim", "there"));
		expect(errorOf(await ports.images.capture(request)).id).toBe("file-exists");
		expect(successOf(await ports.files.readText("D:\\x.wim"))).toBe("there");
	});

	it("stops at a file that only its owner can read, and when somebody cancels", async () => {
		successOf(await ports.files.setAttributes("C:\\Windows\\System32\\reg.exe", ["encrypted"]));
		expect(errorOf(await ports.images.capture(request))).toMatchObject({
			...{ id: "access-denied", operand: "C:\\Windows\\System32\\reg.exe" },
		});
		const abort = new AbortController();
		abort.abort();
		const cancelled = await ports.images.capture({ ...request, file: "D:\\y.wim" }, { signal: abort.signal });
		expect(errorOf(cancelled).id).toBe("cancelled");
	});
});
