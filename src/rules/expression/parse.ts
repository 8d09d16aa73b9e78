import { fail, ok, type Result } from "../../base/result.ts";
import type { TextRange } from "../../base/text-range.ts";
import { type ExpressionProblem, type Token, tokenize } from "./tokens.ts";

/** An operator of two sides; letters in lower case. */
export type BinaryOperator = (typeof LEVELS)[number][number];

/** A part of an expression. */
export type Expression =
	/** A text; `%Name%` in it stands for a variable's value. */
	| { readonly kind: "text"; readonly text: string; readonly range: TextRange }
	| { readonly kind: "number"; readonly value: number; readonly range: TextRange }
	| { readonly kind: "variable"; readonly name: string; readonly range: TextRange }
	/** A function with its arguments, or a name alone. `name` as written, with a full stop in `oEnvironment.Item`. */
	| {
			readonly kind: "call";
			readonly name: string;
			readonly arguments: readonly Expression[];
			readonly range: TextRange;
	  }
	| { readonly kind: "element"; readonly list: Expression; readonly index: Expression; readonly range: TextRange }
	| {
			readonly kind: "unary";
			readonly operator: "-" | "+" | "not";
			readonly operand: Expression;
			readonly range: TextRange;
	  }
	| {
			readonly kind: "binary";
			readonly operator: BinaryOperator;
			readonly left: Expression;
			readonly right: Expression;
			readonly range: TextRange;
	  };

/** Deepest nesting of parentheses, arguments and signs. */
const DEEPEST = 50;
/** Most parts of one expression. */
const MOST_PARTS = 1000;
/** Longest expression, in UTF-16 units. */
const LONGEST = 16_384;

/** Operators from the weakest to the strongest, as VBScript ranks them. `not` stands between `and` and the comparisons. */
const LEVELS = [
	["xor"],
	["or"],
	["and"],
	["=", "<>", "<", ">", "<=", ">="],
	["&"],
	["+", "-"],
	["mod"],
	["\\"],
	["*", "/"],
	["^"],
] as const;
const COMPARISONS = 3;
const POWER = 9;

/** Reads the expression between two offsets of a text. */
export function parseExpression(text: string, range: TextRange): Result<Expression, ExpressionProblem> {
	if (range.end - range.start > LONGEST) {
		return fail({ range, message: `the expression is longer than ${LONGEST} characters`, help: [] });
	}
	const tokens = tokenize(text, range);
	return tokens.ok ? new Parser(tokens.value).whole() : tokens;
}

type Parsed = Result<Expression, ExpressionProblem>;

