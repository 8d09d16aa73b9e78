import type { Inventory } from "../../model/inventory.ts";
import { defineClass, type ToldClass, whyMissing } from "./define-class.ts";

/** Win32_Battery: none on a machine without one. */
export function battery(inventory: Inventory): ToldClass {
	const { source, batteries } = inventory.power;
	const status = source === "ac" ? 2 : source === "battery" ? 1 : undefined;
	return defineClass(
		"Win32_Battery",
		{ Name: { type: "string", lasts: true, from: "power" }, BatteryStatus: { type: "uint16", from: "power.source" } },
		Array.from({ length: batteries }, (_, index) => ({ Name: `Battery ${index + 1}`, BatteryStatus: status })),
		inventory,
		"power",
	);
}

/** SpecVersion as chips of each family mostly have it: family, level, revision (facts-system.md §1). */
const specifications: Readonly<Record<string, string>> = { "2.0": "2.0, 0, 1.38", "1.2": "1.2, 2, 3" };

/** Win32_Tpm: no instance means no TPM. */
export function tpm(inventory: Inventory): ToldClass {
	const { tpm: chip } = inventory;
	if (chip === undefined) {
		const why = whyMissing(inventory, "tpm") ?? "nothing tells whether there is a chip";
		return { name: "Win32_Tpm", why };
	}
	const { version, enabled, activated, owned } = chip;
	return defineClass(
		"Win32_Tpm",
		{
			SpecVersion: { type: "string", lasts: true, from: "tpm.version" },
			IsEnabled_InitialValue: { type: "boolean" },
			IsActivated_InitialValue: { type: "boolean" },
			IsOwned_InitialValue: { type: "boolean" },
			ManufacturerVersion: { type: "string" },
		},
		chip.present
			? [
					{
						...{ SpecVersion: specifications[version] ?? version, ManufacturerVersion: undefined },
						...{ IsEnabled_InitialValue: enabled, IsActivated_InitialValue: activated, IsOwned_InitialValue: owned },
					},
				]
			: [],
		inventory,
	);
}
