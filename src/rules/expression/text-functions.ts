import { LONGEST_RESULT, numberOf, Refusal, type RuleFunction, textOf, type Value, wholeOf } from "./values.ts";

/** Most elements of a list. */
const LONGEST_LIST = 1000;

/** A function of one text. */
function ofText(change: (text: string) => Value | Refusal): RuleFunction {
	return { least: 1, most: 1, call: ([value = ""]) => withText(value, change) };
}

function withText(value: Value, change: (text: string) => Value | Refusal): Value | Refusal {
	const text = textOf(value);
	return text instanceof Refusal ? text : change(text);
}

/** A count or place among the arguments: a whole number of at least `least`. */
function countOf(value: Value, what: string, least: number): number | Refusal {
	const count = wholeOf(value);
	if (count instanceof Refusal) return count;
	return count < least ? new Refusal(`${what} must be at least ${least}, not ${count}`) : count;
}

/** A function of a text and a count. */
function ofTextAndCount(change: (text: string, count: number) => string): RuleFunction {
	const call: RuleFunction["call"] = ([value = "", number = 0]) => {
		const count = countOf(number, "the number of characters", 0);
		return count instanceof Refusal ? count : withText(value, (text) => change(text, count));
	};
	return { least: 2, most: 2, call };
}

function middle([value = "", from = 1, length]: readonly Value[]): Value | Refusal {
	const start = countOf(from, "the place of the first character", 1);
	if (start instanceof Refusal) return start;
	const count = length === undefined ? LONGEST_RESULT : countOf(length, "the number of characters", 0);
	return count instanceof Refusal ? count : withText(value, (text) => text.slice(start - 1, start - 1 + count));
}

/** Compares as the last argument of Replace, Split, InStr and StrComp says: 1 disregards case. */
function foldBy(compare: Value | undefined): ((text: string) => string) | Refusal {
	const way = compare === undefined ? 0 : wholeOf(compare);
	if (way instanceof Refusal) return way;
	return way === 1 ? (text) => text.toLowerCase() : (text) => text;
}

/** Places of a part in a text, at most `most`; none for an empty part. */
function placesOf(text: string, part: string, fold: (text: string) => string, most: number): readonly number[] {
	const [all, wanted] = [fold(text), fold(part)];
	const places: number[] = [];
	if (wanted === "") return places;
	for (let at = all.indexOf(wanted); at !== -1 && places.length < most; at = all.indexOf(wanted, at + wanted.length)) {
		places.push(at);
	}
	return places;
}

/** What lies between the places of a part. */
function partsBetween(text: string, places: readonly number[], length: number): readonly string[] {
	let from = 0;
	const parts = places.map((at) => {
		const part = text.slice(from, at);
		from = at + length;
		return part;
	});
	return [...parts, text.slice(from)];
}

/** The first three arguments as texts. */
function textsOf(values: readonly Value[]): readonly string[] | Refusal {
	const texts: string[] = [];
	for (const value of values) {
		const text = textOf(value);
		if (text instanceof Refusal) return text;
		texts.push(text);
	}
	return texts;
}

function replaced([value = "", find = "", put = "", from, most, compare]: readonly Value[]): Value | Refusal {
	const texts = textsOf([value, find, put]);
	if (texts instanceof Refusal) return texts;
	const start = from === undefined ? 1 : countOf(from, "the place of the first character", 1);
	if (start instanceof Refusal) return start;
	const count = most === undefined ? -1 : countOf(most, "the number of replacements", -1);
	if (count instanceof Refusal) return count;
	const fold = foldBy(compare);
	if (fold instanceof Refusal) return fold;
	const [text = "", part = "", other = ""] = texts;
	// What stands before the start is left out, as VBScript does it.
	const rest = text.slice(start - 1);
	const places = placesOf(rest, part, fold, count === -1 ? LONGEST_RESULT : count);
	if (rest.length + places.length * other.length > LONGEST_RESULT * 2) return new Refusal("the text gets too long");
	return partsBetween(rest, places, part.length).join(other);
}

function split([value = "", delimiter = " ", most, compare]: readonly Value[]): Value | Refusal {
	const texts = textsOf([value, delimiter]);
	if (texts instanceof Refusal) return texts;
	const count = most === undefined ? -1 : countOf(most, "the number of elements", -1);
	if (count instanceof Refusal) return count;
	const fold = foldBy(compare);
	if (fold instanceof Refusal) return fold;
	const [text = "", part = ""] = texts;
	if (text === "" || count === 0) return [];
	const parts = partsBetween(text, placesOf(text, part, fold, count === -1 ? LONGEST_LIST : count - 1), part.length);
	return parts.length > LONGEST_LIST ? new Refusal(`the list gets longer than ${LONGEST_LIST} elements`) : parts;
}

