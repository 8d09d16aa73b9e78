import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { fail, ok, type Result } from "./base/result.ts";
import { EXIT } from "./cli/exit-codes.ts";
import { runCli } from "./cli/index.ts";
import type {
	BootNotice,
	Computer,
	OpenedMachine,
	OpenRequest,
	Rehearsals,
	SwitchOn,
	Terminal,
} from "./cli/services.ts";
import type { StepRegistry } from "./engine/parts.ts";
import { makeTargetMachines } from "./linux-machine.ts";
import type { ChannelHost } from "./machine/channel/channel-folder.ts";
import { localChannels } from "./machine/channel/local-channels.ts";
import { hostClock } from "./machine/host-clock.ts";
import { hostFiles, hostProblem } from "./machine/host-files.ts";
import type { BootSession } from "./machine/rehearsal/session.ts";
import { runInTerminal } from "./machine/spawn.ts";
import { readLine } from "./machine/terminal-line.ts";
import { buildFacts } from "./model/build-facts.ts";
import type { Failure } from "./model/failure.ts";
import type { LiveRun } from "./model/live-run.ts";
import type { ReleaseLedger } from "./model/release.ts";
import { startMachine, templatesIn } from "./rehearsal-machines.ts";
import { machineInventory, machineWmi, makeComputer } from "./this-computer.ts";

/** Where the files of the running engine lie: the bundle's folder, also inside the packaged executable. */
const ENGINE_FOLDER = import.meta.dirname;
/** True in the packaged executable: it is one file and starts itself. */
const IS_PACKAGED = "pkg" in process;

/**
 * Where the examples lie. The packaged executable carries them inside: a machine is made of real files and its share is
 * a real folder, so what is to be rehearsed is unpacked first, once for each version and user.
 */
async function provideExamples(isNeeded: boolean): Promise<Result<string, Failure>> {
	const bundled = join(ENGINE_FOLDER, "assets", "examples");
	if (!existsSync(bundled)) return ok(join(ENGINE_FOLDER, "cli", "examples"));
	if (!IS_PACKAGED || !isNeeded) return ok(bundled);
	const { unpackTree } = await import("./machine/unpack-tree.ts");
	const userId = process.getuid?.();
	const { version, commit } = buildFacts;
	const to = join(tmpdir(), `steppe-examples-${version}-${commit}-${userId ?? "here"}`);
	const unpacked = unpackTree({ from: bundled, to, userId });
	return unpacked.ok ? ok(to) : unpacked;
}

/** Files that a staged engine consists of; the first is what is started. */
function engineFiles(): readonly { readonly hostPath: string; readonly name: string }[] {
	if (IS_PACKAGED) return [{ hostPath: process.execPath, name: "steppe.exe" }];
	const names = readdirSync(ENGINE_FOLDER).filter((name) => /\.(cjs|wasm)$/.test(name));
	return ["steppe.cjs", ...names.filter((name) => name !== "steppe.cjs")].map((name) => ({
		hostPath: join(ENGINE_FOLDER, name),
		name,
	}));
}

/** The command that starts this same engine. */
function ownCommand(): { readonly program: string; readonly arguments: readonly string[] } {
	return IS_PACKAGED
		? { program: process.execPath, arguments: [] }
		: { program: process.execPath, arguments: [join(ENGINE_FOLDER, "steppe.cjs")] };
}

/** What the terminal does at Ctrl+C when no line is read: whoever started this process hears it too. */
function interruptGroup(): void {
	if (process.platform === "win32") process.emit("SIGINT");
	else process.kill(0, "SIGINT");
}

