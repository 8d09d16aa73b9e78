import type { FactsReader, WmiReader } from "../../model/ports.ts";
import { answeringWmi } from "../wmi/answering-wmi.ts";
import { inventoryClasses } from "../wmi/inventory-classes.ts";

/**
 * WMI of a computer that runs Linux: the classes that Windows would have, answered from the facts of the system, read anew for each question. What Linux
 * can't tell, or the account may not read, is named with its reason. Linux has no BitLocker, and whether a volume is locked by it is not looked at.
 */
export function linuxWmi(facts: FactsReader): WmiReader {
	return answeringWmi(async () => {
		const inventory = await facts.inventory();
		return inventory.ok ? { ok: true, value: inventoryClasses(inventory.value, { isWinPE: false }) } : inventory;
	});
}
