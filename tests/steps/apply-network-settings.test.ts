import { beforeEach, describe, expect, it } from "vitest";
import type { ApplyNetworkSettingsInput } from "../../src/model/inputs.gen.ts";
import { applyNetworkSettings } from "../../steps/apply-network-settings.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const path = "C:\\Windows\\Panther\\unattend.xml";
const empty = '<unattend xmlns="urn:schemas-microsoft-com:unattend"></unattend>';
const variables: Readonly<Record<string, string>> = {
	OSDNetworkJoinType: "0",
	OSDDomainName: "corp.example.com",
	OSDJoinAccount: "CORP\\deploy",
	OSDJoinPassword: "Open Sesame",
	OSDDomainOUName: "LDAP://OU=PCs,DC=corp,DC=example,DC=com",
};

function derived(input: ApplyNetworkSettingsInput, values = variables): ApplyNetworkSettingsInput {
	return applyNetworkSettings.derive?.({ to: "C:", ...input }, (name) => values[name]) ?? input;
}

let machine = new FakeMachine();
beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	await machine.put(path, empty);
});

describe("apply-network-settings", () => {
	it("joins with the variables, keeps the password out of the decision and strips LDAP", async () => {
		const decision = successOf(await applyNetworkSettings.decide(derived({}), machine.look));
		expect(JSON.stringify(decision)).not.toContain("Sesame");
		successOf(await applyNetworkSettings.act(decision, machine.context));
		const text = (await machine.text(path)) ?? "";
		expect(text).toContain("<Password>Open Sesame</Password>");
		expect(text).toContain("<MachineObjectOU>OU=PCs,DC=corp,DC=example,DC=com</MachineObjectOU>");
	});

	it("takes what its author says before variables, and no domain beside a workgroup", () => {
		const input = derived({ workgroup: "OFFICE" });
		expect(input).toMatchObject({ workgroup: "OFFICE", adapters: [] });
		expect(input.domain).toBeUndefined();
		expect(input.password).toBeUndefined();
	});

	it("is the same when it is done again after a cut", async () => {
		const decision = successOf(await applyNetworkSettings.decide(derived({}), machine.look));
		successOf(await applyNetworkSettings.act(decision, machine.context));
		const once = await machine.text(path);
		successOf(await applyNetworkSettings.act(decision, machine.context));
		expect(await machine.text(path)).toBe(once);
	});

	it("needs the answer file that apply-windows-settings makes", async () => {
		machine.memory.addVolume("D");
		const decided = await applyNetworkSettings.decide(derived({ to: "D:" }), machine.look);
		expect(failureOf(decided)).toMatchObject({ id: "file-not-found" });
	});

	it("tells all that is wrong at once, before anything is wiped", async () => {
		const adapters = [{ "mac-address": "01:00:5e:00:00:01", addresses: ["10.0.0.300/24"] }];
		const input = derived({ adapters, domain: "corp.example.com", workgroup: "OFFICE" }, {});
		const foreseen = (await applyNetworkSettings.foresee?.(input, machine.look)) ?? [];
		const words = foreseen.map(({ how }) => how).join("\n");
		for (const each of [
			"is none of one adapter",
			"both a domain and a workgroup",
			"10.0.0.300",
			"`account` is missing",
		])
			expect(words).toContain(each);
		expect(failureOf(await applyNetworkSettings.decide(input, machine.look)).id).toBe("answer-file-invalid");
	});

	it("judges nothing that a later step may still set", async () => {
		const input = derived({ domain: "%Domain%" }, {});
		expect(await applyNetworkSettings.foresee?.(input, machine.look)).toEqual([]);
		expect(await applyNetworkSettings.foresee?.(input, machine.look, (name) => name === "Domain")).not.toEqual([]);
	});
});
