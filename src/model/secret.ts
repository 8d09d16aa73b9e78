/** A text that must not be shown. It prints as `***` wherever somebody forgets to ask. */
export class Secret {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** The text itself: only for the place that hands it to Windows or to a tool. */
	reveal(): string {
		return this.#text;
	}

	toString(): string {
		return "***";
	}

	toJSON(): string {
		return "***";
	}
}

/** What a sink calls before it writes. */
export type Redact = (text: string) => string;
