import { describe, expect, it } from "vitest";
import type { WmiDescription } from "../../../../src/machine/rehearsal/description.ts";
import { imitateWmi } from "../../../../src/machine/rehearsal/imitated-wmi.ts";
import type { WmiClass } from "../../../../src/model/wmi.ts";

const bios: WmiClass = {
	name: "Win32_BIOS",
	properties: { Version: "string", Major: "uint16", Size: "uint64" },
	instances: [{ Version: "1.0", Major: 3, Size: "5" }],
	lasting: ["Major"],
};
const present = new Map([["root\\cimv2", [bios]]]);

function wanted(more: Partial<WmiDescription>): WmiDescription {
	return { className: "Win32_BIOS", namespace: "root\\cimv2", types: {}, set: {}, absent: false, ...more };
}

function imitated(...entries: readonly Partial<WmiDescription>[]) {
	const result = imitateWmi(present, entries.map(wanted), "winpe");
	return result.ok ? Object.fromEntries(result.value) : result.error.message;
}

describe("imitateWmi", () => {
	it("changes values of every instance, in the class's own types and spelling", () => {
		expect(imitated({ set: { version: "2.0", Major: "4", Added: "x" } })).toMatchObject({
			"root\\cimv2": [{ lasting: ["Major"], instances: [{ Version: "2.0", Major: 4, Size: "5", Added: "x" }] }],
		});
	});

	it("replaces instances, adds classes and namespaces, and takes classes away", () => {
		expect(imitated({ instances: [{ Size: "18446744073709551615" }, {}] })).toMatchObject({
			"root\\cimv2": [{ instances: [{ Size: "18446744073709551615" }, {}] }],
		});
		const vendor = {
			className: "Vendor",
			namespace: "ROOT/Vendor",
			types: { On: "boolean", Ids: "uint16[]" } as const,
		};
		expect(imitated({ ...vendor, instances: [{ On: "true", Ids: ["1", "2"], Name: "x" }] })).toMatchObject({
			"ROOT/Vendor": [
				{ name: "Vendor", properties: { Name: "string" }, instances: [{ On: true, Ids: [1, 2], Name: "x" }] },
			],
		});
		expect(imitated({ className: "win32_bios", absent: true })).toEqual({});
	});

	it("counts in its own phase alone", () => {
		expect(imitated({ phase: "full-os", absent: true })).toEqual({ "root\\cimv2": [bios] });
		expect(imitated({ phase: "winpe", absent: true })).toEqual({});
	});

	it.each<[Partial<WmiDescription>, string]>([
		[{ set: { Major: "three" } }, 'wmi[0].set.Major: "three" is no uint16'],
		[{ set: { Major: "65536" } }, 'wmi[0].set.Major: "65536" is no uint16'],
		[{ set: { Major: "-1" } }, 'wmi[0].set.Major: "-1" is no uint16'],
		[{ set: { Major: "1.5" } }, 'wmi[0].set.Major: "1.5" is no uint16'],
		[{ set: { Version: ["a"] } }, 'wmi[0].set.Version: ["a"] is no string'],
		[
			{ types: { Made: "datetime" }, instances: [{}, { Made: "2024-03-18" }] },
			'wmi[0].instances[1].Made: "2024-03-18" is no datetime',
		],
		[{ className: "Nothing", set: { A: "b" } }, "wmi[0]: the machine has no such class; list its `instances`"],
	])("refuses %j", (entry, message) => {
		expect(imitated(entry)).toBe(message);
	});
});