function join([list = "", delimiter = " "]: readonly Value[]): Value | Refusal {
	if (!Array.isArray(list)) return new Refusal("Join takes a list, such as Split makes");
	return withText(delimiter, (text) => {
		const elements = list as readonly string[];
		const length = elements.reduce((sum, each) => sum + each.length + text.length, 0);
		return length > LONGEST_RESULT * 2 ? new Refusal("the text gets too long") : elements.join(text);
	});
}

/** InStr has a place as first argument when that is a number and two texts follow. */
function found(values: readonly Value[]): Value | Refusal {
	const hasStart = values.length > 2 && !(numberOf(values[0] ?? "") instanceof Refusal);
	const [start, value = "", part = "", compare] = hasStart ? values : [1, ...values];
	const from = countOf(start ?? 1, "the place of the first character", 1);
	if (from instanceof Refusal) return from;
	const texts = textsOf([value, part]);
	if (texts instanceof Refusal) return texts;
	const fold = foldBy(compare);
	if (fold instanceof Refusal) return fold;
	const [text = "", wanted = ""] = texts;
	return from > text.length ? 0 : fold(text).indexOf(fold(wanted), from - 1) + 1;
}

function foundFromEnd([value = "", part = "", start, compare]: readonly Value[]): Value | Refusal {
	const texts = textsOf([value, part]);
	if (texts instanceof Refusal) return texts;
	const from = start === undefined ? -1 : countOf(start, "the place of the last character", -1);
	if (from instanceof Refusal) return from;
	const fold = foldBy(compare);
	if (fold instanceof Refusal) return fold;
	const [text = "", wanted = ""] = texts;
	const end = from === -1 ? text.length : from;
	return end > text.length ? 0 : fold(text.slice(0, end)).lastIndexOf(fold(wanted)) + 1;
}

function repeated(value: Value, sign: string): Value | Refusal {
	const count = countOf(value, "the number of characters", 0);
	if (count instanceof Refusal) return count;
	return count > LONGEST_RESULT ? new Refusal("the text gets too long") : sign.repeat(count);
}

function compared([left = "", right = "", compare]: readonly Value[]): Value | Refusal {
	const texts = textsOf([left, right]);
	if (texts instanceof Refusal) return texts;
	const fold = foldBy(compare);
	if (fold instanceof Refusal) return fold;
	const [first = "", second = ""] = texts.map(fold);
	return first < second ? -1 : first > second ? 1 : 0;
}

/** VBScript's functions of texts, by the name as it is usually written. */
export const TEXT_FUNCTIONS: Readonly<Record<string, RuleFunction>> = {
	Left: ofTextAndCount((text, count) => text.slice(0, count)),
	Right: ofTextAndCount((text, count) => (count === 0 ? "" : text.slice(-count))),
	Mid: { least: 2, most: 3, call: middle },
	Len: ofText((text) => text.length),
	UCase: ofText((text) => text.toUpperCase()),
	LCase: ofText((text) => text.toLowerCase()),
	Trim: ofText((text) => text.replace(/^ +| +$/g, "")),
	LTrim: ofText((text) => text.replace(/^ +/, "")),
	RTrim: ofText((text) => text.replace(/ +$/, "")),
	StrReverse: ofText((text) => [...text].reverse().join("")),
	Replace: { least: 3, most: 6, call: replaced },
	Split: { least: 1, most: 4, call: split },
	Join: { least: 1, most: 2, call: join },
	InStr: { least: 2, most: 4, call: found },
	InStrRev: { least: 2, most: 4, call: foundFromEnd },
	StrComp: { least: 2, most: 3, call: compared },
	Space: { least: 1, most: 1, call: ([count = 0]) => repeated(count, " ") },
	String: {
		least: 2,
		most: 2,
		call: ([count = 0, sign = ""]) => withText(sign, (text) => repeated(count, text.slice(0, 1))),
	},
	Asc: ofText((text) => (text === "" ? new Refusal("an empty text has no first character") : text.charCodeAt(0))),
	Chr: {
		least: 1,
		most: 1,
		call: ([value = 0]) => {
			const code = wholeOf(value);
			if (code instanceof Refusal) return code;
			return code >= 32 && code < 127 ? String.fromCharCode(code) : new Refusal("Chr takes 32 to 126 here");
		},
	},
};
