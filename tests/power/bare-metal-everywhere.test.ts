import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./every-cut-point.ts";

describe("a bare-metal run from a medium, cut at every event", () => {
	it.each(["record", "flush"] as const)(
		"is the same machine after a cut at each %s",
		async (at) => {
			const count = await cutEverywhere(at, "bare-metal.yaml");
			console.log(`cut points: ${count} ${at === "record" ? "journal records" : "flush barriers"} of bare metal`);
			expect(count).toBeGreaterThan(20);
		},
		900_000,
	);
});
