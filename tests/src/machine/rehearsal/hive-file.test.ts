import { describe, expect, it } from "vitest";
import {
	changeHive,
	formatHive,
	type HiveKeys,
	hiveNumber,
	hiveSubkeys,
	hiveText,
	parseHive,
} from "../../../../src/machine/rehearsal/hive-file.ts";

const keys: HiveKeys = {
	Setup: { SetupType: { type: "REG_DWORD", data: 2 } },
	"Software\\Profiles\\S-1-5-21-1": { Path: { type: "REG_SZ", data: "C:\\Users\\a" } },
	"Software\\Profiles\\S-1-5-18": {},
};

describe("hives", () => {
	it("are read and written without loss", () => {
		expect(parseHive(formatHive(keys))).toEqual({ ok: true, value: keys });
	});

	it.each([
		"",
		"{",
		"[]",
		'{"format":"other","keys":{}}',
		'{"format":"steppe-rehearsal-hive-1","keys":{"a":{"b":{"type":"REG_ODD","data":1}}}}',
	])("are damaged when they hold %j", (text) => expect(parseHive(text).ok).toBe(false));

	it("ignore case", () => {
		expect(hiveNumber(keys, "SETUP", "setuptype")).toBe(2);
		expect(hiveText(keys, "\\software\\PROFILES\\s-1-5-21-1", "path")).toBe("C:\\Users\\a");
		expect(hiveText(keys, "Setup", "SetupType")).toBeUndefined();
	});

	it("list direct subkeys, also of keys that hold no values themselves", () => {
		expect(hiveSubkeys(keys, "Software")).toEqual(["Profiles"]);
		expect(hiveSubkeys(keys, "software\\profiles")).toEqual(["S-1-5-18", "S-1-5-21-1"]);
		expect(hiveSubkeys(keys, "")).toEqual(["Setup", "Software"]);
		expect(hiveSubkeys(keys, "Soft")).toEqual([]);
	});

	it("change values in place and delete keys with all below", () => {
		const changed = changeHive(keys, [
			{ key: "setup", name: "SETUPTYPE", value: { type: "REG_DWORD", data: 0 } },
			{ key: "New\\Key", name: "a", value: { type: "REG_SZ", data: "b" } },
			{ key: "software\\profiles" },
		]);
		expect(changed).toEqual({
			Setup: { SetupType: { type: "REG_DWORD", data: 0 } },
			"New\\Key": { a: { type: "REG_SZ", data: "b" } },
		});
		expect(changeHive(changed, [{ key: "new\\key", name: "A" }])["New\\Key"]).toEqual({});
		expect(keys.Setup).toEqual({ SetupType: { type: "REG_DWORD", data: 2 } });
	});
});
