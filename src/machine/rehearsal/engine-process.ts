import { join } from "node:path";
import { readNote } from "../lock/lock-note.ts";
import { readSession, stateFolder } from "./machine-state.ts";

/** The process that says it drives the machine since its last start; a killed one may say so still. Undefined when none does. */
export function engineProcessOf(machineFolder: string): number | undefined {
	const session = readSession(machineFolder);
	if (!session.ok || session.value === undefined) return undefined;
	return readNote(join(stateFolder(machineFolder), `lock-${session.value.bootId}.txt`))?.processId;
}
