import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { done, fail, ok } from "../../base/result.ts";
import { parentPath } from "../../base/windows-path.ts";
import { type Command, type CommandResult, commandLine } from "../../model/command.ts";
import type { Failure } from "../../model/failure.ts";
import type { LiveRun } from "../../model/live-run.ts";
import type { Answer, Files, Run } from "../../model/ports.ts";
import { programAt, programIn } from "../../model/program-file.ts";
import type { RehearsalClock } from "./clock.ts";
import type { CommandDescription, MachineDescription } from "./description.ts";
import { outsideFolder } from "./machine-state.ts";
import { matchCommand } from "./run-table.ts";
import type { BootSession } from "./session.ts";

/** What `run` answers from. */
export interface RunOptions {
	readonly machineFolder: string;
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly files: Files;
	/** The run whose variables an imitated program sets; undefined while none listens. */
	readonly liveRun?: (() => LiveRun | undefined) | undefined;
	/** Windows Setup and manage-bde; answers undefined for every other command. */
	readonly imitate: (command: Command, watch: Parameters<Run["run"]>[1]) => Answer<CommandResult | undefined>;
	readonly clock: RehearsalClock;
	/** Never answers once the power was cut. */
	readonly alive: () => Promise<void>;
}

/** Tools of WinPE without optional components (Windows OEM documentation, WinPE; where unsure, left out). */
const winpeTools = new Set(
	"cmd diskpart dism drvload wpeutil wpeinit bcdboot bcdedit reg regedit robocopy xcopy net netsh ipconfig ping format chkdsk attrib expand find notepad taskmgr pnputil reagentc netcfg mountvol subst bootsect".split(
		" ",
	),
);

/**
 * Programs of a rehearsal machine: nothing is ever started. Answers come from the machine's `commands`; a command that is not listed ends
 * with 0 and says that it was not rehearsed. Each is written down outside the machine, where no power cut reaches.
 */
export function rehearsalRun(options: RunOptions): Run {
	return {
		has: (tool) => hasTool(options, tool),
		run: async (command, { signal, line }) => {
			if (signal.aborted) return fail(ended(command, []));
			const { machine, session, clock } = options;
			const answer = matchCommand(machine.commands, command.program, argumentsOf(command), session.phase);
			await options.alive();
			if (answer === undefined)
				return runImitated(options, command, { signal, ...(line === undefined ? {} : { line }) });
			record(options, command, answer);
			for (const each of answer.output) line?.(each);
			if (answer.takesMilliseconds > 0) await clock.pass(answer.takesMilliseconds, signal);
			if (signal.aborted) return fail(ended(command, answer.output));
			const written = await writeFiles(options.files, answer);
			if (!written.ok) return written;
			for (const [name, value] of Object.entries(answer.sets)) {
				const set = await options.liveRun?.()?.set({ name, value, secret: false, source: "child-process" });
				// The program hears that it was refused, as it would from `steppe vars set`; its exit code is what the table says.
				if (set?.ok === false) line?.(`${set.error.operation}: ${set.error.message}`);
			}
			return ok({ exitCode: answer.exitCode, output: answer.output, rehearsed: true });
		},
		start: async (command) => {
			const { machine, session } = options;
			const answer = matchCommand(machine.commands, command.program, argumentsOf(command), session.phase);
			await options.alive();
			record(options, command, answer);
			return answer === undefined ? done : writeFiles(options.files, answer);
		},
	};
}

/** A command that the table does not list: a few programs are imitated, everything else ends with 0 and says that it was not rehearsed. */
async function runImitated(
	options: RunOptions,
	command: Command,
	watch: Parameters<Run["run"]>[1],
): Answer<CommandResult> {
	const ran = await options.imitate(command, watch);
	if (!ran.ok) return ran;
	record(options, command, ran.value);
	return ok(ran.value ?? { exitCode: 0, output: [], rehearsed: false });
}

/** What follows the program on its line. */
function argumentsOf(command: Command): string {
	return command.verbatim ?? command.arguments.join(" ");
}

/** A program that was ended before it was done: what it was to write was never written. */
function ended(command: Command, output: readonly string[]): Failure {
	return {
		id: "cancelled",
		operation: "run the command",
		operand: command.program,
		message: "It was ended with all that it had started.",
		command: commandLine(command),
		...(output.length === 0 ? {} : { output }),
	};
}

async function hasTool({ machine, session, files }: RunOptions, tool: string): Answer<boolean> {
	const name = tool
		.replace(/^.*[\\/]/, "")
		.replace(/\.exe$/i, "")
		.toLowerCase();
	const listed = machine.commands.some(
		(each) => matchCommand([{ ...each, arguments: ".*" }], tool, "", session.phase) !== undefined,
	);
	if (listed) return ok(true);
	if (session.phase === "winpe") return ok(winpeTools.has(name) || machine.winpeTools.includes(name));
	const found = /^[A-Za-z]:\\/.test(tool)
		? await programAt(files, tool)
		: await programIn(files, "C:\\Windows\\System32", name);
	return found.ok ? ok(found.value !== undefined) : found;
}

async function writeFiles(files: Files, answer: CommandDescription): Answer<void> {
	for (const { path, text } of answer.writes) {
		const folder = await files.createFolder(parentPath(path));
		if (!folder.ok) return folder;
		const written = await files.write(path, text);
		if (!written.ok) return written;
	}
	return done;
}

/** One line per execution, at once: tests count here how often something ran. */
function record(
	{ machineFolder, session }: RunOptions,
	command: Command,
	answer: { readonly exitCode: number } | undefined,
): void {
	const folder = outsideFolder(machineFolder);
	mkdirSync(folder, { recursive: true });
	const channel = command.environment?.STEPPE_CHANNEL;
	const { account } = command;
	const line = {
		command: command.shown ?? commandLine(command),
		phase: session.phase,
		bootId: session.bootId,
		rehearsed: answer !== undefined,
		exitCode: answer?.exitCode ?? 0,
		...(channel === undefined ? {} : { channel }),
		...(account === undefined ? {} : { account: account.name }),
	};
	appendFileSync(join(folder, "commands.jsonl"), `${JSON.stringify(line)}\n`);
}
