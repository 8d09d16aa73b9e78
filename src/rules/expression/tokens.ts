import { fail, ok, type Result } from "../../base/result.ts";
import type { TextRange } from "../../base/text-range.ts";

/** A piece of an expression with its place in the whole text. */
export interface Token {
	/** `text`: between quotation marks; `variable`: `%Name%` outside of them; `name`: a function, an operator in letters, a constant. */
	readonly kind: "text" | "number" | "name" | "variable" | "sign" | "end";
	/** Without quotation marks (doubled ones are one) or percent signs. */
	readonly text: string;
	readonly range: TextRange;
}

/** What is wrong with an expression, and where. */
export interface ExpressionProblem {
	readonly range: TextRange;
	readonly message: string;
	readonly help: readonly string[];
	/** True when only a value of this machine is missing. */
	readonly isMissingValue?: boolean;
}

const PATTERN =
	/\s+|"(?<text>(?:[^"]|"")*)"|%(?<variable>[A-Za-z_][A-Za-z0-9_()-]{0,255})%|(?<number>&[hH][0-9A-Fa-f]{1,8}&?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<sign><>|<=|>=|[-+*/\\^&=<>(),.])/y;

/** Splits the expression that stands in `text` between two offsets. */
export function tokenize(text: string, { start, end }: TextRange): Result<readonly Token[], ExpressionProblem> {
	const tokens: Token[] = [];
	const source = text.slice(0, end);
	for (let offset = start; offset < end; ) {
		PATTERN.lastIndex = offset;
		const match = PATTERN.exec(source);
		if (match === null) return fail(strayAt(source, offset));
		const range = { start: offset, end: offset + match[0].length };
		const found = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined);
		if (found !== undefined) {
			const [kind, part = ""] = found;
			const plain = kind === "text" ? part.replaceAll('""', '"') : part;
			tokens.push({ kind: kind as Token["kind"], text: plain, range });
		}
		offset = range.end;
	}
	tokens.push({ kind: "end", text: "", range: { start: end, end } });
	return ok(tokens);
}

function strayAt(source: string, offset: number): ExpressionProblem {
	if (source[offset] === '"') {
		return {
			range: { start: offset, end: source.length },
			message: "a text does not end with a quotation mark",
			help: [],
		};
	}
	const sign = String.fromCodePoint(source.codePointAt(offset) ?? 0);
	const range = { start: offset, end: offset + sign.length };
	return { range, message: `${JSON.stringify(sign)} has no meaning in an expression`, help: [] };
}
