import { describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { SetDynamicVariablesInput } from "../../src/model/inputs.gen.ts";
import { plainValue } from "../../src/model/variables.ts";
import { setDynamicVariables } from "../../steps/set-dynamic-variables.ts";
import { FakeMachine, successOf } from "../doubles/fake-ports.ts";
import { inventoryOf } from "../doubles/inventory.ts";
import { facts } from "../doubles/memory-facts.ts";

type Rule = SetDynamicVariablesInput["rules"][number];

const { look, context } = new FakeMachine();
const machine = {
	...facts("full-os", "full-os", "boot-1"),
	make: "Contoso",
	model: "Book 14",
	serialNumber: "5CG2391XYZ",
	assetTag: "A-17",
	macAddresses: ["00-15-5D-01-02-03"],
	ipAddresses: ["10.30.4.5", "fe80::1"],
	defaultGateways: ["10.30.0.1"],
	osVersion: "10.0.26100",
};
const [enclosure] = inventoryOf(machine).enclosures;
const here = {
	...look,
	facts: {
		get: async () => ok(machine),
		inventory: async () =>
			ok({ ...inventoryOf(machine), enclosures: enclosure === undefined ? [] : [{ ...enclosure, type: 10 }] }),
	},
};
const yes = [{ name: "Fits", value: "yes" }];

/** What the rules set, in order, as `name=value (rule)`. */
async function setBy(...rules: readonly Rule[]): Promise<readonly string[]> {
	const decision = successOf(await setDynamicVariables.decide({ rules }, here));
	const { variables = [] } = successOf(await setDynamicVariables.act(decision, context));
	return variables.map(({ name, value, rule }) => `${name}=${plainValue(value)} (${rule?.name})`);
}

describe("set-dynamic-variables", () => {
	it.each<readonly [string, Omit<Rule, "set">, boolean]>([
		["no condition", {}, true],
		["the make, without case", { make: "CONTOSO" }, true],
		["another make", { make: "Fabrikam" }, false],
		["the model by wildcards", { model: "book *" }, true],
		["make and another model", { make: "Contoso", model: "Desk*" }, false],
		["one of several serial numbers", { "serial-numbers": ["X", "5CG*"] }, true],
		["an empty list", { "serial-numbers": [] }, false],
		["the UUID", { uuids: [machine.uuid.toLowerCase()] }, true],
		["the asset tag", { "asset-tags": ["A-1?"] }, true],
		["a MAC address in another spelling", { "mac-addresses": ["00:15:5d:01:02:03"] }, true],
		["another MAC address", { "mac-addresses": ["00:15:5d:01:02:04"] }, false],
		["the gateway", { gateways: ["10.30.0.1"] }, true],
		["a subnet", { addresses: ["192.168.0.0/16", "10.30.0.0/16"] }, true],
		["an IPv6 subnet", { addresses: ["fe80::/10"] }, true],
		["another subnet", { addresses: ["10.31.0.0/16"] }, false],
		["the chassis type", { "chassis-types": [9, 10] }, true],
		["another chassis type", { "chassis-types": [3] }, false],
		["the Windows version", { "windows-version": "10.0.26*" }, true],
		["a value", { values: [{ value: "Berlin", equals: "BERLIN", like: "b*" }] }, true],
		[
			"one value of two",
			{
				values: [
					{ value: "a", equals: "a" },
					{ value: "a", "not-equals": "a" },
				],
			},
			false,
		],
		["a variable without a value", { values: [{ value: "%Site%", equals: "" }] }, true],
	])("%s", async (_, conditions, fits) => {
		expect(await setBy({ ...conditions, set: yes })).toEqual(fits ? ["Fits=yes (rule 1)"] : []);
	});

	it("applies all that fit in their order, each under its name", async () => {
		const rules = [
			{ name: "All", set: [{ name: "A", value: "1" }] },
			{ name: "None", make: "Fabrikam", set: [{ name: "A", value: "2" }] },
			{
				make: "Contoso",
				set: [
					{ name: "A", value: "3" },
					{ name: "B", value: "" },
				],
			},
		];
		expect(await setBy(...rules)).toEqual(["A=1 (All)", "A=3 (rule 3)", "B= (rule 3)"]);
		const decision = successOf(await setDynamicVariables.decide({ rules }, here));
		expect(decision.summary).toBe("Set A, B by rules");
		expect(decision.choices.map(({ what, chosen, because }) => `${what}: ${chosen}, ${because}`)).toEqual([
			"All: sets A, it fits",
			"None: passed over, its make is Contoso",
			"rule 3: sets A, B, it fits",
		]);
		expect(setDynamicVariables.effects({ rules })).toEqual([
			{ kind: "sets", variable: "A" },
			{ kind: "sets", variable: "B" },
		]);
	});

	it("knows before what a rule without conditions sets, and keeps secrets aside", async () => {
		const rules = [
			{
				set: [
					{ name: "A", value: "1" },
					{ name: "Pin", value: "very-secret", secret: true },
				],
			},
		];
		const input = { rules };
		const decision = successOf(await setDynamicVariables.decide(input, here));
		const { secrets: _, ...open } = decision;
		expect(JSON.stringify([open, setDynamicVariables.effects(input)])).not.toContain("very-secret");
		expect(setDynamicVariables.effects(input)[0]).toEqual({ kind: "sets", variable: "A", value: "1" });
		expect(await setBy(...rules)).toEqual(["A=1 (rule 1)", "Pin=very-secret (rule 1)"]);
	});

	it.each(["10.30.0.0/33", "10.30", "Berlin", "10.0.0.0/8/8"])("refuses %s as an address", async (address) => {
		const decided = await setDynamicVariables.decide({ rules: [{ addresses: [address], set: yes }] }, here);
		expect(decided).toMatchObject({ ok: false, error: { id: "input-invalid", operand: address } });
	});
});
