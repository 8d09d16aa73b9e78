import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../model/clock.ts";

/** The clock of the computer that the engine runs on. */
export function hostClock(): Clock {
	return {
		now: () => Date.now(),
		monotonic: () => performance.now(),
		biasMinutes: () => new Date().getTimezoneOffset(),
		sleep: wait,
		idle: wait,
		alarm: (milliseconds, ring) => {
			const timer = setTimeout(ring, milliseconds);
			return () => clearTimeout(timer);
		},
	};
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return;
	try {
		await sleep(milliseconds, undefined, { signal });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
