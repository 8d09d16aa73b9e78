import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { fail, ok, type Result } from "../base/result.ts";
import { type Command, type CommandResult, commandLine } from "../model/command.ts";
import type { Failure } from "../model/failure.ts";
import type { Answer, Run } from "../model/ports.ts";

/** How a child process ended. */
export interface ChildEnd {
	/** Exit code; undefined when a signal ended it. */
	readonly exitCode?: number;
	readonly signal?: string;
	/** Why it could not be started at all. */
	readonly problem?: string;
}

/** Starts a program in the terminal of this one and waits for its end. Ctrl+C reaches both: the child decides, we wait. */
export async function runInTerminal(program: string, arguments_: readonly string[]): Promise<ChildEnd> {
	const result = await execa(program, arguments_, {
		stdio: "inherit",
		reject: false,
		cleanup: false,
		forceKillAfterDelay: false,
	});
	if (result.exitCode === undefined && result.signal === undefined) {
		return { problem: result.shortMessage ?? `${program} could not be started` };
	}
	return {
		...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }),
		...(result.signal === undefined ? {} : { signal: result.signal }),
	};
}

/** Most that is kept of a program's output. */
const LARGEST_OUTPUT = 16 * 1024 * 1024;

/** Starts a program that only tells something, and gives what it printed; undefined when it is not there or fails. No shell is involved. */
export async function outputOf(
	program: string,
	arguments_: readonly string[],
	signal: AbortSignal,
): Promise<string | undefined> {
	const result = await execa(program, arguments_, {
		...{ stdin: "ignore", stderr: "ignore", reject: false, cancelSignal: signal, maxBuffer: LARGEST_OUTPUT },
		env: { LC_ALL: "C" },
	});
	return result.failed || typeof result.stdout !== "string" ? undefined : result.stdout;
}

/** How a tool ended that was asked something. */
export type ToolEnd =
	| {
			readonly kind: "ended";
			/** Undefined when a signal ended it. */
			readonly exitCode?: number;
			readonly output: string;
			readonly errors: string;
	  }
	| { readonly kind: "missing" | "timed-out" };

/** Most that a tool may print of what it was asked: a hive of some 100 MB, told whole. */
const LARGEST_ANSWER = 512 * 1024 * 1024;

/**
 * Starts a tool of this computer in the C locale with text on its standard input, and waits for its end: both streams are kept apart.
 * Ends it after `longest` milliseconds. No shell is involved.
 */
export async function askTool(
	program: string,
	arguments_: readonly string[],
	input: string,
	longest: number,
): Promise<ToolEnd> {
	const result = await execa(program, arguments_, {
		...{ input, reject: false, stripFinalNewline: false, timeout: longest, maxBuffer: LARGEST_ANSWER },
		env: { LC_ALL: "C" },
	});
	if (result.timedOut) return { kind: "timed-out" };
	if (result.code === "ENOENT") return { kind: "missing" };
	return {
		kind: "ended",
		...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }),
		...{ output: textOf(result.stdout), errors: textOf(result.stderr) },
	};
}

const textOf = (stream: unknown): string => (typeof stream === "string" ? stream : "");

/** What ending processes needs of the host. */
export interface HostProcesses {
	/** True on Windows. */
	readonly windowsHost: boolean;
	/** `process.kill`: a negative id names a group of processes, signal 0 asks only whether one is there. */
	readonly kill: (processId: number, signal: "SIGTERM" | "SIGKILL" | 0) => void;
}

/** A program that is told to end has so long before it is killed, in milliseconds. */
const GRACE = 2000;
/** A killed group is awaited so long, in milliseconds. */
const LONGEST_END = 5000;

/**
 * Runs a program of the host as the contract of `run` says: when the signal comes the whole tree of processes ends before the answer.
 * On Linux the program leads a group of its own, which is ended and then killed; what made a session of its own leaves that group. On
 * Windows taskkill ends the tree; a WinPE without it (hard-truths H29) has no way to name a tree, so the program alone is ended and the
 * answer says that others may be left.
 */
