import { ok } from "../base/result.ts";
import type { EngineEnd } from "../engine/parts.ts";
import type { Sequence } from "../model/sequence.ts";
import { type Arguments, isOn, textOf, textsOf } from "./command.ts";
import { exitCodeOf, runEngineProcess } from "./engine-process.ts";
import { contentFolderOf, readSequence } from "./read-sequence.ts";
import type { OpenedTarget, Services, TargetRequest } from "./services.ts";
import { checkNamedSteps, readStartOptions } from "./start-options.ts";
import { tellFailure, tellUsage } from "./tell.ts";
import { readVariablesFiles } from "./variables-files.ts";

/** Options that mean something only with a rehearsal machine. */
const REHEARSAL_ONLY = ["machine", "fault", "share", "continued"];

/** Runs a sequence on the disks that `--disk` names; gives the exit code. */
export async function runOnDisks(arguments_: Arguments, services: Services): Promise<number> {
	const foreign = REHEARSAL_ONLY.find((name) => arguments_[name] !== undefined && arguments_[name] !== false);
	if (foreign !== undefined) return tellUsage(services, `--${foreign} belongs to rehearsal machines, not to --disk`);
	const options = readStartOptions(arguments_);
	if (!options.ok) return tellUsage(services, options.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const file = textOf(arguments_, "sequence");
	const given = file === undefined ? ok(undefined) : await readSequence(services, services.files.resolve(file));
	if (!given.ok) return given.error;
	const named = given.value === undefined ? ok(undefined) : checkNamedSteps(options.value, given.value);
	if (!named.ok) return tellUsage(services, named.error);
	const request = targetRequest(arguments_, services, file, given.value);
	if (typeof request === "string") return tellUsage(services, request);
	const start = { ...options.value, variablesFiles: variablesFiles.value };
	return followStarts(services, request, (machine, isFirst) =>
		runEngineProcess(services, {
			machine,
			recordFolder: machine.recordFolder,
			unattended: request.unattended,
			continued: !isFirst,
			verbose: isOn(arguments_, "verbose"),
			request: {
				...(isFirst ? start : { variables: [], variablesFiles: [] }),
				...(isFirst && given.value !== undefined ? { sequence: given.value } : {}),
				...(machine.contentRoot === undefined ? {} : { contentRoot: machine.contentRoot }),
			},
		}),
	);
}

function targetRequest(
	arguments_: Arguments,
	services: Services,
	file: string | undefined,
	sequence: Sequence | undefined,
): TargetRequest | string {
	const firmware = textOf(arguments_, "firmware");
	if (firmware !== undefined && firmware !== "uefi" && firmware !== "bios")
		return `--firmware ${firmware}: write uefi or bios`;
	const engine = textOf(arguments_, "windows-engine");
	const contentFolder =
		file === undefined || sequence === undefined ? undefined : contentFolderOf(services.files.resolve(file), sequence);
	return {
		disks: textsOf(arguments_, "disk"),
		...(contentFolder === undefined ? {} : { contentFolder }),
		...(firmware === undefined ? {} : { firmware }),
		...(engine === undefined ? {} : { windowsEngine: services.files.resolve(engine) }),
		unattended: isOn(arguments_, "unattended"),
	};
}

/** Runs engine after engine while WinPE restarts into itself; a restart into Windows is for the computer that the disks belong to. */
async function followStarts(
	services: Services,
	request: TargetRequest,
	start: (machine: OpenedTarget, isFirst: boolean) => Promise<EngineEnd>,
): Promise<number> {
	for (let isFirst = true; ; isFirst = false) {
		const machine = await services.targets.open(request);
		if (!machine.ok) return tellFailure(services, machine.error);
		const end = await start(machine.value, isFirst);
		const into = machine.value.leaving();
		const closed = await machine.value.close(end.kind === "finished" || end.kind === "already-finished");
		if (!closed.ok) return tellFailure(services, closed.error);
		if (end.kind === "restarting" && into === "winpe") continue;
		if (end.kind === "restarting" && into === "full-os")
			services.terminal.err(
				"The disk is ready for its computer: start it from this disk, and the run goes on there.\n",
			);
		return exitCodeOf(end);
	}
}
