import { describe, expect, it } from "vitest";
import { ok } from "../../../../src/base/result.ts";
import { linuxWmi } from "../../../../src/machine/linux/wmi.ts";
import { broken, successOf, winpeFacts } from "../../../doubles/fake-ports.ts";
import { inventoryOf } from "../../../doubles/inventory.ts";

function wmiOf(make: string) {
	const inventory = inventoryOf({ ...winpeFacts, make });
	return linuxWmi({ get: async () => ok(winpeFacts), inventory: async () => ok(inventory) });
}

async function answer(make: string, namespace: string, name: string) {
	return successOf(await wmiOf(make).query(namespace, name));
}

describe("classes of a maker's firmware on Linux", () => {
	it.each([
		["HP", "ROOT/HP/InstrumentedBIOS", "hp_biossetting"],
		["Hewlett-Packard", "root\\HP\\InstrumentedBIOS", "HP_BIOSPassword"],
		["LENOVO", "root\\WMI", "Lenovo_BiosSetting"],
		["LENOVO", "root\\WMI", "Lenovo_BiosPasswordSettings"],
	])("of %s: %s %s can't be told on its machines", async (make, namespace, name) => {
		const found = await answer(make, namespace, name);
		expect(found).toMatchObject({ kind: "untold-class", why: "settings of the firmware are read by Windows alone" });
	});

	it("are not there on machines of others", async () => {
		const hp = await answer("LENOVO", "root\\HP\\InstrumentedBIOS", "HP_BIOSSetting");
		expect(hp.kind).toBe("no-namespace");
		expect((await answer("HP", "root\\wmi", "Lenovo_BiosSetting")).kind).toBe("no-class");
		expect((await answer("HPE", "root\\HP\\InstrumentedBIOS", "HP_BIOSSetting")).kind).toBe("no-namespace");
	});

	it("take no other class away", async () => {
		expect((await answer("LENOVO", "root\\wmi", "MS_SystemInformation")).kind).toBe("class");
		expect((await answer("HP", "root\\cimv2", "Win32_ComputerSystem")).kind).toBe("class");
	});

	it("a failure of the facts stays one", async () => {
		const facts = {
			get: async () => ok(winpeFacts),
			inventory: async () => ({ ok: false, error: broken("facts") }) as const,
		};
		expect(await linuxWmi(facts).query("root\\cimv2", "Win32_BIOS")).toEqual({ ok: false, error: broken("facts") });
	});
});
