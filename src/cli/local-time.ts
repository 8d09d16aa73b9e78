/** Milliseconds since 1970 as local date and time to the second: `2026-03-01 15:05:09`. */
export function localTime(time: number): string {
	const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 19).replace("T", " ");
}
