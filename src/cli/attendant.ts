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
		onMissingValue: async ({ name, description, wantedBy, required, problem }) => {
			const about = description === undefined ? "" : ` (${description})`;
			const empty = required ? "" : "; leave it empty for none";
			for (;;) {
				pause();
				const answer = await terminal.ask(`\n${wantedBy} wants a value for ${name}${about}${empty}: `, signal);
				if (answer === undefined) return undefined;
				const wrong = problem(answer.trim());
				if (wrong === undefined) return answer.trim();
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
