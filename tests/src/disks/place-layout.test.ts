import { describe, expect, it } from "vitest";
import { wantedLayout } from "../../../src/disks/layouts.ts";
import { placeLayout } from "../../../src/disks/place-layout.ts";
import type { GivenPartition } from "../../../src/disks/wish.ts";
import type { PartitionDiskInput } from "../../../src/model/inputs.gen.ts";
import { failureOf, successOf } from "../../doubles/fake-ports.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const data = (more: Partial<GivenPartition>): GivenPartition => ({ type: "data", size: "10GiB", ...more });

function place(input: PartitionDiskInput, sizeBytes: number, sectorBytes = 512, firmware: "uefi" | "bios" = "uefi") {
	return placeLayout(successOf(wantedLayout(input, firmware)), { sizeBytes, sectorBytes });
}

/** Offset and size of each partition in MiB. */
function placesOf(input: PartitionDiskInput, sizeBytes: number, sectorBytes = 512, firmware: "uefi" | "bios" = "uefi") {
	const placed = place(input, sizeBytes, sectorBytes, firmware);
	return placed.ok ? placed.value.map((each) => [each.offsetBytes / MIB, each.sizeBytes / MIB]) : placed.error;
}

describe("placeLayout", () => {
	it("gives Windows what the others of the preset leave", () => {
		expect(placesOf({}, 64 * GIB)).toEqual([
			[1, 300],
			[301, 16],
			[317, 64 * 1024 - 317 - 1024 - 1],
			[64 * 1024 - 1025, 1024],
		]);
	});

	it("counts each share from what is free behind the partitions before it", () => {
		const partitions = [data({ size: "24GiB" }), data({ size: "50%" }), data({ size: "100%" })];
		expect(placesOf({ partitions }, 64 * GIB + 2 * MIB)).toEqual([
			[1, 24 * 1024],
			[1 + 24 * 1024, 20 * 1024],
			[1 + 44 * 1024, 20 * 1024],
		]);
	});

	it("keeps a share between its least and its largest size", () => {
		const partitions = [data({ size: "50%", "maximum-size": "5GiB" }), data({ size: "rest", "minimum-size": "20GiB" })];
		expect(placesOf({ partitions }, 40 * GIB)).toMatchObject([
			[1, 5 * 1024],
			[1 + 5 * 1024, 35 * 1024 - 2],
		]);
		expect(placesOf({ partitions }, 22 * GIB)).toBe(
			"has 22 GiB; the data partition would get 17 GiB, less than its 20 GiB",
		);
	});

	it("begins every partition at a multiple of the alignment, and rounds fixed sizes up to it", () => {
		const partitions = [data({ size: "100MB" }), data({ size: "3MiB" }), data({ size: "rest" })];
		const placed = place({ alignment: "4MiB", partitions }, 10 * GIB);
		expect(
			placed.ok && placed.value.every(({ offsetBytes, sizeBytes }) => (offsetBytes + sizeBytes) % (4 * MIB) === 0),
		).toBe(true);
		expect(placed.ok && placed.value[0]?.offsetBytes).toBe(4 * MIB);
		expect(placed.ok && placed.value[1]?.sizeBytes).toBe(4 * MIB);
	});

	it("ends an MBR where it can address no more, and says so when that is too little", () => {
		const [, last] = placesOf(
			{ style: "mbr", partitions: [data({}), data({ size: "rest" })] },
			4096 * GIB,
		) as number[][];
		expect((last?.[0] ?? 0) + (last?.[1] ?? 0)).toBe(2048 * 1024 - 1);
		const shares = [data({ size: "1500GiB" }), data({ size: "1500GiB" })];
		expect(placesOf({ style: "mbr", partitions: shares }, 4096 * GIB)).toContain("an MBR ends at 2 TiB");
	});

	it("knows what FAT32 and clusters need on sectors of 4 KiB", () => {
		expect(placesOf({}, 64 * GIB, 4096)).toHaveLength(4);
		const small = [data({ size: "200MiB", "file-system": "fat32" })];
		expect(placesOf({ partitions: small }, 64 * GIB, 512)).toHaveLength(1);
		expect(placesOf({ partitions: small }, 64 * GIB, 4096)).toContain("FAT32 needs 256 MiB");
		const clusters = [data({ "allocation-unit": "1KiB" })];
		expect(placesOf({ partitions: clusters }, 64 * GIB, 512)).toHaveLength(1);
		expect(placesOf({ partitions: clusters }, 64 * GIB, 4096)).toContain("no allocation unit of 1024 bytes");
		expect(placesOf({}, 64 * GIB, 520)).toBe("has sectors of 520 bytes; Windows takes 512 or 4096");
	});

	it("refuses a share that FAT32 can't have", () => {
		const partitions = [data({ size: "rest", "file-system": "fat32" })];
		expect(placesOf({ partitions }, 20 * GIB)).toHaveLength(1);
		expect(placesOf({ partitions }, 64 * GIB)).toContain("up to 32 GiB");
	});

	it("never lets partitions overlap or leave the disk, whatever the sizes", () => {
		for (let seed = 1; seed <= 300; seed++) {
			const pick = (most: number) => 1 + ((seed * 7919 + most * 104_729) % most);
			const partitions = [
				data({ size: `${pick(9000)}MB` }),
				data({ size: `${pick(99)}%` }),
				data({ size: `${pick(500)}MiB` }),
				data({ size: "rest" }),
				data({ size: `${pick(3000)}KB` }),
			];
			const size = pick(40) * GIB + pick(4000) * 512;
			const placed = place({ alignment: ["4KiB", "64KiB", "1MiB", "8MiB"][seed % 4] ?? "", partitions }, size);
			if (!placed.ok) continue;
			let end = 34 * 512;
			for (const { offsetBytes, sizeBytes } of placed.value) {
				expect(offsetBytes).toBeGreaterThanOrEqual(end);
				expect(sizeBytes % 512).toBe(0);
				end = offsetBytes + sizeBytes;
			}
			expect(end).toBeLessThanOrEqual(size - 33 * 512);
		}
	});
});

describe("wantedLayout", () => {
	it("refuses what the firmware can't start", () => {
		const own: PartitionDiskInput = { style: "gpt", partitions: [{ type: "windows", size: "rest" }] };
		expect(failureOf(wantedLayout(own, "uefi"))).toMatchObject({
			id: "boot-not-possible",
			operand: "no efi partition",
		});
		expect(failureOf(wantedLayout(own, "bios"))).toMatchObject({ id: "boot-not-possible", operand: "gpt" });
		const inactive: PartitionDiskInput = { style: "mbr", partitions: [{ type: "windows", size: "rest" }] };
		expect(failureOf(wantedLayout(inactive, "bios"))).toMatchObject({ operand: "no active partition" });
		const active: PartitionDiskInput = { partitions: [{ type: "windows", size: "rest", active: true }] };
		expect(successOf(wantedLayout(active, "bios")).style).toBe("mbr");
	});

	it("makes the recovery partition required and without a letter, on an MBR of type 27", () => {
		const recovery = (firmware: "uefi" | "bios") => successOf(wantedLayout({}, firmware)).partitions.at(-1);
		expect(recovery("uefi")).toMatchObject({
			type: "de94bba4-06d1-4d40-a16a-bfd50179d6ac",
			attributes: ["required", "no-drive-letter"],
			getsLetter: false,
		});
		expect(recovery("bios")).toMatchObject({ type: "27", attributes: [], active: false });
	});
});
