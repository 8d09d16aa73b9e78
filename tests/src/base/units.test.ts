import { describe, expect, it } from "vitest";
import { formatBytes, parseBytes } from "../../../src/base/byte-size.ts";
import { formatDuration, parseDuration } from "../../../src/base/duration.ts";
import { formatExitCode, unsignedCode } from "../../../src/base/exit-code.ts";
import { didYouMean } from "../../../src/base/similar.ts";
import { lineColumn } from "../../../src/base/text-range.ts";

describe("sizes", () => {
	it.each([
		[0, "0 B"],
		[999, "999 B"],
		[1024, "1.0 KiB"],
		[1536 * 1024, "1.5 MiB"],
		[64 * 1024 ** 3, "64 GiB"],
		[-1, "?"],
		[Number.NaN, "?"],
	])("shows %d as %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));

	it.each([
		["512", 512],
		["990MiB", 990 * 1024 ** 2],
		["1.5G", 1.5 * 1024 ** 3],
		[" 64 GB ", 64 * 1024 ** 3],
		["12 parsecs", undefined],
		["-1", undefined],
		["9999999999T", undefined],
	])("reads %j as %s", (text, bytes) => expect(parseBytes(text)).toBe(bytes));
});

describe("durations", () => {
	it.each([
		["10s", 10_000],
		["500ms", 500],
		["2m", 120_000],
		["1h", 3_600_000],
		["7", 7000],
		["soon", undefined],
	])("reads %j as %s", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

	it.each([
		[850, "850 ms"],
		[12_300, "12.3 s"],
		[245_000, "4 min 05 s"],
		[3_720_000, "1 h 02 min"],
		[-5, "?"],
	])("shows %d as %s", (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));
});

describe("exit codes", () => {
	it("keep small ones decimal and show HRESULTs both ways", () => {
		expect(formatExitCode(3010)).toBe("3010");
		expect(formatExitCode(-2147024894)).toBe("2147942402 (0x80070002)");
		expect(unsignedCode(-1)).toBe(4_294_967_295);
	});
});

describe("didYouMean", () => {
	it("finds what was probably meant, and nothing when all is far", () => {
		expect(didYouMean("aply-image", ["apply-image", "inject-drivers"])).toBe("apply-image");
		expect(didYouMean("banana", ["apply-image", "restart"])).toBeUndefined();
	});
});

describe("lineColumn", () => {
	it("counts LF, CRLF and CR as ends of lines", () => {
		const text = "a\nb\r\nc\rd";
		expect([0, 2, 5, 7].map((offset) => lineColumn(text, offset))).toEqual([
			{ line: 1, column: 1 },
			{ line: 2, column: 1 },
			{ line: 3, column: 1 },
			{ line: 4, column: 1 },
		]);
		expect(lineColumn(text, 99)).toEqual({ line: 4, column: 2 });
	});
});
