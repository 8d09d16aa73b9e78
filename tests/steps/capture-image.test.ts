import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../../src/base/result.ts";
import type { CaptureImageInput } from "../../src/model/inputs.gen.ts";
import { captureImage } from "../../steps/capture-image.ts";
import { broken, disk, FakeMachine, failureOf, hiveKey, successOf } from "../doubles/fake-ports.ts";

const GIB = 1024 ** 3;
const FILE = "E:\\captures\\reference.wim";
const MARK = "C:\\_SMSTaskSequence\\captured-00000000-0000-4000-8000-000000000001.json";

let machine: FakeMachine;

function generalized(letter: string, state = "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE") {
	const hive = `${letter}:\\Windows\\System32\\config\\SOFTWARE`;
	const key = hiveKey(hive, "Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState");
	machine.hives.set(key, { type: "REG_SZ", data: state });
}

async function putWindows(letter: string) {
	await machine.put(`${letter}:\\Windows\\System32\\config\\SOFTWARE`, "hive");
	await machine.put(`${letter}:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag`, "");
}

beforeEach(async () => {
	machine = new FakeMachine();
	const details = { fileSystem: "ntfs", kind: "fixed", role: "data", state: "clean" } as const;
	for (const [letter, diskId] of [
		["C", "internal"],
		["D", "internal"],
		["E", "usb"],
	] as const) {
		machine.memory.addVolume(letter);
		const sizes = { sizeBytes: 100 * GIB, freeBytes: letter === "E" ? 90 * GIB : 60 * GIB };
		machine.volumeDetails.set(`volume-${letter}`, { ...details, ...sizes, diskId });
	}
	machine.disks = [disk({ id: "internal" }), disk({ id: "usb", holdsMedium: true })];
	await machine.memory.files.createFolder("C:\\_SMSTaskSequence");
	await putWindows("C");
	generalized("C");
	const unregister = async (root: string) => {
		machine.done.push(`unregister ${root}`);
		return ok([]);
	};
	const { ports } = machine;
	Object.defineProperty(machine, "ports", {
		get: () => ({ ...ports, continuation: { ...ports.continuation, unregister } }),
	});
});

const decided = async (input: Partial<CaptureImageInput> = {}) =>
	successOf(await captureImage.decide({ file: FILE, ...input }, machine.look));
const refused = async (input: Partial<CaptureImageInput> = {}) =>
	failureOf(await captureImage.decide({ file: FILE, ...input }, machine.look));
const change = (letter: string, more: object) =>
	void machine.volumeDetails.set(`volume-${letter}`, { ...machine.volumeDetails.get(`volume-${letter}`), ...more });