export async function runProgram(
	command: Command,
	{ signal, line }: Parameters<Run["run"]>[1],
	host: HostProcesses,
): Answer<CommandResult> {
	if (signal.aborted) return fail(endedProgram(command, [], true));
	if (command.account !== undefined) return fail(noAccount(command, command.account.name));
	const { program, words, isVerbatim } = childOf(command, host);
	const child = execa(program, words, {
		...(isVerbatim ? { windowsVerbatimArguments: true } : {}),
		...(command.workingDirectory === undefined ? {} : { cwd: command.workingDirectory }),
		...(command.environment === undefined ? {} : { env: command.environment }),
		...(command.input === undefined ? { stdin: "ignore" as const } : { input: command.input }),
		all: true,
		reject: false,
		cleanup: false,
		detached: !host.windowsHost,
	});
	let isWhole: Promise<boolean> | undefined;
	const onAbort = () => {
		isWhole ??= child.pid === undefined ? Promise.resolve(true) : endTree(child.pid, () => child.kill("SIGKILL"), host);
	};
	signal.addEventListener("abort", onAbort, { once: true });
	const output: string[] = [];
	try {
		for await (const each of child.iterable({ from: "all" })) {
			output.push(each);
			line?.(each);
		}
		const result = await child;
		if (isWhole !== undefined) return fail(endedProgram(command, output, await isWhole));
		if (result.exitCode !== undefined) return ok({ exitCode: result.exitCode, output, rehearsed: true });
		return fail(notRun(command, result.shortMessage ?? "it was ended by a signal", output));
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}

/** What is started: on Windows a verbatim line stays as it is; a batch file, which is no program, gets it through the command interpreter. */
export function childOf(
	{ program, arguments: words, verbatim }: Command,
	{ windowsHost }: Pick<HostProcesses, "windowsHost">,
): { readonly program: string; readonly words: string[]; readonly isVerbatim: boolean } {
	if (!windowsHost || verbatim === undefined) return { program, words: [...words], isVerbatim: false };
	if (!/\.(?:bat|cmd)$/i.test(program)) return { program, words: [verbatim], isVerbatim: true };
	return { program: "cmd.exe", words: [`/d /s /c ""${program}" ${verbatim}"`], isVerbatim: true };
}

/** Node.js starts programs as the engine's own account alone. */
function noAccount(command: Command, account: string): Failure {
	const message = "Programs can't be started as another account here.";
	return { ...notRun(command, message, []), id: "not-supported-here", operand: account };
}

/** Ends a program with all that it started; false when some of it may be left. */
async function endTree(processId: number, killAlone: () => void, host: HostProcesses): Promise<boolean> {
	if (host.windowsHost) {
		const ended = await execa("taskkill", ["/T", "/F", "/PID", String(processId)], { reject: false });
		if (ended.exitCode === 0) return true;
		killAlone();
		return false;
	}
	if (!send(host, -processId, "SIGTERM")) return true;
	if (await isGone(host, -processId, GRACE)) return true;
	send(host, -processId, "SIGKILL");
	return isGone(host, -processId, LONGEST_END);
}

/** False when there is nobody to hear it. */
function send({ kill }: HostProcesses, processId: number, signal: "SIGTERM" | "SIGKILL" | 0): boolean {
	try {
		kill(processId, signal);
		return true;
	} catch {
		return false;
	}
}

async function isGone(host: HostProcesses, processId: number, milliseconds: number): Promise<boolean> {
	for (let waited = 0; waited < milliseconds; waited += 20) {
		if (!send(host, processId, 0)) return true;
		await sleep(20);
	}
	return false;
}

function endedProgram(command: Command, output: readonly string[], isWhole: boolean): Failure {
	const message = isWhole
		? "It was ended with all that it had started."
		: "It was ended; programs that it had started may still run: taskkill, which ends a tree, is missing here or failed.";
	return { ...notRun(command, message, output), id: "cancelled" };
}

function notRun(command: Command, message: string, output: readonly string[]): Failure {
	return {
		id: "command-failed",
		operation: "run the command",
		operand: command.program,
		message,
		command: commandLine(command),
		...(output.length === 0 ? {} : { output }),
	};
}

/** A program that answers requests one after the other for as long as this process lives, and ends with it. */
export interface Companion {
	/**
	 * Sends bytes and waits for the answer. Before a request and before an answer stands its length in four bytes, big-endian. The error
	 * is the end of a sentence: why there will be no more answers.
	 */
	ask(request: Uint8Array): Promise<Result<Buffer, string>>;
}

/** Starts such a program. That it can't be started is told by the first answer. */
export function startCompanion(program: string, arguments_: readonly string[]): Companion {
	const child = execa(program, arguments_, { reject: false, buffer: false, encoding: "buffer", stderr: "ignore" });
	const waiting: ((answer: Result<Buffer, string>) => void)[] = [];
	let ended: string | undefined;
	const hold = (isHeld: boolean) => {
		// While nobody waits for an answer, the program keeps nobody from ending.
		const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof Socket);
		for (const handle of [child.nodeChildProcess, ...pipes]) {
			if (isHeld) handle.ref();
			else handle.unref();
		}
	};
	const answer = (value: Result<Buffer, string>) => {
		waiting.shift()?.(value);
		if (waiting.length === 0) hold(false);
	};
	const split = answersIn((bytes) => answer(ok(bytes)));
	child.stdout.on("data", split);
	child.stdin.on("error", () => undefined);
	void child.then((result) => {
		ended = result.shortMessage ?? "it ended without a word";
		while (waiting.length > 0) answer(fail(ended));
	});
	hold(false);
	return {
		ask: (request) => {
			if (ended !== undefined) return Promise.resolve(fail(ended));
			hold(true);
			return new Promise((resolve) => {
				waiting.push(resolve);
				const length = Buffer.alloc(4);
				length.writeUInt32BE(request.length);
				child.stdin.write(Buffer.concat([length, request]));
			});
		},
	};
}

