import { describe, expect, it } from "vitest";
import {
	baseName,
	isWithin,
	joinPath,
	nameProblem,
	normalizePath,
	parentPath,
	pathNames,
	samePath,
} from "../../../src/base/windows-path.ts";

describe("normalizePath", () => {
	it.each([
		["c:/a/./b\\\\..\\c", "C:\\a\\c"],
		["C:", "C:\\"],
		["d:\\", "D:\\"],
		["C:\\a\\b\\", "C:\\a\\b"],
	])("makes %s into %s", (text, path) => expect(normalizePath(text)).toBe(path));

	it.each(["", "a\\b", "C:a", "\\\\server\\share", "C:\\a\\..\\..\\b", "1:\\a", "%OSDisk%\\a"])("refuses %j", (text) =>
		expect(normalizePath(text)).toBeUndefined(),
	);
});

describe("joinPath and its inverses", () => {
	it("joins without doubling backslashes", () => {
		expect(joinPath("C:\\", "a", "b\\c")).toBe("C:\\a\\b\\c");
		expect(joinPath("C:\\a\\", "\\b/")).toBe("C:\\a\\b");
		expect(joinPath("C:", "")).toBe("C:\\");
	});

	it("gives parents and names", () => {
		expect(parentPath("C:\\a\\b")).toBe("C:\\a");
		expect(parentPath("C:\\")).toBe("C:\\");
		expect(baseName("C:\\a\\b.txt")).toBe("b.txt");
		expect(baseName("C:\\")).toBe("");
		expect(pathNames("C:\\a\\b")).toEqual(["a", "b"]);
	});
});

describe("isWithin", () => {
	it("ignores case and does not take a longer name for a folder", () => {
		expect(isWithin("C:\\Users\\lena\\a", "c:\\users")).toBe(true);
		expect(isWithin("C:\\Users", "C:\\Users")).toBe(true);
		expect(isWithin("C:\\UsersOld\\a", "C:\\Users")).toBe(false);
		expect(isWithin("C:\\a", "C:\\")).toBe(true);
		expect(isWithin("D:\\a", "C:\\")).toBe(false);
	});

	it("knows equal places", () => {
		expect(samePath("C:\\A\\", "c:\\a")).toBe(true);
		expect(samePath("C:\\A", "C:\\B")).toBe(false);
	});
});

describe("nameProblem", () => {
	it.each(["a.txt", "Čhövsgöl", "com10", "a b", ".hidden", "x".repeat(255)])("permits %j", (name) =>
		expect(nameProblem(name)).toBeUndefined(),
	);

	it.each([
		"",
		".",
		"..",
		"a:b",
		"a/b",
		"a\u0001",
		"a.",
		"a ",
		"CON",
		"lpt1.txt",
		"COM¹",
		"nul.tar.gz",
		"x".repeat(256),
	])("refuses %j", (name) => expect(nameProblem(name)).toBeTypeOf("string"));
});
