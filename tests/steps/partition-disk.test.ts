import { beforeEach, describe, expect, it } from "vitest";
import type { DiskLayout } from "../../src/model/disk.ts";
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
		expect(failure.details?.filter((line) => line.includes("is possible"))).toHaveLength(2);
		expect(failure.details?.join("\n")).toContain("not possible: is removable");
		expect(failure.details?.every((line) => line.startsWith(" ") && line.length <= 74)).toBe(true);
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
		expect(failureOf(await decide()).details?.join()).toContain("has 16 GiB");
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
		expect(failure).toMatchObject({ id: "disk-not-found" });
		expect(failure.details?.join()).toMatch(/holds what this run must not lose,?\s+\(C:/);
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

describe("partition-disk: a layout of its own", () => {
	const partitions: PartitionDiskInput["partitions"] = [
		{ type: "efi", size: "300MiB" },
		{ type: "msr", size: "16MiB" },
		{ type: "windows", size: "50%", label: "OS", "allocation-unit": "4KiB" },
		{ type: "data", size: "rest", label: "Data", "letter-variable": "DataDisk", format: "full" },
	];

	it("decides every offset, size, type and variable before anything is touched", async () => {
		const decision = successOf(await decide({ partitions }));
		expect(decision.data.layout.partitions[2]).toMatchObject({ offsetBytes: 317 * MIB, allocationUnitBytes: 4096 });
		expect(decision.data.layout.partitions[3]).toMatchObject({ quickFormat: false, getsLetter: true, label: "Data" });
		expect(decision.volumes?.map(({ role, variable, kept }) => [role, variable, kept])).toEqual([
			["efi", undefined, false],
			["msr", undefined, false],
			["windows", "OSDisk", false],
			["data", "DataDisk", false],
		]);
		const outcome = successOf(await partitionDisk.act(decision, machine.context));
		expect(outcome.variables?.map(({ name, value }) => [name, value])).toEqual([
			["OSDisk", "W:"],
			["DataDisk", "T:"],
		]);
		expect(outcome.variables?.every(({ location }) => location === true)).toBe(true);
	});

	it("tells the run which variables it sets, and gives it no home without Windows", async () => {
		const data: PartitionDiskInput = { partitions: [{ type: "data", size: "rest", "letter-variable": "D" }] };
		expect(partitionDisk.effects(data)).toEqual([{ kind: "erases-disk" }, { kind: "sets", variable: "D" }]);
		expect(partitionDisk.effects({ partitions })).toContainEqual({ kind: "sets", variable: "OSDisk" });
		const decision = successOf(await decide(data));
		expect(decision.windowsVolumeBytes).toBeUndefined();
		expect(successOf(await partitionDisk.act(decision, machine.context))).not.toHaveProperty("home");
	});

	it("fails when the disk reads back differently", async () => {
		const decision = successOf(await decide({ partitions }));
		const { ports } = machine.context;
		const partition = async (id: string, layout: DiskLayout) => {
			const made = await ports.disks.partition(id, layout);
			const [first, ...others] = machine.disks;
			if (first === undefined) throw new Error("a disk is there");
			machine.disks = [{ ...first, partitions: first.partitions.map((each) => ({ ...each, label: "" })) }, ...others];
			return made;
		};
		const context = { ...machine.context, ports: { ...ports, disks: { ...ports.disks, partition } } };
		const failure = failureOf(await partitionDisk.act(decision, context));
		expect(failure).toMatchObject({ id: "volume-unfit" });
		expect(failure.message).toContain("the label is , not System");
	});

	it("leaves out disks with content and takes them when they are named", async () => {
		machine.memory.addVolume("E");
		machine.volumeDetails.set("volume-E", { diskId: "inner" });
		machine.contents.set("windows11", "E:\\images\\windows.wim");
		expect(failureOf(await decide()).details?.join(" ")).toContain("holds the content windows11");
		expect(successOf(await decide({ disk: { serial: "SERIAL-inner" } })).data.disk).toBe("inner");
	});

	it("asks the firmware which disk it starts from", async () => {
		machine.disks = [disk({ id: "a" }), disk({ id: "b", number: 1 })];
		machine.firmwareDisk = "b";
		expect(successOf(await decide({ disk: { "firmware-boot-disk": true } })).data.disk).toBe("b");
		expect(successOf(await decide({ disk: { "firmware-boot-disk": false } })).data.disk).toBe("a");
	});
});

describe("partition-disk: reuse", () => {
	const reuse: PartitionDiskInput = { reuse: "if-it-fits" };

	/** A disk as an earlier run made it, with a serial number on each volume. */
	async function madeBefore(input: PartitionDiskInput = {}) {
		const decision = successOf(await decide(input));
		successOf(await partitionDisk.act(decision, machine.context));
		for (const { id } of decision.data.layout.partitions)
			machine.volumeDetails.set(id, { ...machine.volumeDetails.get(id), serialNumber: `1234-${id.slice(-2)}` });
		machine.done.length = 0;
		return decision;
	}
	it("keeps what fits and formats Windows alone, once", async () => {
		const before = await madeBefore();
		const windows = before.data.layout.partitions[2]?.id ?? "";
		const decision = successOf(await decide(reuse));
		expect(decision.summary).toContain("format windows alone");
		expect(decision.choices[2]?.chosen).toBe("efi is kept, msr is kept, windows is formatted, recovery is kept");
		expect(decision.loses).toEqual([windows]);
		expect(decision.volumes?.map(({ kept }) => kept)).toEqual([true, true, false, true]);
		expect(successOf((await partitionDisk.probe?.(decision, machine.look)) ?? failed())).toBe("not-begun");
		const outcome = successOf(await partitionDisk.act(decision, machine.context));
		expect(machine.done).toEqual([`format ${windows} as ntfs "Windows"`]);
		expect(outcome).toMatchObject({ kind: "done", home: windows, wrote: [windows] });
		expect(successOf((await partitionDisk.probe?.(decision, machine.look)) ?? failed())).toBe("done");
		successOf(await partitionDisk.act(decision, machine.context));
		expect(machine.done).toHaveLength(1);
	});

	it("makes all anew where something does not fit, and says what", async () => {
		await madeBefore();
		const decision = successOf(await decide({ ...reuse, "recovery-size": "2GiB" }));
		expect(decision.choices[2]).toMatchObject({ what: "reuse", chosen: "all is made anew" });
		expect(decision.choices[2]?.because).toContain("partition 4 has 1.0 GiB, not 2.0 GiB");
		expect(decision.data.formats).toBeUndefined();
	});

	it.each([
		["hibernated", "is hibernated"],
		["locked", "is locked"],
	] as const)("reuses nothing of a disk with a %s volume", async (state, reason) => {
		const before = await madeBefore();
		const windows = before.data.layout.partitions[2]?.id ?? "";
		machine.volumeDetails.set(windows, { ...machine.volumeDetails.get(windows), state });
		expect(successOf(await decide(reuse)).choices[2]?.because).toContain(reason);
	});

	const keeping: PartitionDiskInput = {
		reuse: "if-it-fits",
		partitions: [
			{ type: "efi", size: "300MiB" },
			{ type: "msr", size: "16MiB" },
			{ type: "windows", size: "30GiB" },
			{ type: "data", size: "rest", "keep-data": true },
		],
	};

	it("never erases a disk with a partition that must keep its data", async () => {
		machine.disks = [disk({ id: "inner", style: "gpt" })];
		expect(failureOf(await decide(keeping)).details?.join(" ")).toContain("must keep its data");
		machine.disks = [disk({ id: "inner" })];
		const { reuse: _reuse, partitions = [] } = keeping;
		const before = await madeBefore({ partitions: partitions.map(({ "keep-data": _keep, ...each }) => each) });
		const data = before.data.layout.partitions[3]?.id ?? "";
		expect(successOf(await decide(keeping)).volumes?.at(-1)?.kept).toBe(true);
		machine.volumeDetails.set(data, { ...machine.volumeDetails.get(data), state: "dirty" });
		expect(failureOf(await decide(keeping)).details?.join(" ")).toContain("partition 4 is dirty");
	});

	it("keeps state of this run on a volume that stays, and formats none that holds it", async () => {
		const before = await madeBefore({
			partitions: (keeping.partitions ?? []).map(({ "keep-data": _keep, ...each }) => each),
		});
		machine.protectedPaths = ["T:\\_SMSTaskSequence"];
		const data = before.data.layout.partitions[3]?.id ?? "";
		machine.volumeDetails.set(data, { ...machine.volumeDetails.get(data), letter: "T" });
		expect(successOf(await decide(keeping)).data.formats).toHaveLength(1);
		machine.protectedPaths = ["W:\\Store"];
		expect(failureOf(await decide(keeping)).details?.join(" ")).toMatch(/would be formatted holds\s+W:.Store/);
	});

	it("formats nothing when state came to lie on the volume after the decision", async () => {
		await madeBefore();
		const decision = successOf(await decide(reuse));
		machine.protectedPaths = ["W:\\_SMSTaskSequence"];
		expect(failureOf(await partitionDisk.act(decision, machine.context))).toMatchObject({ id: "volume-unfit" });
		expect(machine.done).toEqual([]);
	});
});

function failed(): never {
	throw new Error("the step can't be asked");
}
