import { describe, expect, it } from "vitest";
import { retryWait } from "../../../src/engine/retry-wait.ts";

describe("retryWait", () => {
	it("waits the same each time unless its author says otherwise", () => {
		expect([1, 2, 9].map((failures) => retryWait({ times: 9, waitMilliseconds: 500 }, failures))).toEqual([
			500, 500, 500,
		]);
	});

	it("backs off by the factor, never above the longest wait", () => {
		const retry = { times: 9, waitMilliseconds: 10_000, backOff: 2, longestWaitMilliseconds: 60_000 };
		expect([1, 2, 3, 4, 5].map((failures) => retryWait(retry, failures))).toEqual([
			10_000, 20_000, 40_000, 60_000, 60_000,
		]);
	});

	it("stays below a day whatever the factor comes to", () => {
		expect(retryWait({ times: 100, waitMilliseconds: 1000, backOff: 10 }, 100)).toBe(24 * 3_600_000);
	});
});
