import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { checkSummary, formatDiagnostics } from "../../../src/sequence/diagnostics.ts";

function problem(start: number, end: number, severity: Diagnostic["severity"] = "error"): Diagnostic {
	return { severity, rule: "some-rule", file: "a.yaml", range: { start, end }, message: "is wrong", help: ["do this"] };
}

describe("formatDiagnostics", () => {
	it("shows place, line, underline and help", () => {
		expect(formatDiagnostics([problem(7, 9)], "one\r\ntwo three\n", { color: false })).toBe(
			"a.yaml:2:3: error: is wrong [some-rule]\n2 | two three\n  |   ~~\n  = do this\n",
		);
	});

	it("keeps tabs below tabs and ends the underline with the line", () => {
		expect(formatDiagnostics([problem(1, 9)], "\tab\ncdef", { color: false })).toContain("1 | \tab\n  | \t~~\n");
	});

	it("shows a place after the end", () => {
		expect(formatDiagnostics([problem(3, 4)], "ab\n", { color: false })).toContain("a.yaml:2:1: error");
	});

	it("cuts long lines around the place", () => {
		const text = `${"x".repeat(5000)}HERE${"y".repeat(5000)}`;
		const lines = formatDiagnostics([problem(5000, 5004)], text, { color: false }).split("\n");
		const [, source = "", underline = ""] = lines;
		expect(source.length).toBeLessThan(140);
		expect(source.slice(underline.indexOf("~"), underline.lastIndexOf("~") + 1)).toBe("HERE");
	});

	it("lets no control character of the file through", () => {
		const text = "a\u001b[31mb\u009b1m\u202e";
		const hostile = { ...problem(0, 1), message: "\u001b[2J", file: "x\u0007.yaml" };
		expect(formatDiagnostics([hostile], text, { color: false })).not.toMatch(/[\u0007\u001b\u009b\u202e]/);
	});

	it("colours only when asked", () => {
		expect(formatDiagnostics([problem(0, 1)], "a", { color: true })).toContain("\u001b[31m");
		expect(formatDiagnostics([problem(0, 1)], "a", { color: false })).not.toContain("\u001b");
	});

	it("counts in words", () => {
		expect(checkSummary([])).toBe("no problems");
		expect(checkSummary([problem(0, 1), problem(0, 1, "warning"), problem(0, 1, "warning")])).toBe(
			"1 error, 2 warnings",
		);
	});
});
