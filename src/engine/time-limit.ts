import { formatDuration } from "../base/duration.ts";
import { fail, type Result } from "../base/result.ts";
import type { Clock } from "../model/clock.ts";
import type { Failure } from "../model/failure.ts";
import type { StepNode } from "../model/sequence.ts";
import { failure, RunStopped } from "./failures.ts";

/** A step that ignores its signal for so long is left alone: the engine stops, as by a power cut. */
export const PATIENCE_MILLISECONDS = 30_000;

/** What time-outs need of the engine. */
export interface TimeLimitParts {
	readonly clock: Clock;
	/** Somebody cancels the run. */
	readonly signal: AbortSignal;
}

/**
 * Does a step's work within the time that its author gave it. At the time-out the work's signal comes; what it then ends in is
 * `timed-out`, unless somebody cancelled the run: that stays a cancel. Throws RunStopped when the signal, whoever gave it, is ignored.
 */
export async function withinTime<Value>(
	node: StepNode,
	{ clock, signal }: TimeLimitParts,
	work: (signal: AbortSignal) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
	const limit = node.timeoutMilliseconds;
	// Not AbortSignal.any: what it keeps for each step is only let go in a pause, and thousands of quick steps make none.
	const either = new AbortController();
	const cancel = () => either.abort(signal.reason);
	const stopTimer = limit === undefined ? () => {} : clock.alarm(limit, () => either.abort());
	if (signal.aborted) cancel();
	else signal.addEventListener("abort", cancel, { once: true });
	const watch = watchIgnored(clock, either.signal);
	try {
		const result = await Promise.race([work(either.signal), watch.ignored]);
		if (result === undefined) throw new RunStopped(ignoredSignal(node, limit, !signal.aborted), true);
		const isLate = either.signal.aborted && !signal.aborted;
		return !result.ok && isLate ? fail(timedOut(node, limit ?? 0, result.error)) : result;
	} finally {
		stopTimer();
		signal.removeEventListener("abort", cancel);
		watch.stop();
	}
}

/** Answers undefined when patience ends after the signal came. */
function watchIgnored(clock: Clock, signal: AbortSignal) {
	let stopAlarm = () => {};
	let begin = () => {};
	const ignored = new Promise<undefined>((resolve) => {
		begin = () => {
			stopAlarm = clock.alarm(PATIENCE_MILLISECONDS, () => resolve(undefined));
		};
	});
	if (signal.aborted) begin();
	else signal.addEventListener("abort", begin, { once: true });
	const stop = () => {
		signal.removeEventListener("abort", begin);
		stopAlarm();
	};
	return { ignored, stop };
}

function timedOut(node: StepNode, limit: number, ended: Failure): Failure {
	const { id, message, command, output, details } = ended;
	const said = id === "cancelled" ? [] : [message];
	return failure(
		"timed-out",
		`run ${node.name}`,
		`It took longer than ${formatDuration(limit)} and was ended with all that it had started.`,
		{
			operand: ended.operand ?? node.type,
			...(command === undefined ? {} : { command }),
			...(output === undefined ? {} : { output }),
			details: [...said, ...(details ?? []), `timeout of step ${node.id}: ${formatDuration(limit)}`],
		},
	);
}

function ignoredSignal(node: StepNode, limit: number | undefined, isTimeout: boolean): Failure {
	const asked = isTimeout
		? `It was to end after ${formatDuration(limit ?? 0)}`
		: "It was to end because the run is cancelled";
	const message = `${asked}, and has not for ${formatDuration(PATIENCE_MILLISECONDS)}. The engine stops as by a power cut.`;
	const details = ["Start again to go on: the step is then treated as one that a power cut ended."];
	return failure(isTimeout ? "timed-out" : "cancelled", `run ${node.name}`, message, { operand: node.type, details });
}
