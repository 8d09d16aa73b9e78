import { beforeEach, describe, expect, it } from "vitest";
import type { PartitionDiskInput } from "../../src/model/inputs.gen.ts";
import { partitionDisk } from "../../steps/partition-disk.ts";
import { disk, FakeMachine, failureOf, successOf, winpeFacts } from "../doubles/fake-ports.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

let machine: FakeMachine;

beforeEach(() => {
	machine = new FakeMachine();
	machine.disks = [disk({ id: "inner" })];
});

const decide = (input: PartitionDiskInput = {}) => partitionDisk.decide(input, machine.look);

describe("partition-disk: which disk", () => {
	const stick = disk({ id: "stick", number: 0, bus: "usb", removable: true, holdsMedium: true, serial: "STICK" });

	it("never takes the medium, even when it is disk 0 or is named by its serial number", async () => {
		machine.disks = [stick, disk({ id: "inner", number: 1 })];
		expect(successOf(await decide({ disk: { which: "first" } })).data.disk).toBe("inner");
		const failure = failureOf(await decide({ disk: { serial: "STICK" } }));
		expect(failure.id).toBe("disk-not-found");
		expect(failure.details?.join()).toContain("holds this run's medium");
	});

	it("stops when more than one disk fits, and names all with their reasons", async () => {
		machine.disks = [disk({ id: "a" }), disk({ id: "b", number: 1 }), disk({ id: "c", number: 2, removable: true })];
		const failure = failureOf(await decide());
		expect(failure.id).toBe("disk-ambiguous");
		expect(failure.details).toHaveLength(3);
		expect(failure.details?.[2]).toContain("is removable");
	});

	it.each([
		["first", "a"],
		["smallest", "c"],
		["largest", "b"],
	] as const)("takes the %s disk", async (which, id) => {
		machine.disks = [
			disk({ id: "b", number: 1, sizeBytes: 256 * GIB }),
			disk({ id: "a", number: 0 }),
			disk({ id: "c", number: 2, sizeBytes: 40 * GIB }),
		];
		expect(successOf(await decide({ disk: { which } })).data.disk).toBe(id);
	});

	it("stops at two disks of the same size", async () => {
		machine.disks = [disk({ id: "a" }), disk({ id: "b", number: 1 })];
		expect(failureOf(await decide({ disk: { which: "largest" } })).id).toBe("disk-ambiguous");
	});

	it("takes an external disk only by its serial number", async () => {
		machine.disks = [disk({ id: "external", bus: "usb", serial: "Ext 9 " })];
		expect(failureOf(await decide()).id).toBe("disk-not-found");
		expect(successOf(await decide({ disk: { serial: "ext 9" } })).data.disk).toBe("external");
	});

	it("leaves out what is too small, and says how much is needed", async () => {
		machine.disks = [disk({ id: "tiny", sizeBytes: 16 * GIB })];
		expect(failureOf(await decide()).details?.[0]).toContain("has 16 GiB");
	});

	it("says so when there is no disk at all", async () => {
		machine.disks = [];
		expect(failureOf(await decide()).details?.[0]).toContain("storage driver");
	});

	it("refuses a disk with state of the run or of users", async () => {
		machine.memory.addVolume("C");
		machine.volumeDetails.set("volume-C", { diskId: "inner" });
		machine.protectedPaths = ["C:\\_SMSTaskSequence"];
		const failure = failureOf(await decide());
		expect(failure).toMatchObject({ id: "volume-unfit" });
		expect(failure.details).toContain("C:\\_SMSTaskSequence");
	});
});

describe("partition-disk: layout", () => {
	it("fills a UEFI disk with EFI, MSR, Windows and recovery, aligned to 1 MiB", async () => {
		const { data, windowsVolumeBytes } = successOf(await decide({ "windows-label": "OS" }));
		const { partitions, style } = data.layout;
		expect(style).toBe("gpt");
		expect(partitions.map(({ role, fileSystem, label }) => [role, fileSystem, label])).toEqual([
			["efi", "fat32", "System"],
			["msr", "raw", ""],
			["windows", "ntfs", "OS"],
			["recovery", "ntfs", "Recovery"],
		]);
		const sum = partitions.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
		expect(sum).toBe(64 * GIB - 2 * MIB);
		expect(partitions.every(({ sizeBytes }) => sizeBytes % MIB === 0)).toBe(true);
		expect(new Set([data.layout.id, ...partitions.map(({ id }) => id)]).size).toBe(5);
		expect(windowsVolumeBytes).toBe(partitions[2]?.sizeBytes);
	});

	it("makes an MBR for BIOS and stays below what it can address", async () => {
		machine.facts = { ...winpeFacts, firmware: "bios" };
		machine.disks = [disk({ id: "inner", sizeBytes: 4096 * GIB })];
		const { layout } = successOf(await decide()).data;
		expect(layout.style).toBe("mbr");
		expect(layout.partitions.map(({ role }) => role)).toEqual(["system", "windows", "recovery"]);
		expect(layout.partitions.reduce((total, { sizeBytes }) => total + sizeBytes, 0)).toBeLessThan(2048 * GIB);
		expect(layout.partitions[1]?.id).toBe(`${layout.id}-02`);
	});

	it("refuses a layout that the firmware can't start, and a recovery partition that is too small", async () => {
		expect(failureOf(await decide({ layout: "bios-recommended" })).id).toBe("boot-not-possible");
		expect(failureOf(await decide({ "recovery-size": "100MB" })).id).toBe("input-invalid");
	});
});

describe("partition-disk: acting", () => {
	it("erases the decided disk and gives the new volume to the run", async () => {
		const decision = successOf(await decide());
		const outcome = successOf(await partitionDisk.act(decision, machine.context));
		const windows = decision.data.layout.partitions[2]?.id;
		expect(machine.done).toEqual([`partition inner as ${decision.data.layout.id}`]);
		expect(outcome).toMatchObject({ kind: "done", home: windows });
		expect(outcome.variables).toEqual([{ name: "OSDisk", value: "W:", location: true }]);
	});

	it("recognises its own finished work and never erases it again", async () => {
		const decision = successOf(await decide());
		expect(successOf((await partitionDisk.probe?.(decision, machine.look)) ?? failed())).toBe("not-begun");
		const first = successOf(await partitionDisk.act(decision, machine.context));
		expect(successOf((await partitionDisk.probe?.(decision, machine.look)) ?? failed())).toBe("done");
		expect(successOf((await partitionDisk.recover?.(decision, machine.look)) ?? failed())).toEqual(first);
		expect(successOf(await partitionDisk.act(decision, machine.context))).toEqual(first);
		expect(machine.done).toHaveLength(1);
	});

	it("goes on with a disk that a cut left without its table", async () => {
		const decision = successOf(await decide());
		machine.disks = [disk({ id: "raw-now", serial: "SERIAL-inner" }), disk({ id: "other" })];
		successOf(await partitionDisk.act(decision, machine.context));
		expect(machine.done).toEqual([`partition raw-now as ${decision.data.layout.id}`]);
	});

	it("touches nothing when the decided disk is gone", async () => {
		const decision = successOf(await decide());
		machine.disks = [disk({ id: "another" })];
		expect(failureOf(await partitionDisk.act(decision, machine.context)).id).toBe("disk-not-found");
		expect(machine.done).toEqual([]);
	});
});

function failed(): never {
	throw new Error("the step can't be asked");
}
