import { beforeEach, describe, expect, it } from "vitest";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { ImageEntry } from "../../src/model/image.ts";
import { applyImage } from "../../steps/apply-image.ts";
import { disk, FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const WIM = "D:\\content\\windows.wim";
const efi: VolumeInfo = {
	id: "volume-efi",
	diskId: "disk",
	label: "System",
	fileSystem: "fat32",
	sizeBytes: 3e8,
	freeBytes: 3e8,
	role: "efi",
	state: "clean",
	kind: "fixed",
};

function image(index: number, edition: string, more: Partial<ImageEntry> = {}): ImageEntry {
	const version = { major: 10, minor: 0, build: 26100, servicePackBuild: 1742 };
	return {
		index,
		name: `Windows 11 ${edition}`,
		edition,
		architecture: "x64",
		version,
		fileCount: 3,
		totalBytes: 1e6,
		hardLinkBytes: 0,
		windowsFolder: "Windows",
		...more,
	};
}

let machine: FakeMachine;

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	machine.volumeDetails.set("volume-D", { diskId: "other" });
	machine.otherVolumes.push(efi);
	machine.disks = [disk({ id: "disk" }), disk({ id: "other" })];
	machine.contents.set("windows11", WIM);
	machine.images.set(WIM, { compression: "lzx", images: [image(1, "Core"), image(2, "Professional")] });
	machine.imageFiles = ["winload.efi", "ntoskrnl.exe", "config\\SYSTEM"].map((name) => `Windows\\System32\\${name}`);
	machine.protectedPaths = ["C:\\_SMSTaskSequence"];
	await machine.put("C:\\_SMSTaskSequence\\journal.jsonl", "the journal");
	await machine.put("C:\\Users\\ada\\old.txt", "old");
	await machine.put("C:\\Windows\\System32\\old.dll", "old");
});

const input = { image: "windows11", edition: "Pro", to: "C:" };

async function apply() {
	const decision = successOf(await applyImage.decide(input, machine.look));
	return applyImage.act(decision, machine.context);
}

describe("apply-image", () => {
	it("chooses the image by edition and names the others", async () => {
		const { data, choices } = successOf(await applyImage.decide(input, machine.look));
		expect(data).toMatchObject({ index: 2, target: "volume-C", system: "volume-efi", version: "10.0.26100.1742" });
		expect(choices[0]?.candidates).toHaveLength(2);
		expect(choices[0]?.candidates?.[0]?.rejected).toBe("its edition is Core");
	});

	it("stops when several images fit, naming all", async () => {
		const failure = failureOf(await applyImage.decide({ image: "windows11", to: "C:" }, machine.look));
		expect(failure).toMatchObject({ id: "image-not-found", operand: WIM });
		expect(failure.details).toHaveLength(2);
	});

	it("empties the volume but for what is protected, applies, and writes the boot files", async () => {
		const outcome = successOf(await apply());
		expect(await machine.text("C:\\Users\\ada\\old.txt")).toBeUndefined();
		expect(await machine.text("C:\\_SMSTaskSequence\\journal.jsonl")).toBe("the journal");
		expect(machine.done).toEqual([`apply 2 of ${WIM} to C:\\`, "boot files of volume-C:Windows to volume-efi"]);
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-C", "volume-efi"] });
		expect(outcome.variables).toEqual([
			{ name: "OSDTargetSystemDrive", value: "C:", location: true },
			{ name: "OSDTargetSystemRoot", value: "C:\\Windows", location: true },
			{ name: "OSVersionNumber", value: "10.0.26100.1742" },
			{ name: "OSArchitecture", value: "x64" },
		]);
		expect(outcome.notes).toContain("not kept by the applying tool: 1 alternate stream");
	});

	it("does all of it again on a second attempt", async () => {
		successOf(await apply());
		await machine.put("C:\\Windows\\half.tmp", "torn");
		successOf(await apply());
		expect(await machine.text("C:\\Windows\\half.tmp")).toBeUndefined();
	});

	it("finds the target again under another letter", async () => {
		const decision = successOf(await applyImage.decide(input, machine.look));
		const [first] = machine.memory.volumeList;
		if (first === undefined) throw new Error("no volume");
		first.letter = "E";
		machine.protectedPaths = ["E:\\_SMSTaskSequence"];
		expect(successOf(await applyImage.act(decision, machine.context)).variables?.[0]?.value).toBe("E:");
		expect(await machine.text("E:\\_SMSTaskSequence\\journal.jsonl")).toBe("the journal");
	});

	it("applies nothing over leftovers", async () => {
		const files = machine.memory.files;
		const wipe = files.wipe.bind(files);
		const leftovers = [{ path: "C:\\Users", why: "access denied" }];
		files.wipe = async () => ({ ok: true, value: { removed: 0, kept: [], leftovers } });
		expect(failureOf(await apply())).toMatchObject({ id: "wipe-incomplete", details: ["C:\\Users: access denied"] });
		files.wipe = async () => ({ ok: true, value: { removed: 0, kept: [], leftovers: [] } });
		expect(failureOf(await apply()).details).toEqual(["C:\\Users", "C:\\Windows"]);
		files.wipe = wipe;
		expect(machine.done).toEqual([]);
	});

	it("deletes nothing while a capture into a protected store has not ended", async () => {
		machine.protectedPaths = [...machine.protectedPaths, "C:\\Store"];
		await machine.put("C:\\Store\\files\\000\\000001", "kept");
		expect(failureOf(await apply()).id).toBe("capture-incomplete");
		expect(await machine.text("C:\\Users\\ada\\old.txt")).toBe("old");
	});

	it("fails when the applied Windows lacks its kernel, before boot files point at it", async () => {
		machine.imageFiles = ["Windows\\System32\\winload.efi"];
		expect(failureOf(await apply())).toMatchObject({
			id: "boot-files-missing",
			operand: "C:\\Windows\\System32\\ntoskrnl.exe",
		});
		expect(machine.done).toHaveLength(1);
	});

	it.each([
		["hibernated", { state: "hibernated" }],
		["not NTFS", { fileSystem: "fat32" }],
		["on a network", { kind: "network" }],
		["the running system's", { letter: "X" }],
	] as const)("refuses a target that is %s", async (_name, details) => {
		machine.volumeDetails.set("volume-C", details);
		const to = "letter" in details ? "X:" : "C:";
		expect(failureOf(await applyImage.decide({ ...input, to }, machine.look)).id).toBe("volume-unfit");
	});

	it("refuses the disk with the medium, a folder as target, and what is kept inside the image's folders", async () => {
		machine.disks = [disk({ id: "disk", holdsMedium: true })];
		expect(failureOf(await applyImage.decide(input, machine.look)).id).toBe("volume-unfit");
		machine.disks = [disk({ id: "disk" })];
		expect(failureOf(await applyImage.decide({ ...input, to: "C:\\New" }, machine.look)).id).toBe("volume-unfit");
		machine.protectedPaths = ["C:\\Users\\Store"];
		expect(failureOf(await applyImage.decide(input, machine.look)).details).toEqual(["C:\\Users\\Store"]);
	});

	it("refuses a disk without a place for boot files, and an image without Windows", async () => {
		machine.otherVolumes.length = 0;
		expect(failureOf(await applyImage.decide(input, machine.look)).id).toBe("boot-not-possible");
		const { windowsFolder: _left, ...data } = image(1, "Data");
		machine.images.set(WIM, { compression: "none", images: [data] });
		expect(failureOf(await applyImage.decide({ image: "windows11", to: "C:" }, machine.look)).id).toBe("input-invalid");
	});
});
