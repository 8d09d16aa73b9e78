import { StringDecoder } from "node:string_decoder";
import type { ReadStream, WriteStream } from "node:tty";

const ENTER = new Set(["\r", "\n"]);
const BACKSPACE = new Set(["\b", "\x7f"]);
const INTERRUPT = "\x03";
const END_OF_INPUT = "\x04";
const CLEAR = "\x15";
/** A key that sends more than one character, such as an arrow: it is no text. */
const ESCAPE_SEQUENCE = /\x1b(\[[0-9;?]*[ -/]*[@-~]|O.|.)?/gu;
const CONTROL = /[\x00-\x1f\x7f]/u;
/** Milliseconds between two drawings of a prompt that changes. */
const REDRAW = 1000;

/** What is asked, and how. */
export interface LineQuestion {
	/** Written once. What stands behind its last line break is the prompt. */
	readonly question: string;
	/** A prompt that changes, drawn behind the question, each second anew; not for hidden lines. It must stay on one line of the terminal. */
	readonly prompt?: () => string;
	/** True when nothing of what is typed is shown. */
	readonly hidden: boolean;
	/** Takes the question back. */
	readonly signal: AbortSignal;
	/** Called for Ctrl+C, which the terminal does not turn into a signal while a line is read. It must bring the signal, which ends the line. */
	readonly interrupt: () => void;
}

/** The terminal: what of it reading a line needs. */
export interface LineTerminal {
	readonly input: Pick<ReadStream, "isRaw" | "setRawMode" | "resume" | "pause" | "on" | "off">;
	readonly output: Pick<WriteStream, "write">;
}

/**
 * Asks at a terminal and reads one line. Backspace and Ctrl+U take back what was typed. Undefined at the end of input
 * (Ctrl+D in an empty line) and when the signal comes, as it does after Ctrl+C. The terminal is given back as it was, the cursor at the beginning of a line.
 */
export function readLine({ input, output }: LineTerminal, asked: LineQuestion): Promise<string | undefined> {
	const { question, prompt, hidden, signal, interrupt } = asked;
	if (signal.aborted) return Promise.resolve(undefined);
	const decoder = new StringDecoder("utf8");
	const wasRaw = input.isRaw;
	let typed: string[] = [];
	const draw = () =>
		output.write(`\r\x1b[2K${prompt?.() ?? question.slice(question.lastIndexOf("\n") + 1)}${typed.join("")}`);
	// Before anybody is asked: until then the terminal itself shows what is typed.
	input.setRawMode(true);
	output.write(question + (prompt?.() ?? ""));
	input.resume();
	return new Promise((resolve) => {
		const redrawing = prompt === undefined ? undefined : setInterval(draw, REDRAW);
		const end = (answer: string | undefined) => {
			clearInterval(redrawing);
			input.off("data", onData);
			input.off("end", onEnd);
			signal.removeEventListener("abort", onEnd);
			input.setRawMode(wasRaw);
			input.pause();
			output.write("\n");
			resolve(answer);
		};
		const onEnd = () => end(undefined);
		/** Takes one key; true when the line is over. */
		const take = (character: string): boolean => {
			if (ENTER.has(character) || (character === END_OF_INPUT && typed.length === 0)) {
				end(ENTER.has(character) ? typed.join("") : undefined);
				return true;
			}
			if (character === INTERRUPT) interrupt();
			else if (BACKSPACE.has(character) || character === CLEAR) {
				typed = character === CLEAR ? [] : typed.slice(0, -1);
				if (!hidden) draw();
			} else if (!CONTROL.test(character)) {
				typed.push(character);
				if (!hidden) output.write(character);
			}
			return false;
		};
		const onData = (data: Buffer) => {
			for (const character of decoder.write(data).replace(ESCAPE_SEQUENCE, "")) if (take(character)) return;
		};
		input.on("data", onData);
		input.on("end", onEnd);
		signal.addEventListener("abort", onEnd);
	});
}
