import type { Inventory } from "../../model/inventory.ts";
import type { FactsReader, WmiReader } from "../../model/ports.ts";
import type { UntoldClass } from "../../model/wmi.ts";
import { answeringWmi, sameNamespace } from "../wmi/answering-wmi.ts";
import { inventoryClasses, type WmiNamespaces } from "../wmi/inventory-classes.ts";

/**
 * WMI of a computer that runs Linux: the classes that Windows would have, answered from the facts of the system, read anew for each question. What Linux
 * can't tell, or the account may not read, is named with its reason. Linux has no BitLocker, and whether a volume is locked by it is not looked at.
 */
export function linuxWmi(facts: FactsReader): WmiReader {
	return answeringWmi(async () => {
		const inventory = await facts.inventory();
		if (!inventory.ok) return inventory;
		const classes = inventoryClasses(inventory.value, { isWinPE: false });
		return { ok: true, value: withMakersClasses(classes, inventory.value) };
	});
}

/** Classes of the firmware that Windows has on machines of a maker without any driver. */
const MAKERS = [
	{
		make: /^(hp|hewlett[- ]packard)\b/i,
		namespace: "root\\HP\\InstrumentedBIOS",
		classes: ["HP_BIOSSetting", "HP_BIOSEnumeration", "HP_BIOSPassword"],
	},
	{ make: /^lenovo\b/i, namespace: "root\\wmi", classes: ["Lenovo_BiosSetting", "Lenovo_BiosPasswordSettings"] },
] as const;

/** On a maker's machine its classes exist, and only Windows can read them; on all others they are not there. */
function withMakersClasses(namespaces: WmiNamespaces, { system }: Inventory): WmiNamespaces {
	const maker = MAKERS.find(({ make }) => make.test(system.make));
	if (maker === undefined) return namespaces;
	const name = [...namespaces.keys()].find((each) => sameNamespace(each, maker.namespace)) ?? maker.namespace;
	const untold: readonly UntoldClass[] = maker.classes.map((each) => ({
		name: each,
		why: "settings of the firmware are read by Windows alone",
	}));
	return new Map([...namespaces, [name, [...(namespaces.get(name) ?? []), ...untold]]]);
}
