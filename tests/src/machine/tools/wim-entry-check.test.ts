import { describe, expect, it } from "vitest";
import { checkEntries, topLevelNames } from "../../../../src/machine/tools/wim-entry-check.ts";
import { type ListedEntry, WimListing } from "../../../../src/machine/tools/wim-listing.ts";

function entry(path: string, more: Partial<ListedEntry> = {}): ListedEntry {
	const none = { isFolder: false, size: 0, sha1: "", linkGroup: "", isStream: false, isReparsePoint: false };
	return { path, ...none, linkTarget: "", ...more };
}

describe("checkEntries", () => {
	it.each([
		"../a",
		"a/../../b",
		"/etc/passwd",
		"C:/a",
		"C:",
		"a\u0000b",
		"a/nul.txt",
		"a//b",
		"a/b.",
		"a/b ",
		"a*b",
		"a\\b",
		"",
	])("refuses %j", (path) => {
		expect(checkEntries([entry(path)])).toHaveLength(1);
	});

	it("refuses names that no disk of Linux can hold, and streams without a name", () => {
		expect(checkEntries([entry("草".repeat(86))])[0]?.reason).toContain("255 bytes");
		expect(checkEntries([entry("a.txt:", { isStream: true })])).toHaveLength(1);
	});

	it("refuses names that differ only in case", () => {
		expect(checkEntries([entry("Ärger/a"), entry("ärger/A")])).toEqual([
			{ path: "ärger/A", reason: 'is for Windows the same name as "Ärger/a"' },
		]);
	});

	it("accepts what Windows holds", () => {
		const names = ["a b/c.d", ".hidden", "..name", "草原", "a/b/c", "a/b"];
		expect(
			checkEntries([...names.map((name) => entry(name)), entry("a b/c.d:Zone.Identifier", { isStream: true })]),
		).toEqual([]);
	});
});

describe("topLevelNames", () => {
	it("gives each once", () => {
		expect(topLevelNames([entry("a"), entry("a/b"), entry("c/d")])).toEqual(["a", "c"]);
	});
});

describe("WimListing", () => {
	it("takes entries after the dashes, of the chosen image only", () => {
		const listing = new WimListing("2/");
		const lines = [
			"Path = /in/image.wim",
			"",
			"----------",
			"Path = 2",
			"Folder = +",
			"",
			"Path = 1/a",
			"",
			"Path = 2/a = b.txt",
		];
		for (const line of [
			...lines,
			"Folder = -",
			"Size = 12",
			"Attributes = AL",
			"iNode = 0-5",
			"SHA-1 = ABCD",
			"Link = x",
		])
			listing.addLine(line);
		listing.end();
		expect(listing.entries).toEqual([
			entry("a = b.txt", { size: 12, sha1: "abcd", linkGroup: "0-5", isReparsePoint: true, linkTarget: "x" }),
		]);
	});
});
