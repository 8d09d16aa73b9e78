import { describe, expect, it } from "vitest";
import { inputFaults } from "../../../src/disks/input-faults.ts";
import type { GivenPartition } from "../../../src/disks/wish.ts";
import type { PartitionDiskInput } from "../../../src/model/inputs.gen.ts";

const EFI: GivenPartition = { type: "efi", size: "300MiB" };
const MSR: GivenPartition = { type: "msr", size: "16MiB" };
const WINDOWS: GivenPartition = { type: "windows", size: "rest" };
const RECOVERY: GivenPartition = { type: "recovery", size: "1GiB" };
const UEFI = [EFI, MSR, WINDOWS, RECOVERY];
const data = (more: Partial<GivenPartition>): GivenPartition => ({ type: "data", size: "10GiB", ...more });

/** Places and messages of what is wrong. */
function faults(input: PartitionDiskInput): readonly string[] {
	return inputFaults(input).map(({ pointer, message, severity }) => `${severity ?? "error"} ${pointer} ${message}`);
}

describe("inputFaults", () => {
	it("finds nothing wrong with presets and Microsoft's own layouts", () => {
		expect(faults({})).toEqual([]);
		expect(faults({ layout: "automatic", "recovery-size": "2GiB", reuse: "if-it-fits" })).toEqual([]);
		expect(faults({ partitions: UEFI })).toEqual([]);
		const bios = [{ type: "system", size: "500MiB" }, WINDOWS, RECOVERY];
		expect(faults({ style: "mbr", partitions: bios })).toEqual([]);
	});

	it.each<[string, PartitionDiskInput, string]>([
		["a share of more than all", { partitions: [data({ size: "120%" })] }, "/partitions/0/size can't be 120%"],
		["a share of nothing", { partitions: [data({ size: "0%" })] }, "/partitions/0/size can't be 0%"],
		[
			"two rests",
			{ partitions: [data({ size: "rest" }), data({ size: "rest" })] },
			"/partitions/1/size can't be rest twice",
		],
		[
			"a share behind rest",
			{ partitions: [data({ size: "rest" }), data({ size: "50%" })] },
			"/partitions/1/size is a share of nothing: a partition before it has `rest`",
		],
		[
			"a share behind 100%",
			{ partitions: [data({ size: "100%" }), data({ size: "rest" })] },
			"/partitions/1/size is a share of nothing: a partition before it has 100%",
		],
		["nothing", { partitions: [data({ size: "0GiB" })] }, "/partitions/0/size can't be nothing"],
		[
			"FAT32 over 32 GiB",
			{ partitions: [data({ size: "33GiB", "file-system": "fat32" })] },
			"/partitions/0/size is too large: Windows formats FAT32 up to 32 GiB",
		],
		[
			"more than 2 TiB on an MBR",
			{ style: "mbr", partitions: [data({ size: "3TiB" })] },
			"/partitions/0/size is too large: an MBR ends at 2 TiB",
		],
		[
			"five on an MBR",
			{ style: "mbr", partitions: [1, 2, 3, 4, 5].map(() => data({})) },
			"/partitions/4 is one too many: an MBR holds 4",
		],
		[
			"an extended partition",
			{ style: "mbr", partitions: [data({ type: "extended" })] },
			"/partitions/0/type is not made",
		],
		[
			"its number",
			{ partitions: [data({ type: "0F" })] },
			"/partitions/0/type can't be 0F: it is an extended partition",
		],
		["an unknown type", { partitions: [data({ type: "esp" })] }, '/partitions/0/type can\'t be "esp"'],
		[
			"a type of Windows' own",
			{ partitions: [data({ type: "{AF9B60A0-1431-4F62-BC68-3311714A69AD}" })] },
			"it is kept for dynamic disks",
		],
		[
			"a GUID on an MBR",
			{ style: "mbr", partitions: [data({ type: "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7" })] },
			"/partitions/0/type is a type of a GPT, and the layout is MBR",
		],
		["an efi partition on an MBR", { style: "mbr", partitions: [EFI] }, "/partitions/0/type efi needs the style gpt"],
		[
			"a system partition on a GPT",
			{ style: "gpt", partitions: [data({ type: "system" })] },
			"system needs the style mbr",
		],
		[
			"NTFS for the firmware",
			{ partitions: [{ ...EFI, "file-system": "ntfs" }] },
			"/partitions/0/file-system must be fat32",
		],
		[
			"FAT32 for Windows",
			{ partitions: [EFI, MSR, { ...WINDOWS, "file-system": "fat32" }] },
			"/partitions/2/file-system must be ntfs",
		],
		["files on MSR", { partitions: [{ ...MSR, "file-system": "ntfs" }] }, "/partitions/0/file-system must be none"],
		[
			"a long label",
			{ partitions: [data({ "file-system": "fat32", label: "TWELVE CHARS" })] },
			"/partitions/0/label is too long",
		],
		[
			"a label on nothing",
			{ partitions: [data({ "file-system": "none", label: "X" })] },
			"/partitions/0/label needs a file system",
		],
		[
			"an odd cluster",
			{ partitions: [data({ "allocation-unit": "3KiB" })] },
			"/partitions/0/allocation-unit must be a power",
		],
		[
			"a huge cluster",
			{ partitions: [data({ "allocation-unit": "128KiB" })] },
			"/partitions/0/allocation-unit must be a power",
		],
		[
			"attributes on an MBR",
			{ style: "mbr", partitions: [data({ attributes: ["hidden"] })] },
			"/partitions/0/attributes need the style gpt",
		],
		[
			"active on a GPT",
			{ style: "gpt", partitions: [data({ active: true })] },
			"/partitions/0/active needs the style mbr",
		],
		[
			"two active ones",
			{ partitions: [{ type: "system", size: "500MiB" }, data({ active: true })] },
			"/partitions/1 is a second active partition",
		],
		[
			"two for Windows",
			{ partitions: [EFI, MSR, data({ type: "windows" }), WINDOWS] },
			"/partitions/3/type can't be windows twice",
		],
		[
			"one variable for two",
			{ partitions: [data({ "letter-variable": "Data" }), data({ "letter-variable": "DATA" })] },
			"/partitions/1/letter-variable is the variable of another partition too",
		],
		[
			"a read-only variable",
			{ partitions: [data({ "letter-variable": "_SMSTSData" })] },
			'/partitions/0/letter-variable can\'t be "_SMSTSData"',
		],
		[
			"a variable without a letter",
			{ partitions: [data({ "letter-variable": "Data", "drive-letter": false })] },
			"/partitions/0/letter-variable contradicts",
		],
		[
			"data kept by a step that keeps nothing",
			{ partitions: [data({ "keep-data": true })] },
			"/partitions/0/keep-data can't be kept",
		],
		["a fate without reuse", { partitions: [data({ "on-reuse": "keep" })] }, "/partitions/0/on-reuse needs reuse"],
		[
			"data kept and formatted",
			{ reuse: "if-it-fits", partitions: [data({ "keep-data": true, "on-reuse": "format" })] },
			"/partitions/0/on-reuse contradicts",
		],
		[
			"a minimum of a fixed size",
			{ partitions: [data({ "minimum-size": "1GiB" })] },
			"/partitions/0/minimum-size belongs to a share",
		],
		[
			"a minimum above the maximum",
			{ partitions: [data({ size: "rest", "minimum-size": "2GiB", "maximum-size": "1GiB" })] },
			"/partitions/0/maximum-size is less than",
		],
		["two layouts", { layout: "uefi-recommended", partitions: UEFI }, "/layout belongs to the recommended layouts"],
		["a label without its volume", { "windows-label": "OS", partitions: UEFI }, "/windows-label belongs to"],
		["a style without partitions", { style: "gpt" }, "/style belongs to `partitions`"],
		["a small WinRE", { "recovery-size": "200MiB" }, "/recovery-size must be at least 300 MiB"],
		["an odd alignment", { alignment: "3MiB" }, "/alignment must be a power of two"],
		[
			"an impossible size",
			{ disk: { "minimum-size": "2TiB", "maximum-size": "1TiB" } },
			"/disk/maximum-size is less than",
		],
	])("tells %s in its place", (_name, input, message) => {
		expect(faults(input).join("\n")).toContain(message);
		expect(faults(input).length).toBeLessThan(3);
	});

	it("warns of an order in which WinRE can't grow, or that Microsoft advises against", () => {
		expect(faults({ partitions: [EFI, MSR, RECOVERY, WINDOWS] })).toEqual([
			"warning /partitions/2/type recovery should lie right behind windows",
		]);
		expect(faults({ partitions: [WINDOWS, RECOVERY, MSR, EFI] })).toEqual([
			"warning /partitions/3/type efi should lie before windows",
			"warning /partitions/2/type msr should lie before windows",
		]);
		expect(faults({ style: "gpt", partitions: [EFI, WINDOWS] })[0]).toContain("should have an msr partition");
	});

	it("does not judge what is not known yet", () => {
		const open = data({ size: "%DataSize%", label: "%Label%", "letter-variable": "Data" });
		expect(faults({ reuse: "never", partitions: [open] })).toEqual([]);
	});
});
