import { type Known, known } from "../model/known.ts";

/** Tells a variable's value; undefined when nothing set it. Names are looked up without case. */
export type VariableLookup = (name: string) => Known<string | undefined>;

/** A text after expansion. */
export interface ExpandedText {
	readonly value: Known<string>;
	/** Names that had no value; their `%Name%` still stands in the text. Each once, as first written. */
	readonly undefinedNames: readonly string[];
	/** True when a secret value went in. */
	readonly secret: boolean;
}

/** A name between percent signs. Brackets are permitted since names such as `ProgramFiles(x86)` exist. */
const token = /%([A-Za-z_][A-Za-z0-9_()-]{0,255})%/g;

/** The names that stand as `%Name%` in a text, in order, with their offsets in it. */
export function templateNames(text: string): readonly { readonly name: string; readonly offset: number }[] {
	if (!text.includes("%")) return [];
	return [...text.matchAll(token)].map((match) => ({ name: match[1] ?? "", offset: match.index }));
}

/**
 * Replaces each `%Name%` by the variable's value, once: what a value itself holds is not expanded again, since values are
 * expanded when they are set. A name without a value stays as it is and is reported. `%%` has no meaning of its own.
 * When a value can't be known yet the whole text can't be.
 */
export function expandText(text: string, lookup: VariableLookup, isSecret?: (name: string) => boolean): ExpandedText {
	if (!text.includes("%")) return { value: known(text), undefinedNames: [], secret: false };
	const undefinedNames = new Map<string, string>();
	let unknownValue: Known<string> | undefined;
	let secret = false;
	const replaced = text.replace(token, (whole: string, name: string) => {
		const found = lookup(name);
		if (!found.known) {
			unknownValue ??= found;
			return whole;
		}
		if (found.value === undefined) {
			const folded = name.toUpperCase();
			if (!undefinedNames.has(folded)) undefinedNames.set(folded, name);
			return whole;
		}
		secret ||= isSecret?.(name) === true;
		return found.value;
	});
	return { value: unknownValue ?? known(replaced), undefinedNames: [...undefinedNames.values()], secret };
}
