import { describe, expect, it } from "vitest";
import { countResults } from "../../../build/summary/count-results.ts";

function report(success: boolean, ...files: readonly (readonly [string, ...string[]])[]): string {
	const testResults = files.map(([status, ...tests]) => ({
		status,
		assertionResults: tests.map((each) => ({ status: each })),
	}));
	return JSON.stringify({ success, testResults });
}

describe("countResults", () => {
	it("counts tests", () => {
		expect(countResults(report(true, ["passed", "passed", "passed"], ["passed", "passed"]))).toEqual({
			passed: 3,
			failed: 0,
		});
		expect(countResults(report(false, ["failed", "passed", "failed"]))).toEqual({ passed: 1, failed: 1 });
	});

	it("counts what did not run as failed", () => {
		expect(countResults(report(true, ["passed", "passed", "skipped"]))).toEqual({ passed: 1, failed: 1 });
		expect(countResults(report(false, ["failed"]))).toEqual({ passed: 0, failed: 1 });
		expect(countResults(report(false, ["passed", "passed"]))).toEqual({ passed: 1, failed: 1 });
	});

	it.each(["", "{}", "null", "[1", report(true)])("counts %j as one failure", (text) => {
		expect(countResults(text)).toEqual({ passed: 0, failed: 1 });
	});
});
