import { splitCommandLine } from "../../../base/command-line.ts";

/** A script that a command line starts by its interpreter. */
export interface ScriptLine {
	/** File name in lower case: `ztigather.wsf`. */
	readonly name: string;
	/** As written. */
	readonly path: string;
	readonly arguments: readonly string[];
}

/** `%TOOLROOT%\bddrun.exe /runas`, `cmd /c` and `smsswd.exe /run:…` start something else. */
const STARTERS = /^(?:"?[^"\s]*smsswd\.exe"?\s+\/run:\S*\s+|"?[^"\s]*bddrun\.exe"?\s+(?:\/runas\s+)?)/i;
const INTERPRETERS = /(?:^|\\)(?:cscript|wscript)(?:\.exe)?$/i;

/**
 * The Windows Script Host script that a command line starts, whatever its interpreter's options; undefined when it starts none. A quote that
 * is never closed ends with the line, as it does for the interpreter.
 */
export function scriptOf(line: string): ScriptLine | undefined {
	const [program = "", ...rest] = splitCommandLine(line.trim().replace(STARTERS, ""));
	if (!INTERPRETERS.test(program)) return undefined;
	const at = rest.findIndex((each) => !each.startsWith("//"));
	const path = rest[at];
	if (path === undefined) return undefined;
	const name = path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1).toLowerCase();
	return { name, path, arguments: rest.slice(at + 1) };
}
