import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./every-cut-point.ts";

/** Each point lays a Windows down anew: every sixth record and flush meets the scan, Setup, its restart, its end and the steps behind. */
describe("an in-place upgrade that is cut off", () => {
	it("at journal records ends in the same machine, and Setup's work is never mistaken", async () => {
		expect(await cutEverywhere("record", "upgrade.yaml", 6)).toBeGreaterThan(30);
	}, 900_000);

	it("at flushes ends in the same machine too", async () => {
		expect(await cutEverywhere("flush", "upgrade.yaml", 6)).toBeGreaterThan(15);
	}, 900_000);
});
