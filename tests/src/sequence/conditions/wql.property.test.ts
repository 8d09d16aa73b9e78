import {
	type Arbitrary,
	assert,
	constant,
	constantFrom,
	integer,
	letrec,
	oneof,
	property,
	record,
	string,
	uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { literalPattern, readLike } from "../../../../src/sequence/conditions/wql/like.ts";
import { matchInstances } from "../../../../src/sequence/conditions/wql/match.ts";
import { readWql } from "../../../../src/sequence/conditions/wql/parse.ts";
import { printWql } from "../../../../src/sequence/conditions/wql/print.ts";
import type {
	WqlExpression,
	WqlLiteral,
	WqlOperator,
	WqlQuery,
} from "../../../../src/sequence/conditions/wql/query.ts";

const name = constantFrom("Model", "Version", "Cores", "_x1", "SerialNumber");
const operator = constantFrom<WqlOperator[]>("=", "<>", "<", "<=", ">", ">=");
const literal = oneof(
	string().map((text): WqlLiteral => ({ kind: "text", text })),
	integer().map((value): WqlLiteral => ({ kind: "number", text: String(value) })),
	constantFrom(true, false).map((value): WqlLiteral => ({ kind: "truth", value })),
);

/** What is tied is an expression, which the generator's own type does not say. */
function tied(arbitrary: Arbitrary<unknown>): Arbitrary<WqlExpression> {
	return arbitrary as Arbitrary<WqlExpression>;
}

interface Expressions {
	readonly expression: WqlExpression;
	readonly leaf: WqlExpression;
	readonly list: WqlExpression;
	readonly not: WqlExpression;
}

const { expression } = letrec<Expressions>((tie) => ({
	expression: oneof({ maxDepth: 6 }, tied(tie("leaf")), tied(tie("list")), tied(tie("not"))),
	leaf: oneof(
		record({ kind: constant("compare" as const), property: name, operator, value: literal }),
		record({
			kind: constant("like" as const),
			property: name,
			pattern: string().map((text) => `%${literalPattern(text)}`),
		}),
		record({ kind: constant("null" as const), property: name, negated: constantFrom(true, false) }),
	),
	list: record({
		kind: constantFrom<("and" | "or")[]>("and", "or"),
		operands: uniqueArray(tied(tie("expression")), { minLength: 2, maxLength: 4, comparator: () => false }),
	}),
	not: record({ kind: constant("not" as const), operand: tied(tie("expression")) }),
}));

describe("WQL", () => {
	it("reads back every query as it was printed", () => {
		assert(
			property(expression, uniqueArray(name), (where, properties) => {
				const query: WqlQuery = { properties, className: "Win32_Sample", where };
				const read = readWql(printWql(query));
				expect(read.ok ? read.value.query : read.error).toEqual(query);
			}),
		);
	});

	it("reads or refuses any text at a place inside it, and never throws", () => {
		const pieces = constantFrom(
			..."SELECT|*|FROM|S|WHERE|a|=|'x'|1|AND|OR|NOT|(|)|LIKE|IS|NULL|'|\"|\\|,|.|[|-|é|TRUE".split("|"),
		);
		assert(
			property(
				oneof(
					string(),
					uniqueArray(pieces, { comparator: () => false }).map((each) => each.join(" ")),
				),
				(text) => {
					const read = readWql(text);
					if (read.ok) return;
					expect(read.error.message).not.toBe("");
					expect(read.error.start).toBeGreaterThanOrEqual(0);
					expect(read.error.start).toBeLessThanOrEqual(text.length);
					expect(read.error.end).toBeGreaterThanOrEqual(read.error.start);
				},
			),
		);
	});

	it("says of every value whether it fits, whatever the types", () => {
		assert(
			property(expression, string(), integer(), (where, text, number) => {
				const found = matchInstances(
					{ properties: [], className: "S", where },
					{
						name: "S",
						properties: {
							Model: "string",
							Version: "datetime",
							Cores: "sint32",
							_x1: "boolean",
							SerialNumber: "string[]",
						},
						instances: [{ Model: text, Version: text, Cores: number, _x1: number > 0, SerialNumber: [text] }, {}],
					},
				);
				if (!found.ok) expect(found.error).not.toBe("");
			}),
		);
	});

	it("takes a value that was put into a pattern for its own letters", () => {
		assert(
			property(string(), string(), (text, other) => {
				const like = readLike(literalPattern(text));
				expect(like.ok && like.value.matches(text)).toBe(true);
				if (text.toUpperCase() !== other.toUpperCase()) expect(like.ok && like.value.matches(other)).toBe(false);
			}),
		);
	});

	it("compares long texts with many wildcards in bounded time", () => {
		const like = readLike("%a".repeat(500));
		expect(like.ok && like.value.matches(`${"a".repeat(5000)}b`)).toBe(false);
	});
});
