import { Matcher } from "./matcher.ts";
import { type SecretForm, secretForms } from "./secret-forms.ts";
import { endOf, startOf, type TextView, unescaped, unwrapped, unwrappedText, wholeView } from "./text-view.ts";
import { waysOfWriting } from "./ways-of-writing.ts";

/** What stands where a secret stood. */
export const REDACTED = "***";

/** A part of a text: units from `start` up to, without, `end`. */
export interface TextPart {
	readonly start: number;
	readonly end: number;
}

const isBase64Digit = (unit: number | undefined) =>
	unit !== undefined && /[A-Za-z0-9+/_-]/.test(String.fromCharCode(unit));

/**
 * Collects the secrets of a run and takes them out of texts: as they are, in Base64 (also inside a larger one) and hexadecimal of UTF-8
 * and UTF-16, as URLs, XML, JSON, cmd and PowerShell spell them, and wrapped over lines. The time is linear in the text. Texts shorter
 * than four characters are not searched for: they would black out half of every log.
 */
export class Redactor {
	readonly #secrets = new Set<string>();
	readonly #forms = new Map<string, SecretForm>();
	#matcher: Matcher | undefined;

	/** Adds a secret; from now on every redacted text is free of it. */
	add(secret: string): void {
		if (this.#secrets.has(secret)) return;
		this.#secrets.add(secret);
		for (const form of secretForms(secret)) {
			const text = unwrappedText(form.text);
			if (!this.#forms.has(text)) this.#forms.set(text, { ...form, text });
		}
		this.#matcher = undefined;
	}

	/** The text without any secret added so far. */
	redact(text: string): string {
		const { parts } = this.find(text);
		if (parts.length === 0) return text;
		let result = "";
		let from = 0;
		for (const { start, end } of parts) {
			result += text.slice(from, start) + REDACTED;
			from = end;
		}
		return result + text.slice(from);
	}

	/** True when a secret stands in the text in any form. */
	holdsSecret(text: string): boolean {
		return this.find(text).parts.length > 0;
	}

	/** Where secrets stand, in order and apart from one another; and from where on the end of the text may begin one that goes on behind it. */
	find(text: string): { readonly parts: readonly TextPart[]; readonly openFrom: number } {
		if (this.#forms.size === 0 || text === "") return { parts: [], openFrom: Number.POSITIVE_INFINITY };
		this.#matcher ??= new Matcher(this.#forms.values());
		const whole = wholeView(text);
		const found: TextPart[] = [];
		let openFrom = this.#search(unwrapped(whole), found);
		for (const { isUsed, undo } of waysOfWriting) {
			if (isUsed(text)) openFrom = Math.min(openFrom, this.#search(unwrapped(unescaped(whole, undo)), found));
		}
		return { parts: merged(found), openFrom };
	}

	/** Adds what stands in one view; answers from where on its end may go on as a secret. */
	#search(view: TextView, found: TextPart[]): number {
		const { units } = view;
		const open = this.#matcher?.scan(units, (start, end, form) => {
			const first = form.before === true && isBase64Digit(units[start - 1]) ? start - 1 : start;
			const last = form.after === true && isBase64Digit(units[end]) ? end + 1 : end;
			found.push({ start: startOf(view, first), end: endOf(view, last) });
		});
		return open === undefined || open === 0 ? Number.POSITIVE_INFINITY : startOf(view, units.length - open);
	}
}

/** Parts that share a unit become one. */
function merged(parts: readonly TextPart[]): readonly TextPart[] {
	if (parts.length < 2) return parts;
	const ordered = [...parts].sort((left, right) => left.start - right.start || right.end - left.end);
	const result: TextPart[] = [];
	for (const part of ordered) {
		const last = result.at(-1);
		if (last !== undefined && part.start < last.end)
			result[result.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
		else result.push(part);
	}
	return result;
}
