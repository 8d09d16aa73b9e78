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
		alarm,
	};
}

/** A timer of Node.js holds no more: one that is set for longer rings at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function alarm(milliseconds: number, ring: () => void): () => void {
	let left = milliseconds;
	let timer: NodeJS.Timeout;
	const begin = () => {
		const part = Math.min(left, LONGEST_TIMER);
		left -= part;
		timer = setTimeout(() => (left > 0 ? begin() : ring()), part);
	};
	begin();
	return () => clearTimeout(timer);
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
	try {
		for (let left = milliseconds; left >= 0 && !signal.aborted; left -= LONGEST_TIMER)
			await sleep(Math.min(left, LONGEST_TIMER), undefined, { signal });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
