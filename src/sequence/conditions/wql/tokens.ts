import { fail, ok, type Result } from "../../../base/result.ts";
import type { WqlProblem } from "./query.ts";

/** A piece of a query. Words keep their letters; the text of a constant is without quotes and escapes. */
export interface WqlToken {
	readonly kind: "word" | "text" | "number" | "symbol" | "end";
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /[+-]?(0[xX][0-9A-Fa-f]+|\d+(\.\d+)?([eE][+-]?\d+)?)/y;
const symbol = /<=|>=|<>|!=|[=<>(),*.[\]]/y;

/** Cuts a query into tokens, the last of them `end`; or says where that is impossible. Linear in the length of the text. */
export function tokenize(text: string): Result<readonly WqlToken[], WqlProblem> {
	const tokens: WqlToken[] = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text[at] ?? "")) {
			at++;
			continue;
		}
		const read = readToken(text, at);
		if (!read.ok) return read;
		tokens.push(read.value);
		at = read.value.end;
	}
	tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
	return ok(tokens);
}

function readToken(text: string, at: number): Result<WqlToken, WqlProblem> {
	const first = text[at] ?? "";
	if (first === "'" || first === '"') return readText(text, at);
	for (const [kind, pattern] of [
		["word", word],
		["number", number],
		["symbol", symbol],
	] as const) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match !== null) return ok({ kind, text: match[0], start: at, end: at + match[0].length });
	}
	const help = /[\u201c\u201d\u2018\u2019`´]/.test(first) ? "WQL knows the quotes ' and \" alone" : undefined;
	const message = `the character ${JSON.stringify(first)} has no place in WQL`;
	return fail({ message, start: at, end: at + 1, ...(help === undefined ? {} : { help }) });
}

/** A text in either quotes; a backslash comes before a quote or another backslash. */
function readText(text: string, start: number): Result<WqlToken, WqlProblem> {
	const quote = text[start];
	let value = "";
	for (let at = start + 1; at < text.length; at++) {
		const letter = text[at] ?? "";
		if (letter === quote) return ok({ kind: "text", text: value, start, end: at + 1 });
		if (letter !== "\\") value += letter;
		else {
			const next = text[++at] ?? "";
			if (next !== "\\" && next !== "'" && next !== '"') {
				const help = "in a text of WQL a backslash is written twice";
				return fail({ message: `the escape \\${next} is not known`, start: at - 1, end: at + 1, help });
			}
			value += next;
		}
	}
	return fail({ message: "the text has no end", start, end: text.length, help: `close it with ${quote}` });
}
