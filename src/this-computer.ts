import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, ok, type Result } from "./base/result.ts";
import type { Computer, Rehearsals } from "./cli/services.ts";
import { findProgram } from "./machine/find-program.ts";
import { freeBytesAt } from "./machine/host-volumes.ts";
import type { Failure } from "./model/failure.ts";
import type { Inventory } from "./model/inventory.ts";

/** What the composition root knows of the process and its place. */
export interface ComputerParts {
	readonly isWindows: boolean;
	/** Node.js' word for the processor. */
	readonly architecture: string;
	readonly userId: number | undefined;
	readonly path: string;
	readonly sourceFolder: string | undefined;
	readonly examplesFolder: string;
	readonly hasImageWorker: () => boolean;
}

/** Composes what commands may learn of the computer that the executable runs on. */
export function makeComputer(parts: ComputerParts): Computer {
	const { isWindows, architecture, userId, path, sourceFolder, examplesFolder } = parts;
	return {
		system: isWindows ? "windows" : "linux",
		isPrivileged: userId === 0,
		temporaryFolder: tmpdir(),
		...(sourceFolder === undefined ? {} : { sourceFolder }),
		inventory: async () => {
			if (isWindows) return fail(notOnWindows);
			const { thisComputerFacts } = await import("./machine/linux/computer.ts");
			return thisComputerFacts(architecture).inventory();
		},
		wmi: async (inventory) => {
			const { answeringWmi } = await import("./machine/wmi/answering-wmi.ts");
			const { inventoryClasses } = await import("./machine/wmi/inventory-classes.ts");
			return answeringWmi(async () => ok(inventoryClasses(inventory, { isWinPE: false })));
		},
		exportMachine: async (inventory, file, { mask, medium }) => {
			const { writeExport } = await import("./machine/rehearsal/write-export.ts");
			const mediumFrom = medium ? { mediumFrom: join(examplesFolder, "machines", "blank-pc") } : {};
			return writeExport(inventory, file, { mask, ...mediumFrom });
		},
		findProgram: (name) => findProgram(name, path, isWindows),
		hasImageWorker: async () => parts.hasImageWorker(),
		freeBytes: freeBytesAt,
	};
}

const notOnWindows: Failure = {
	id: "not-supported-here",
	operation: "read the facts of this computer",
	message: "Only a computer that runs Linux can be read yet. Show a rehearsal machine with --machine.",
};

/** What is known of a rehearsal machine: of one that runs from its running system, else from its description. */
export async function machineInventory(folder: string, open: Rehearsals["open"]): ReturnType<Rehearsals["inventory"]> {
	const { readMachine, readSession } = await import("./machine/rehearsal/machine-state.ts");
	const { describedInventory } = await import("./machine/rehearsal/inventory.ts");
	const machine = readMachine(folder);
	if (!machine.ok) return machine;
	const session = readSession(folder);
	if (!session.ok) return session;
	if (session.value === undefined) return ok(describedInventory(machine.value));
	const opened = await open({ machineFolder: folder, unattended: true, signal: new AbortController().signal });
	return opened.ok ? ((await opened.value.ports.facts.inventory()) satisfies Result<Inventory, Failure>) : opened;
}
