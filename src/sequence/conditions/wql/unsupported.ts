import type { WqlProblem } from "./query.ts";
import type { WqlToken } from "./tokens.ts";

const tails: Readonly<Record<string, string>> = {
	ORDER: "WQL has no ORDER BY: the order of instances means nothing",
	GROUP: "GROUP BY belongs to queries for events; a condition asks what is there now",
	HAVING: "HAVING belongs to queries for events; a condition asks what is there now",
	WITHIN: "WITHIN belongs to queries for events; a condition asks what is there now",
	JOIN: "WQL has no joins: ask each class in a condition of its own, inside `all`",
	INNER: "WQL has no joins: ask each class in a condition of its own, inside `all`",
	LEFT: "WQL has no joins: ask each class in a condition of its own, inside `all`",
};

function at(token: WqlToken, message: string, help?: string): WqlProblem {
	return { message, start: token.start, end: token.end, ...(help === undefined ? {} : { help }) };
}

/** A form of query that is valid somewhere and can't be answered here, told by name before its own signs are looked at. */
export function unsupportedHead(text: string): WqlProblem | undefined {
	const [whole, before = "", word = ""] = /^(\s*)(ASSOCIATORS|REFERENCES)\b/i.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const message = `${word.toUpperCase()} OF follows references between objects, which Steppe does not know`;
	return { message, start: before.length, end: whole.length };
}

/** A query that selects what can't be selected. */
export function unsupportedQuery(tokens: readonly WqlToken[]): WqlProblem | undefined {
	const [first, second] = tokens;
	if (first?.text.toUpperCase() !== "SELECT" || second?.text.toUpperCase() !== "COUNT") return undefined;
	return tokens[2]?.text === "("
		? at(second, "WQL can't count; a condition holds when at least one instance fits")
		: undefined;
}

/** What stands where a query should end. */
export function unsupportedTail(token: WqlToken): WqlProblem | undefined {
	if (token.kind === "symbol" && token.text === ",") return at(token, tails.JOIN ?? "");
	const tail = token.kind === "word" ? tails[token.text.toUpperCase()] : undefined;
	return tail === undefined ? undefined : at(token, tail);
}

/** A dot behind a name: the property of an embedded object, or a property with its class before it. */
export function unsupportedDot(token: WqlToken, name: string): WqlProblem | undefined {
	if (token.kind !== "symbol" || token.text !== ".") return undefined;
	const message = `WQL can't look into an embedded object: ${name}.… is not possible here`;
	return at(token, message, "name the property alone if this is its class");
}

/** What stands after the name of a property. */
export function unsupportedTest(token: WqlToken, property: string): WqlProblem | undefined {
	if (token.kind === "symbol" && token.text === "[")
		return at(token, `WQL can't look into an array: ${property}[…] is not possible in WHERE`);
	const dotted = unsupportedDot(token, property);
	if (dotted !== undefined) return dotted;
	if (token.kind !== "word") return undefined;
	if (token.text.toUpperCase() === "ISA") return at(token, "ISA tests classes, which Steppe does not know");
	if (token.text.toUpperCase() === "NOT")
		return at(token, "WQL has no NOT behind a property", `write NOT ${property} LIKE '…'`);
	return undefined;
}
