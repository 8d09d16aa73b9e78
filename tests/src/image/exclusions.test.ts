import { describe, expect, it } from "vitest";
import { ALWAYS_EXCLUDED, isExcluded, patternProblem } from "../../../src/image/exclusions.ts";

describe("isExcluded", () => {
	it.each([
		["pagefile.sys", true],
		["PAGEFILE.SYS", true],
		["Data\\pagefile.sys", false],
		["Windows\\CSC", true],
		["Windows\\CSCs", false],
		["System Volume Information", true],
		["Users\\System Volume Information", false],
	])("what is never captured: %s is %s", (path, expected) => {
		expect(isExcluded(path, ALWAYS_EXCLUDED)).toBe(expected);
	});

	it.each([
		["a.tmp", ["*.tmp"], true],
		["deep\\below\\A.TMP", ["*.tmp"], true],
		["a.tmp\\b", ["*.tmp"], false],
		["Temp\\Cache", ["\\Temp\\Cache\\"], true],
		["Temp", ["\\Temp\\Cache"], false],
		["x", [], false],
	])("%s by %j is %s", (path, patterns, expected) => {
		expect(isExcluded(path, patterns)).toBe(expected);
	});
});

describe("patternProblem", () => {
	it.each(["*.tmp", "\\Temp", "\\Temp\\Cache\\", "name", "?.x"])("accepts %s", (pattern) => {
		expect(patternProblem(pattern)).toBeUndefined();
	});
	it.each(["\\", "\\Temp\\*.tmp", "Temp\\Cache", "C:\\Temp", "a/b", "a|b"])("refuses %s", (pattern) => {
		expect(patternProblem(pattern)).toBeDefined();
	});
});
