import { describe, expect, it } from "vitest";
import { readSddl, writeSddl } from "../../../../../src/machine/linux/target/sddl.ts";
import {
	inheritedDescriptor,
	PROTECTED,
	readDescriptor,
	securityOf,
	withSecurity,
	writeDescriptor,
} from "../../../../../src/machine/linux/target/security-descriptor.ts";

function descriptorOf(dacl: string, sacl = "S:") {
	const read = [readSddl("D", dacl), readSddl("S", sacl)] as const;
	if (!read[0].ok || !read[1].ok) throw new Error("the text of the test is no SDDL");
	const list = sacl === "S:" ? { ...read[1].value, present: false } : read[1].value;
	return { owner: "S-1-5-21-1-2-3-1001", group: "S-1-5-21-1-2-3-513", dacl: read[0].value, sacl: list };
}

describe("security descriptors of NTFS", () => {
	it.each([
		"D:P(A;;FA;;;SY)",
		"D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(D;OICIIO;0x1301bf;;;S-1-5-21-1-2-3-1001)",
		"D:AI(A;OICIID;FA;;;SY)(A;ID;0x1200a9;;;BU)(A;NP;FR;;;WD)(A;CIIO;GA;;;CO)",
		"D:ARAI(OA;CI;0x30;bf967aba-0de6-11d0-a285-00aa003049e2;;BA)(OD;;FR;;bf967aba-0de6-11d0-a285-00aa003049e2;WD)",
		"D:(0x9;;FX;;;WD;61727478f800000000)",
		"D:(0xb;;FX;bf967aba-0de6-11d0-a285-00aa003049e2;;WD;0x1;6172)",
		"D:(A;;FA;;;S-1-15-2-1234-5678)",
		"D:",
		"D:NO_ACCESS_CONTROL",
	])("keeps the access list %s", (dacl) => {
		const again = readDescriptor(writeDescriptor(descriptorOf(dacl)));
		if (again === undefined) throw new Error("it can't be read back");
		// What fills an entry up to a multiple of four bytes can't be told from what it holds.
		expect(securityOf(again).dacl.replace(/(?:00)+\)/, ")")).toBe(dacl.replace(/(?:00)+\)/, ")"));
		expect(again.owner).toBe("S-1-5-21-1-2-3-1001");
		expect(again.group).toBe("S-1-5-21-1-2-3-513");
	});

	it("reads what the bytes say, field by field", () => {
		const parts = [
			// Revision 1; self-relative, DACL present, auto-inherited and protected; owner at 84, group at 112, no SACL, DACL at 20.
			"01000494 54000000 70000000 00000000 14000000",
			// Revision 2, 64 bytes, two entries: full access for SYSTEM and for the owner, for files and folders below too.
			"0200 4000 0200 0000",
			"00 03 1400 ff011f00 01 01 000000000005 12000000",
			"00 03 2400 ff011f00 01 05 000000000005 15000000 01000000 02000000 03000000 e9030000",
			"01 05 000000000005 15000000 01000000 02000000 03000000 e9030000",
			"01 01 000000000005 12000000",
		];
		const bytes = Buffer.from(parts.join("").replaceAll(" ", ""), "hex");
		const read = readDescriptor(bytes);
		expect(read).toMatchObject({ owner: "S-1-5-21-1-2-3-1001", group: "S-1-5-18", sacl: { present: false } });
		expect(read === undefined ? undefined : writeSddl("D", read.dacl)).toBe(
			"D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;S-1-5-21-1-2-3-1001)",
		);
	});

	it("takes no damaged bytes for a descriptor", () => {
		const whole = writeDescriptor(descriptorOf("D:P(A;OICI;FA;;;SY)(A;;FR;;;WD)", "S:(ML;OICI;0x1;;;LW)"));
		for (let length = 0; length < whole.length; length++) {
			expect(readDescriptor(Buffer.from(whole.subarray(0, length)))).toBeUndefined();
		}
		for (let at = 0; at < whole.length; at++) {
			const damaged = Buffer.from(whole);
			damaged[at] = 0xff;
			expect(() => readDescriptor(damaged)).not.toThrow();
		}
	});

	it.each([
		"",
		"A;;FA;;;SY",
		"D:(A;;FA;;;nobody)",
		"D:(A;;XY;;;SY)",
		"D:(A;;FA;;;SY",
		"D:(ZZ;;FA;;;SY)",
		"D:(A;QQ;FA;;;SY)",
	])("refuses %j as an access list", (text) => {
		expect(readSddl("D", text).ok).toBe(false);
	});

	it("changes owner and access list and nothing else", () => {
		const before = descriptorOf("D:(A;;FA;;;WD)", "S:AI(ML;OICI;0x1;;;LW)");
		const after = withSecurity(before, PROTECTED);
		if (!after.ok) throw new Error(after.error);
		expect(securityOf(after.value)).toEqual(PROTECTED);
		expect(after.value.group).toBe(before.group);
		expect(writeSddl("S", after.value.sacl)).toBe("S:AI(ML;OICI;0x1;;;LW)");
		expect(withSecurity(before, { owner: "SYSTEM", dacl: PROTECTED.dacl }).ok).toBe(false);
		expect(withSecurity(before, { owner: "S-1-5-18", dacl: "everyone" }).ok).toBe(false);
	});

	it("hands down what a folder says of those below", () => {
		const folder = descriptorOf(
			"D:PAI(A;OICI;FA;;;SY)(A;;FA;;;BA)(A;OI;FR;;;BU)(A;CINP;FR;;;AU)(A;OICIIO;GA;;;CO)",
			"S:(ML;OICI;0x1;;;LW)",
		);
		const below = inheritedDescriptor(folder, true);
		expect(below.owner).toBe("S-1-5-18");
		expect(writeSddl("D", below.dacl)).toBe(
			"D:AI(A;OICIID;FA;;;SY)(A;OIIOID;FR;;;BU)(A;ID;FR;;;AU)(A;ID;FA;;;SY)(A;OICIIOID;GA;;;CO)",
		);
		expect(writeSddl("S", below.sacl)).toBe("S:AI(ML;OICIID;0x1;;;LW)");
		expect(writeSddl("D", inheritedDescriptor(folder, false).dacl)).toBe(
			"D:AI(A;ID;FA;;;SY)(A;ID;FR;;;BU)(A;ID;FA;;;SY)",
		);
		expect(writeSddl("D", inheritedDescriptor(descriptorOf("D:P(A;;FA;;;WD)"), true).dacl)).toBe(
			"D:(A;;FA;;;SY)(A;;FA;;;BA)",
		);
	});
});
