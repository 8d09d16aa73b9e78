import type { Phase } from "../model/phase.ts";
import type { Run } from "./run.ts";

/** How long somebody is warned before a restart, and with what words. */
export interface Countdown {
	readonly milliseconds: number;
	readonly message?: string;
}

/** Seconds that a failed step waits for an answer when nothing else is said (variables.md §3, SMSTSErrorDialogTimeout). */
const ERROR_DIALOG_SECONDS = 900;

function textOf(run: Run, name: string): string | undefined {
	const found = run.lookup(name);
	return found.known && found.value !== "" ? found.value : undefined;
}

function millisecondsOf(run: Run, name: string): number | undefined {
	const text = textOf(run, name);
	return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : undefined;
}

/** How long a failed step waits for an answer, or stays on the screen, in milliseconds. */
export function errorDialogMilliseconds(run: Run): number {
	return millisecondsOf(run, "SMSTSErrorDialogTimeout") ?? ERROR_DIALOG_SECONDS * 1000;
}

/**
 * The warning before a restart; undefined: none. A step that brings its own obeys SMSRebootTimeout and SMSRebootMessage first; all other
 * restarts obey SMSTSRebootDelay (behind the first one SMSTSRebootDelayNext) and SMSTSRebootMessage (engine.md §3).
 */
export function countdownOf(run: Run, own?: Partial<Countdown>): Countdown | undefined {
	const delay = millisecondsOf(run, "SMSTSRebootDelay");
	const next = run.journal.state.restartsDone > 0 ? millisecondsOf(run, "SMSTSRebootDelayNext") : undefined;
	const milliseconds =
		own === undefined ? (next ?? delay ?? 0) : (millisecondsOf(run, "SMSRebootTimeout") ?? own.milliseconds ?? 0);
	const message =
		own === undefined ? textOf(run, "SMSTSRebootMessage") : (textOf(run, "SMSRebootMessage") ?? own.message);
	return milliseconds === 0 ? undefined : { milliseconds, ...(message === undefined ? {} : { message }) };
}

/** What happens when the time is up. */
function deed(into: Phase, isOff: boolean): string {
	if (isOff) return "the computer is switched off";
	return `the computer restarts into ${into === "winpe" ? "WinPE" : "Windows"}`;
}

/**
 * Warns and waits; a technician may shorten it. False when somebody cancelled the run meanwhile: nothing happens then, and the next start
 * asks for the restart again.
 */
export async function countDown(run: Run, countdown: Countdown, into: Phase, isOff: boolean): Promise<boolean> {
	const { attendant, signal } = run.parts;
	const { milliseconds, message } = countdown;
	const text = `${message === undefined ? "" : `${message} `}In ${milliseconds / 1000} s ${deed(into, isOff)}.`;
	run.say(text);
	await untilAnswered(run, milliseconds, (ended) => attendant?.onCountdown(milliseconds, ended));
	return !signal.aborted;
}

/**
 * Waits for an answer, or until the time is up: then undefined. The question hears when it is too late. Without a question the whole
 * time is waited.
 */
export async function untilAnswered<Answer>(
	run: Run,
	milliseconds: number,
	question: (ended: AbortSignal) => Promise<Answer> | undefined,
): Promise<Answer | undefined> {
	const over = new AbortController();
	const ended = AbortSignal.any([run.parts.signal, over.signal]);
	const answer = question(ended);
	const time = run.parts.ports.clock.sleep(milliseconds, ended).then(() => undefined);
	try {
		return await (answer === undefined ? time : Promise.race([answer, time]));
	} finally {
		over.abort();
	}
}
