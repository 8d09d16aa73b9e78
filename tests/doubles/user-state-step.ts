import { done } from "../../src/base/result.ts";
import type { Ports } from "../../src/model/ports.ts";
import type { StepContext, StepLook } from "../../src/model/step.ts";
import type { MemoryMachine } from "./memory-machine.ts";

/** A run whose state lies on C:. */
export const VIEW: StepLook["view"] = {
	runId: "run-1",
	statePath: "C:\\_SMSTaskSequence",
	protectedPaths: [],
	isChosen: () => false,
	variable: () => undefined,
	contents: [],
	content: () => ({ ok: false, error: { id: "content-missing", operation: "test", message: "none" } }),
};

/** The steps use files, volumes and profiles alone; touching another port fails the test. */
export function portsOf(machine: MemoryMachine): Ports {
	const { files, volumes, profiles } = machine;
	return { files, volumes, profiles } as unknown as Ports;
}

/** What deciding gets. */
export function lookOf(machine: MemoryMachine): StepLook {
	return { ...portsOf(machine), view: VIEW };
}

/** What acting gets. */
export function contextOf(machine: MemoryMachine, report: StepContext["report"] = () => {}): StepContext {
	const { signal } = new AbortController();
	return { ports: portsOf(machine), view: VIEW, report, log: () => {}, set: async () => done, signal };
}
