import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./every-cut-point.ts";

const SEQUENCES = ["bare-metal-loop.yaml", "old-pc-loop.yaml"];

/** Before the loop has run nobody knows whether a disk will be erased: the state begins in memory, and leaves it as soon as that is settled. */
describe.each(SEQUENCES)("a run from a medium that may erase a disk in a loop, cut at every event: %s", (sequence) => {
	it.each(["record", "flush"] as const)(
		"is the same machine after a cut at each %s",
		async (at) => {
			expect(await cutEverywhere(at, sequence)).toBeGreaterThan(20);
		},
		900_000,
	);
});
