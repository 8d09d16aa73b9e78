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

/**
 * Collects the secrets of a run and takes them out of texts, also in their Base64, UTF-16LE Base64, hexadecimal, URL, JSON and XML forms.
 * Texts shorter than four characters are not searched for: they would black out half of every log.
 */
export class Redactor {
	readonly #forms = new Set<string>();
	#ordered: readonly string[] = [];

	/** Adds a secret; from now on every redacted text is free of it. */
	add(secret: string): void {
		if (secret.length < 4) return;
		const xml = secret
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;");
		const forms = [
			secret,
			Buffer.from(secret, "utf8").toString("base64"),
			Buffer.from(secret, "utf16le").toString("base64"),
			Buffer.from(secret, "utf8").toString("hex"),
			encodeURIComponent(secret),
			JSON.stringify(secret).slice(1, -1),
			xml,
		];
		for (const form of forms) this.#forms.add(form);
		// Longest first: a secret that begins another one must not leave the rest of it visible.
		this.#ordered = [...this.#forms].sort((left, right) => right.length - left.length);
	}

	/** The text without any secret added so far. */
	redact(text: string): string {
		let result = text;
		for (const form of this.#ordered) {
			if (result.includes(form)) result = result.replaceAll(form, "***");
		}
		return result;
	}
}
