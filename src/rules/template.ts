import { fail, ok, type Result } from "../base/result.ts";
import type { TextRange } from "../base/text-range.ts";
import { type Expression, parseExpression } from "./expression/parse.ts";
import type { ExpressionProblem } from "./expression/tokens.ts";
import type { LocatedText } from "./ini/read-ini.ts";

/** A part of a value: text in which `%Name%` may stand, or an expression between two `#`. */
export type ValuePart =
	| { readonly kind: "text"; readonly text: string; readonly range: TextRange }
	| { readonly kind: "expression"; readonly expression: Expression };

/** Splits a value of `source` into its parts. A `#` without a second one, and `##`, are text. */
export function readValue(source: string, { range }: LocatedText): Result<readonly ValuePart[], ExpressionProblem> {
	const parts: ValuePart[] = [];
	let textFrom = range.start;
	const endText = (end: number): void => {
		if (end > textFrom)
			parts.push({ kind: "text", text: source.slice(textFrom, end), range: { start: textFrom, end } });
	};
	for (let at = textFrom; at < range.end; ) {
		const open = source.indexOf("#", at);
		if (open === -1 || open >= range.end) break;
		const close = closingSign(source, open + 1, range.end);
		if (close === undefined) break;
		at = close + 1;
		if (source.slice(open + 1, close).trim() === "") continue;
		const expression = parseExpression(source, { start: open + 1, end: close });
		if (!expression.ok) return fail(expression.error);
		endText(open);
		parts.push({ kind: "expression", expression: expression.value });
		textFrom = at;
	}
	endText(range.end);
	return ok(parts);
}

/** The `#` that ends an expression: one between quotation marks does not. */
function closingSign(source: string, from: number, end: number): number | undefined {
	let isQuoted = false;
	for (let index = from; index < end; index++) {
		const sign = source[index];
		if (sign === '"') isQuoted = !isQuoted;
		else if (sign === "#" && !isQuoted) return index;
	}
	return undefined;
}
