import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiskLayout, PartitionInfo, PlannedPartition } from "../../src/model/disk.ts";
import { plannedLayout } from "../doubles/planned-layout.ts";
import { type ContractSubject, failureOf, type SubjectFactory, successOf } from "./subject.ts";

const MIB = 1024 ** 2;
const LAYOUT = plannedLayout(
	"5b2e1f50-0000-4000-8000-0000000000d1",
	"gpt",
	{
		id: "5b2e1f50-0000-4000-8000-0000000000a1",
		role: "efi",
		sizeBytes: 100 * MIB,
		fileSystem: "fat32",
		label: "System",
	},
	{ id: "5b2e1f50-0000-4000-8000-0000000000a2", role: "msr", sizeBytes: 16 * MIB, fileSystem: "raw" },
	{
		id: "5b2e1f50-0000-4000-8000-0000000000a3",
		role: "windows",
		sizeBytes: 1000 * MIB,
		fileSystem: "ntfs",
		label: "Windows",
	},
);

function asInfo({ quickFormat: _quick, getsLetter: _letter, ...partition }: PlannedPartition): PartitionInfo {
	return partition;
}

/** What every adapter of the disks port must do. */
export function disksContract(adapter: string, create: SubjectFactory): void {
	describe(`disks contract: ${adapter}`, () => {
		let subject: ContractSubject;
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(async () => {
			await subject.dispose();
		});

		it("makes the layout, formatted, with letters for the volumes that Windows gives one", async () => {
			const volumes = successOf(await subject.disks.partition(subject.spareDisk, LAYOUT));
			expect(volumes.map(({ id, role }) => [id, role])).toEqual([
				[LAYOUT.partitions[0]?.id, "efi"],
				[LAYOUT.partitions[2]?.id, "windows"],
			]);
			const windows = volumes.find(({ role }) => role === "windows");
			expect(volumes.find(({ role }) => role === "efi")?.letter).toBeUndefined();
			expect(windows?.letter).toMatch(/^[C-Z]$/);
			successOf(await subject.files.write(`${windows?.letter}:\\file`, "x"));
			const disk = successOf(await subject.disks.list()).find(({ id }) => id === LAYOUT.id);
			expect(disk?.style).toBe("gpt");
			expect(disk?.partitions).toEqual(LAYOUT.partitions.map(asInfo));
		});
		it("erases what was there, also when the same identities come again", async () => {
			const first = successOf(await subject.disks.partition(subject.spareDisk, LAYOUT));
			const letter = first.find(({ role }) => role === "windows")?.letter;
			successOf(await subject.files.write(`${letter}:\\old`, "x"));
			const second = successOf(await subject.disks.partition(LAYOUT.id, LAYOUT));
			const again = second.find(({ role }) => role === "windows")?.letter;
			expect(successOf(await subject.files.list(`${again}:\\`))).toEqual([]);
			expect(failureOf(await subject.disks.partition(subject.spareDisk, LAYOUT))).toBe("disk-not-found");
		});
		it("makes types, attributes, offsets, clusters and activity exactly as asked", async () => {
			const [efi, , windows] = LAYOUT.partitions;
			if (efi === undefined || windows === undefined) throw new Error("three partitions are planned");
			const strange = {
				...windows,
				type: "4d21b016-b534-45c2-a9fb-5c16e091fd2d",
				attributes: ["required", "hidden"] as const,
				offsetBytes: 333 * MIB,
				allocationUnitBytes: 65_536,
				getsLetter: false,
			};
			const gpt: DiskLayout = { ...LAYOUT, partitions: [efi, strange] };
			const volumes = successOf(await subject.disks.partition(subject.spareDisk, gpt));
			expect(volumes.map(({ letter }) => letter)).toEqual([undefined, undefined]);
			const made = successOf(await subject.disks.list()).find(({ id }) => id === LAYOUT.id);
			expect(made?.partitions).toEqual(gpt.partitions.map(asInfo));
			const mbr = plannedLayout(
				"9a8b7c6d",
				"mbr",
				{ id: "9a8b7c6d-01", role: "system", sizeBytes: 100 * MIB, fileSystem: "ntfs", label: "System" },
				{ id: "9a8b7c6d-02", role: "data", sizeBytes: 200 * MIB, fileSystem: "fat32", label: "DATA" },
				{ id: "9a8b7c6d-03", role: "recovery", sizeBytes: 300 * MIB, fileSystem: "ntfs" },
			);
			successOf(await subject.disks.partition(LAYOUT.id, mbr));
			const other = successOf(await subject.disks.list()).find(({ id }) => id === mbr.id);
			expect(other).toMatchObject({ style: "mbr", partitions: mbr.partitions.map(asInfo) });
			expect(other?.partitions.map(({ type, active }) => [type, active])).toEqual([
				["07", true],
				["0c", false],
				["27", false],
			]);
		});
		it("formats a volume: files go, partition, identity and letter stay, the serial number is new", async () => {
			const volumes = successOf(await subject.disks.partition(subject.spareDisk, LAYOUT));
			const windows = volumes.find(({ role }) => role === "windows");
			const id = windows?.id ?? "";
			expect(windows?.serialNumber).toMatch(/^[0-9A-F]{8}$/);
			successOf(await subject.files.write(`${windows?.letter}:\\old`, "x"));
			const tables = async () => successOf(await subject.disks.list()).map(({ partitions }) => partitions);
			const before = await tables();
			const how = { fileSystem: "ntfs", label: "New", allocationUnitBytes: 8192, quick: true } as const;
			const formatted = successOf(await subject.disks.format(id, how));
			expect(formatted).toMatchObject({ id, letter: windows?.letter, label: "New", state: "clean" });
			expect(formatted.serialNumber).toMatch(/^[0-9A-F]{8}$/);
			expect(formatted.serialNumber).not.toBe(windows?.serialNumber);
			expect(successOf(await subject.files.list(`${windows?.letter}:\\`))).toEqual([]);
			successOf(await subject.files.write(`${windows?.letter}:\\new`, "x"));
			const changed = before.map((partitions) =>
				partitions.map((each) => (each.id === id ? { ...each, label: "New", allocationUnitBytes: 8192 } : each)),
			);
			expect(await tables()).toEqual(changed);
			const again = successOf(await subject.disks.format(id, how));
			expect(new Set([windows?.serialNumber, formatted.serialNumber, again.serialNumber]).size).toBe(3);
		});
		it("formats nothing that must stay, and nothing in a way that Windows can't", async () => {
			const [efi] = successOf(await subject.disks.partition(subject.spareDisk, LAYOUT));
			const before = successOf(await subject.disks.list());
			const how = { fileSystem: "ntfs", label: "", quick: true } as const;
			const medium = before.find(({ id }) => id === subject.mediumDisk)?.partitions[0]?.id ?? "";
			expect(failureOf(await subject.disks.format(medium, how))).toBe("volume-unfit");
			expect(failureOf(await subject.disks.format("no-such-volume", how))).toBe("volume-not-found");
			const id = efi?.id ?? "";
			const long = { fileSystem: "fat32", label: "TWELVE CHARS", quick: true } as const;
			expect(failureOf(await subject.disks.format(id, long))).toBe("input-invalid");
			expect(failureOf(await subject.disks.format(id, { ...how, allocationUnitBytes: 3000 }))).toBe("input-invalid");
			expect(successOf(await subject.disks.list())).toEqual(before);
		});
		it("refuses a medium, and touches nothing", async () => {
			const before = successOf(await subject.disks.list());
			expect(failureOf(await subject.disks.partition(subject.mediumDisk, LAYOUT))).toBe("volume-unfit");
			expect(successOf(await subject.disks.list())).toEqual(before);
		});
		it("refuses layouts that can't be, and touches nothing", async () => {
			const before = successOf(await subject.disks.list());
			const [efi, msr, windows] = LAYOUT.partitions;
			if (efi === undefined || msr === undefined || windows === undefined)
				throw new Error("three partitions are planned");
			const refused = async (layout: DiskLayout): Promise<string | undefined> =>
				failureOf(await subject.disks.partition(subject.spareDisk, layout));
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, sizeBytes: 2 ** 50 }] })).toBe("disk-full");
			expect(await refused({ ...LAYOUT, partitions: [efi, efi] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, sizeBytes: 0 }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, id: subject.volume }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, id: "..\\..\\x" }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [windows, { ...msr, offsetBytes: windows.offsetBytes }] })).toBe(
				"input-invalid",
			);
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, offsetBytes: 512 }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, offsetBytes: MIB + 1 }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, active: true }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, type: "07" }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, allocationUnitBytes: 1000 }] })).toBe(
				"input-invalid",
			);
			expect(await refused({ ...LAYOUT, partitions: [{ ...windows, label: "x".repeat(33) }] })).toBe("input-invalid");
			expect(await refused({ ...LAYOUT, partitions: [{ ...efi, sizeBytes: 16 * MIB }] })).toBe("input-invalid");
			const five = [1, 2, 3, 4, 5].map((number) => ({
				...windows,
				id: `p${number}`,
				type: "07",
				sizeBytes: MIB,
				offsetBytes: number * MIB,
			}));
			expect(await refused({ ...LAYOUT, style: "mbr", partitions: five })).toBe("input-invalid");
			expect(failureOf(await subject.disks.partition("no-such-disk", LAYOUT))).toBe("disk-not-found");
			expect(successOf(await subject.disks.list())).toEqual(before);
		});
	});
}
