import { describe, expect, it } from "vitest";
import { captureNetworkSettings } from "../../steps/capture-network-settings.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

describe("capture-network-settings", () => {
	it("names the variables that it sets, and only those that are asked for", () => {
		const names = (input: object) =>
			captureNetworkSettings.effects(input).map((effect) => (effect.kind === "sets" ? effect.variable : ""));
		expect(names({})).toEqual(["OSDAdapterCount", "OSDNetworkJoinType", "OSDDomainName", "OSDWorkgroupName"]);
		expect(names({ membership: false })).toEqual(["OSDAdapterCount"]);
	});

	it("refuses to guess what the machine belongs to", async () => {
		const machine = new FakeMachine();
		const { facts } = machine.look;
		const inventory = successOf(await facts.inventory());
		const { operatingSystem: _unknown, ...rest } = inventory;
		const look = { ...machine.look, facts: { ...facts, inventory: async () => ({ ok: true, value: rest }) as const } };
		expect(failureOf(await captureNetworkSettings.decide({}, look)).id).toBe("not-supported-here");
		expect(successOf(await captureNetworkSettings.decide({ membership: false }, look)).summary).toContain("adapter");
	});
});
