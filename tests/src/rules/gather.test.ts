import { describe, expect, it } from "vitest";
import type { Inventory } from "../../../src/model/inventory.ts";
import { GATHERED_LISTS, GATHERED_VARIABLES } from "../../../src/model/step-variables.ts";
import { gatheredValues } from "../../../src/rules/gather.ts";
import { winpeFacts } from "../../doubles/fake-ports.ts";
import { inventoryOf } from "../../doubles/inventory.ts";

function values(more: Partial<Inventory> = {}, facts = winpeFacts): Readonly<Record<string, string>> {
	return Object.fromEntries(gatheredValues(facts, inventoryOf(facts, more)));
}

function aliases(make: string, model: string, more: Partial<Inventory["system"]> = {}, product = "83B3") {
	const { system, board } = inventoryOf(winpeFacts);
	const found = values({ system: { ...system, make, model, ...more }, board: { ...board, product } });
	return [found.MakeAlias, found.ModelAlias, found.SystemAlias];
}

describe("gatheredValues", () => {
	it("sets exactly the variables that are announced", () => {
		const names = Object.keys(values()).filter((name) => !/\d{3}$/.test(name));
		expect([...names].sort()).toEqual([...GATHERED_VARIABLES].sort());
		const lists = gatheredValues(
			{ ...winpeFacts, ipAddresses: ["a"], macAddresses: ["b"], defaultGateways: ["c"] },
			inventoryOf(winpeFacts),
		);
		expect(lists.filter(([name]) => /001$/.test(name)).map(([name]) => name.slice(0, -3))).toEqual([...GATHERED_LISTS]);
	});

	it("writes MDT's words", () => {
		expect(values()).toMatchObject({
			...{ Architecture: "X64", CapableArchitecture: "AMD64 X64 X86", SupportsX64: "True", Memory: "16384" },
			...{ ProcessorSpeed: "2400", IsDesktop: "True", IsLaptop: "False", IsVM: "False", VMPlatform: "" },
			...{ IsUEFI: "True", IsOnBattery: "False", OSVersion: "WinPE", IsServerOS: "False" },
		});
		const facts = { ...winpeFacts, phase: "full-os" } as const;
		const { operatingSystem } = inventoryOf(facts);
		if (operatingSystem === undefined) throw new Error("the double has a system");
		expect(values({}, facts).OSVersion).toBe("Win10Client");
		const eleven = { ...operatingSystem, version: "10.0.26100", build: "26100" };
		expect(values({ operatingSystem: eleven }, facts).OSVersion).toBe("Win11Client");
		expect(values({ operatingSystem: { ...eleven, type: "server" } }, facts)).toMatchObject({
			OSVersion: "WinServer",
			IsServerOS: "True",
		});
		expect(values({ operatingSystem: { ...eleven, type: "other" } }, facts).OSVersion).toBe("");
		expect(values({ operatingSystem: { ...eleven, edition: "Enterprise" } }, facts).OSSKU).toBe("ENTERPRISE");
		expect(values().OSSKU).toBe("");
	});

	it("says whether Hyper-V could run, as far as that is known", () => {
		const role = (more: Partial<Inventory["processors"][number]>, architecture: Inventory["architecture"] = "x64") =>
			values({ architecture, processors: [{ name: "Test", make: "Test", ...more }] }).SupportsHyperVRole;
		expect(role({ virtualization: true, noExecute: true })).toBe("True");
		expect(role({ virtualization: true, noExecute: true }, "x86")).toBe("False");
		expect(role({ virtualization: false })).toBe("False");
		expect(role({ virtualization: true })).toBe("");
	});

	it("knows what each maker's packages go by", () => {
		expect(aliases("HP", "HP EliteBook 840 G8", { sku: "S" })).toEqual(["HP", "HP EliteBook 840 G8", "83B3"]);
		expect(aliases("Hewlett-Packard", "HP ProBook")).toEqual(["HP", "HP ProBook", "83B3"]);
		expect(aliases("Dell Inc.", "Latitude 7420", { sku: "0A36" })).toEqual(["Dell", "Latitude 7420", "0A36"]);
		expect(aliases("LENOVO", "20W0S00000", { version: "ThinkPad T14 Gen 2" })).toEqual([
			...["Lenovo", "ThinkPad T14 Gen 2", "20W0"],
		]);
		expect(aliases("Microsoft Corporation", "Surface Pro 9", { sku: "Surface_Pro_9" })[2]).toBe("Surface_Pro_9");
		expect(aliases("Contoso", "Desk")).toEqual(["Contoso", "Desk", "83B3"]);
	});

	it("numbers lists from 001, each value once", () => {
		const found = values({}, { ...winpeFacts, ipAddresses: ["192.0.2.1", "FE80::1", "fe80::1", "192.0.2.9"] });
		expect([found.IPAddress001, found.IPAddress002, found.IPAddress003, found.IPAddress004]).toEqual([
			...["192.0.2.1", "FE80::1", "192.0.2.9", undefined],
		]);
		const many = values({}, { ...winpeFacts, ipAddresses: Array.from({ length: 5000 }, (_, index) => `${index}`) });
		expect(Object.keys(many).filter((name) => name.startsWith("IPAddress"))).toHaveLength(999);
	});

	it("says nothing of what is not known", () => {
		const found = values({
			processors: [],
			enclosures: [],
			memoryBytes: 0,
			power: { source: "unknown", batteries: 0 },
		});
		expect([found.ProcessorSpeed, found.SupportsVT, found.Memory, found.IsOnBattery, found.Chassis]).toEqual([
			...["", "", "", "", ""],
		]);
	});
});
