import type { Retry } from "../model/sequence.ts";

/**
 * Milliseconds to wait before the next try, after so many failures (from 1): the author's wait, multiplied by the back-off for each
 * failure but the first, never above the longest wait. No chance is in it: a rehearsal waits as long as the run.
 */
export function retryWait(retry: Retry, failures: number): number {
	const { waitMilliseconds, backOff = 1, longestWaitMilliseconds = DAY } = retry;
	return Math.round(Math.min(waitMilliseconds * backOff ** (failures - 1), longestWaitMilliseconds, DAY));
}

/** No wait is longer, whatever the author's back-off comes to. */
const DAY = 24 * 3_600_000;
