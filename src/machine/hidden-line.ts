import type { ReadStream, WriteStream } from "node:tty";

const ENTER = new Set(["\r", "\n"]);
const BACKSPACE = new Set(["\b", "\x7f"]);
const CANCEL = new Set(["\x03", "\x04"]);

/**
 * Asks at a terminal and reads one line of which nothing is shown. Undefined when it is cancelled (Ctrl+C, Ctrl+D, the signal) or the
 * input ends. The terminal is given back as it was.
 */
export function readHiddenLine(
	input: ReadStream,
	output: WriteStream,
	question: string,
	signal: AbortSignal,
): Promise<string | undefined> {
	if (signal.aborted) return Promise.resolve(undefined);
	output.write(question);
	const wasRaw = input.isRaw;
	input.setRawMode(true);
	input.resume();
	return new Promise((resolve) => {
		let typed: string[] = [];
		const end = (answer: string | undefined) => {
			input.off("data", onData);
			input.off("end", onEnd);
			signal.removeEventListener("abort", onEnd);
			input.setRawMode(wasRaw);
			input.pause();
			output.write("\n");
			resolve(answer);
		};
		const onEnd = () => end(undefined);
		const onData = (data: Buffer) => {
			for (const character of data.toString("utf8")) {
				if (ENTER.has(character)) return end(typed.join(""));
				if (CANCEL.has(character)) return end(undefined);
				if (BACKSPACE.has(character)) typed = typed.slice(0, -1);
				else typed.push(character);
			}
		};
		input.on("data", onData);
		input.on("end", onEnd);
		signal.addEventListener("abort", onEnd);
	});
}
