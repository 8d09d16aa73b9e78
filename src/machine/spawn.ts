import { execa } from "execa";

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