function makeTerminal(): Terminal {
	const { stdin, stdout, stderr, env } = process;
	const encoding = `${env.LC_ALL ?? ""}${env.LC_CTYPE ?? ""}${env.LANG ?? ""}`;
	const isSmart = (stream: typeof stdout | typeof stderr) => stream.isTTY === true && env.TERM !== "dumb";
	const hasColour = (stream: typeof stdout | typeof stderr) => isSmart(stream) && (env.NO_COLOR ?? "") === "";
	// Whoever reads may stop reading (`steppe plan … | head`): what comes after goes nowhere.
	for (const stream of [stdout, stderr]) stream.on("error", () => {});
	const terminal = { input: stdin, output: stderr };
	return {
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		live: isSmart(stderr),
		colour: hasColour(stderr),
		result: { live: isSmart(stdout), colour: hasColour(stdout) },
		unicode: process.platform === "win32" ? (env.WT_SESSION ?? "") !== "" : /utf-?8/i.test(encoding),
		columns: () => stderr.columns || stdout.columns || 100,
		attended: stdin.isTTY === true && stderr.isTTY === true,
		ask: async (question, signal, prompt) => {
			if (stdin.isTTY !== true) return undefined;
			const asked = { question, hidden: false, signal, interrupt: interruptGroup };
			if (prompt === undefined) return readLine(terminal, asked);
			return readLine(terminal, isSmart(stderr) ? { ...asked, prompt } : { ...asked, question: question + prompt() });
		},
		askHidden: async (question, signal) =>
			stdin.isTTY ? readLine(terminal, { question, hidden: true, signal, interrupt: interruptGroup }) : undefined,
		console: async () => {
			const shell = process.platform === "win32" ? (env.ComSpec ?? "cmd.exe") : (env.SHELL ?? "/bin/sh");
			await runInTerminal(shell, []);
		},
	};
}

async function openMachine(request: OpenRequest): Promise<Result<OpenedMachine, Failure>> {
	const { openRehearsalMachine } = await import("./machine/rehearsal/index.ts");
	const { armCut } = await import("./machine/rehearsal/faults.ts");
	const { readMediumSequence } = await import("./machine/rehearsal/medium.ts");
	const { readSession } = await import("./machine/rehearsal/machine-state.ts");
	const { machineFolder, networkFolder, fault, unattended } = request;
	const session = readSession(machineFolder);
	const isDown = fault?.kind === "network-down" && session.ok && session.value?.phase === fault.phase;
	const isCut = fault?.kind === "cut-at-record" || fault?.kind === "cut-at-flush";
	let ledger: ReleaseLedger | undefined;
	let liveRun: LiveRun | undefined;
	const opened = openRehearsalMachine({
		machineFolder,
		engineFiles: engineFiles(),
		workerFile: join(ENGINE_FOLDER, "wim-extract-worker.cjs"),
		wasmFile: join(ENGINE_FOLDER, "7zz.wasm"),
		windowsHost: process.platform === "win32",
		processId: process.pid,
		writeCache: isCut,
		unattended,
		ledger: () => ledger,
		liveRun: () => liveRun,
		networkDown: isDown,
		...(networkFolder === undefined || isDown ? {} : { networkFolder }),
	});
	if (!opened.ok) return opened;
	const machine = opened.value;
	const die = () => process.kill(process.pid, "SIGKILL");
	const cut = isCut
		? fault.kind === "cut-at-record"
			? ({ at: "record", number: fault.record, seed: fault.seed } as const)
			: ({ at: "flush", number: fault.flush, seed: fault.seed } as const)
		: undefined;
	const ports = cut === undefined ? machine.ports : armCut(machine, machineFolder, cut, die);
	const { phase, startedFrom, bootId } = machine.session;
	const isMedium = startedFrom === "medium" && request.contentFromShare !== true;
	const medium = isMedium ? readMediumSequence(machineFolder, machine.description) : undefined;
	const contentRoot = await contentRootOf(machine.ports, medium !== undefined);
	return ok({
		ports,
		phase,
		startedFrom,
		bootId,
		connectLedger: (connected) => {
			ledger = connected;
		},
		connectRun: (connected) => {
			liveRun = connected;
		},
		hostPath: (path) => machine.storage.hostPath(path),
		adopt: (path) => machine.storage.adopt(path),
		listen: (wanted) => channels().listenOn(resolve(machineFolder), { ...wanted, now: machine.ports.clock.now() }),
		...(contentRoot === undefined ? {} : { contentRoot }),
		...(medium === undefined ? {} : { mediumSequence: medium }),
	});
}

/** Sockets and notes of running engines lie in a folder of this user alone. */
function channelHost(): ChannelHost {
	const userId = process.getuid?.();
	const { XDG_RUNTIME_DIR: own = "" } = process.env;
	const runtimeFolder =
		own !== "" && existsSync(own) ? join(own, "steppe") : join(tmpdir(), `steppe-${userId ?? "run"}`);
	return { runtimeFolder, windowsHost: process.platform === "win32", userId, processId: process.pid };
}

