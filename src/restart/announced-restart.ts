import { parseDuration } from "../base/duration.ts";
import { ok, type Result } from "../base/result.ts";
import type { Decision } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { RestartOutcome } from "../model/outcome.ts";
import type { Phase } from "../model/phase.ts";
import type { StepContext } from "../model/step.ts";

/** Where to, and what whoever sits there is told before: plain data of a decision. */
export type AnnouncedRestart = { readonly into: Phase; readonly message?: string; readonly milliseconds?: number };

/** What an author may say of it. */
export interface RestartRequestInput {
	readonly to: Phase;
	readonly message?: string;
	/** Duration such as 30s; the engine's own when left out. */
	readonly timeout?: string;
}

const NAMES: Readonly<Record<Phase, string>> = { winpe: "WinPE", "full-os": "Windows" };

/** Decides a restart or a switch-off; `summary` gets the name of the system to come. */
export function decideRestart(
	{ to, message, timeout }: RestartRequestInput,
	summary: (system: string) => string,
): Result<Decision<AnnouncedRestart>, Failure> {
	const milliseconds = timeout === undefined ? undefined : parseDuration(timeout);
	const data: AnnouncedRestart = {
		into: to,
		...(message === undefined || message === "" ? {} : { message }),
		...(milliseconds === undefined ? {} : { milliseconds }),
	};
	return ok({ summary: summary(NAMES[to]), choices: [], data });
}

/** Logs the message, which a warning before the restart would tell otherwise, and asks the engine for the restart, behind which the next step follows. */
export function announceRestart(
	{ into, message, milliseconds }: AnnouncedRestart,
	context: Pick<StepContext, "log">,
): RestartOutcome {
	if (message !== undefined && milliseconds === undefined) context.log(message);
	const countdown = {
		...(message === undefined ? {} : { message }),
		...(milliseconds === undefined ? {} : { milliseconds }),
	};
	return { kind: "restart", into, then: "next", countdown };
}
