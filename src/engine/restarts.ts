import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { Span } from "../model/journal.ts";
import type { HandOverOutcome, RestartOutcome } from "../model/outcome.ts";
import type { Phase } from "../model/phase.ts";
import { countDown, countdownOf } from "./countdown.ts";
import { failure } from "./failures.ts";
import { visitKey } from "./frames.ts";
import type { Run } from "./run.ts";
import type { RestartAsked } from "./run-state.ts";
import { registerContinuation, removeBootImage, stageBootImage } from "./staging.ts";

/** Default bound of `again`: a step that always asks for one more restart must end somewhere. */
const AGAIN_LIMIT = 5;

/** Points the boot store at the system that shall start next. Safe to do again. */
async function arm(run: Run, into: Phase): Promise<Result<void, Failure>> {
	const { ports } = run.parts;
	if (into === "winpe") {
		const staged = await stageBootImage(run);
		if (!staged.ok) return staged;
		const image = run.journal.state.bootImage;
		if (image !== undefined && !image.held) {
			const next = await ports.boot.setNext(image.entry);
			if (!next.ok) return next;
		}
	} else {
		const removed = await removeBootImage(run);
		if (!removed.ok) return removed;
		const registered = await registerContinuation(run);
		if (!registered.ok) return registered;
	}
	const leads = await ports.boot.verify();
	if (!leads.ok) return leads;
	if ((leads.value.kind === "winpe") !== (into === "winpe")) {
		const message = `The next start would bring up "${leads.value.title}".`;
		return fail(failure("boot-files-missing", `prepare the restart into ${into}`, message));
	}
	const flushed = await ports.volumes.flush(run.journal.place.volume);
	if (!flushed.ok) return flushed;
	await run.journal.record({ kind: "restart-armed" });
	return ok(undefined);
}

/** Records the wish, arms the boot store, restarts. What comes back is a failure, or the process is about to end. */
export async function askRestart(
	run: Run,
	span: Span,
	outcome: Pick<RestartOutcome, "into" | "limit" | "notes" | "off" | "countdown"> & {
		readonly then: HandOverOutcome["then"] | "resume";
		/** Variables asked for it: they are taken back. */
		readonly requested?: true;
		readonly handOver?: HandOverOutcome;
	},
): Promise<Result<void, Failure>> {
	const limit = outcome.limit ?? AGAIN_LIMIT;
	const times = run.journal.state.restarts.get(visitKey(span)) ?? 0;
	if ((outcome.then === "again" || outcome.then === "verify") && times >= limit) {
		return fail(
			failure(
				"restart-limit",
				"restart for the same step again",
				`It has asked ${times} times; the limit is ${limit}.`,
			),
		);
	}
	const handOver = outcome.handOver === undefined ? {} : { handOver: handOverRecord(run, outcome.handOver) };
	const { into, then } = outcome;
	const notes = outcome.notes === undefined ? {} : { notes: outcome.notes };
	const isPlain = outcome.handOver === undefined && (then !== "resume" || outcome.requested === true);
	const countdown = isPlain ? countdownOf(run, outcome.countdown) : undefined;
	const more = {
		...(outcome.requested === undefined ? {} : { requested: outcome.requested }),
		...(outcome.off === undefined ? {} : { off: outcome.off }),
		...(countdown === undefined ? {} : { countdown }),
	};
	const asked = { span, fromBoot: run.facts.bootId, into, then, limit, ...more, ...notes, ...handOver };
	await run.journal.record({ kind: "restart-asked", ...asked });
	if (outcome.requested === true) run.forgetRequest();
	return repeatRestart(run);
}

function handOverRecord(run: Run, { to, deadline, restarts }: HandOverOutcome) {
	return { to, deadline: run.parts.ports.clock.now() + deadline, ...(restarts === undefined ? {} : { restarts }) };
}

/** Arms (once) and asks for the recorded restart; used again when the machine did not restart or was cut in between. */
export async function repeatRestart(run: Run): Promise<Result<void, Failure>> {
	const asked = run.journal.state.restart;
	if (asked === undefined) return ok(undefined);
	if (asked.handOver !== undefined) return leaveMachineTo(run, asked.handOver, asked.into);
	if (!run.journal.state.restartArmed || asked.fromBoot !== run.facts.bootId) {
		const armed = await arm(run, asked.into);
		if (!armed.ok) return armed;
	}
	const isOff = asked.off === true;
	if (asked.countdown !== undefined && !(await countDown(run, asked.countdown, asked.into, isOff)))
		return fail(failure("cancelled", "restart", "Somebody cancelled the run; the next start restarts."));
	run.parts.emit({ kind: "restarting", into: asked.into, ...(isOff ? { off: true } : {}) });
	const { power } = run.parts.ports;
	return isOff ? power.shutDown() : power.restart(asked.into);
}

/** The other program restarts the machine as often as it wants, where it asks for it after a first time by the engine; only the way back to this run is put in place. */
async function leaveMachineTo(
	run: Run,
	{ to: program, restarts }: NonNullable<RestartAsked["handOver"]>,
	into: Phase,
): Promise<Result<void, Failure>> {
	if (!run.journal.state.restartArmed) {
		const registered = await registerContinuation(run);
		if (!registered.ok) return registered;
		await run.journal.record({ kind: "restart-armed" });
	}
	run.say(`${program} has the machine now; it restarts by itself and comes back here.`);
	if (restarts === undefined) return ok(undefined);
	run.parts.emit({ kind: "restarting", into });
	return run.parts.ports.power.restart(into);
}

/** Starts without progress in which a used-up one-shot entry is armed once more before the restart counts as lost. */
const ONE_SHOT_TRIES = 2;

/** What a start finds of a restart that was asked for. */
export type RestartVerdict = "none" | "ask-again" | "handed-over" | "done" | "elsewhere";

/** Same boot: ask again. The right system: done. Cut before the boot store was changed, or in WinPE before its first record: ask again. Else: came back elsewhere. */
export function judgeRestart(run: Run): RestartVerdict {
	const { restart, restartArmed, startsWithoutProgress, pastNoReturn } = run.journal.state;
	if (restart === undefined) return "none";
	if (restart.handOver !== undefined) {
		const isBack = restart.fromBoot !== run.facts.bootId && restart.into === run.facts.phase;
		if (isBack) return "done";
		const isUnasked = restart.handOver.restarts === true && restart.fromBoot === run.facts.bootId;
		return restartArmed && !isUnasked ? "handed-over" : "ask-again";
	}
	if (restart.fromBoot === run.facts.bootId) return "ask-again";
	if (restart.into === run.facts.phase) return "done";
	if (!restartArmed) return "ask-again";
	// A cut before WinPE's first record uses the one-shot entry up, and the old system, still whole, comes back.
	const isUsedUp = restart.into === "winpe" && !pastNoReturn && startsWithoutProgress <= ONE_SHOT_TRIES;
	return isUsedUp ? "ask-again" : "elsewhere";
}