function channels() {
	return localChannels(channelHost);
}

/** The share `Z:\`, or the medium's folder, as the running system names it. */
async function contentRootOf(ports: OpenedMachine["ports"], fromMedium: boolean): Promise<string | undefined> {
	const volumes = await ports.volumes.list();
	if (!volumes.ok) return undefined;
	const disks = await ports.disks.list();
	const media = disks.ok ? disks.value.filter((disk) => disk.holdsMedium).map((disk) => disk.id) : [];
	const volume = fromMedium
		? volumes.value.find((each) => media.includes(each.diskId) && each.letter !== undefined && each.role === "data")
		: volumes.value.find((each) => each.id === "network");
	if (volume?.letter === undefined) return undefined;
	return fromMedium ? `${volume.letter}:\\Steppe` : `${volume.letter}:\\`;
}

async function switchOn(
	request: SwitchOn,
	signal: AbortSignal,
): Promise<Result<{ readonly boots: number; readonly exitCode: number }, Failure>> {
	const { runMachine } = await import("./machine/rehearsal/power-loop.ts");
	const { writePower } = await import("./machine/rehearsal/machine-state.ts");
	const { machineFolder, maximumBoots } = request;
	let why: BootNotice["why"] = "switched on";
	const own = ownCommand();
	return runMachine({
		machineFolder,
		maximumBoots,
		onBoot: (session, reason) => {
			why = reason;
			request.onBoot(noticeOf(session, why));
		},
		startEngine: async (session) => {
			// Ctrl+C between two starts: the machine stands as after a power cut, and goes on from there.
			if (signal.aborted) return { exitCode: EXIT.cancelled };
			const notice = noticeOf(session, why);
			const more = request.engineArguments(notice);
			const end = await runInTerminal(own.program, [...own.arguments, ...more, "--machine", machineFolder]);
			// An engine that is killed from outside is what a power cut looks like from here.
			if (end.signal === "SIGKILL") writePower(machineFolder, { kind: "cut", bootId: session.bootId });
			return { exitCode: end.exitCode ?? 1 };
		},
	});
}

function noticeOf(session: BootSession, why: BootNotice["why"]): BootNotice {
	const { bootNumber, phase, entry, continuation } = session;
	return { number: bootNumber, phase, entry, why, byPerson: continuation === undefined };
}

function makeRehearsals(examples: string, signal: AbortSignal): Rehearsals {
	return {
		create: async (template, folder) => {
			const { createMachine } = await import("./machine/rehearsal/create-machine.ts");
			return hostProblems("make the machine", folder, () => {
				const made = createMachine(template, folder);
				return made.ok ? ok(undefined) : made;
			});
		},
		templates: () => templatesIn(examples),
		isMachine: async (folder) => existsSync(join(folder, "state", "firmware.json")),
		journals: async (machineFolder) => {
			const { journalsOfMachine } = await import("./machine/rehearsal/state-folders.ts");
			return journalsOfMachine(machineFolder);
		},
		engineRuns: async (machineFolder) => {
			const { engineProcessOf } = await import("./machine/rehearsal/engine-process.ts");
			const id = engineProcessOf(machineFolder);
			return id !== undefined && isProcess(id);
		},
		inventory: (folder) => machineInventory(folder, openMachine),
		wmi: (folder) => machineWmi(folder, openMachine),
		fillMedium: async (machineFolder, medium) => {
			const { fillMedium } = await import("./machine/rehearsal/medium.ts");
			const engine = engineFiles()[0]?.hostPath ?? "";
			return hostProblems("make the medium", machineFolder, () => fillMedium(machineFolder, medium, engine));
		},
		start: startMachine,
		open: openMachine,
		switchOn: (request) => switchOn(request, signal),
		digest: async (machineFolder) => {
			const { machineDigest } = await import("./machine/rehearsal/digest.ts");
			return machineDigest(machineFolder);
		},
	};
}

/** True when a process with that id runs. */
function isProcess(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// Whoever may not signal it knows that it is there.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}

/** A full disk or a missing permission of this computer is no bug: it is told as what it is. */
function hostProblems<Value, Problem>(
	operation: string,
	operand: string,
	work: () => Result<Value, Problem>,
): Result<Value, Problem | Failure> {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error)) throw error;
		return fail(hostProblem(operation, operand, error));
	}
}

