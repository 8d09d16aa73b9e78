import type { FactsReader, VolumesReader, WmiReader } from "../../model/ports.ts";
import { answeringWmi } from "../wmi/answering-wmi.ts";
import { inventoryClasses } from "../wmi/inventory-classes.ts";
import type { MachineDescription } from "./description.ts";
import { imitateWmi } from "./imitated-wmi.ts";
import { describedInventory } from "./inventory.ts";
import type { BootSession } from "./session.ts";
import type { RehearsalStorage } from "./storage/open.ts";

/** What WMI of a rehearsal machine answers from. */
export interface WmiOptions {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly facts: FactsReader;
	readonly volumes: VolumesReader;
	readonly protection: RehearsalStorage["protection"];
}

/** WMI of the running system: its classes follow from the inventory, and `wmi` in `machine.yaml` has the last word. */
export function rehearsalWmi({ machine, session, facts, volumes, protection }: WmiOptions): WmiReader {
	return answeringWmi(async () => {
		const inventory = await facts.inventory();
		if (!inventory.ok) return inventory;
		const list = await volumes.list();
		if (!list.ok) return list;
		const lockedVolumes = new Set(list.value.filter(({ state }) => state === "locked").map(({ id }) => id));
		const encrypted = list.value.flatMap(({ id }) => {
			const found = protection(id);
			return found === undefined ? [] : [[id, found] as const];
		});
		const classes = inventoryClasses(inventory.value, {
			...{ isWinPE: session.phase === "winpe", lockedVolumes },
			encryptedVolumes: new Map(encrypted),
		});
		return imitateWmi(classes, machine.wmi, session.phase);
	});
}

const NEVER_STARTED = "the machine was never started";

/** WMI as the full OS of a machine will answer that was never started, or of a template: what only a running system knows is not told. */
export function describedWmi(machine: MachineDescription): WmiReader {
	const inventory = describedInventory(machine);
	const gaps = ["volumes", "computerName"].map((what) => ({ what, why: NEVER_STARTED }));
	const classes = inventoryClasses({ ...inventory, gaps: [...inventory.gaps, ...gaps] }, { isWinPE: false });
	return answeringWmi(async () => imitateWmi(classes, machine.wmi, "full-os"));
}
