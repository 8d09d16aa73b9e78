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
