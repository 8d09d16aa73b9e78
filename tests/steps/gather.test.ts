import { describe, expect, it } from "vitest";
import { gather } from "../../steps/gather.ts";
import { FakeMachine, successOf } from "../doubles/fake-ports.ts";

async function gathered(machine: FakeMachine, overwrite?: boolean) {
	const input = overwrite === undefined ? {} : { overwrite };
	const decision = successOf(await gather.decide(input, machine.look));
	return { decision, outcome: successOf(await gather.act(decision, machine.context)) };
}

describe("gather", () => {
	it("offers facts as defaults, so that what somebody set stays", async () => {
		const machine = new FakeMachine();
		const { decision, outcome } = await gathered(machine);
		expect(decision.summary).toContain("Contoso Desk 5, desktop, UEFI, 16 GiB");
		expect(outcome.variables).toContainEqual({ name: "Make", value: "Contoso", isDefault: true });
		expect(outcome.variables?.every(({ isDefault }) => isDefault === true)).toBe(true);
		expect(outcome.variables?.some(({ value }) => value === "")).toBe(false);
		expect(gather.effects({})).toContainEqual({ kind: "sets", variable: "IsLaptop", isDefault: true });
	});

	it("replaces when it is told to", async () => {
		const { outcome } = await gathered(new FakeMachine(), true);
		expect(outcome.variables).toContainEqual({ name: "Make", value: "Contoso", isDefault: false });
		expect(gather.effects({ overwrite: true })).toContainEqual({ kind: "sets", variable: "Make", isDefault: false });
	});

	it("takes away what an earlier gather found and is no more, as a default", async () => {
		const machine = new FakeMachine();
		machine.facts = { ...machine.facts, ipAddresses: ["192.0.2.1"] };
		for (const name of ["IPADDRESS001", "IPADDRESS002", "IPADDRESS003", "VMPLATFORM"])
			machine.variables.set(name, "old");
		const { outcome } = await gathered(machine, true);
		const gone = outcome.variables?.filter(({ value }) => value === "");
		expect(gone).toEqual(
			["VMPlatform", "IPAddress002", "IPAddress003"].map((name) => ({ name, value: "", isDefault: true })),
		);
	});

	it("tells what could not be read", async () => {
		const machine = new FakeMachine();
		machine.inventory = { gaps: [{ what: "system.serialNumber", why: "permission denied" }] };
		expect((await gathered(machine)).outcome.notes).toEqual(["system.serialNumber is not known: permission denied"]);
	});
});
