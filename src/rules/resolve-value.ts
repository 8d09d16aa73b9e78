import type { TextRange } from "../base/text-range.ts";
import { expressionProblems } from "./expression/check-expression.ts";
import { evaluateToText } from "./expression/evaluate.ts";
import type { ExpressionProblem } from "./expression/tokens.ts";
import { type LocalMoment, Refusal } from "./expression/values.ts";
import type { LocatedText } from "./ini/read-ini.ts";
import type { RuleProblems } from "./problems.ts";
import { readValue } from "./template.ts";

/** A variable's value as rules see it; without a text it is a secret that they may not read. */
export interface KnownValue {
	readonly value?: string;
	readonly secret: boolean;
}

/** What a value may be made of. */
export interface ValueScope {
	readonly read: (name: string) => KnownValue | undefined;
	readonly now: LocalMoment;
	/** True when nothing of the value may be told in words: it is a secret itself. */
	readonly isHidden: boolean;
}

/** A value with all its variables and expressions worked out. */
export interface ResolvedValue {
	readonly text: string;
	/** True when a secret went in. */
	readonly secret: boolean;
}

/** `%Name%` in a text. */
const VARIABLE = /%([A-Za-z_][A-Za-z0-9_()-]{0,255})%/g;
/** Longest value that is worked out, in UTF-16 units. */
const LONGEST = 32_768;

/** The rule of an expression that is right but can't be worked out with the values of this machine. */
export const EVALUATION = "rules-evaluation";

/** Works a value out; undefined when that can't be done, which is told. */
export function resolveValue(
	source: string,
	value: LocatedText,
	scope: ValueScope,
	problems: RuleProblems,
): ResolvedValue | undefined {
	if (value.text.length > LONGEST) {
		problems.error("rules-value-too-long", value.range, `the value is longer than ${LONGEST} characters`);
		return undefined;
	}
	const parts = readValue(source, value);
	if (!parts.ok) return tellExpression(value.range, parts.error, scope.isHidden, problems);
	const wrong = parts.value.flatMap((part) => (part.kind === "text" ? [] : expressionProblems(part.expression)));
	for (const each of wrong) tellExpression(value.range, each, scope.isHidden, problems);
	if (wrong.length > 0) return undefined;
	const reader = new ValueReader(scope, problems);
	let text = "";
	for (const part of parts.value) {
		if (part.kind === "text") {
			const expanded = reader.expandText(part.text, part.range);
			if (expanded === undefined) return undefined;
			text += expanded;
			continue;
		}
		const { now } = scope;
		const worked = evaluateToText(part.expression, { now, read: reader.readPlain, expand: reader.expandQuoted });
		if (!worked.ok) return tellExpression(value.range, worked.error, scope.isHidden, problems, EVALUATION);
		text += worked.value;
	}
	return { text: text.trim(), secret: reader.isSecret };
}

/** What is wrong with an expression. Of a secret only that something is wrong is told, never a part of it. */
export function tellExpression(
	whole: TextRange,
	{ range, message, help, isMissingValue }: ExpressionProblem,
	isHidden: boolean,
	problems: RuleProblems,
	rule = "rules-expression",
): undefined {
	if (isMissingValue === true) {
		problems.warning("rules-no-value", isHidden ? whole : range, `${message}: the line sets nothing`, ...help);
		return undefined;
	}
	const instead = "what stands between two # is an expression: a value itself may hold one # alone";
	if (isHidden) problems.error(rule, whole, "the expression in this value can't be worked out", instead);
	else problems.error(rule, range, message, ...help);
	return undefined;
}

class ValueReader {
	readonly #scope: ValueScope;
	readonly #problems: RuleProblems;
	isSecret = false;

	constructor(scope: ValueScope, problems: RuleProblems) {
		this.#scope = scope;
		this.#problems = problems;
	}

	#known(name: string): KnownValue | undefined {
		const known = this.#scope.read(name);
		this.isSecret ||= known?.secret === true;
		return known;
	}

	/** What `oEnvironment.Item` gives. */
	readonly readPlain = (name: string): string | undefined => this.#known(name)?.value;

	/** The text between quotation marks of an expression: without all its values there is none. */
	readonly expandQuoted = (text: string): string | Refusal => {
		let missing: Refusal | undefined;
		const expanded = this.#replaced(text, (whole, name, known) => {
			missing ??= new Refusal(missingText(name, known), [], true);
			return whole;
		});
		return missing ?? expanded ?? new Refusal(TOO_LONG);
	};

	/** The text outside of expressions: a name without a value stays as it is. */
	expandText(text: string, range: TextRange): string | undefined {
		let isReadable = true;
		const expanded = this.#replaced(text, (whole, name, known, offset) => {
			const place = { start: range.start + offset, end: range.start + offset + whole.length };
			if (known === undefined) {
				const message = `${name} has no value here: ${whole} stays as it is`;
				this.#problems.warning("rules-no-value", place, message, "a rule that sets it must be read before this line");
			} else {
				isReadable = false;
				this.#problems.warning("rules-no-value", place, `${missingText(name, known)}: the line sets nothing`);
			}
			return whole;
		});
		if (expanded === undefined) this.#problems.error("rules-value-too-long", range, TOO_LONG);
		return isReadable ? expanded : undefined;
	}

	/** Puts in the values of variables, and for those that have none what `otherwise` says; undefined when the text gets too long. */
	#replaced(
		text: string,
		otherwise: (whole: string, name: string, known: KnownValue | undefined, offset: number) => string,
	): string | undefined {
		let length = text.length;
		const expanded = text.replace(VARIABLE, (whole, name: string, offset: number) => {
			if (length > LONGEST) return "";
			const known = this.#known(name);
			const value = known?.value ?? otherwise(whole, name, known, offset);
			length += value.length - whole.length;
			return value;
		});
		return length > LONGEST ? undefined : expanded;
	}
}

const TOO_LONG = `the value gets longer than ${LONGEST} characters`;

function missingText(name: string, known: KnownValue | undefined): string {
	return known === undefined ? `${name} has no value here` : `${name} is a secret that rules can't read`;
}