/** How a tool of this computer is started. */
export interface ToolOptions {
	readonly input?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** Ends the tool; what it did until then stays. */
	readonly signal?: AbortSignal;
	/** Hears what it prints as it comes, in pieces that end anywhere: progress is drawn without line breaks. */
	readonly heard?: (piece: string) => void;
	/** Told the id of the process right after its start. */
	readonly started?: (processId: number) => void;
}

/** What a tool did. */
export interface ToolRun {
	/** Undefined when it could not be started, or a signal ended it. */
	readonly exitCode: number | undefined;
	/** Its last words on both channels, in the order in which they came. */
	readonly output: string;
	/** Standard output alone, up to 16 MiB. */
	readonly stdout: string;
	readonly cancelled: boolean;
	/** Why it could not be started, or that a signal ended it. */
	readonly problem?: string;
}

/** Characters that are kept of a tool's last words. */
const LAST_WORDS = 16_384;

/** Starts a tool of this computer with English messages and waits for its end. No shell is involved. */
export async function runTool(
	program: string,
	arguments_: readonly string[],
	{ input, environment, signal, heard, started }: ToolOptions = {},
): Promise<ToolRun> {
	const child = execa(program, arguments_, {
		...(input === undefined ? { stdin: "ignore" as const } : { input }),
		...(signal === undefined ? {} : { cancelSignal: signal }),
		...{ reject: false, stripFinalNewline: false, buffer: { stdout: heard === undefined, stderr: false } },
		...{ maxBuffer: LARGEST_OUTPUT, encoding: "utf8" as const, cleanup: false },
		env: { LC_ALL: "C.UTF-8", ...environment },
	});
	let output = "";
	const hear = (piece: Buffer) => {
		const text = piece.toString("utf8");
		output = (output + text).slice(-LAST_WORDS);
		heard?.(text);
	};
	child.stdout?.on("data", hear);
	child.stderr?.on("data", hear);
	if (child.pid !== undefined) started?.(child.pid);
	const result = await child;
	const { exitCode, isCanceled } = result;
	const problem = exitCode === undefined ? { problem: result.shortMessage ?? `${program} did not run` } : {};
	const stdout = typeof result.stdout === "string" ? result.stdout : "";
	return { exitCode, output, stdout, cancelled: isCanceled, ...problem };
}

/** Splits what arrives in pieces of any size into answers with their length before them. */
function answersIn(each: (answer: Buffer) => void): (piece: Buffer) => void {
	let pieces: Buffer[] = [];
	let have = 0;
	const wanted = () => {
		if ((pieces[0]?.length ?? 0) < 4) pieces = [Buffer.concat(pieces)];
		return pieces[0]?.readUInt32BE(0) ?? 0;
	};
	return (piece) => {
		pieces.push(piece);
		have += piece.length;
		// Pieces of a long answer are put together once, when all of them are there.
		while (have >= 4 && have >= 4 + wanted()) {
			const all = Buffer.concat(pieces);
			const end = 4 + all.readUInt32BE(0);
			pieces = [all.subarray(end)];
			have -= end;
			each(all.subarray(4, end));
		}
	};
}