class Parser {
	readonly #tokens: readonly Token[];
	#next = 0;
	#depth = 0;
	#parts = 0;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	whole(): Parsed {
		const expression = this.#level(0);
		if (!expression.ok) return expression;
		return this.#peek.kind === "end" ? expression : fail(this.#unexpected());
	}

	get #peek(): Token {
		return this.#tokens[this.#next] ?? { kind: "end", text: "", range: { start: 0, end: 0 } };
	}

	#isNext(...texts: readonly string[]): boolean {
		const { kind, text } = this.#peek;
		return (kind === "sign" || kind === "name") && texts.includes(text.toLowerCase());
	}

	#take(): Token {
		const token = this.#peek;
		this.#next++;
		return token;
	}

	#unexpected(): ExpressionProblem {
		const { kind, text, range } = this.#peek;
		if (kind === "end") return { range, message: "the expression ends too early", help: [] };
		return { range, message: `${JSON.stringify(text)} is not expected here`, help: [] };
	}

	#tooMuch(range: TextRange): ExpressionProblem | undefined {
		this.#parts++;
		if (this.#parts > MOST_PARTS)
			return { range, message: `the expression has more than ${MOST_PARTS} parts`, help: [] };
		if (this.#depth <= DEEPEST) return undefined;
		return { range, message: `the expression is nested deeper than ${DEEPEST} times`, help: [] };
	}

	/** One step deeper for as long as the work takes. */
	#deeper(work: () => Parsed): Parsed {
		const problem = this.#tooMuch(this.#peek.range);
		if (problem !== undefined) return fail(problem);
		this.#depth++;
		const parsed = work();
		this.#depth--;
		return parsed;
	}

	#level(level: number): Parsed {
		const operators: readonly string[] | undefined = LEVELS[level];
		if (operators === undefined) return this.#operand();
		if (level === COMPARISONS && this.#isNext("not")) return this.#unary(level);
		let left = this.#level(level + 1);
		while (left.ok && this.#isNext(...operators)) {
			const operator = this.#take().text.toLowerCase() as BinaryOperator;
			const tooMuch = this.#tooMuch(this.#peek.range);
			if (tooMuch !== undefined) return fail(tooMuch);
			// A sign may stand right behind any operator: 2 ^ -1.
			const right = level === POWER && this.#isNext("-", "+") ? this.#unary(POWER) : this.#level(level + 1);
			if (!right.ok) return right;
			const range = { start: left.value.range.start, end: right.value.range.end };
			left = ok({ kind: "binary", operator, left: left.value, right: right.value, range });
		}
		return left;
	}

	/** A sign binds weaker than a power: -2 ^ 2 is -4. */
	#unary(level: number): Parsed {
		const { text, range } = this.#take();
		const operator = text.toLowerCase() as "-" | "+" | "not";
		const operand = this.#deeper(() => this.#level(level));
		if (!operand.ok) return operand;
		return ok({
			kind: "unary",
			operator,
			operand: operand.value,
			range: { start: range.start, end: operand.value.range.end },
		});
	}

	#operand(): Parsed {
		if (this.#isNext("-", "+")) return this.#unary(POWER);
		if (this.#isNext("not")) return this.#unary(COMPARISONS);
		const first = this.#deeper(() => this.#primary());
		let whole = first;
		while (whole.ok && this.#isNext("(")) whole = this.#element(whole.value);
		return whole;
	}

	#element(list: Expression): Parsed {
		const inner = this.#arguments();
		if (!inner.ok) return inner;
		const [index, ...more] = inner.value.arguments;
		const range = { start: list.range.start, end: inner.value.end };
		if (index === undefined || more.length > 0)
			return fail({ range, message: "one number picks an element of a list", help: [] });
		return ok({ kind: "element", list, index, range });
	}

	#primary(): Parsed {
		const { kind, text, range } = this.#peek;
		switch (kind) {
			case "text":
				this.#take();
				return ok({ kind: "text", text, range });
			case "number":
				this.#take();
				return ok({ kind: "number", value: numberOfToken(text), range });
			case "variable":
				this.#take();
				return ok({ kind: "variable", name: text, range });
			case "name":
				return this.#call();
			default:
				return this.#isNext("(") ? this.#parenthesis() : fail(this.#unexpected());
		}
	}

	#parenthesis(): Parsed {
		this.#take();
		const inner = this.#level(0);
		if (!inner.ok) return inner;
		if (!this.#isNext(")")) return fail(this.#unexpected());
		this.#take();
		return inner;
	}

	#call(): Parsed {
		const { text, range } = this.#take();
		let name = text;
		let { end } = range;
		while (this.#isNext(".")) {
			this.#take();
			if (this.#peek.kind !== "name") return fail(this.#unexpected());
			const member = this.#take();
			name += `.${member.text}`;
			end = member.range.end;
		}
		if (!this.#isNext("(")) return ok({ kind: "call", name, arguments: [], range: { start: range.start, end } });
		const inner = this.#arguments();
		if (!inner.ok) return inner;
		const whole = { start: range.start, end: inner.value.end };
		return ok({ kind: "call", name, arguments: inner.value.arguments, range: whole });
	}

	#arguments(): Result<{ readonly arguments: readonly Expression[]; readonly end: number }, ExpressionProblem> {
		this.#take();
		const found: Expression[] = [];
		while (!this.#isNext(")")) {
			if (found.length > 0) {
				if (!this.#isNext(",")) return fail(this.#unexpected());
				this.#take();
			}
			const argument = this.#level(0);
			if (!argument.ok) return argument;
			found.push(argument.value);
		}
		return ok({ arguments: found, end: this.#take().range.end });
	}
}

function numberOfToken(text: string): number {
	return text.startsWith("&") ? Number.parseInt(text.slice(2), 16) : Number(text);
}
