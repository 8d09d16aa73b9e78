import { describe, expect, it } from "vitest";
import { problemList } from "../../../../src/sequence/problem-list.ts";
import { plainValue, rangesByPointer } from "../../../../src/sequence/source/located-value.ts";
import { readJson } from "../../../../src/sequence/source/read-json.ts";

describe("readJson", () => {
	it("keeps the letters of scalars and knows the place of every part", () => {
		const text = '\ufeff { "a": [1.50, "x\\n\\u0041", true], "b/~": {"c": -0e1} } ';
		const problems = problemList("x.json");
		const value = readJson(text, problems);
		expect(problems.sorted()).toEqual([]);
		if (value === undefined) throw new Error("nothing was read");
		expect(plainValue(value)).toEqual({ a: ["1.50", "x\nA", "true"], "b/~": { c: "-0e1" } });
		const ranges = rangesByPointer(value);
		expect(Object.keys(ranges)).toEqual(["", "/a", "/a/0", "/a/1", "/a/2", "/b~1~0", "/b~1~0/c"]);
		const c = ranges["/b~1~0/c"];
		expect(text.slice(c?.start, c?.end)).toBe("-0e1");
	});

	it.each([
		["", 0],
		["{", 1],
		["{'a': 1}", 1],
		['{"a" 1}', 5],
		['{"a": 1 "b": 2}', 8],
		["[1,]", 3],
		["[01]", 1],
		["[1.]", 1],
		["[tru]", 1],
		["[NaN]", 1],
		['["a]', 1],
		['["\\x"]', 2],
		['["\\u12"]', 2],
		["[1] 2", 4],
	])("refuses %s at %d", (text, start) => {
		const problems = problemList("x.json");
		expect(readJson(text, problems)).toBeUndefined();
		expect(problems.sorted()).toMatchObject([{ rule: "json-syntax", range: { start } }]);
	});

	it("reads texts of megabytes", () => {
		const long = "\\n".repeat(1_000_000);
		const value = readJson(`["${long}"]`, problemList("x.json"));
		expect(value?.kind === "list" && value.items[0]?.kind === "text" && value.items[0].text.length).toBe(1_000_000);
	});
});
