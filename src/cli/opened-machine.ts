import { join } from "node:path";
import { fail, type Result } from "../base/result.ts";
import type { Sequence } from "../model/sequence.ts";
import type { NamedMachine } from "./machine-folder.ts";
import { mediumSequenceOf } from "./read-sequence.ts";
import type { OpenedMachine, Services } from "./services.ts";
import { tellFailure, tellMachineProblem, tellUsage } from "./tell.ts";

/** A machine for a look or a trial, outside a rehearsal. */
export interface MachineWanted {
	readonly named: NamedMachine;
	/** Folder of the host that is shown as the share with the content. */
	readonly shareFolder: string;
	/** The sequence that goes on the boot medium of a passing machine. */
	readonly sequence?: { readonly file: string; readonly checked: Sequence };
}

/**
 * Opens a machine, does the work and gives its exit code. A template becomes a passing machine in a temporary folder, which is taken
 * away; a machine that was made keeps all it has, also what its boot medium holds.
 */
export async function withMachine(
	services: Services,
	wanted: MachineWanted,
	work: (machine: OpenedMachine) => Promise<number>,
): Promise<number> {
	if (wanted.named.kind === "machine") return openAndWork(services, wanted, wanted.named.folder, work);
	const temporary = await services.files.temporaryFolder();
	if (!temporary.ok) return tellFailure(services, temporary.error);
	try {
		const folder = join(temporary.value.path, "machine");
		const made = await make(services, wanted, folder);
		return made.ok ? await openAndWork(services, wanted, folder, work) : made.error;
	} finally {
		await temporary.value.remove();
	}
}

async function make(services: Services, wanted: MachineWanted, folder: string): Promise<Result<void, number>> {
	const created = await services.rehearsals.create(wanted.named.folder, folder);
	if (!created.ok) return fail(await tellMachineProblem(services, created.error));
	if (wanted.sequence === undefined) return created;
	const { file, checked } = wanted.sequence;
	const present: string[] = [];
	for (const { source } of Object.values(checked.content)) {
		// What is missing is for preflight to name, with all else.
		if (await services.files.exists(join(wanted.shareFolder, source))) present.push(source);
	}
	const filled = await services.rehearsals.fillMedium(folder, {
		sequence: mediumSequenceOf(file, checked),
		folder: wanted.shareFolder,
		contents: present,
	});
	return filled.ok ? { ok: true, value: undefined } : fail(tellFailure(services, filled.error));
}

async function openAndWork(
	services: Services,
	wanted: MachineWanted,
	folder: string,
	work: (machine: OpenedMachine) => Promise<number>,
): Promise<number> {
	const started = await services.rehearsals.start(folder);
	if (!started.ok) return tellFailure(services, started.error);
	const opened = await services.rehearsals.open({
		machineFolder: folder,
		networkFolder: wanted.shareFolder,
		contentFromShare: wanted.named.kind === "machine",
		unattended: false,
		signal: services.signal,
	});
	if (!opened.ok) return tellFailure(services, opened.error);
	if (opened.value.contentRoot === undefined) {
		return tellUsage(services, "the network of this machine is down, so it has no share with the sequence's content");
	}
	return work(opened.value);
}
