const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Reads `10s`, `500ms`, `2m`, `1h` or a bare number of seconds as milliseconds. Undefined when it is no duration. */
export function parseDuration(text: string): number | undefined {
	const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h)?\s*$/i.exec(text);
	if (match === null) return undefined;
	const unit = (match[2] ?? "s").toLowerCase() as keyof typeof MILLISECONDS;
	return Math.round(Number(match[1]) * MILLISECONDS[unit]);
}

/** Milliseconds as people read them: `850 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
export function formatDuration(milliseconds: number): string {
	if (!Number.isFinite(milliseconds) || milliseconds < 0) return "?";
	if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1000;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	const minutes = Math.floor(whole / 60);
	const two = (value: number) => String(value).padStart(2, "0");
	if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
