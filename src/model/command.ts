import type { Secret } from "./secret.ts";

/** An account that a program runs as. */
export interface CommandAccount {
	/** `DOMAIN\user` or `user@domain`. */
	readonly name: string;
	readonly password: Secret;
}

/** A program to start: always an argument vector, never a shell line. */
export interface Command {
	readonly program: string;
	readonly arguments: readonly string[];
	/** All that follows the program on its command line, for Windows, where a program splits it by itself; `arguments` is how most would. */
	readonly verbatim?: string;
	readonly workingDirectory?: string;
	/** Whom it runs as; the engine's own account when absent. */
	readonly account?: CommandAccount;
	readonly input?: string;
	/** Variables of its environment beside those of the engine's own. */
	readonly environment?: Readonly<Record<string, string>>;
	/** The command line without secrets: what may be written down of it. */
	readonly shown?: string;
}

/** What a program did: the same shape for success and failure. */
export interface CommandResult {
	/** Unsigned 32-bit exit code. */
	readonly exitCode: number;
	readonly output: readonly string[];
	/** False when the rehearsal has no answer for the command: nothing ran. */
	readonly rehearsed: boolean;
}

/** The command as one readable line, quoted so that it can be repeated by hand. */
export function commandLine(command: Command): string {
	if (command.verbatim !== undefined) return `${quoted(command.program)} ${command.verbatim}`.trimEnd();
	return [command.program, ...command.arguments].map(quoted).join(" ");
}

function quoted(text: string): string {
	return /[\s"]/.test(text) || text === "" ? `"${text.replaceAll('"', '\\"')}"` : text;
}
