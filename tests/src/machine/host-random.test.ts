import { describe, expect, it } from "vitest";
import { hostClock } from "../../../src/machine/host-clock.ts";
import { hostRandom } from "../../../src/machine/host-random.ts";

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("hostRandom", () => {
	it.each([undefined, "a seed"])("makes GUIDs of version 4 that differ, seed: %s", (seed) => {
		const random = hostRandom(seed);
		const guids = Array.from({ length: 100 }, () => random.guid());
		expect(new Set(guids).size).toBe(100);
		for (const guid of guids) expect(guid).toMatch(version4);
	});

	it("repeats itself under one seed alone", () => {
		expect(hostRandom("a").guid()).toBe(hostRandom("a").guid());
		expect(hostRandom("a").guid()).not.toBe(hostRandom("b").guid());
	});
});

describe("hostClock", () => {
	it("wakes a sleeper that was cancelled", async () => {
		const cancel = new AbortController();
		const sleeping = hostClock().sleep(60_000, cancel.signal);
		cancel.abort();
		await sleeping;
		await hostClock().sleep(60_000, cancel.signal);
		expect(hostClock().monotonic()).toBeGreaterThan(0);
	});
});
