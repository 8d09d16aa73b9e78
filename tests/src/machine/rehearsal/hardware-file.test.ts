import { describe, expect, it } from "vitest";
import { parseMachine } from "../../../../src/machine/rehearsal/machine-file.ts";

const smallest = `name: A PC
make: Contoso
model: Desk
serial-number: "0012"
uuid: 4c4c4544-0051-3010-8052-b4c04f4a3232
asset-tag: A-1
disks: []
`;

function parsed(more: string) {
	const { machine, diagnostics } = parseMachine("machine.yaml", `${smallest}${more}`);
	expect(diagnostics).toEqual([]);
	if (machine === undefined) throw new Error("the machine was expected");
	return machine;
}

describe("hardware of machine.yaml", () => {
	it("is an ordinary desktop when nothing is said", () => {
		const machine = parsed("network: { mac-addresses: ['02-00-5e-10-00-01'], ip-addresses: [192.0.2.21] }\n");
		expect(machine.enclosures).toEqual([{ type: 3, make: "Contoso", serialNumber: "0012", assetTag: "A-1" }]);
		expect(machine.processors).toHaveLength(1);
		expect(machine.tpm).toMatchObject({ present: true, version: "2.0", enabled: true, activated: true });
		expect(machine.network.adapters).toMatchObject([
			{ name: "Ethernet", macAddress: "02:00:5E:10:00:01", kind: "wired", addresses: [{ address: "192.0.2.21" }] },
		]);
	});

	it("is what its author says", () => {
		const machine = parsed(`enclosures: [ { type: 12 }, { type: 10, asset-tag: NB-7 } ]
processors: [ { name: Slow, megahertz: 700, cores: 1 } ]
tpm: { present: false }
power: { source: battery, batteries: 2 }
network:
  adapters:
    - { mac-address: "02:00:5E:10:00:09", kind: wireless, megabits: 300, ip-addresses: ["192.0.2.9/24", "fe80::1/64"] }
operating-system: { type: server, version: 10.0.20348, language-id: 1031, core: "true" }
`);
		expect(machine.enclosures.map(({ type }) => type)).toEqual([12, 10]);
		expect(machine.processors).toEqual([{ name: "Slow", make: "", maximumMegahertz: 700, cores: 1 }]);
		expect(machine.tpm).toEqual({ present: false, version: "" });
		expect(machine.network.adapters[0]).toMatchObject({
			kind: "wireless",
			bitsPerSecond: 300_000_000,
			addresses: [
				{ address: "192.0.2.9", prefixLength: 24 },
				{ address: "fe80::1", prefixLength: 64 },
			],
		});
		expect(machine.operatingSystem).toEqual({ type: "server", version: "10.0.20348", languageId: 1031, isCore: true });
	});

	it.each([
		["a chassis type that does not exist", "enclosures: [ { type: 37 } ]", "is not a chassis type"],
		["a MAC address of another length", "network: { mac-addresses: ['02:00'] }", "is not a MAC address"],
		["an address that is none", "network: { ip-addresses: [fileserver] }", "is not an IP address"],
		["a date of another order", "bios: { release-date: 03/18/2024 }", "is not a date"],
		["an unknown TPM", "tpm: { present: yes }", "is not true or false"],
		["a language that is no number", "operating-system: { language-id: en-US }", "is not a language number"],
		["a processor that is a word", "processors: fast", "must be a list"],
	])("refuses %s, located", (_, line, message) => {
		const { machine, diagnostics } = parseMachine("machine.yaml", `${smallest}${line}\n`);
		expect(machine).toBeUndefined();
		expect(diagnostics.map((each) => each.message).join("; ")).toContain(message);
		expect(diagnostics[0]?.range.start).toBeGreaterThanOrEqual(smallest.length);
	});

	it("refuses adapters beside the short form", () => {
		const both =
			"network: { mac-addresses: ['02:00:5E:10:00:01'], adapters: [ { mac-address: '02:00:5E:10:00:02' } ] }\n";
		const { diagnostics } = parseMachine("machine.yaml", `${smallest}${both}`);
		expect(diagnostics[0]).toMatchObject({ rule: "contradiction" });
		expect(diagnostics[0]?.message).toContain("adapters");
	});
});