describe("capture-image decides", () => {
	it("for the only Windows, or the one that is named", async () => {
		expect((await decided()).summary).toBe(`Capture C: into ${FILE}`);
		expect((await decided({ windows: "C:\\Windows" })).data.volumes).toEqual([{ id: "volume-C", name: "Windows" }]);
		await putWindows("D");
		expect((await refused()).message).toContain("Several volumes hold a Windows");
		generalized("D");
		expect((await decided({ windows: "D:\\Windows" })).summary).toContain("D:");
	});

	it("for all volumes that an image can hold, never the medium, EFI or recovery", async () => {
		change("D", { role: "recovery" });
		machine.memory.addVolume("F");
		change("F", { kind: "fixed", fileSystem: "fat32", role: "system", state: "clean", diskId: "internal" });
		change("F", { sizeBytes: GIB, freeBytes: GIB / 2 });
		const { data } = await decided({ volumes: "all", name: "PC" });
		expect(data.volumes).toEqual([
			{ id: "volume-C", name: "PC" },
			{ id: "volume-F", name: "PC (F:)" },
		]);
	});

	it.each<[string, Partial<CaptureImageInput>, () => unknown, string]>([
		["the file would lie on what is captured", { file: "C:\\x.wim" }, () => {}, "input-invalid"],
		["the target is full", {}, () => change("E", { freeBytes: 30 * GIB }), "disk-full"],
		["the target is the RAM disk", {}, () => change("E", { kind: "ram" }), "volume-unfit"],
		["FAT32 can't hold it", {}, () => change("E", { fileSystem: "fat32" }), "volume-unfit"],
		["the target is dirty", {}, () => change("E", { state: "dirty" }), "volume-unfit"],
		["the source sleeps", { windows: "C:\\Windows" }, () => change("C", { state: "hibernated" }), "volume-unfit"],
		["no Windows is there", { windows: "D:\\Windows" }, () => {}, "volume-unfit"],
		["Windows is on the medium", { windows: "E:\\Windows", file: "D:\\x.wim" }, () => putWindows("E"), "volume-unfit"],
		["Windows is not generalized", {}, () => generalized("C", "IMAGE_STATE_COMPLETE"), "not-ready"],
		["a file has that name", {}, () => machine.put(FILE, "old"), "file-exists"],
		["a folder has that name", { existing: "replace" }, () => machine.put(`${FILE}\\x`, ""), "file-exists"],
		["the letter is unknown", { file: "Q:\\x.wim" }, () => {}, "volume-not-found"],
	])("refuses when %s", async (_, input, prepare, id) => {
		await prepare();
		expect((await refused(input)).id).toBe(id);
	});

	it("takes a Windows as it is for a backup, and replaces what it is told to", async () => {
		generalized("C", "IMAGE_STATE_COMPLETE");
		await machine.put(FILE, "old");
		expect((await decided({ "must-be-generalized": false, existing: "replace" })).data.replaces).toBe(true);
	});

	it.each<[CaptureImageInput, string]>([
		[{ file: "reference.wim" }, "/file"],
		[{ file: "E:\\reference.ffu" }, "/file"],
		[{ file: "\\\\server\\x.wim" }, "/file"],
		[{ file: FILE, account: "a" }, "/account"],
		[{ file: "\\\\server\\share\\x.wim", password: "p" }, "/password"],
		[{ file: FILE, exclude: ["*.tmp", "\\Temp\\*"] }, "/exclude/1"],
	])("finds in %j what is wrong", async (input, pointer) => {
		expect(captureImage.check?.(input).map((each) => each.pointer)).toEqual([pointer]);
		expect(failureOf(await captureImage.decide(input, machine.look)).id).toBe("input-invalid");
	});

	it("needs the share, or the volume", () => {
		expect(captureImage.effects({ file: FILE })).toEqual([{ kind: "needs-volume", path: FILE }]);
		const share = { kind: "needs-share", share: "\\\\deploy\\images" };
		expect(captureImage.effects({ file: "\\\\deploy\\images\\a\\b.wim" })).toEqual([share]);
	});
});

