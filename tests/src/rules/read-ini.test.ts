import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIni } from "../../../src/rules/ini/read-ini.ts";

function shape(text: string) {
	const file = readIni(text, "rules.ini");
	return {
		sections: file.sections.map(({ name, entries }) => [
			name.text,
			entries.map(({ key, value }) => `${key.text}=${value.text}`),
		]),
		problems: file.problems.map(({ severity, rule, range }) => [severity, rule, text.slice(range.start, range.end)]),
	};
}

describe("readIni", () => {
	it("reads sections and values with blanks, any line end, and signs of all kinds in values", () => {
		const text =
			'\ufeff; a comment\r\n[ Settings ]\nPriority = Default\r\r[Default]\r\n\tOSInstall=Y\t\nScanStateArgs=/ue:*\\* /ui:A=B\nName=#Left("a",1)#\nEmpty=\nList=a;b';
		expect(shape(text)).toEqual({
			sections: [
				["Settings", ["Priority=Default"]],
				["Default", ["OSInstall=Y", "ScanStateArgs=/ue:*\\* /ui:A=B", 'Name=#Left("a",1)#', "Empty=", "List=a;b"]],
			],
			problems: [],
		});
	});

	it("keeps the place of each name and value", () => {
		const text = "[A]\r\n  Key  =  some value  \r\n";
		const entry = readIni(text, "rules.ini").section("a")?.entry("KEY");
		expect(text.slice(entry?.key.range.start, entry?.key.range.end)).toBe("Key");
		expect(text.slice(entry?.value.range.start, entry?.value.range.end)).toBe("some value");
	});

	it("joins sections of one name and lets the first value count, and says so", () => {
		const text = "[A]\nX=1\n[B]\n[a]\nx=2\nY=3";
		expect(shape(text)).toEqual({
			sections: [
				["A", ["X=1", "Y=3"]],
				["B", []],
			],
			problems: [
				["warning", "rules-section-twice", "a"],
				["warning", "rules-name-twice", "x=2"],
			],
		});
	});

	it("tells every line that means nothing", () => {
		const text = "early=1\n[A] trailing\nand so on\n=5\n[]\n[B] ; fine";
		expect(shape(text).problems).toEqual([
			["warning", "rules-line", "early=1"],
			["warning", "rules-line", "trailing"],
			["warning", "rules-line", "and so on"],
			["warning", "rules-line", "=5"],
			["warning", "rules-section", ""],
		]);
	});

	it("takes a header without its bracket for what it was meant to be, as an error", () => {
		const text = "[Default\nA=1";
		expect(shape(text)).toEqual({
			sections: [["Default", ["A=1"]]],
			problems: [["error", "rules-section", "[Default"]],
		});
	});

	it("reads a name with brackets up to the last one", () => {
		expect(shape("[Desk [EU]]\nA=1").sections).toEqual([["Desk [EU]", ["A=1"]]]);
	});

	it("refuses what is far too long, and counts what it does not tell one by one", () => {
		const long = readIni(`[A]\nB=${"x".repeat(5 * 1024 * 1024)}`, "rules.ini");
		expect(long.sections).toEqual([]);
		expect(long.problems.map(({ rule }) => rule)).toEqual(["rules-too-large"]);
		const odd = readIni(`[A]\n${"odd line\n".repeat(1500)}`, "rules.ini");
		expect(odd.problems).toHaveLength(1001);
		expect(odd.problems.at(-1)?.message).toBe("500 more warnings from here on are not shown");
		const lines = readIni("\n".repeat(100_001), "rules.ini");
		expect(lines.problems.map(({ severity, rule }) => [severity, rule])).toEqual([["error", "rules-too-large"]]);
	});

	it("accounts for every line of any text", () => {
		const piece = fc.constantFrom(
			"[",
			"]",
			"=",
			";",
			"#",
			'"',
			"%",
			"A",
			"Settings",
			"\n",
			"\r",
			"\r\n",
			" ",
			"\t",
			"é",
		);
		const text = fc
			.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 })
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(text, (source) => {
				const file = readIni(source, "rules.ini");
				const told = [
					...file.comments,
					...file.problems.map(({ range }) => range),
					...file.sections.flatMap(({ name, entries }) => [name.range, ...entries.map(({ key }) => key.range)]),
				];
				let offset = 0;
				for (const line of source.split(/\r\n|\r|\n/)) {
					const end = offset + line.length;
					const isBlank = line.replace(/[\u0000-\u0020\u007f\u00a0\ufeff]/g, "") === "";
					const from = offset;
					expect(isBlank || told.some(({ start, end: to }) => start >= from && to <= end)).toBe(true);
					offset = end + (source.startsWith("\r\n", end) ? 2 : 1);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
