import { formatDuration } from "../base/duration.ts";
import type { Attendant } from "../engine/parts.ts";
import { oneLine, wrapText } from "../report/text-width.ts";
import type { Services } from "./services.ts";

/** What questions need of the console that shows the run. */
export interface AskingConsole {
	/** Takes the live lines away, so that nothing is drawn over a question. */
	readonly pause: () => void;
	/** Questions go past the reporters: secrets are taken out here. */
	readonly redact: (text: string) => string;
}

/** Asks whoever sits at the terminal: after a failure, before a restart or a pause, and for values that are missing. */
export function createAttendant(services: Services, console: AskingConsole): Attendant {
	const asking = new Asking(services, console);
	const { terminal } = services;
	return {
		onCountdown: async (milliseconds, ended) => {
			const left = asking.timeLeft(milliseconds);
			const answer = await asking.ask([], ended, () => `Enter: now, Ctrl+C: stay (${left()}) `);
			// End of input, or too late: the time decides.
			if (answer === undefined && !ended.aborted)
				await new Promise<void>((resolve) => ended.addEventListener("abort", () => resolve()));
		},
		onFailure: async (node, failure, milliseconds, ended) => {
			const left = asking.timeLeft(milliseconds);
			const lines = [
				`${node.name} failed: ${failure.message}`,
				"[r]etry, [s]kip this step, open a [c]onsole, s[t]op the run",
			];
			const answers = { r: "retry", s: "skip", c: "console", t: "stop" } as const;
			for (;;) {
				const answer = await asking.choose(lines, answers, ended, () => `Choice (stops in ${left()}): `);
				if (answer === "console") await terminal.console();
				else return answer ?? "stop";
			}
		},
		onMissingValue: async ({ name, secret, description, wantedBy, required, problem }) => {
			const about = description === undefined ? "" : ` (${description})`;
			const empty = required ? "" : "; leave it empty for none";
			for (;;) {
				const question = asking.text([`${wantedBy} wants a value for ${name}${about}${empty}`], `${name}: `);
				const typed = await (secret
					? terminal.askHidden(question, services.signal)
					: terminal.ask(question, services.signal));
				if (typed === undefined) return undefined;
				const answer = secret ? typed : typed.trim();
				const wrong = problem(answer);
				if (wrong === undefined) return answer;
				terminal.err(`${name} ${wrong}.\n`);
			}
		},
		onPause: async (node) => {
			const lines = [`Paused before "${node.name}" (${node.id}).`, "[g]o on, open a [c]onsole, s[t]op here"];
			const answers = { g: "go", c: "console", t: "stop", "": "go" } as const;
			for (;;) {
				const answer = await asking.choose(lines, answers, services.signal, () => "Choice (Enter: go on): ");
				if (answer === "console") await terminal.console();
				else return answer === "go";
			}
		},
	};
}

/** Questions at the terminal, wrapped to its width. */
class Asking {
	readonly #services: Services;
	readonly #console: AskingConsole;

	constructor(services: Services, console: AskingConsole) {
		this.#services = services;
		this.#console = console;
	}

	/** How much of a time is left whenever that is asked, in words. */
	timeLeft(milliseconds: number): () => string {
		const { now } = this.#services;
		const until = now() + milliseconds;
		return () => {
			const seconds = Math.max(0, Math.ceil((until - now()) / 1000));
			return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
		};
	}

	/** A blank line, the lines wrapped, and what stands before the answer. */
	text(lines: readonly string[], prompt: string): string {
		this.#console.pause();
		const room = Math.max(20, this.#services.terminal.columns() - 1);
		const wrapped = lines.flatMap((line) => wrapText(oneLine(this.#console.redact(line)), room));
		return ["", ...wrapped, prompt].join("\n");
	}

	ask(lines: readonly string[], ended: AbortSignal, prompt: () => string): Promise<string | undefined> {
		return this.#services.terminal.ask(this.text(lines, ""), ended, prompt);
	}

	/** Asks until one of the answers is given, by its key or in full; undefined at the end of input or when it is too late. */
	async choose<Answer extends string>(
		lines: readonly string[],
		answers: Readonly<Record<string, Answer>>,
		ended: AbortSignal,
		prompt: () => string,
	): Promise<Answer | undefined> {
		for (;;) {
			const typed = (await this.ask(lines, ended, prompt))?.trim().toLowerCase();
			if (typed === undefined) return undefined;
			const answer = answers[typed] ?? Object.values(answers).find((each) => each === typed);
			if (answer !== undefined) return answer;
			this.#services.terminal.err(`"${oneLine(typed)}" is none of these.\n`);
		}
	}
}
