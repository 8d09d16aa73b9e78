/** Only the last seconds count for the rate, in milliseconds. */
const WINDOW = 10_000;
/** A rate from less than this is noise. */
const SHORTEST = 500;

/** Speed of a long operation and what remains, from progress reports. */
export class RateMeter {
	readonly #samples: { readonly time: number; readonly bytes: number }[] = [];

	/** Notes how far the operation was at a moment (milliseconds since 1970). A clock or counter that went back starts afresh. */
	note(time: number, bytes: number): void {
		if (!Number.isFinite(bytes)) return;
		const last = this.#samples.at(-1);
		if (last !== undefined && (time < last.time || bytes < last.bytes)) this.#samples.length = 0;
		this.#samples.push({ time, bytes });
		while (this.#samples.length > 2 && time - (this.#samples[0]?.time ?? time) > WINDOW) this.#samples.shift();
	}

	/** Bytes per second over the last ten seconds; undefined while too little is known. */
	rate(): number | undefined {
		const first = this.#samples[0];
		const last = this.#samples.at(-1);
		if (first === undefined || last === undefined || last.time - first.time < SHORTEST) return undefined;
		return ((last.bytes - first.bytes) * 1000) / (last.time - first.time);
	}

	/** Milliseconds until `totalBytes` at this rate; undefined when unknown or standing still. */
	remaining(totalBytes: number | undefined): number | undefined {
		const rate = this.rate();
		const last = this.#samples.at(-1);
		if (
			rate === undefined ||
			rate <= 0 ||
			last === undefined ||
			totalBytes === undefined ||
			!Number.isFinite(totalBytes)
		)
			return undefined;
		return totalBytes <= last.bytes ? undefined : ((totalBytes - last.bytes) * 1000) / rate;
	}
}
