import { describe, expect, it } from "vitest";
import {
	defaultSecurity,
	deniesSystem,
	inheritedDacl,
	PROTECTED,
	unsafeBecause,
} from "../../../src/machine/security-descriptor.ts";

describe("security descriptors", () => {
	it("hand down inheritable entries only, marked as inherited", () => {
		expect(inheritedDacl(PROTECTED.dacl, true)).toBe("D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)");
		expect(inheritedDacl(PROTECTED.dacl, false)).toBe("D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)");
		expect(inheritedDacl("D:(A;CI;FA;;;SY)(A;OIIO;FR;;;BU)", false)).toBe("D:AI(A;ID;FR;;;BU)");
	});
	it("let users modify what nobody protected", () => {
		expect(unsafeBecause(defaultSecurity(false))).toBe("AU may write to it");
		expect(unsafeBecause(PROTECTED)).toBeUndefined();
	});
	it.each([
		["D:P(A;;FA;;;SY)(A;;FR;;;BU)", undefined],
		["D:P(A;;FA;;;SY)(A;;0x1200a9;;;AU)", undefined],
		["D:P(D;;FA;;;WD)(A;;FA;;;SY)", undefined],
		["D:P(A;;FA;;;S-1-5-18)(A;;FA;;;S-1-5-32-544)", undefined],
		["D:P(A;;0x1301bf;;;AU)", "AU may write to it"],
		["D:P(A;OICIIO;GA;;;CO)", "CO may write to it"],
		["D:P(A;;CCDCLCSWRP;;;S-1-5-21-1-2-3-1001)", "S-1-5-21-1-2-3-1001 may write to it"],
		["D:P(A;;SDRC;;;BU)", "BU may write to it"],
		["", "it has no access list"],
		["D:NO_ACCESS_CONTROL", "it has no access list"],
	])("judge who may write by %s", (dacl, reason) => {
		expect(unsafeBecause({ owner: "S-1-5-18", dacl })).toBe(reason);
	});
	it("tell services' files, which deny SYSTEM", () => {
		expect(deniesSystem("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464")).toBe(true);
		expect(deniesSystem("S-1-5-18")).toBe(false);
		expect(unsafeBecause({ owner: "S-1-5-21-1", dacl: PROTECTED.dacl })).toBe("its owner is S-1-5-21-1");
	});
});
