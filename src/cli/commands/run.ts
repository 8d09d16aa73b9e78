import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Sequence } from "../../model/sequence.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { exitCodeOf, runEngineProcess } from "../engine-process.ts";
import { EXIT } from "../exit-codes.ts";
import { type Fault, parseFault } from "../fault.ts";
import { checkText, readSequence } from "../read-sequence.ts";
import type { OpenedMachine, Services } from "../services.ts";
import { readStartOptions, startOptions } from "../start-options.ts";

/** Folder of a rehearsal machine for what is written about it, outside the machine itself. */
export const RECORD_FOLDER = "record";

async function sequenceFor(
	services: Services,
	arguments_: Arguments,
	machine: OpenedMachine,
): Promise<Result<Sequence | undefined, number>> {
	const file = textOf(arguments_, "sequence");
	if (file !== undefined) return readSequence(services, services.files.resolve(file));
	const { mediumSequence } = machine;
	return mediumSequence === undefined ? ok(undefined) : checkText(services, mediumSequence.text, mediumSequence.file);
}

function faultOf(services: Services, arguments_: Arguments): Result<Fault | undefined, number> {
	const text = textOf(arguments_, "fault");
	if (text === undefined) return ok(undefined);
	const fault = parseFault(text);
	if (fault.ok) return fault;
	services.terminal.err(`steppe: ${fault.error}\n`);
	return fail(EXIT.invalid);
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const folder = textOf(arguments_, "machine");
	if (folder === undefined) {
		services.terminal.err(
			"steppe: this version drives rehearsal machines only: give --machine FOLDER, or use `steppe rehearse`. Nothing was touched.\n",
		);
		return EXIT.refused;
	}
	const options = readStartOptions(arguments_);
	if (!options.ok) {
		services.terminal.err(`steppe: ${options.error}\n`);
		return EXIT.invalid;
	}
	const fault = faultOf(services, arguments_);
	if (!fault.ok) return fault.error;
	const machineFolder = services.files.resolve(folder);
	const file = textOf(arguments_, "sequence") ?? textOf(arguments_, "share");
	const unattended = isOn(arguments_, "unattended");
	const machine = await services.rehearsals.open({
		machineFolder,
		unattended,
		signal: services.signal,
		...(file === undefined ? {} : { networkFolder: dirname(services.files.resolve(file)) }),
		...(fault.value === undefined ? {} : { fault: fault.value }),
	});
	if (!machine.ok) {
		const { message, operand, details } = machine.error;
		services.terminal.err(`steppe: ${[message, operand, ...(details ?? [])].join("\n  ")}\n`);
		return EXIT.invalid;
	}
	const sequence = await sequenceFor(services, arguments_, machine.value);
	if (!sequence.ok) return sequence.error;
	const { contentRoot, mediumSequence } = machine.value;
	const end = await runEngineProcess(services, {
		machine: machine.value,
		recordFolder: join(machineFolder, RECORD_FOLDER),
		unattended,
		verbose: isOn(arguments_, "verbose"),
		...(fault.value === undefined ? {} : { fault: fault.value }),
		request: {
			...options.value,
			...(sequence.value === undefined ? {} : { sequence: sequence.value }),
			...(contentRoot === undefined ? {} : { contentRoot }),
			...(mediumSequence === undefined ? {} : { mediumId: mediumSequence.mediumId }),
		},
	});
	return exitCodeOf(end);
}

export const command: CommandModule = {
	command: "run [sequence]",
	describe: "Start a task sequence, or go on with the run that this machine holds",
	build: (yargs) =>
		startOptions(yargs)
			.positional("sequence", {
				type: "string",
				describe: "Sequence file; without one only a run that is found is continued",
			})
			.option("machine", { type: "string", describe: "Folder of a rehearsal machine that is switched on" })
			.option("share", {
				type: "string",
				hidden: true,
				describe: "Sequence file whose folder is the share of a continued run",
			})
			.option("fault", { type: "string", describe: "Inject a fault (rehearsal only)" })
			.example("$0 run refresh.yaml --machine pc", "Start a run on a rehearsal machine")
			.example("$0 run --machine pc --resume", "Try again where a run failed"),
	handle,
};
