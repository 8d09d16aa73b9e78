import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../model/clock.ts";
import { hostClock } from "../host-clock.ts";

/** The clock of a rehearsal machine: the host's, and hours that are only said to pass do so at once. */
export interface RehearsalClock extends Clock {
	/** Lets time pass: what is due in it rings in order. Ends early when the signal comes. */
	pass(milliseconds: number, signal: AbortSignal): Promise<void>;
}

interface Alarm {
	/** On the monotonic clock. */
	readonly due: number;
	readonly ring: () => void;
	readonly stop: () => void;
}

/** A clock that begins with the start of the machine. Only the monotonic clock runs ahead: times of logs stay those of the host. */
export function rehearsalClock(): RehearsalClock {
	const host = hostClock();
	const alarms = new Set<Alarm>();
	let ahead = 0;
	const monotonic = () => host.monotonic() + ahead;
	const advanceTo = (moment: number) => {
		ahead += Math.max(0, moment - monotonic());
	};
	const ring = (alarm: Alarm) => {
		alarm.stop();
		if (alarms.delete(alarm)) alarm.ring();
	};
	const pass = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
		const end = monotonic() + milliseconds;
		while (!signal.aborted) {
			const [next] = [...alarms].filter(({ due }) => due <= end).sort((left, right) => left.due - right.due);
			if (next === undefined) return advanceTo(end);
			advanceTo(next.due);
			ring(next);
			// Whoever was woken acts before more time passes.
			await setImmediate();
		}
	};
	return {
		...host,
		monotonic,
		pass,
		idle: pass,
		alarm: (milliseconds, onRing) => {
			const stop = host.alarm(milliseconds, () => ring(alarm));
			const alarm: Alarm = { due: monotonic() + milliseconds, ring: onRing, stop };
			alarms.add(alarm);
			return () => {
				stop();
				alarms.delete(alarm);
			};
		},
	};
}
