import { spawn } from "node:child_process";
import { once } from "node:events";

/** What is run in a terminal of its own, and which part of its output is kept. */
export interface Recording {
	/** Folder of the packaged executable. */
	readonly programs: string;
	readonly arguments: readonly string[];
	/** Where it runs. */
	readonly folder: string;
	readonly columns: number;
	/** Stops at the last frame in which this is seen. */
	readonly frame?: RegExp;
	/** Lines from the first that holds this on; all when left out. */
	readonly from?: RegExp;
	/** Lines before the first (behind `from`) that holds this; all when left out. */
	readonly before?: RegExp;
	/** What a person types when they are asked. */
	readonly answer?: { readonly to: RegExp; readonly with: string };
}

/** Milliseconds. A run that takes longer hangs. */
const LONGEST = 60_000;
/** Where the console begins to draw its live lines anew. */
const NEW_FRAME = "\r\u001b[2K";

/**
 * Runs the engine in a pseudo-terminal (`script` of util-linux) and gives the bytes that a terminal would have got, escape
 * sequences included.
 */
export async function recordTerminal(recording: Recording): Promise<string> {
	return part(await outputOf(recording), recording);
}

async function outputOf({ programs, arguments: words, folder, columns, answer, frame }: Recording): Promise<string> {
	const command = ["exec steppe", ...words.map(quote)].join(" ");
	const child = spawn("script", ["-qec", `stty cols ${columns} rows 60; ${command}`, "/dev/null"], {
		cwd: folder,
		env: { PATH: `${programs}:${process.env.PATH ?? ""}`, HOME: folder, TERM: "xterm-256color", LANG: "C.UTF-8" },
		stdio: ["pipe", "pipe", "inherit"],
		timeout: LONGEST,
	});
	let text = "";
	let isAnswered = false;
	child.stdout.setEncoding("utf8").on("data", (piece: string) => {
		text += piece;
		if (answer === undefined || isAnswered || !answer.to.test(text)) return;
		isAnswered = true;
		child.stdin.write(`${answer.with}\r`);
	});
	const [, signal] = await once(child, "close");
	if (signal !== null) throw new Error(`${command} did not end within ${LONGEST / 1000} s`);
	return frame === undefined ? text : untilFrame(text, frame);
}

/** The output up to the frame, in which the pattern is seen, inclusive. */
function untilFrame(text: string, pattern: RegExp): string {
	const frames = text.split(NEW_FRAME);
	const last = frames.findLastIndex((frame) => pattern.test(frame));
	if (last < 0) throw new Error(`no frame shows ${pattern}`);
	return frames.slice(0, last + 1).join(NEW_FRAME);
}

/** Whole lines, from one that holds a pattern until before one that holds the other. */
function part(text: string, { from, before }: Recording): string {
	const lines = text.split("\n");
	const start = from === undefined ? 0 : lines.findIndex((line) => from.test(line));
	if (start < 0) throw new Error(`no line shows ${from}`);
	const length = before === undefined ? -1 : lines.slice(start).findIndex((line) => before.test(line));
	return lines.slice(start, length < 0 ? undefined : start + length).join("\n");
}

function quote(word: string): string {
	return /^[\w@:./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
