import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, ok } from "./base/result.ts";
import type { Computer, Rehearsals } from "./cli/services.ts";
import { findProgram } from "./machine/find-program.ts";
import { freeBytesAt } from "./machine/host-volumes.ts";
import type { Failure } from "./model/failure.ts";

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
		wmi: async () => {
			if (isWindows) return fail(notOnWindows);
			const { thisComputerWmi } = await import("./machine/linux/computer.ts");
			return ok(thisComputerWmi(architecture));
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
	const looked = await lookAt(folder, open);
	if (!looked.ok) return looked;
	if ("ports" in looked.value) return looked.value.ports.facts.inventory();
	const { describedInventory } = await import("./machine/rehearsal/inventory.ts");
	return ok(describedInventory(looked.value.described));
}

/** WMI of a rehearsal machine, with what its `wmi` says: of one that runs in its present phase, else as its full OS will answer. */
export async function machineWmi(folder: string, open: Rehearsals["open"]): ReturnType<Rehearsals["wmi"]> {
	const looked = await lookAt(folder, open);
	if (!looked.ok) return looked;
	if ("ports" in looked.value) return ok(looked.value.ports.wmi);
	const { describedWmi } = await import("./machine/rehearsal/rehearsal-wmi.ts");
	return ok(describedWmi(looked.value.described));
}

async function lookAt(folder: string, open: Rehearsals["open"]) {
	const { readMachine, readSession } = await import("./machine/rehearsal/machine-state.ts");
	const machine = readMachine(folder);
	if (!machine.ok) return machine;
	const session = readSession(folder);
	if (!session.ok) return session;
	if (session.value === undefined) return ok({ described: machine.value });
	const opened = await open({ machineFolder: folder, unattended: true, signal: new AbortController().signal });
	return opened.ok ? ok({ ports: opened.value.ports }) : opened;
}
