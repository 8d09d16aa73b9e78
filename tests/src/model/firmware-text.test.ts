import { describe, expect, it } from "vitest";
import { chassisType, meaningfulText, meaningfulUuid } from "../../../src/model/firmware-text.ts";

describe("texts of the firmware", () => {
	it.each([
		"To Be Filled By O.E.M.",
		"to be filled by O.E.M. ",
		"System Product Name",
		"Default string",
		"None",
		"Not Applicable",
		"0",
		"0000000000",
		"INVALID",
		"Not Specified",
		"System Serial Number",
		"SystemSerialNumb",
		"Chassis Serial Number",
		"Base Board Asset Tag",
		"No Asset Tag",
		"No Asset Information",
		"Asset-1234567890",
		"$(DEFAULT_STRING)",
		"(none)",
		"Unknow",
		"O.E.M.",
		"Fill By OEM",
		"SN-1234567890",
		"0123456789",
		"xxxxxxxx",
		"FFFFFFFF",
		"???",
		"N/A",
		"   ",
		"\u0000\u0000",
	])("takes %j for nothing", (junk) => {
		expect(meaningfulText(junk)).toBe("");
	});

	it.each([
		["HP EliteDesk 800 G5 ", "HP EliteDesk 800 G5"],
		["LENOVO", "LENOVO"],
		["None of your business", "None of your business"],
		["VMware-56 4d 0a", "VMware-56 4d 0a"],
		["A\tB", "A B"],
		["007", "007"],
		["5CG1234567", "5CG1234567"],
		["1234567", "1234567"],
		["F9", "F9"],
		["OEM-4711", "OEM-4711"],
		["Nullarbor", "Nullarbor"],
		["Standard PC (Q35 + ICH9, 2009)", "Standard PC (Q35 + ICH9, 2009)"],
	])("keeps %j", (text, kept) => {
		expect(meaningfulText(text)).toBe(kept);
	});

	it("knows the UUIDs that nobody set", () => {
		for (const junk of [
			"00000000-0000-0000-0000-000000000000",
			"ffffffff-ffff-ffff-ffff-ffffffffffff",
			"03000200-0400-0500-0006-000700080009",
			"11111111-1111-1111-1111-111111111111",
			"01010101-0101-0101-0101-010101010101",
			"fefefefe-fefe-fefe-fefe-fefefefefefe",
			"12345678-1234-5678-90ab-cddeefaabbcc",
		]) {
			expect(meaningfulUuid(junk)).toBe("");
		}
		expect(meaningfulUuid("4c4c4544-0051-3010-8052-b4c04f4a3232\n")).toBe("4C4C4544-0051-3010-8052-B4C04F4A3232");
	});

	it("takes the lock bit off a chassis type, and *unknown* for what is no type", () => {
		expect([chassisType(0x8a), chassisType(36), chassisType(0), chassisType(37), chassisType(0xff)]).toEqual([
			10, 36, 2, 2, 2,
		]);
	});
});
