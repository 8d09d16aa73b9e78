import { splitCommandLine } from "../base/command-line.ts";
import { type Command, commandLine } from "../model/command.ts";
import type { Ending } from "../model/sequence.ts";
import { expandText } from "../sequence/expand.ts";
import { errorDialogMilliseconds, untilAnswered } from "./countdown.ts";
import { expose, secretsIn } from "./exposures.ts";
import type { Run } from "./run.ts";

/** Name of the variable that holds a command line for the very end (variables.md §3). */
const POST_ACTION = "SMSTSPostAction";

/** What is to come when the run is over. */
export interface PlannedEnding {
	/** Its texts expanded. */
	readonly command?: Command;
	readonly then: Ending["then"];
}

/**
 * What the author wants after success or failure. The secrets that the command is handed are noted as ones to change, not yet committed:
 * so they stand in what the end of the run says, which comes before the command.
 */
export function planEnding(run: Run, succeeded: boolean): PlannedEnding {
	const ending: Ending = (succeeded ? run.sequence.atEnd : run.sequence.onFailure) ?? { then: "stay" };
	const command = commandOf(run, ending);
	if (command === undefined) return { then: ending.then };
	const line = commandLine(command);
	if (!run.isAfterlife && run.parts.secrets.holdsSecret(line)) {
		for (const name of secretsIn(run, line, "a secret of the command at the end"))
			expose(run, name, { why: "on-command-line", where: command.program });
	}
	return { command, then: ending.then };
}

/**
 * The last things of a run that is over: its command, which is not waited for, and what becomes of the computer. Called once, after all
 * that the run must remember is durable: whatever a cut takes of it is not made up for, and nothing happens twice. A failure stays on
 * the screen before; somebody who cancels then keeps the computer as it is.
 */
export async function actAtEnd(run: Run, { command, then }: PlannedEnding, succeeded: boolean): Promise<void> {
	if (command === undefined && then === "stay") return;
	if (!succeeded && !(await showFailure(run, then))) return;
	if (command !== undefined) await startCommand(run, command);
	if (then !== "stay") await leaveComputer(run, then);
}

/** The command of SMSTSPostAction, which is stronger, or of the sequence. */
function commandOf(run: Run, ending: Ending): Command | undefined {
	const found = run.lookup(POST_ACTION);
	const line = found.known ? (found.value ?? "") : "";
	const isHidden = run.isSecret(POST_ACTION);
	const [program, ...rest] = splitCommandLine(line);
	if (program !== undefined) return { program, arguments: rest };
	const lacksSecret = () => {
		run.say("The command at the end needs a secret whose key is gone already; it is not started.", "warning");
		return undefined;
	};
	if (isHidden && run.isAfterlife) return lacksSecret();
	if (ending.command === undefined) return undefined;
	const texts = [ending.command.program, ...ending.command.arguments].map((text) =>
		expandText(text, run.lookup, run.isSecret),
	);
	// A cut came in the middle of the clean-up: no secret has a value any more.
	if (run.isAfterlife && texts.some(({ secret }) => secret)) return lacksSecret();
	const [first = "", ...others] = texts.map(({ value }) => (value.known ? value.value : ""));
	for (const name of texts.flatMap(({ undefinedNames }) => undefinedNames))
		run.say(`The command at the end: the variable ${name} has no value; %${name}% stays as it is.`, "warning");
	return { program: first, arguments: others };
}

/** Lets the failure stay on the screen (SMSTSErrorDialogTimeout). False when somebody cancelled meanwhile. */
async function showFailure(run: Run, then: Ending["then"]): Promise<boolean> {
	const { attendant, signal } = run.parts;
	const milliseconds = errorDialogMilliseconds(run);
	const deed =
		then === "stay"
			? "the command at the end is started"
			: `the computer ${then === "restart" ? "restarts" : "is switched off"}`;
	run.say(`The run failed. In ${milliseconds / 1000} s ${deed}; cancel to stay.`, "warning");
	await untilAnswered(run, milliseconds, (ended) => attendant?.onCountdown(milliseconds, ended));
	if (signal.aborted) run.say("Somebody cancelled: the computer stays as it is.", "warning");
	return !signal.aborted;
}

async function startCommand(run: Run, command: Command): Promise<void> {
	const shown = run.parts.secrets.redact(commandLine(command));
	run.say(`Started at the end, not waited for: ${shown}`);
	const started = await run.parts.ports.run.start({ ...command, shown });
	if (!started.ok) run.say(`The command at the end can't be started: ${started.error.message}`, "warning");
}

/** Never on a machine whose way from the firmware to a system is not whole. */
async function leaveComputer(run: Run, then: "restart" | "shut-down"): Promise<void> {
	const { boot, power } = run.parts.ports;
	const leads = await boot.verify();
	if (!leads.ok) {
		const deed = then === "restart" ? "restarted" : "switched off";
		run.say(`The computer is not ${deed}, because nothing would start on it: ${leads.error.message}`, "warning");
		return;
	}
	run.say(`The run is over: the computer ${then === "restart" ? "restarts" : "is switched off"}.`);
	const into = leads.value.kind === "winpe" ? "winpe" : "full-os";
	const left = then === "restart" ? await power.restart(into) : await power.shutDown();
	if (!left.ok) run.say(`The computer stays: ${left.error.message}`, "warning");
}
