import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../model/ports.ts";

/** The clock of the computer that the engine runs on. */
export function hostClock(): Clock {
	return {
		now: () => Date.now(),
		monotonic: () => performance.now(),
		biasMinutes: () => new Date().getTimezoneOffset(),
		sleep: async (milliseconds, signal) => {
			if (signal.aborted) return;
			try {
				await wait(milliseconds, undefined, { signal });
			} catch (error) {
				if (!signal.aborted) throw error;
			}
		},
	};
}
