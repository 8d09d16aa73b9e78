import type { Attendant } from "../engine/parts.ts";
import type { Services } from "./services.ts";

/** Asks whoever sits at the terminal what to do after a failure and before a pause. */
export function createAttendant(services: Services, pause: () => void): Attendant {
	const { terminal, signal } = services;
	const ask = async (question: string) => {
		pause();
		return (await terminal.ask(question, signal))?.trim().toLowerCase();
	};
	return {
		onFailure: async (node, failure) => {
			for (;;) {
				const answer = await ask(
					`\n${node.name} failed: ${failure.message}\n[r]etry, [s]kip this step, open a [c]onsole, or s[t]op the run? `,
				);
				if (answer === "r" || answer === "retry") return "retry";
				if (answer === "s" || answer === "skip") return "skip";
				if (answer === "c" || answer === "console") await terminal.console();
				if (answer === undefined || answer === "t" || answer === "stop") return "stop";
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
