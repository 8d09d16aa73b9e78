import { fail, ok, type Result } from "../../../base/result.ts";
import { readLike } from "./like.ts";
import {
	WQL_DEPTH,
	WQL_LENGTH,
	type WqlExpression,
	type WqlLiteral,
	type WqlOperator,
	type WqlProblem,
	type WqlQuery,
} from "./query.ts";
import { tokenize, type WqlToken } from "./tokens.ts";
import { unsupportedDot, unsupportedHead, unsupportedQuery, unsupportedTail, unsupportedTest } from "./unsupported.ts";

/** A query that was read, with what its author may not have meant. */
export interface ReadQuery {
	readonly query: WqlQuery;
	readonly warnings: readonly WqlProblem[];
}

type Read<Value> = Result<Value, WqlProblem>;

const keywords = new Set("SELECT FROM WHERE AND OR NOT LIKE IS NULL TRUE FALSE".split(" "));
const operators: Readonly<Record<string, WqlOperator>> = {
	"=": "=",
	"<>": "<>",
	"!=": "<>",
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">=",
};
const turned: Readonly<Record<WqlOperator, WqlOperator>> = {
	"=": "=",
	"<>": "<>",
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
};

/**
 * Reads `SELECT {* | property[, …]} FROM class [WHERE …]`. NOT binds closer than AND, AND closer than OR. What WMI could answer and
 * Steppe can't (associators, joins, events) is named. Never throws; depth and length are bounded.
 */
export function readWql(text: string): Read<ReadQuery> {
	if (text.length > WQL_LENGTH)
		return fail({ message: `a query has at most ${WQL_LENGTH} characters`, start: WQL_LENGTH, end: text.length });
	const unsupported = unsupportedHead(text);
	if (unsupported !== undefined) return fail(unsupported);
	const tokens = tokenize(text);
	return tokens.ok ? new Parser(tokens.value).query() : tokens;
}

class Parser {
	readonly #tokens: readonly WqlToken[];
	readonly #warnings: WqlProblem[] = [];
	#at = 0;

	constructor(tokens: readonly WqlToken[]) {
		this.#tokens = tokens;
	}

