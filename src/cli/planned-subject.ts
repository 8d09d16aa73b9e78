import { ok, type Result } from "../base/result.ts";
import type { Sequence } from "../model/sequence.ts";
import { findMachine } from "./machine-folder.ts";
import type { MachineWanted } from "./opened-machine.ts";
import { contentFolderOf, findSequence, readSequence } from "./read-sequence.ts";
import type { Services } from "./services.ts";

/** What something is told about before anything runs: a sequence, and the machine it is told for. */
export interface PlannedSubject {
	readonly sequence: Sequence;
	readonly wanted: MachineWanted;
}

/** Reads the sequence file or example, and finds the machine: that of the example, or office-pc, when none is named. */
export async function findSubject(
	services: Services,
	named: { readonly sequence: string; readonly machine: string | undefined },
): Promise<Result<PlannedSubject, number>> {
	const found = await findSequence(services, named.sequence);
	if (!found.ok) return found;
	const { file, example } = found.value;
	const sequence = await readSequence(services, file);
	if (!sequence.ok) return sequence;
	const machine = await findMachine(services, named.machine ?? example?.machine ?? "office-pc");
	if (!machine.ok) return machine;
	const shareFolder = contentFolderOf(file, sequence.value);
	return ok({
		sequence: sequence.value,
		wanted: { named: machine.value, shareFolder, sequence: { file, checked: sequence.value } },
	});
}
