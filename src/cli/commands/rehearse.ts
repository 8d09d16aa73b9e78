import { basename, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Sequence } from "../../model/sequence.ts";
import { childFiles } from "../../sequence/walk.ts";
import { type Arguments, type CommandModule, isOn, textOf, textsOf } from "../command.ts";
import { showEndOfRehearsal } from "../end-of-rehearsal.ts";
import { EXIT } from "../exit-codes.ts";
import { FAULT_FORMS } from "../fault.ts";
import { readFault } from "../fault-option.ts";
import { findMachine } from "../machine-folder.ts";
import { contentFolderOf, findSequence, mediumSequenceOf, readSequence } from "../read-sequence.ts";
import { literalRedactor } from "../secret-option.ts";
import type { BootNotice, Services } from "../services.ts";
import { checkNamedSteps, readStartOptions, startOptions } from "../start-options.ts";
import { tellFailure, tellMachineProblem, tellUsage } from "../tell.ts";
import { readVariablesFiles } from "../variables-files.ts";

/** Room for a machine, its logs and the engine beside the contents. */
const MACHINE_BYTES = 32 * 1024 ** 2;
/** How much larger an image is when it is applied, with its cached copy. */
const UNPACKED = 4;
/** Starts after which a rehearsal is given up. */
const MAXIMUM_BOOTS = 12;

interface Plan {
	readonly sequenceFile: string;
	/** The sequence as the reader would name it again. */
	readonly sequenceName: string;
	readonly template: string | undefined;
	readonly machineFolder: string;
}

interface StartedPlan extends Plan {
	/** Folder that the machine sees as the share with the content. */
	readonly shareFolder: string;
}

/** Finds sequence and machine: files of the author first, then examples by name. */
async function plan(services: Services, arguments_: Arguments): Promise<Result<Plan, number>> {
	const found = await findSequence(services, textOf(arguments_, "sequence") ?? "refresh");
	if (!found.ok) return found;
	const { file, example } = found.value;
	const sequence = { sequenceFile: file, sequenceName: example?.name ?? services.shortPath(file) };
	const named = await findMachine(services, textOf(arguments_, "machine") ?? example?.machine ?? "office-pc");
	if (!named.ok) return named;
	const { kind, folder } = named.value;
	const target = textOf(arguments_, "in");
	if (kind === "machine") {
		if (target === undefined) return ok({ ...sequence, template: undefined, machineFolder: folder });
		return fail(tellUsage(services, `${services.shortPath(folder)} is a machine already: --in is for templates`));
	}
	const name = `${basename(file).replace(/\.\w+$/, "")}-on-${basename(folder)}`;
	return ok({
		...sequence,
		template: folder,
		machineFolder: services.files.resolve(target ?? join("rehearsals", name)),
	});
}

/** Arguments for the engine of one start. Wishes about the run that is found are for the first one; only what a person types in the full OS starts a sequence from the share. */
function engineArguments(
	arguments_: Arguments,
	plan_: StartedPlan,
	boot: BootNotice,
	isFirstStart: boolean,
): readonly string[] {
	const texts = (names: readonly string[]) =>
		names.flatMap((name) => textsOf(arguments_, name).flatMap((value) => [`--${name}`, value]));
	const switches = (names: readonly string[]) => names.flatMap((name) => (isOn(arguments_, name) ? [`--${name}`] : []));
	const once = [
		...texts(["set", "secret", "variables", "from", "confirm"]),
		...switches(["resume", "again", "skip", "discard"]),
	];
	const always = [...texts(["pause-before", "fault"]), ...switches(["unattended", "verbose"])];
	const isPerson = boot.phase === "full-os" && boot.byPerson;
	const continued = isFirstStart || isPerson ? [] : ["--continued"];
	const sequence = isPerson ? [plan_.sequenceFile] : ["--share", plan_.shareFolder];
	return ["run", ...sequence, ...(isFirstStart ? once : []), ...continued, ...always];
}

/** Bytes that a rehearsal writes, roughly: each content cached once and, being compressed, several times as much unpacked. */
async function roomFor(services: Services, contentFolder: string, sequence: Sequence): Promise<number> {
	let bytes = MACHINE_BYTES;
	const sources = Object.values(sequence.content).map(({ source }) => source);
	for (const source of [...sources, ...childFiles(sequence.nodes)]) {
		bytes += ((await services.files.size(join(contentFolder, source))) ?? 0) * UNPACKED;
	}
	return bytes;
}