	get #next(): WqlToken {
		// The last token is `end`, and nothing goes beyond it.
		return this.#tokens[this.#at] as WqlToken;
	}

	query(): Read<ReadQuery> {
		const unsupported = unsupportedQuery(this.#tokens);
		if (unsupported !== undefined) return fail(unsupported);
		const select = this.#expect("SELECT");
		if (!select.ok) return select;
		const properties = this.#properties();
		if (!properties.ok) return properties;
		const from = this.#expect("FROM");
		if (!from.ok) return from;
		const name = this.#identifier("the name of a class");
		if (!name.ok) return name;
		const where = this.#takesWord("WHERE") ? this.#either(0) : ok(undefined);
		if (!where.ok) return where;
		if (this.#next.kind !== "end") return fail(unsupportedTail(this.#next) ?? this.#unexpected("the end of the query"));
		const query = { properties: properties.value, className: name.value };
		return ok({
			query: where.value === undefined ? query : { ...query, where: where.value },
			warnings: this.#warnings,
		});
	}

	#properties(): Read<readonly string[]> {
		if (this.#takesSymbol("*")) return ok([]);
		const names: string[] = [];
		do {
			const name = this.#identifier("`*` or the name of a property");
			if (!name.ok) return name;
			const dotted = unsupportedDot(this.#next, name.value);
			if (dotted !== undefined) return fail(dotted);
			names.push(name.value);
		} while (this.#takesSymbol(","));
		return ok(names);
	}

	#either(depth: number): Read<WqlExpression> {
		return this.#list("OR", () => this.#list("AND", () => this.#factor(depth)));
	}

	#list(word: "AND" | "OR", operand: () => Read<WqlExpression>): Read<WqlExpression> {
		const operands: WqlExpression[] = [];
		do {
			const read = operand();
			if (!read.ok) return read;
			operands.push(read.value);
		} while (this.#takesWord(word));
		const [only] = operands;
		return ok(operands.length === 1 && only !== undefined ? only : { kind: word === "AND" ? "and" : "or", operands });
	}

	#factor(depth: number): Read<WqlExpression> {
		if (depth > WQL_DEPTH) return fail({ ...this.#place(), message: `conditions nest at most ${WQL_DEPTH} deep` });
		if (this.#takesWord("NOT")) {
			const operand = this.#factor(depth + 1);
			return operand.ok ? ok({ kind: "not", operand: operand.value }) : operand;
		}
		if (!this.#takesSymbol("(")) return this.#test();
		const inner = this.#either(depth + 1);
		if (!inner.ok) return inner;
		return this.#takesSymbol(")") ? inner : fail(this.#unexpected("`)`, AND or OR"));
	}

	#test(): Read<WqlExpression> {
		const literal = this.#literal();
		if (literal !== undefined) return this.#turnedTest(literal);
		const start = this.#next.start;
		const property = this.#identifier("the name of a property");
		if (!property.ok) return property;
		const unsupported = unsupportedTest(this.#next, property.value);
		if (unsupported !== undefined) return fail(unsupported);
		if (this.#takesWord("IS")) {
			const negated = this.#takesWord("NOT");
			if (!this.#takesWord("NULL")) return fail(this.#unexpected(negated ? "NULL" : "NULL or NOT NULL"));
			return ok({ kind: "null", property: property.value, negated });
		}
		if (this.#takesWord("LIKE")) return this.#like(property.value);
		const operator = this.#operator();
		if (operator === undefined) return fail(this.#unexpected("an operator: = <> < <= > >=, LIKE or IS"));
		const place = this.#next;
		const value = this.#literal();
		if (value === undefined) return fail(this.#noConstant());
		this.#remark(operator, value, start, place.end);
		return ok({ kind: "compare", property: property.value, operator, value });
	}

	/** A constant may also stand before the operator. */
	#turnedTest(value: WqlLiteral): Read<WqlExpression> {
		const start = this.#next.start;
		const operator = this.#operator();
		if (operator === undefined) return fail(this.#unexpected("an operator: = <> < <= > >="));
		const property = this.#identifier("the name of a property");
		if (!property.ok) return property;
		this.#remark(turned[operator], value, start, this.#tokens[this.#at - 1]?.end ?? start);
		return ok({ kind: "compare", property: property.value, operator: turned[operator], value });
	}

	#like(property: string): Read<WqlExpression> {
		const place = this.#next;
		if (place.kind !== "text") return fail(this.#unexpected("a pattern in quotes, such as '%Latitude%'"));
		this.#at++;
		const pattern = readLike(place.text);
		if (!pattern.ok) return fail({ message: pattern.error.message, start: place.start, end: place.end });
		return ok({ kind: "like", property, pattern: place.text });
	}

	#operator(): WqlOperator | undefined {
		const { kind, text } = this.#next;
		const operator = kind === "symbol" && Object.hasOwn(operators, text) ? operators[text] : undefined;
		if (operator !== undefined) this.#at++;
		return operator;
	}

	#literal(): WqlLiteral | undefined {
		const { kind, text } = this.#next;
		if (kind === "text" || kind === "number") {
			this.#at++;
			return { kind, text };
		}
		if (this.#takesWord("TRUE")) return { kind: "truth", value: true };
		return this.#takesWord("FALSE") ? { kind: "truth", value: false } : undefined;
	}

	/** Texts that look like versions are compared letter by letter, which hardly anybody means (facts-system.md §2). */
	#remark(operator: WqlOperator, value: WqlLiteral, start: number, end: number): void {
		const isOrder = operator !== "=" && operator !== "<>";
		if (!isOrder || value.kind !== "text" || !/^\d+(\.\d+)+$/.test(value.text)) return;
		const message = 'WQL compares texts letter by letter: "1.9" is not less than "1.10"';
		this.#warnings.push({ message, start, end, help: "test a version with `os`, `file` or `software`" });
	}

	#identifier(what: string): Read<string> {
		const { kind, text } = this.#next;
		if (kind !== "word" || keywords.has(text.toUpperCase())) return fail(this.#unexpected(what));
		this.#at++;
		return ok(text);
	}

	#expect(word: string): Read<void> {
		return this.#takesWord(word) ? ok(undefined) : fail(this.#unexpected(word));
	}

	#takesWord(word: string): boolean {
		const { kind, text } = this.#next;
		if (kind !== "word" || text.toUpperCase() !== word) return false;
		this.#at++;
		return true;
	}

	#takesSymbol(symbol: string): boolean {
		const { kind, text } = this.#next;
		if (kind !== "symbol" || text !== symbol) return false;
		this.#at++;
		return true;
	}

	#noConstant(): WqlProblem {
		const { kind, text } = this.#next;
		const problem = this.#unexpected("a constant: a text in quotes, a number, TRUE or FALSE");
		if (kind !== "word") return problem;
		if (text.toUpperCase() === "NULL") return { ...problem, help: "write IS NULL or IS NOT NULL" };
		return { ...problem, help: `write '${text}' if it is a text; two properties can't be compared` };
	}

	#unexpected(wanted: string): WqlProblem {
		const { kind, text } = this.#next;
		const found = kind === "end" ? "the query ends here" : `found ${kind === "text" ? "a text" : `\`${text}\``}`;
		return { ...this.#place(), message: `expected ${wanted}; ${found}` };
	}

	#place(): { readonly start: number; readonly end: number } {
		return { start: this.#next.start, end: this.#next.end };
	}
}
