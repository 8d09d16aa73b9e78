import { beforeEach, describe, expect, it } from "vitest";
import type { ImageEntry } from "../../src/model/image.ts";
import type { ApplyDataImageInput } from "../../src/model/inputs.gen.ts";
import { applyDataImage } from "../../steps/apply-data-image.ts";
import { disk, FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const WIM = "D:\\content\\tools.wim";
const TOOLS: ImageEntry = { index: 1, name: "Tools", fileCount: 2, totalBytes: 1000, hardLinkBytes: 0 };
const MORE: ImageEntry = { ...TOOLS, index: 2, name: "More" };

let machine: FakeMachine;

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("E");
	machine.memory.addVolume("D");
	machine.volumeDetails.set("volume-D", { diskId: "other" });
	machine.disks = [disk({ id: "disk" }), disk({ id: "other" })];
	machine.contents.set("tools", WIM);
	machine.images.set(WIM, { compression: "lzx", images: [TOOLS, MORE] });
	machine.imageFiles = ["Tools\\a.exe", "Tools\\b.exe"];
	machine.protectedPaths = ["E:\\_SMSTaskSequence"];
	await machine.put("E:\\_SMSTaskSequence\\journal.jsonl", "the journal");
	await machine.put("E:\\Old\\file.txt", "old");
});

const input: ApplyDataImageInput = { image: "tools", index: 1, to: "E:" };
const decide = (more: Partial<ApplyDataImageInput> = {}) => applyDataImage.decide({ ...input, ...more }, machine.look);

describe("apply-data-image", () => {
	it("empties the volume but for what is protected, and applies the image", async () => {
		const decision = successOf(await decide());
		expect(decision).toMatchObject({ loses: ["volume-E"], data: { index: 1, target: "volume-E" } });
		const outcome = successOf(await applyDataImage.act(decision, machine.context));
		expect(machine.done).toEqual([`apply 1 of ${WIM} to E:\\`]);
		expect(await machine.text("E:\\Old\\file.txt")).toBeUndefined();
		expect(await machine.text("E:\\_SMSTaskSequence\\journal.jsonl")).toBe("the journal");
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-E"] });
	});

	it("adds to what is there, and after a cut takes away what it had brought, nothing else", async () => {
		const decision = successOf(await decide({ wipe: false }));
		expect(decision.loses).toBeUndefined();
		await machine.put("E:\\Tools\\half.tmp", "torn");
		successOf(await applyDataImage.act(decision, machine.context));
		expect(await machine.text("E:\\Tools\\half.tmp")).toBeUndefined();
		expect(await machine.text("E:\\Tools\\a.exe")).toContain("from the image");
		expect(await machine.text("E:\\Old\\file.txt")).toBe("old");
		expect(await machine.text("E:\\_SMSTaskSequence\\journal.jsonl")).toBe("the journal");
	});

	it("tells what it needs and destroys", () => {
		const kinds = (wipe: boolean) => applyDataImage.effects({ ...input, wipe }).map(({ kind }) => kind);
		expect(kinds(true)).toEqual(["needs-content", "needs-image", "wipes-volume"]);
		expect(kinds(false)).toEqual(["needs-content", "needs-image"]);
		expect(applyDataImage.destructive(input)).toBe(true);
		expect(applyDataImage.destructive({ ...input, wipe: false })).toBe(false);
	});

	it("never guesses the image, and leaves Windows to apply-image", async () => {
		const { index: _index, ...open } = input;
		expect(failureOf(await applyDataImage.decide(open, machine.look))).toMatchObject({ id: "image-not-found" });
		expect(successOf(await decide({ index: 2, name: "More" })).data.name).toContain("More");
		machine.images.set(WIM, { compression: "lzx", images: [{ ...TOOLS, windowsFolder: "Windows" }] });
		expect(failureOf(await decide())).toMatchObject({ id: "input-invalid", operand: WIM });
	});

	it.each([
		["hibernated", { state: "hibernated" }],
		["dirty", { state: "dirty" }],
		["locked", { state: "locked" }],
		["FAT32", { fileSystem: "fat32" }],
		["removable", { kind: "removable" }],
	] as const)("refuses a %s volume", async (_name, details) => {
		machine.volumeDetails.set("volume-E", details);
		expect(failureOf(await decide()).id).toBe("volume-unfit");
	});

	it("applies nothing over leftovers, and deletes nothing while a capture has not ended", async () => {
		const decision = successOf(await decide());
		const leftovers = [{ path: "E:\\Old", why: "access denied" }];
		const { wipe } = machine.memory.files;
		machine.memory.files.wipe = async () => ({ ok: true, value: { removed: 0, kept: [], leftovers } });
		expect(failureOf(await applyDataImage.act(decision, machine.context)).id).toBe("wipe-incomplete");
		machine.memory.files.wipe = wipe;
		machine.protectedPaths = ["E:\\Store"];
		await machine.put("E:\\Store\\files\\000\\000001", "kept");
		expect(failureOf(await applyDataImage.act(decision, machine.context)).id).toBe("capture-incomplete");
		expect(await machine.text("E:\\Old\\file.txt")).toBe("old");
		expect(machine.done).toEqual([]);
	});
});
