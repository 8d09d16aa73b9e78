import { known, untold } from "../../../../src/model/known.ts";
import type { MachineQuestions } from "../../../../src/sequence/conditions/facts.ts";

/** A machine that holds nothing and is asked for nothing: a base for tests that ask one thing. */
export const noMachine: MachineQuestions = {
	path: async () => known(undefined),
	fileVersion: async () => untold("no test asks for versions"),
	registryKey: async () => known(undefined),
	system: async () => untold("no test asks for the system"),
	wmi: async () => known({ kind: "no-namespace", namespaces: [] }),
};
