import type { Unescape, Unescaped } from "./text-view.ts";

/** A way of writing that changes characters one by one, and a sign of it in a text. */
export interface WayOfWriting {
	readonly isUsed: (text: string) => boolean;
	readonly undo: Unescape;
}

const code = (character: string) => character.charCodeAt(0);
const PERCENT = code("%");
const PLUS = code("+");
const AMPERSAND = code("&");
const SEMICOLON = code(";");
const BACKSLASH = code("\\");
const CARET = code("^");
const BACKTICK = code("`");
const DOUBLE_QUOTE = code('"');
const SINGLE_QUOTE = code("'");
const CONTROLS: ReadonlyMap<number, number> = new Map([
	[code("n"), 0x0a],
	[code("r"), 0x0d],
	[code("t"), 0x09],
	[code("b"), 0x08],
	[code("f"), 0x0c],
]);
const ENTITIES: ReadonlyMap<string, number> = new Map([
	["amp", AMPERSAND],
	["lt", code("<")],
	["gt", code(">")],
	["quot", DOUBLE_QUOTE],
	["apos", SINGLE_QUOTE],
	["nbsp", 0xa0],
]);
/** Longest text between `&` and `;` that can be an entity: `#x1F600`, `#0000128512`. */
const LONGEST_ENTITY = 12;

/** The value of a hexadecimal digit, or -1. */
function digit(unit: number | undefined): number {
	if (unit === undefined) return -1;
	if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
	const letter = unit | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function hexAt(units: Uint16Array, from: number, digits: number): number | undefined {
	let value = 0;
	for (let index = from; index < from + digits; index++) {
		const next = digit(units[index]);
		if (next < 0) return undefined;
		value = value * 16 + next;
	}
	return value;
}

function unescapedAs(codePoint: number, next: number): Unescaped | undefined {
	if (!(codePoint <= 0x10_ffff)) return undefined;
	const text = String.fromCodePoint(codePoint);
	const unit = text.charCodeAt(0);
	return text.length === 1 ? { unit, next } : { unit, low: text.charCodeAt(1), next };
}

/** A character of UTF-8 written as `%C3%A4`. */
const percent: Unescape = (units, index) => {
	if (units[index] !== PERCENT) return undefined;
	const first = hexAt(units, index + 1, 2);
	if (first === undefined) return undefined;
	const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	if (length === 1) return { unit: first, next: index + 3 };
	const bytes = [first];
	for (let more = 1; more < length; more++) {
		const at = index + more * 3;
		const byte = units[at] === PERCENT ? hexAt(units, at + 1, 2) : undefined;
		if (byte === undefined) return undefined;
		bytes.push(byte);
	}
	const codePoint = Buffer.from(bytes).toString("utf8").codePointAt(0) ?? 0;
	return unescapedAs(codePoint, index + length * 3);
};

const form: Unescape = (units, index) =>
	units[index] === PLUS ? { unit: 0x20, next: index + 1 } : percent(units, index);

const entity: Unescape = (units, index) => {
	if (units[index] !== AMPERSAND) return undefined;
	let end = index + 1;
	while (end < index + LONGEST_ENTITY && units[end] !== SEMICOLON) end++;
	if (units[end] !== SEMICOLON) return undefined;
	const name = String.fromCharCode(...units.subarray(index + 1, end));
	const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
	const codePoint =
		number === null
			? ENTITIES.get(name.toLowerCase())
			: Number.parseInt(number[1] ?? number[2] ?? "", number[1] === undefined ? 10 : 16);
	return codePoint === undefined ? undefined : unescapedAs(codePoint, end + 1);
};

/** JSON, C, JavaScript: `\"`, `\\`, `\n`, `\u00e4`, `\xE4`. */
const backslash: Unescape = (units, index) => {
	const follows = units[index + 1];
	if (units[index] !== BACKSLASH || follows === undefined) return undefined;
	const digits = follows === code("u") ? 4 : follows === code("x") ? 2 : 0;
	if (digits === 0) return { unit: CONTROLS.get(follows) ?? follows, next: index + 2 };
	const unit = hexAt(units, index + 2, digits);
	return unit === undefined ? undefined : { unit, next: index + 2 + digits };
};

/** Argument vectors of Windows: a backslash counts only before a quotation mark. */
const argument: Unescape = (units, index) => {
	if (units[index] !== BACKSLASH) return undefined;
	const follows = units[index + 1];
	if (follows === DOUBLE_QUOTE) return { unit: DOUBLE_QUOTE, next: index + 2 };
	let end = index;
	while (units[end] === BACKSLASH) end++;
	return follows === BACKSLASH && units[end] === DOUBLE_QUOTE ? { unit: BACKSLASH, next: index + 2 } : undefined;
};

const doubled =
	(unit: number): Unescape =>
	(units, index) =>
		units[index] === unit && units[index + 1] === unit ? { unit, next: index + 2 } : undefined;

const escapedBy =
	(sign: number): Unescape =>
	(units, index) => {
		const unit = units[index + 1];
		return units[index] === sign && unit !== undefined ? { unit, next: index + 2 } : undefined;
	};

const holds =
	(...signs: readonly string[]) =>
	(text: string) =>
		signs.some((sign) => text.includes(sign));

/** All that are undone before a text is searched; each by itself, since what one escapes means nothing to another. */
export const waysOfWriting: readonly WayOfWriting[] = [
	{ isUsed: holds("%"), undo: percent },
	{ isUsed: holds("+"), undo: form },
	{ isUsed: holds("&"), undo: entity },
	{ isUsed: holds("\\"), undo: backslash },
	{ isUsed: holds('\\"'), undo: argument },
	// cmd
	{ isUsed: holds("^"), undo: escapedBy(CARET) },
	{ isUsed: holds("%%"), undo: doubled(PERCENT) },
	// PowerShell
	{ isUsed: holds("`"), undo: escapedBy(BACKTICK) },
	{ isUsed: holds("''"), undo: doubled(SINGLE_QUOTE) },
	// both, and CSV
	{ isUsed: holds('""'), undo: doubled(DOUBLE_QUOTE) },
];
