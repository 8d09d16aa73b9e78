import type { Phase } from "../../model/phase.ts";
import type { CommandDescription } from "./description.ts";

/** The first answer of the machine's table that fits; patterns cover the whole text and ignore case. */
export function matchCommand(
	commands: readonly CommandDescription[],
	program: string,
	argumentLine: string,
	phase: Phase,
): CommandDescription | undefined {
	return commands.find(
		(each) =>
			(each.phase === undefined || each.phase === phase) &&
			covers(each.program, program) &&
			(each.arguments === undefined || covers(each.arguments, argumentLine)),
	);
}

function covers(pattern: string, text: string): boolean {
	return new RegExp(`^(?:${pattern})$`, "iu").test(text);
}
