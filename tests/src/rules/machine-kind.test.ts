import { describe, expect, it } from "vitest";
import type { EnclosureFacts } from "../../../src/model/inventory.ts";
import { machineKind, mainEnclosure } from "../../../src/rules/machine-kind.ts";
import { virtualPlatform } from "../../../src/rules/virtual-machine.ts";

function cases(...types: readonly number[]): readonly EnclosureFacts[] {
	return types.map((type, index) => ({ type, make: "", serialNumber: "", assetTag: `TAG-${index}` }));
}

function words(...types: readonly number[]): readonly string[] {
	const { chassis: _, ...kind } = machineKind(cases(...types));
	return Object.entries(kind).flatMap(([word, value]) => (value ? [word] : []));
}

describe("machineKind", () => {
	it.each([
		[[10], ["laptop"]],
		[[3], ["desktop"]],
		[[13], ["desktop"]],
		[[31], ["laptop", "tablet"]],
		[[23], ["server"]],
		[[28], ["server"]],
		[[35], ["desktop", "smallFormFactor"]],
		[[2], []],
		[[], []],
		// A dock beside a notebook, in either order; and one beside a desktop.
		[[12, 10], ["laptop"]],
		[[10, 12], ["laptop"]],
		[[12, 3], ["desktop"]],
		[[12], ["laptop"]],
		// What is carried beats what it stands in.
		[[3, 9], ["laptop"]],
	] as const)("of chassis %j is %j", (types, kind) => {
		expect(words(...types)).toEqual(kind);
	});

	it("takes the asset tag of the computer, not of its dock", () => {
		expect(mainEnclosure(cases(12, 10))?.assetTag).toBe("TAG-1");
		expect(mainEnclosure(cases(2, 3))?.type).toBe(3);
		expect(mainEnclosure([])).toBeUndefined();
	});
});

describe("virtualPlatform", () => {
	it.each([
		["Microsoft Corporation", "Virtual Machine", "Hyper-V"],
		["Microsoft Corporation", "Surface Pro 9", undefined],
		["VMware, Inc.", "VMware7,1", "VMware"],
		["innotek GmbH", "VirtualBox", "VirtualBox"],
		["QEMU", "Standard PC", "QEMU"],
		["Amazon EC2", "t3.large", "Amazon EC2"],
		["Dell Inc.", "Latitude", undefined],
	])("of %s %s is %s", (make, model, platform) => {
		const system = { make, model, version: "", family: "", sku: "", serialNumber: "", uuid: "" };
		expect(virtualPlatform({ system })).toBe(platform);
	});
});
