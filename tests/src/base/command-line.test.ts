import { describe, expect, it } from "vitest";
import { splitCommandLine } from "../../../src/base/command-line.ts";

describe("a command line of Windows", () => {
	it.each([
		["", []],
		["  ", []],
		["a.exe", ["a.exe"]],
		[' a.exe  /x\t"b c" ', ["a.exe", "/x", "b c"]],
		['"C:\\Program Files\\a.exe" ""', ["C:\\Program Files\\a.exe", ""]],
		['a "b \\"c\\" d"', ["a", 'b "c" d']],
		["a C:\\x\\\\y\\", ["a", "C:\\x\\\\y\\"]],
		['a "C:\\x y\\\\" z', ["a", "C:\\x y\\", "z"]],
		['a x"y z"w', ["a", "xy zw"]],
		['a "open', ["a", "open"]],
	] as const)("%s", (line, parts) => {
		expect(splitCommandLine(line)).toEqual(parts);
	});
});
