import type { FactsReader, VolumesReader, WmiReader } from "../../model/ports.ts";
import { answeringWmi } from "../wmi/answering-wmi.ts";
import { inventoryClasses } from "../wmi/inventory-classes.ts";
import type { MachineDescription } from "./description.ts";
import { imitateWmi } from "./imitated-wmi.ts";
import type { BootSession } from "./session.ts";

/** What WMI of a rehearsal machine answers from. */
export interface WmiOptions {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly facts: FactsReader;
	readonly volumes: VolumesReader;
}

/** WMI of the running system: its classes follow from the inventory, and `wmi` in `machine.yaml` has the last word. */
export function rehearsalWmi({ machine, session, facts, volumes }: WmiOptions): WmiReader {
	return answeringWmi(async () => {
		const inventory = await facts.inventory();
		if (!inventory.ok) return inventory;
		const list = await volumes.list();
		if (!list.ok) return list;
		const lockedVolumes = new Set(list.value.filter(({ state }) => state === "locked").map(({ id }) => id));
		const classes = inventoryClasses(inventory.value, { isWinPE: session.phase === "winpe", lockedVolumes });
		return imitateWmi(classes, machine.wmi, session.phase);
	});
}
