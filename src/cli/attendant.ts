import type { Attendant } from "../engine/parts.ts";
import type { Services } from "./services.ts";

/** Asks whoever sits at the terminal what to do after a failure and before a pause. */
export function createAttendant(services: Services, pause: () => void): Attendant {
	const { terminal, signal } = services;
	const ask = async (question: string, ended: AbortSignal = signal) => {
		pause();
		return (await terminal.ask(question, ended))?.trim().toLowerCase();
	};
	return {
		onCountdown: async (message, ended) => {
			const answer = await ask(`\n${message} Press Enter to do it now, Ctrl+C to stay. `, ended);
			// End of input, or too late: the time decides.
			if (answer === undefined) await new Promise<void>((resolve) => ended.addEventListener("abort", () => resolve()));
		},
		onFailure: async (node, failure, ended) => {
			for (;;) {
				const answer = await ask(
					`\n${node.name} failed: ${failure.message}\n[r]etry, [s]kip this step, open a [c]onsole, or s[t]op the run? `,
					ended,
				);
				if (answer === "r" || answer === "retry") return "retry";
				if (answer === "s" || answer === "skip") return "skip";
				if (answer === "c" || answer === "console") await terminal.console();
				if (answer === undefined || answer === "t" || answer === "stop") return "stop";
			}
		},
		onMissingValue: async ({ name, secret, description, wantedBy, required, problem }) => {
			const about = description === undefined ? "" : ` (${description})`;
			const empty = required ? "" : "; leave it empty for none";
			for (;;) {
				pause();
				const question = `\n${wantedBy} wants a value for ${name}${about}${empty}: `;
				const typed = await (secret ? terminal.askHidden(question, signal) : terminal.ask(question, signal));
				if (typed === undefined) return undefined;
				const answer = secret ? typed : typed.trim();
				const wrong = problem(answer);
				if (wrong === undefined) return answer;
				terminal.err(`${name} ${wrong}.\n`);
			}
		},
		onPause: async (node) => {
			for (;;) {
				const answer = await ask(
					`\nPaused before "${node.name}" (${node.id}). [g]o on, open a [c]onsole, or s[t]op here? `,
				);
				if (answer === "" || answer === "g" || answer === "go") return true;
				if (answer === "c" || answer === "console") await terminal.console();
				if (answer === undefined || answer === "t" || answer === "stop") return false;
			}
		},
	};
}
