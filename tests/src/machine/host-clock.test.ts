import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostClock } from "../../../src/machine/host-clock.ts";

const DAY = 24 * 3_600_000;

describe("hostClock", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it("rings after any time that a sequence can name, and not before", async () => {
		const rung: string[] = [];
		hostClock().alarm(1000, () => rung.push("second"));
		hostClock().alarm(60 * DAY, () => rung.push("months"));
		const stop = hostClock().alarm(60 * DAY, () => rung.push("stopped"));
		await vi.advanceTimersByTimeAsync(59 * DAY);
		expect(rung).toEqual(["second"]);
		stop();
		await vi.advanceTimersByTimeAsync(2 * DAY);
		expect(rung).toEqual(["second", "months"]);
	});

	it("waits as long, until somebody ends it", async () => {
		let isOver = false;
		const controller = new AbortController();
		const waited = hostClock()
			.idle(60 * DAY, controller.signal)
			.then(() => {
				isOver = true;
			});
		await vi.advanceTimersByTimeAsync(59 * DAY);
		expect(isOver).toBe(false);
		controller.abort();
		await waited;
		expect(isOver).toBe(true);
	});
});