describe("capture-image acts", () => {
	it("under another name until it was read back, and leaves the run's own traces out", async () => {
		machine.protectedPaths = ["C:\\_SMSTaskSequence", "C:\\UserState"];
		const input = { description: "d", creator: "Lena", version: "4", compression: "fast", exclude: ["*.tmp"] } as const;
		const outcome = successOf(await captureImage.act(await decided(input), machine.context));
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-E"] });
		expect(outcome.kind === "done" && outcome.notes?.[0]).toContain("is whole");
		const [request] = machine.captures;
		expect(request).toMatchObject({ file: `${FILE}.steppe-unfinished`, compression: "fast", creator: "Lena" });
		const [volume] = request?.volumes ?? [];
		expect(volume).toMatchObject({ root: "C:\\", name: "Windows", description: "d" });
		expect(volume?.exclude).toEqual(
			expect.arrayContaining(["\\pagefile.sys", "\\_SMSTaskSequence", "\\UserState", "*.tmp"]),
		);
		expect(machine.done).toContain("unregister C:\\");
		expect(await machine.text(FILE)).toBe("an image");
		expect(await machine.text(`${FILE}.steppe-unfinished`)).toBeUndefined();
	});

	it("on a share with its account", async () => {
		machine.shares.set("\\\\deploy\\images", ok("E"));
		const file = "\\\\deploy\\images\\a\\b.wim";
		const decision = await decided({ file, account: "CORP\\x", password: "Open Sesame 7" });
		expect(JSON.stringify(decision)).not.toContain("Sesame");
		successOf(await captureImage.act(decision, machine.context));
		expect(machine.connected).toMatchObject([{ share: "\\\\deploy\\images", account: "CORP\\x" }]);
		expect(await machine.text("E:\\a\\b.wim")).toBe("an image");
	});

	it("refuses on a share what it refuses elsewhere", async () => {
		machine.shares.set("\\\\deploy\\images", ok("E"));
		await machine.put("E:\\b.wim", "old");
		const decision = await decided({ file: "\\\\deploy\\images\\b.wim" });
		expect(failureOf(await captureImage.act(decision, machine.context)).id).toBe("file-exists");
		change("E", { freeBytes: GIB });
		expect(failureOf(await captureImage.act(decision, machine.context)).id).toBe("disk-full");
		expect(await machine.text("E:\\b.wim")).toBe("old");
		expect(machine.captures).toEqual([]);
	});

	it("takes away what it began when it fails, and keeps the old file", async () => {
		await machine.put(FILE, "old");
		const decision = await decided({ existing: "replace" });
		machine.captureFails = broken(FILE);
		expect(failureOf(await captureImage.act(decision, machine.context)).message).toBe("It is broken.");
		expect(await machine.text(`${FILE}.steppe-unfinished`)).toBeUndefined();
		expect(await machine.text(FILE)).toBe("old");
	});

	it.each<[string, object]>([
		["has no integrity table", { verify: async () => ok("unverifiable") }],
		["is damaged", { verify: async () => fail(broken("x")) }],
		["holds other images", { info: async () => ok({ compression: "none", images: [] }) }],
		["holds fewer files", { info: async () => ok({ compression: "none", images: [imageOf(9, 2048)] }) }],
		["holds fewer bytes", { info: async () => ok({ compression: "none", images: [imageOf(10, 2047)] }) }],
	])("gives no name to a file that %s", async (_, images) => {
		const decision = await decided();
		const { context } = machine;
		const ports = { ...context.ports, images: { ...context.ports.images, ...images } };
		failureOf(await captureImage.act(decision, { ...context, ports }));
		expect(await machine.text(FILE)).toBeUndefined();
		expect(await machine.text(`${FILE}.steppe-unfinished`)).toBeUndefined();
	});
});

const imageOf = (fileCount: number, totalBytes: number) => ({
	...{ index: 1, name: "Windows", fileCount, totalBytes, hardLinkBytes: 0 },
});

describe("capture-image after a cut", () => {
	const probe = async (decision: Awaited<ReturnType<typeof decided>>) =>
		successOf((await captureImage.probe?.(decision, machine.look)) as never);
	const mark = (size: number) => machine.put(MARK, `{"sizeBytes":${size}}\n`);

	it("begins anew where nothing was verified", async () => {
		const decision = await decided();
		await machine.put(`${FILE}.steppe-unfinished`, "torn");
		expect(await probe(decision)).toBe("partial");
		successOf(await captureImage.act(decision, machine.context));
		expect(machine.captures).toHaveLength(1);
		expect(await machine.text(FILE)).toBe("an image");
	});

	it("gives the name that was still missing, without capturing again", async () => {
		const decision = await decided();
		await machine.put(`${FILE}.steppe-unfinished`, "whole");
		await mark(5);
		expect(await probe(decision)).toBe("partial");
		successOf(await captureImage.act(decision, machine.context));
		expect(machine.captures).toEqual([]);
		expect(await machine.text(FILE)).toBe("whole");
	});

	it("knows its own file when it has its name, on a share too", async () => {
		const decision = await decided();
		await machine.put(FILE, "whole");
		expect(await probe(decision)).toBe("partial");
		await mark(5);
		expect(await probe(decision)).toBe("done");
		expect(successOf((await captureImage.recover?.(decision, machine.look)) as never)).toMatchObject({ kind: "done" });
		machine.shares.set("\\\\deploy\\images", ok("E"));
		const data = { ...decision.data, file: "\\\\deploy\\images\\captures\\reference.wim" };
		expect(await probe({ ...decision, data })).toBe("partial");
		successOf(await captureImage.act({ ...decision, data }, machine.context));
		expect(machine.captures).toEqual([]);
	});
});
