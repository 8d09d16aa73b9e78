import { join } from "node:path";
import { done, fail, ok, type Result } from "../../base/result.ts";
import type { Sequence } from "../../model/sequence.ts";
import { fromChecked, isChecked } from "../../sequence/checked-form.ts";
import { type Arguments, type CommandModule, isOn, textOf, textsOf } from "../command.ts";
import { exitCodeOf, runEngineProcess } from "../engine-process.ts";
import { EXIT } from "../exit-codes.ts";
import { FAULT_FORMS } from "../fault.ts";
import { readFault } from "../fault-option.ts";
import { readBeside } from "../read-beside.ts";
import { checkText, contentFolderOf, readSequence, showDiagnostics } from "../read-sequence.ts";
import { RECORD_FOLDER } from "../record-folder.ts";
import { runOnDisks } from "../run-on-disks.ts";
import type { OpenedMachine, Services } from "../services.ts";
import { checkNamedSteps, readStartOptions, startOptions } from "../start-options.ts";
import { tellFailure, tellUsage } from "../tell.ts";
import { readVariablesFiles } from "../variables-files.ts";

/** The folder that the machine sees as the share with the content. */
function shareFolder(services: Services, arguments_: Arguments, sequence: Sequence | undefined): string | undefined {
	const share = textOf(arguments_, "share");
	const file = textOf(arguments_, "sequence");
	if (share !== undefined) return services.files.resolve(share);
	return file === undefined || sequence === undefined
		? undefined
		: contentFolderOf(services.files.resolve(file), sequence);
}

async function sequenceOnMedium(
	services: Services,
	{ mediumSequence }: OpenedMachine,
): Promise<Result<Sequence | undefined, number>> {
	if (mediumSequence === undefined) return ok(undefined);
	if (isChecked(mediumSequence.text)) {
		const checked = fromChecked(mediumSequence.text, mediumSequence.file);
		if (!checked.ok) showDiagnostics(services, checked.error, "");
		return checked.ok ? checked : fail(EXIT.invalid);
	}
	return checkText(
		services,
		mediumSequence.text,
		mediumSequence.file,
		readBeside(services, join(mediumSequence.folder, mediumSequence.file)),
	);
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	if (textsOf(arguments_, "disk").length > 0) return runOnDisks(arguments_, services);
	const folder = textOf(arguments_, "machine");
	if (folder === undefined) {
		services.terminal.err(
			"steppe: say what to run on: --disk /dev/NAME or --disk image:FILE from Linux, or --machine FOLDER for a rehearsal machine. Nothing was touched.\n",
		);
		return EXIT.refused;
	}
	const options = readStartOptions(arguments_);
	if (!options.ok) return tellUsage(services, options.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const fault = readFault(arguments_, services.steps);
	if (!fault.ok) return tellUsage(services, fault.error);
	const machineFolder = services.files.resolve(folder);
	if (!(await services.rehearsals.isMachine(machineFolder))) {
		return tellUsage(
			services,
			`${machineFolder} is no rehearsal machine; make one with: steppe machine new office-pc FOLDER`,
		);
	}
	const started = await services.rehearsals.start(machineFolder);
	if (!started.ok) return tellFailure(services, started.error);
	const file = textOf(arguments_, "sequence");
	const given = file === undefined ? ok(undefined) : await readSequence(services, services.files.resolve(file));
	if (!given.ok) return given.error;
	const share = shareFolder(services, arguments_, given.value);
	const unattended = isOn(arguments_, "unattended");
	const machine = await services.rehearsals.open({
		machineFolder,
		unattended,
		signal: services.signal,
		...(share === undefined ? {} : { networkFolder: share }),
		...(fault.value === undefined ? {} : { fault: fault.value }),
	});
	if (!machine.ok) return tellFailure(services, machine.error);
	const sequence = given.value === undefined ? await sequenceOnMedium(services, machine.value) : ok(given.value);
	if (!sequence.ok) return sequence.error;
	const named = sequence.value === undefined ? done : checkNamedSteps(options.value, sequence.value);
	if (!named.ok) return tellUsage(services, named.error);
	const { contentRoot, mediumSequence } = machine.value;
	const end = await runEngineProcess(services, {
		machine: machine.value,
		recordFolder: join(machineFolder, RECORD_FOLDER),
		unattended,
		continued: isOn(arguments_, "continued"),
		verbose: isOn(arguments_, "verbose"),
		...(fault.value === undefined ? {} : { fault: fault.value }),
		request: {
			...options.value,
			variablesFiles: variablesFiles.value,
			...(sequence.value === undefined ? {} : { sequence: sequence.value }),
			...(contentRoot === undefined ? {} : { contentRoot }),
			...(mediumSequence === undefined ? {} : { mediumId: mediumSequence.mediumId }),
		},
	});
	return exitCodeOf(end, options.value.choice);
}

export const command: CommandModule = {
	repeatable: ["set", "secret", "variables", "disk"],
	build: (yargs) =>
		startOptions(yargs)
			.positional("sequence", {
				type: "string",
				describe: "Sequence file; without one only a run that is found is continued",
			})
			.option("machine", {
				type: "string",
				requiresArg: true,
				describe: "Folder of a rehearsal machine that is switched on",
			})
			.option("disk", {
				type: "string",
				requiresArg: true,
				describe: "Disk that Linux deploys to: /dev/NAME, image:FILE.img or image:FILE.img:64G; may be repeated",
			})
			.option("firmware", {
				type: "string",
				requiresArg: true,
				describe: "With --disk: how the computer of the disk starts, uefi or bios",
			})
			.option("windows-engine", {
				type: "string",
				requiresArg: true,
				describe: "With --disk: the steppe.exe that goes on in the new Windows",
			})
			.option("continued", {
				type: "boolean",
				hidden: true,
				describe: "The machine starts the engine itself: nobody hands it an environment",
			})
			.option("share", {
				type: "string",
				hidden: true,
				describe: "Folder that the machine sees as the share with the content",
			})
			.option("fault", { type: "string", requiresArg: true, describe: `Inject a fault: ${FAULT_FORMS}` })
			.example("$0 run new-pc.yaml --disk image:pc.img:64G", "Deploy to a new disk image from Linux")
			.example("$0 run refresh.yaml --machine pc", "Start a run on a rehearsal machine")
			.example("$0 run --machine pc --resume", "Try again where a run failed"),
	handle,
};
