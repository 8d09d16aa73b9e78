/** Cuts received bytes into lines. A line that is longer than the limit, or no UTF-8, ends the buffer: nothing of it is kept. */
export class LineBuffer {
	readonly #limitBytes: number;
	readonly #decoder = new TextDecoder("utf-8", { fatal: true });
	#parts: Uint8Array[] = [];
	#bytes = 0;

	constructor(limitBytes: number) {
		this.#limitBytes = limitBytes;
	}

	/** The whole lines that are there now, without line ends, or what is wrong. */
	take(bytes: Uint8Array): { readonly lines: readonly string[]; readonly problem?: string } {
		const lines: string[] = [];
		let rest = bytes;
		for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
			const line = this.#join(rest.subarray(0, end));
			rest = rest.subarray(end + 1);
			if (line === undefined) return { lines, problem: `a line is longer than ${this.#limitBytes} bytes` };
			try {
				lines.push(this.#decoder.decode(line));
			} catch {
				return { lines, problem: "a line is no UTF-8" };
			}
		}
		if (rest.length === 0) return { lines };
		this.#bytes += rest.length;
		if (this.#bytes > this.#limitBytes) return { lines, problem: `a line is longer than ${this.#limitBytes} bytes` };
		this.#parts.push(rest.slice());
		return { lines };
	}

	#join(last: Uint8Array): Uint8Array | undefined {
		if (this.#bytes + last.length > this.#limitBytes) return undefined;
		if (this.#parts.length === 0) return last;
		const line = Buffer.concat([...this.#parts, last]);
		this.#parts = [];
		this.#bytes = 0;
		return line;
	}
}