async function prepare(services: Services, plan_: Plan, sequence: Sequence): Promise<Result<void, number>> {
	const { template, machineFolder, sequenceFile } = plan_;
	const contentFolder = contentFolderOf(sequenceFile, sequence);
	if (template !== undefined) {
		const room = await services.files.ensureRoom(machineFolder, await roomFor(services, contentFolder, sequence));
		if (!room.ok) return fail(tellFailure(services, room.error));
		const created = await services.rehearsals.create(template, machineFolder);
		if (!created.ok) return fail(await tellMachineProblem(services, created.error));
	}
	const present: string[] = [];
	const sources = Object.values(sequence.content).map(({ source }) => source);
	for (const source of [...sources, ...childFiles(sequence.nodes)]) {
		// What is missing is for preflight to name, with all else that is wrong.
		if (await services.files.exists(join(contentFolder, source))) present.push(source);
	}
	const medium = { sequence: mediumSequenceOf(sequenceFile, sequence), folder: contentFolder, contents: present };
	const filled = await services.rehearsals.fillMedium(machineFolder, medium);
	return filled.ok ? ok(undefined) : fail(tellFailure(services, filled.error));
}

async function rehearse(services: Services, arguments_: Arguments, plan_: StartedPlan): Promise<number> {
	let starts = 0;
	const { machineFolder, sequenceFile, sequenceName } = plan_;
	const end = await services.rehearsals.switchOn({
		machineFolder,
		maximumBoots: MAXIMUM_BOOTS,
		engineArguments: (boot) => engineArguments(arguments_, plan_, boot, starts++ === 0),
		onBoot: (boot) => {
			if (boot.why !== "power returned") return;
			services.terminal.err("\nThe power was cut. It returns, and the firmware starts what the disks say.\n");
		},
	});
	await tellUnreachedFault(services, arguments_, machineFolder);
	const exitCode = end.ok ? end.value.exitCode : tellFailure(services, end.error);
	// Without a run that was begun here there is no end to show: what was wrong is said above.
	if (exitCode === EXIT.invalid) return exitCode;
	await showEndOfRehearsal(services, {
		machineFolder,
		sequenceFile,
		sequenceName,
		exitCode,
		discarded: isOn(arguments_, "discard"),
	});
	return exitCode;
}

/** A cut that was asked for and never came must not pass for one that was survived. */
async function tellUnreachedFault(services: Services, arguments_: Arguments, machineFolder: string): Promise<void> {
	const fault = textOf(arguments_, "fault");
	if (fault === undefined || !fault.startsWith("cut@")) return;
	const state = await services.files.read(join(machineFolder, "outside", "fault.json"));
	const fired = state.ok && new TextDecoder().decode(state.value).includes('"fired":true');
	if (!fired) services.terminal.err(`steppe: the fault ${fault} never came: the run ended before that point.\n`);
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const options = readStartOptions(arguments_);
	if (!options.ok) return tellUsage(services, options.error);
	const fault = readFault(arguments_, services.steps);
	if (!fault.ok) return tellUsage(services, fault.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const planned = await plan(services, arguments_);
	if (!planned.ok) return planned.error;
	const { sequenceFile, machineFolder } = planned.value;
	// The engine that is started reads it once more, and tells the warnings.
	const sequence = await readSequence(services, sequenceFile, "errors");
	if (!sequence.ok) return sequence.error;
	const named = checkNamedSteps(options.value, sequence.value);
	if (!named.ok) return tellUsage(services, named.error);
	const prepared = await prepare(services, planned.value, sequence.value);
	if (!prepared.ok) return prepared.error;
	const name = literalRedactor(sequence.value).redact(sequence.value.name);
	services.terminal.err(`Rehearsing "${name}" on the machine in ${services.shortPath(machineFolder)}\n`);
	return rehearse(services, arguments_, {
		...planned.value,
		shareFolder: contentFolderOf(sequenceFile, sequence.value),
	});
}

export const command: CommandModule = {
	repeatable: ["set", "secret", "variables"],
	build: (yargs) =>
		startOptions(yargs)
			.positional("sequence", {
				type: "string",
				describe: "Sequence file, or an example: refresh (default), bare-metal, custom, refused",
			})
			.option("machine", {
				type: "string",
				requiresArg: true,
				describe: "Folder with machine.yaml, a machine made before, or office-pc / blank-pc",
			})
			.option("in", {
				type: "string",
				requiresArg: true,
				describe: "Folder for the machine that is made (default: rehearsals/…); one that is there is made anew",
			})
			.option("fault", { type: "string", requiresArg: true, describe: `Inject a fault: ${FAULT_FORMS}` })
			.example("$0 rehearse", "Refresh a PC with users' files")
			.example("$0 rehearse my.yaml --machine office-pc", "Your own sequence on the example PC")
			.example("$0 rehearse refresh --fault cut@record:40", "Cut the power in the middle and see it go on"),
	handle,
};
