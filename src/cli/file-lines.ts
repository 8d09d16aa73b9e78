/** A line of a file that somebody else writes. */
export interface FileLine {
	/** Where it begins in the file, in bytes. */
	readonly offset: number;
	/** Without the line end; undefined for one that is longer than the limit, or no UTF-8. */
	readonly text: string | undefined;
}

/** Cuts what is read of a file into lines. A line that is no text takes nothing else with it, and of a long one nothing is kept. */
export class FileLines {
	readonly #limitBytes: number;
	readonly #decoder = new TextDecoder("utf-8", { fatal: true });
	#offset = 0;
	#parts: Uint8Array[] = [];
	/** Of the line that has no end yet; more than the limit when its parts were let go. */
	#bytes = 0;

	/** `offset`: where reading begins. */
	constructor(limitBytes: number, offset = 0) {
		this.#limitBytes = limitBytes;
		this.#offset = offset;
	}

	/** The lines that have their end now. */
	take(bytes: Uint8Array): readonly FileLine[] {
		const lines: FileLine[] = [];
		let rest = bytes;
		for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
			this.#hold(rest.subarray(0, end));
			lines.push({ offset: this.#offset, text: this.#text() });
			this.#offset += this.#bytes + 1;
			this.#parts = [];
			this.#bytes = 0;
			rest = rest.subarray(end + 1);
		}
		this.#hold(rest.slice());
		return lines;
	}

	#hold(part: Uint8Array): void {
		this.#bytes += part.length;
		if (this.#bytes > this.#limitBytes) this.#parts = [];
		else if (part.length > 0) this.#parts.push(part);
	}

	#text(): string | undefined {
		if (this.#bytes > this.#limitBytes) return undefined;
		try {
			return this.#decoder.decode(Buffer.concat(this.#parts));
		} catch {
			return undefined;
		}
	}
}
