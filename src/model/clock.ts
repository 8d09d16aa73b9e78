/** Time of the machine. */
export interface ClockReader {
	/** Milliseconds since 1970, UTC. Never used for order. */
	now(): number;
	/** Local time's offset from UTC in minutes, as CMTrace counts it (UTC minus local). */
	biasMinutes(): number;
}

/** Time of the machine, and waiting. */
export interface Clock extends ClockReader {
	/** Milliseconds of a clock that never goes back. */
	monotonic(): number;
	/** Waits while somebody may still answer: takes its time on every machine. */
	sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** Waits with nothing else to do: a rehearsal machine lets the time pass at once. */
	idle(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** Rings once, after so long, while other work goes on; answers what stops it. */
	alarm(milliseconds: number, ring: () => void): () => void;
}
