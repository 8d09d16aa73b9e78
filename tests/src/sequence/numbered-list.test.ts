import { describe, expect, it } from "vitest";
import { type Known, known, unknown } from "../../../src/model/known.ts";
import { arrayItems, readArrayVariable } from "../../../src/sequence/array-variable.ts";
import { isListItem, listItemName, listItems, readNumberedList } from "../../../src/sequence/numbered-list.ts";

function lookupIn(values: Readonly<Record<string, string>>) {
	return (name: string): Known<string | undefined> => known(values[name]);
}

describe("a numbered list", () => {
	it("is read with two digits and with three, up to the first gap", () => {
		const two = lookupIn({ App01: "a", App02: "b", App04: "d" });
		expect(readNumberedList("App", two)).toEqual(
			known({
				kind: "list",
				items: [
					{ name: "App01", value: "a" },
					{ name: "App02", value: "b" },
				],
			}),
		);
		const three = lookupIn({ App001: "a", App002: "", App003: "c" });
		expect(readNumberedList("App", three)).toEqual(known({ kind: "list", items: [{ name: "App001", value: "a" }] }));
	});

	it("without a first element is empty, whatever comes behind", () => {
		expect(readNumberedList("App", lookupIn({ App02: "b" }))).toEqual(known({ kind: "list", items: [] }));
	});

	it("that is there in both widths is none: nobody guesses", () => {
		expect(readNumberedList("App", lookupIn({ App01: "a", App001: "b" }))).toEqual(
			known({ kind: "ambiguous", names: ["App01", "App001"] }),
		);
	});

	it("is unknown when an element is", () => {
		const lookup = (name: string) => (name === "App02" ? unknown("a step sets it") : lookupIn({ App01: "a" })(name));
		expect(readNumberedList("App", lookup)).toEqual(unknown("a step sets it"));
	});

	it("goes on behind its width", () => {
		expect(listItemName("App", 100, 2)).toBe("App100");
		expect(listItemName("App", 7)).toBe("App007");
		const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [listItemName("A", index + 1, 2), "x"]));
		const read = readNumberedList("A", lookupIn(many));
		expect(read.known && read.value.kind === "list" && read.value.items.length).toBe(120);
		expect(listItems("A", ["x", "y"]).map(({ name }) => name)).toEqual(["A001", "A002"]);
	});

	it.each([
		["App01", true],
		["APP001", true],
		["App12", true],
		["App1000", true],
		["App012", true],
		["App1", false],
		["App00", false],
		["App000", false],
		["AppX01", false],
		["App", false],
		["App0001", false],
	])("holds %s: %s", (name, expected) => {
		expect(isListItem(name, "App")).toBe(expected);
	});
});

describe("an array variable", () => {
	it("is written with its count and read back", () => {
		const elements = [{ IPAddressList: "10.0.0.4", DNSSuffix: "contoso.com" }, { IPAddressList: "10.0.0.5" }];
		const items = arrayItems("OSDAdapter", elements);
		expect(items.map(({ name }) => name)).toEqual([
			"OSDAdapter0IPAddressList",
			"OSDAdapter0DNSSuffix",
			"OSDAdapter1IPAddressList",
			"OSDAdapterCount",
		]);
		const lookup = lookupIn(Object.fromEntries(items.map(({ name, value }) => [name, value])));
		expect(readArrayVariable("OSDAdapter", ["IPAddressList", "DNSSuffix"], lookup)).toEqual(known(elements));
	});

	it("without a count has no elements; partitions count themselves", () => {
		expect(readArrayVariable("OSDAdapter", ["Name"], lookupIn({ OSDAdapter0Name: "a" }))).toEqual(known([]));
		expect(arrayItems("OSDPartitions", [{ Type: "Primary" }]).at(-1)).toEqual({ name: "OSDPartitions", value: "1" });
	});

	it.each(["-1", "two", "9999"])("with the count %s can't be read", (count) => {
		expect(readArrayVariable("OSDAdapter", [], lookupIn({ OSDAdapterCount: count })).known).toBe(false);
	});
});
