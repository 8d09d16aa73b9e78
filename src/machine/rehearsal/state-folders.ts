import { join } from "node:path";
import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import { findOnHost, isHostFile, isHostFolder, readHostDisks } from "./host-volume.ts";
import { readMachineOrFailure } from "./machine-state.ts";

const STATE_FOLDER = "_SMSTaskSequence";

/**
 * Where the journals of a machine's runs lie on the host, on whichever volume, also while an engine runs on it: nothing is opened
 * or changed.
 */
export function journalsOfMachine(machineFolder: string): Result<readonly string[], Failure> {
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return machine;
	const host = readHostDisks(machineFolder, machine.value);
	if (!host.ok) return host;
	const { volumes } = host.value;
	const folders = volumes.map(({ id }) => findOnHost(volumes, { volume: id, path: STATE_FOLDER }));
	const journals = [...folders, join(machineFolder, "ram", "X", STATE_FOLDER)].flatMap((folder) =>
		isHostFolder(folder) ? [join(folder, "journal.jsonl")] : [],
	);
	return ok(journals.filter(isHostFile));
}