/** First Ctrl+C cancels and lets the engine finish in order; the second stops at once, as a power cut would. */
function cancelOnInterrupt(isWatched: boolean): AbortSignal {
	const controller = new AbortController();
	const onSignal = () => {
		if (!controller.signal.aborted) return controller.abort();
		// The engine that a rehearsal started stops in the same moment: one of the two says so.
		if (isWatched) console.error("\nsteppe: stopped at once; the same command with --machine FOLDER goes on");
		process.exit(EXIT.cancelled);
	};
	for (const name of ["SIGINT", "SIGTERM", "SIGBREAK"] as const) process.on(name, onSignal);
	return controller.signal;
}

/** How the reader started this program. `npm start` rehearses; all else is asked of the program itself. */
function callOf(command: string): string {
	if (IS_PACKAGED) return `${/\s/.test(process.argv0) ? `"${process.argv0}"` : process.argv0} ${command}`;
	const script = process.env.npm_lifecycle_event;
	if (script === "start" && command === "rehearse") return "npm start --";
	if (script === "start" || script === "steppe") return `npm run -s steppe -- ${command}`;
	return `node ${shortPath(join(ENGINE_FOLDER, "steppe.cjs"))} ${command}`;
}

function shortPath(path: string): string {
	const short = relative(process.cwd(), path);
	const shown = short === "" ? "." : short.startsWith("..") || isAbsolute(short) ? path : short;
	return /[\s"'$&;()<>|*?]/.test(shown) ? JSON.stringify(shown) : shown;
}

function thisComputer(examplesFolder: string): Computer {
	const isWindows = process.platform === "win32";
	const sourceFolder = IS_PACKAGED ? undefined : join(ENGINE_FOLDER, "..", "..");
	const hasImageWorker = () =>
		["wim-extract-worker.cjs", "7zz.wasm"].every((name) => existsSync(join(ENGINE_FOLDER, name)));
	const { arch: architecture, env } = process;
	const userId = process.getuid?.();
	return makeComputer({
		isWindows,
		architecture,
		userId,
		path: env.PATH ?? "",
		sourceFolder,
		examplesFolder,
		hasImageWorker,
	});
}

const targetMachines = () =>
	makeTargetMachines({
		...{ isWindows: process.platform === "win32", architecture: process.arch, userId: process.getuid?.() },
		...{ path: process.env.PATH ?? "", workingFolder: process.cwd(), processId: process.pid, engineFiles, channelHost },
		windowsEngines: () => [join(IS_PACKAGED ? dirname(process.execPath) : dirname(ENGINE_FOLDER), "steppe.exe")],
		stateFolder: process.env.STEPPE_STATE_FOLDER ?? "/var/lib/steppe",
		kill: (id, signal) => process.kill(id, signal),
	});

/** Commands that make machines or read examples. */
const USES_EXAMPLES: ReadonlySet<string> = new Set([
	"rehearse",
	"plan",
	"explain",
	"machine",
	"step",
	"facts",
	"doctor",
]);

/** Composes everything and runs the command that `argv` names; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
	const examples = await provideExamples(USES_EXAMPLES.has(argv[0] ?? "") && !argv.includes("--help"));
	if (!examples.ok) {
		console.error(`steppe: can't ${examples.error.operation} to ${examples.error.operand}: ${examples.error.message}`);
		return 1;
	}
	const { steps } = await import("../steps/index.ts");
	const signal = cancelOnInterrupt(argv[0] !== "run");
	return runCli(argv, {
		build: { ...buildFacts, nodeVersion: process.version },
		terminal: makeTerminal(),
		files: hostFiles(process.cwd()),
		examplesFolder: examples.value,
		steps: steps as unknown as StepRegistry,
		rehearsals: makeRehearsals(examples.value, signal),
		targets: targetMachines(),
		channels: channels(),
		computer: thisComputer(examples.value),
		signal,
		environment: (name) => process.env[name],
		processId: process.pid,
		imageInfo: async (path) => (await import("./machine/tools/image-info.ts")).imageInfo(path),
		now: () => hostClock().now(),
		endProcess: (exitCode) => process.exit(exitCode),
		sleep: (milliseconds, until) => hostClock().sleep(milliseconds, until),
		callOf,
		shortPath,
	});
}
