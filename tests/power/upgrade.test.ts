import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./every-cut-point.ts";

/** Each point is two or three starts of the machine: every second record and flush is enough to meet each moment of the upgrade. */
describe("an in-place upgrade that is cut off", () => {
	it("at journal records ends in the same machine, and Setup's work is never mistaken", async () => {
		expect(await cutEverywhere("record", "upgrade.yaml", 2)).toBeGreaterThan(30);
	}, 900_000);

	it("at flushes ends in the same machine too", async () => {
		expect(await cutEverywhere("flush", "upgrade.yaml", 2)).toBeGreaterThan(15);
	}, 900_000);
});
