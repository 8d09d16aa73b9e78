import { describe, expect, it } from "vitest";
import { compileExclude } from "../../../src/userstate/exclude.ts";

describe("patterns of what is left behind", () => {
	const exclude = compileExclude(["AppData\\Local\\Temp\\**", "NTUSER.DAT*", "**\\*.tmp", "Caches/*/old"]);
	it.each([
		["AppData\\Local\\Temp\\x", true],
		["appdata\\local\\temp\\deep\\er", true],
		["AppData\\Local\\Temp", false],
		["AppData\\Local\\Temporary\\x", false],
		["ntuser.dat.LOG1", true],
		["Documents\\NTUSER.DAT", false],
		["a.tmp", true],
		["a\\b\\c.tmp", true],
		["a.tmp\\b", false],
		["Caches\\one\\old", true],
		["Caches\\one\\two\\old", false],
	])("%s: %s", (path, left) => {
		expect(exclude(path)).toBe(left);
	});

	it("leaves nothing out without patterns, and nothing for an empty one", () => {
		expect(compileExclude([])("a")).toBe(false);
		expect(compileExclude([""])("a")).toBe(false);
	});

	it("ends on a name made against the pattern", () => {
		expect(compileExclude([`${"*a".repeat(200)}b`])("a".repeat(250))).toBe(false);
	});
});
