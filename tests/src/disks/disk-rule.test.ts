import { describe, expect, it } from "vitest";
import { candidateTable } from "../../../src/disks/candidate-table.ts";
import { type DiskRule, pickDisks, type Surroundings, whyNot } from "../../../src/disks/disk-rule.ts";
import type { DiskInfo } from "../../../src/model/disk.ts";
import { disk } from "../../doubles/fake-ports.ts";

const GIB = 1024 ** 3;
const NOTHING: Surroundings = { contents: new Map() };
const inner = disk({ id: "inner", model: "Samsung SSD 980 PRO", uniqueId: "eui.002538B1", spinning: false });
const why = (rule: DiskRule, more: Partial<DiskInfo> = {}, around = NOTHING) =>
	whyNot({ ...inner, ...more }, rule, around);

describe("whyNot", () => {
	it.each<[string, DiskRule, Partial<DiskInfo>, string]>([
		["another serial number", { serial: "X" }, {}, "its serial number is not X"],
		["another unique id", { "unique-id": "0x1" }, {}, "its unique id is not 0x1"],
		["no unique id at all", { "unique-id": "" }, { uniqueId: "" }, "its unique id is not "],
		["another model", { model: "Samsung SSD 97*" }, {}, "its model is not Samsung SSD 97*"],
		["another bus", { bus: ["sata", "sas"] }, {}, "its bus is not sata or sas"],
		["another kind", { kind: "hdd" }, {}, "it is an SSD, not hdd"],
		["a smaller size", { "minimum-size": "100GiB" }, {}, "has less than 100 GiB"],
		["a larger size", { "maximum-size": "32GiB" }, {}, "has more than 32 GiB"],
		["another disk of the firmware", { "firmware-boot-disk": true }, {}, "leads to no disk"],
		["being offline", {}, { offline: true }, "is offline"],
		["being read-only", {}, { readOnly: true }, "is read-only"],
		["being removable", {}, { removable: true }, "is removable"],
		["being external", {}, { bus: "usb" }, "is external (USB)"],
		["being a card", {}, { bus: "sd" }, "is a memory card"],
		["being shared", {}, { bus: "fibre-channel" }, "lies in the network"],
		["the medium, also when named", { serial: "SERIAL-inner" }, { holdsMedium: true }, "holds this run's medium"],
		["offline, also when named", { serial: "SERIAL-inner" }, { offline: true }, "is offline"],
	])("tells %s", (_name, rule, more, reason) => {
		expect(why(rule, more)).toContain(reason);
	});

	it.each<[string, DiskRule, Partial<DiskInfo>]>([
		["a serial number in other letters", { serial: " serial-INNER " }, {}],
		["a unique id in another spelling", { "unique-id": "0x00-25-38-b1" }, {}],
		["a pattern", { model: "samsung*980 pr?" }, {}],
		["several rules that all hold", { bus: ["sata", "nvme"], kind: "ssd", "minimum-size": "64GiB" }, {}],
		["a named removable disk", { serial: "SERIAL-inner" }, { removable: true, bus: "usb" }],
		["a named external disk", { "unique-id": "002538b1" }, { bus: "iscsi" }],
	])("takes %s", (_name, rule, more) => {
		expect(why(rule, more)).toBeUndefined();
	});

	it("leaves out a disk with content of the run unless it is named", () => {
		const around: Surroundings = { contents: new Map([["inner", ["windows11", "drivers"]]]) };
		expect(why({}, {}, around)).toContain("holds the content windows11, drivers");
		expect(why({ serial: "SERIAL-inner" }, {}, around)).toBeUndefined();
	});

	it("knows the disk that the firmware starts from, and the others", () => {
		const around: Surroundings = { contents: new Map(), firmwareDisk: "other" };
		expect(why({ "firmware-boot-disk": true }, {}, around)).toBe("the firmware does not start from it");
		expect(why({ "firmware-boot-disk": false }, {}, around)).toBeUndefined();
		expect(why({ "firmware-boot-disk": false }, { id: "other" }, around)).toBe("the firmware starts from it");
	});

	it("judges a hostile pattern at once", () => {
		const pattern = `${"*a".repeat(60)}b`;
		expect(why({ model: pattern }, { model: "a".repeat(200) })).toContain("its model is not");
	});

	it("takes no letter of a pattern for more than it is", () => {
		expect(why({ model: "Samsung.SSD.980.PRO" })).toBeDefined();
		expect(why({ model: "(a+)+" }, { model: "(a+)+" })).toBeUndefined();
	});
});

describe("pickDisks", () => {
	it("tells no disks of one size apart", () => {
		const twins = [disk({ id: "a" }), disk({ id: "b", number: 1 })];
		expect(pickDisks(twins, "smallest")).toHaveLength(2);
		expect(pickDisks(twins, "first").map(({ id }) => id)).toEqual(["a"]);
		expect(pickDisks([], "largest")).toEqual([]);
	});
});

describe("candidateTable", () => {
	it("shows what is on each disk and why it is possible or not, within 74 columns", () => {
		const model = "A model with a name that nobody would want to read on a label";
		const full = disk({
			id: "full",
			number: 12,
			model,
			serial: "S64DNF0R123456789ABCDEFGHIJK",
			style: "gpt",
			sizeBytes: 512 * GIB,
			partitions: ["efi", "windows", "recovery", "data", "data"].map((role, index) => ({
				...{ id: `p${index}`, role: role as "data", type: "", attributes: [], active: false, offsetBytes: 0 },
				...{ sizeBytes: 10 * GIB, fileSystem: "ntfs" as const, label: index === 1 ? "Windows" : "" },
			})),
		});
		const volume = { id: "p1", diskId: "full", letter: "C", label: "Windows", fileSystem: "ntfs" as const };
		const volumes = [
			{ ...volume, sizeBytes: 1, freeBytes: 1, role: "windows", state: "clean", kind: "fixed" } as const,
		];
		const lines = candidateTable([{ disk: inner }, { disk: full, rejected: "its bus is not sata" }], volumes);
		expect(lines).toEqual([
			" disk  model                     serial                bus   size     style",
			"    0  Samsung SSD 980 PRO       SERIAL-inner          nvme  64 GiB   raw",
			"      holds: nothing",
			"      is possible",
			"   12  A model with a name tha…  S64DNF0R123456789AB…  nvme  512 GiB  gpt",
			'      holds: efi 10 GiB, C: "Windows" 10 GiB, recovery 10 GiB, data 10',
			"        GiB, data 10 GiB",
			"      not possible: its bus is not sata",
		]);
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
	});
});
