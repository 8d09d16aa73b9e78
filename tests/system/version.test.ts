import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWineRig, type WineRig } from "./wine-rig.ts";

let rig: WineRig;
beforeAll(async () => {
	rig = await makeWineRig();
});
afterAll(() => rig?.remove());

describe("steppe.exe under Wine", () => {
	it("says its version", async () => {
		const outcome = await rig.runUnderWine(resolve("dist/steppe.exe"), ["version"], { cwd: rig.prefix });
		expect(outcome).toEqual({
			exitCode: 0,
			output: expect.stringMatching(
				/^steppe \d+\.\d+\.\d+ \(commit (unknown|[0-9a-f]{8}(-dirty)?), Node\.js v22\.23\.3\)\n$/,
			),
		});
	});

	it("gives back the exit code of a wrong command", async () => {
		const outcome = await rig.runUnderWine(resolve("dist/steppe.exe"), ["no-such-command"], { cwd: rig.prefix });
		expect(outcome.exitCode).toBe(2);
		expect(outcome.output).toContain("no-such-command");
	});
});
