import { didYouMean } from "../base/similar.ts";
import { foldCase } from "../base/windows-path.ts";
import { GATHERED_LISTS, GATHERED_VARIABLES } from "../model/step-variables.ts";
import { ARRAYS, LISTS, OVERWRITTEN, SECRETS, SINGLE } from "../model/toolkit-properties.ts";

/** What the name before a `=` means. Names as MDT or the file's own `Properties=` spells them. */
export type KeyMeaning =
	| { readonly kind: "single"; readonly name: string; readonly overwrites: boolean }
	/** An element of a list, counted from 1. */
	| { readonly kind: "element"; readonly list: string; readonly number: number }
	/** A list without a number, or with one that MDT does not read. */
	| { readonly kind: "no-element"; readonly list: string }
	| { readonly kind: "unknown" };

/** A property that the file declares. */
export interface CustomProperty {
	readonly name: string;
	readonly isList: boolean;
}

/** The number behind a list's name: 1 to 999, bare or with three digits (`Applications1`, `Applications001`). */
const NUMBER = /^(?:[1-9]\d{0,2}|0\d{2})$/;

/** A property of the file's own that is named like a secret. `SkipAdminPassword` and its likes are switches. */
const SECRET_NAME = /^(?!skip).*(password|passphrase|passwort|secret|pwd)$/i;
/** Longest name for which a similar one is looked for. */
const LONGEST_GUESSED = 64;

const SINGLES = new Map([...SINGLE, ...OVERWRITTEN, ...GATHERED_VARIABLES].map((name) => [foldCase(name), name]));
const OVERWRITES = new Set(OVERWRITTEN.map(foldCase));
const SECRET_NAMES = new Set(SECRETS.map(foldCase));
const GATHERED = new Set<string>(GATHERED_VARIABLES.map(foldCase));

/** All properties that a rules file may set: MDT's and its own. */
export class PropertyCatalogue {
	readonly #singles: ReadonlyMap<string, string>;
	readonly #lists: ReadonlyMap<string, string>;

	constructor(custom: readonly CustomProperty[] = []) {
		const own = (isList: boolean) =>
			custom.filter((each) => each.isList === isList).map(({ name }) => [foldCase(name), name] as const);
		this.#singles = new Map([...own(false), ...SINGLES]);
		this.#lists = new Map([
			...own(true),
			...[...LISTS, ...GATHERED_LISTS].map((name) => [foldCase(name), name] as const),
		]);
	}

	/** The meaning of a name, case disregarded. */
	meaningOf(key: string): KeyMeaning {
		const folded = foldCase(key);
		const single = this.#singles.get(folded);
		if (single !== undefined) return { kind: "single", name: single, overwrites: OVERWRITES.has(folded) };
		const element = this.#elementOf(folded);
		if (element !== undefined) return element;
		const array = arrayElement(key);
		if (array !== undefined) return { kind: "single", name: array, overwrites: false };
		return { kind: "unknown" };
	}

	#elementOf(folded: string): KeyMeaning | undefined {
		const digits = /\d*$/.exec(folded)?.[0] ?? "";
		const list = this.#lists.get(folded.slice(0, folded.length - digits.length));
		if (list === undefined) return undefined;
		const number = Number(digits);
		return NUMBER.test(digits) && number > 0 ? { kind: "element", list, number } : { kind: "no-element", list };
	}

	/** The property that was probably meant by an unknown name. */
	guess(key: string): string | undefined {
		if (key.length > LONGEST_GUESSED) return undefined;
		return didYouMean(key, [...this.#singles.values(), ...this.#lists.values()]);
	}

	/** A list's name as it is spelled, or undefined when the name is none. */
	listOf(name: string): string | undefined {
		return this.#lists.get(foldCase(name));
	}

	/** True for a property of one value: in `Priority` it stands for the section that its value names. */
	isSingle(name: string): boolean {
		return this.#singles.has(foldCase(name)) || arrayElement(name) !== undefined;
	}
}

/** `OSDAdapter2Name` as it is spelled, for every number. */
function arrayElement(key: string): string | undefined {
	const match = /^([A-Za-z]+?)(\d{1,3})([A-Za-z]+)$/.exec(key);
	if (match === null) return undefined;
	const [, base = "", number = "", part = ""] = match;
	const array = Object.keys(ARRAYS).find((name) => foldCase(name) === foldCase(base));
	const known = array === undefined ? undefined : ARRAYS[array]?.find((each) => foldCase(each) === foldCase(part));
	return known === undefined ? undefined : `${array}${Number(number)}${known}`;
}

/** Whether nobody may see the value of a property: MDT's secrets, and whatever else is named like one. */
export function isSecretProperty(name: string): boolean {
	if (SECRET_NAMES.has(foldCase(name))) return true;
	return !SINGLES.has(foldCase(name)) && SECRET_NAME.test(name);
}

/** Whether gather itself gives the variable a value. */
export function isGathered(name: string): boolean {
	return GATHERED.has(foldCase(name));
}
