import { basename, dirname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { Sequence } from "../../model/sequence.ts";
import { type Arguments, type CommandModule, isOn, textOf, textsOf } from "../command.ts";
import { showEndOfRehearsal } from "../end-of-rehearsal.ts";
import { EXIT } from "../exit-codes.ts";
import { FAULT_FORMS, parseFault } from "../fault.ts";
import { readSequence } from "../read-sequence.ts";
import type { BootNotice, Services } from "../services.ts";
import { readStartOptions, startOptions } from "../start-options.ts";

/** Machines that the examples are made for. */
const EXAMPLE_MACHINES: Readonly<Record<string, string>> = {
	refresh: "office-pc",
	"bare-metal": "blank-pc",
	refused: "office-pc",
};
/** Starts after which a rehearsal is given up. */
const MAXIMUM_BOOTS = 12;

interface Plan {
	readonly sequenceFile: string;
	readonly template: string | undefined;
	readonly machineFolder: string;
}

function problem(services: Services, text: string): { readonly ok: false; readonly error: number } {
	services.terminal.err(`steppe: ${text}\n`);
	return fail(EXIT.invalid);
}

function told(services: Services, failure: Failure): number {
	services.terminal.err(
		`steppe: ${[failure.message, failure.operand ?? "", ...(failure.details ?? [])].filter((line) => line !== "").join("\n  ")}\n`,
	);
	return failure.id === "content-missing" || failure.id === "machine-file-invalid" ? EXIT.invalid : EXIT.failed;
}

/** Finds sequence and machine: files of the author first, then examples by name. */
async function plan(services: Services, arguments_: Arguments): Promise<Result<Plan, number>> {
	const { files, examplesFolder } = services;
	const wanted = textOf(arguments_, "sequence") ?? "refresh";
	const own = files.resolve(wanted);
	const isOwn = await files.exists(own);
	const example = EXAMPLE_MACHINES[wanted];
	if (!isOwn && example === undefined) {
		return problem(
			services,
			`there is no sequence file ${own}, and no example of that name (${Object.keys(EXAMPLE_MACHINES).join(", ")})`,
		);
	}
	const sequenceFile = isOwn ? own : join(examplesFolder, `${wanted}.yaml`);
	const given = textOf(arguments_, "machine");
	const target = textOf(arguments_, "in");
	if (given !== undefined && (await services.rehearsals.isMachine(files.resolve(given)))) {
		return ok({ sequenceFile, template: undefined, machineFolder: files.resolve(given) });
	}
	const template =
		given === undefined ? join(examplesFolder, "machines", example ?? "office-pc") : await templateOf(services, given);
	if (template === undefined)
		return problem(
			services,
			`there is no machine ${files.resolve(given ?? "")}: name a folder with machine.yaml, office-pc or blank-pc`,
		);
	const name = `${basename(sequenceFile).replace(/\.\w+$/, "")}-on-${basename(template)}`;
	return ok({ sequenceFile, template, machineFolder: files.resolve(target ?? join("rehearsals", name)) });
}

async function templateOf(services: Services, given: string): Promise<string | undefined> {
	for (const folder of [services.files.resolve(given), join(services.examplesFolder, "machines", given)]) {
		if (await services.files.exists(join(folder, "machine.yaml"))) return folder;
	}
	return undefined;
}

/** Arguments for the engine of one start: only what a person types in the full OS starts a sequence from the share. */
function engineArguments(
	arguments_: Arguments,
	plan_: Plan,
	boot: BootNotice,
	isFirstStart: boolean,
): readonly string[] {
	const passed = ["set", "from", "confirm", "pause-before", "fault"].flatMap((name) =>
		textsOf(arguments_, name).flatMap((value) => [`--${name}`, value]),
	);
	const switches = ["resume", "again", "skip", "discard", "unattended", "verbose"].flatMap((name) =>
		isOn(arguments_, name) ? [`--${name}`] : [],
	);
	const fault = textOf(arguments_, "fault");
	const always = [
		...(isOn(arguments_, "unattended") ? ["--unattended"] : []),
		...(isOn(arguments_, "verbose") ? ["--verbose"] : []),
		...(fault === undefined ? [] : ["--fault", fault]),
	];
	const isPerson = boot.phase === "full-os" && boot.byPerson;
	const sequence = isPerson ? [plan_.sequenceFile] : ["--share", plan_.sequenceFile];
	return ["run", ...sequence, ...(isFirstStart ? [...passed, ...switches] : always)];
}

async function prepare(services: Services, plan_: Plan, sequence: Sequence): Promise<Result<void, Failure>> {
	if (plan_.template !== undefined) {
		const created = await services.rehearsals.create(plan_.template, plan_.machineFolder);
		if (!created.ok) return created;
	}
	const contents = Object.values(sequence.content).map((content) => content.source);
	const filled = await services.rehearsals.fillMedium(plan_.machineFolder, plan_.sequenceFile, contents);
	return filled.ok ? ok(undefined) : filled;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const options = readStartOptions(arguments_);
	if (!options.ok) return problem(services, options.error).error;
	const fault = textOf(arguments_, "fault");
	const parsed = fault === undefined ? undefined : parseFault(fault);
	if (parsed?.ok === false) return problem(services, parsed.error).error;
	const planned = await plan(services, arguments_);
	if (!planned.ok) return planned.error;
	const sequence = await readSequence(services, planned.value.sequenceFile);
	if (!sequence.ok) return sequence.error;
	const prepared = await prepare(services, planned.value, sequence.value);
	if (!prepared.ok) return told(services, prepared.error);
	let starts = 0;
	const { terminal } = services;
	terminal.err(
		`Rehearsing "${sequence.value.name}" (${dirname(planned.value.sequenceFile)}) on the machine in ${planned.value.machineFolder}\n`,
	);
	const end = await services.rehearsals.switchOn({
		machineFolder: planned.value.machineFolder,
		maximumBoots: MAXIMUM_BOOTS,
		engineArguments: (boot) => engineArguments(arguments_, planned.value, boot, starts++ === 0),
		onBoot: (boot) => {
			if (boot.why === "power returned")
				terminal.err("\nThe power was cut. It returns, and the firmware starts what the disks say.\n");
		},
	});
	const exitCode = end.ok ? end.value.exitCode : told(services, end.error);
	await showEndOfRehearsal(services, {
		machineFolder: planned.value.machineFolder,
		sequenceFile: planned.value.sequenceFile,
		exitCode,
	});
	return exitCode;
}

export const command: CommandModule = {
	command: "rehearse [sequence]",
	describe:
		"Run a task sequence on a rehearsal machine: everything happens in a folder, nothing on this computer is touched",
	build: (yargs) =>
		startOptions(yargs)
			.positional("sequence", {
				type: "string",
				describe: "Sequence file, or an example: refresh (default), bare-metal, refused",
			})
			.option("machine", {
				type: "string",
				describe: "Folder with machine.yaml, a machine made before, or office-pc / blank-pc",
			})
			.option("in", { type: "string", describe: "Folder for the machine that is made (default: rehearsals/…)" })
			.option("fault", { type: "string", describe: `Inject a fault: ${FAULT_FORMS}` })
			.example("$0 rehearse", "Refresh a PC with users' files")
			.example("$0 rehearse my.yaml --machine office-pc", "Your own sequence on the example PC")
			.example("$0 rehearse refresh --fault cut@record:40", "Cut the power in the middle and see it go on"),
	handle,
};
