import { unreachable } from "../../base/result.ts";
import { type Known, known } from "../../model/known.ts";
import type { ComparisonOperator, Condition } from "../../model/sequence.ts";
import { expandText } from "../expand.ts";
import { compareValues } from "./compare.ts";

/** What conditions may ask. A live run knows all answers; preflight does not know what later steps will change. */
export interface ConditionFacts {
	/** A variable's value; undefined when nothing set it. */
	readonly variable: (name: string) => Known<string | undefined>;
	readonly fileExists: (path: string) => Promise<Known<boolean>>;
	readonly folderExists: (path: string) => Promise<Known<boolean>>;
	/** Whether the variable's value must not be shown in explanations. */
	readonly isSecret?: (name: string) => boolean;
}

/** Whether a condition holds, or why that can't be known yet; and a clause that says why: `OSDisk is "C:", not "D:"`. */
export type Verdict = Known<boolean> & { readonly explanation: string };

/**
 * Evaluates a condition with Kleene's three values: one false test makes `all` false and one true test makes `any` true,
 * whatever is unknown beside it. Tests are asked in the order they were written, no more than are needed.
 */
export async function evaluate(condition: Condition, ask: ConditionFacts): Promise<Verdict> {
	switch (condition.kind) {
		case "all":
			return combine(condition.conditions, ask, false);
		case "any":
			return combine(condition.conditions, ask, true);
		case "none":
			return negated(await combine(condition.conditions, ask, true));
		case "compare":
			return compare(condition.variable, condition.operator, condition.value, ask);
		case "exists":
			return exists(condition.variable, condition.exists, ask);
		case "file":
		case "folder":
			return pathExists(condition.kind, condition.path, condition.exists, ask);
		default:
			return unreachable(condition);
	}
}

/** `deciding` is the value of one test that settles the whole: false for `all`, true for `any`. */
async function combine(conditions: readonly Condition[], ask: ConditionFacts, deciding: boolean): Promise<Verdict> {
	const explanations: string[] = [];
	let open: Verdict | undefined;
	for (const condition of conditions) {
		const verdict = await evaluate(condition, ask);
		if (verdict.known && verdict.value === deciding) return verdict;
		if (!verdict.known) open ??= verdict;
		explanations.push(verdict.explanation);
	}
	return open ?? { ...known(!deciding), explanation: explanations.join(" and ") || "there is nothing to test" };
}

function negated(verdict: Verdict): Verdict {
	return verdict.known ? { ...verdict, value: !verdict.value } : verdict;
}

function unclear(because: string): Verdict {
	return { known: false, because, explanation: because };
}

function compare(name: string, operator: ComparisonOperator, template: string, ask: ConditionFacts): Verdict {
	const found = ask.variable(name);
	if (!found.known) return unclear(found.because);
	const { value: other, secret } = expandText(template, ask.variable, ask.isSecret);
	if (!other.known) return unclear(other.because);
	const holds = compareValues(operator, found.value, other.value);
	const given = show(found.value ?? "", ask.isSecret?.(name) === true);
	const wanted = show(other.value, secret || ask.isSecret?.(name) === true);
	const subject = found.value === undefined ? `${name} has no value` : `${name} is ${given}`;
	return { ...known(holds), explanation: `${subject}${relation(operator, holds, wanted)}` };
}

/** What goes on after `OSDisk is "C:"`; that it is the wanted value need not be said twice. */
function relation(operator: ComparisonOperator, holds: boolean, wanted: string): string {
	const is = holds ? "is" : "is not";
	switch (operator) {
		case "equals":
			return holds ? "" : `, not ${wanted}`;
		case "not-equals":
			return holds ? `, not ${wanted}` : "";
		case "like":
			return `, which ${is} like ${wanted}`;
		case "not-like":
			return `, which ${holds ? "is not" : "is"} like ${wanted}`;
		case "greater":
			return `, which ${is} greater than ${wanted}`;
		case "greater-or-equal":
			return `, which ${is} at least ${wanted}`;
		case "less":
			return `, which ${is} less than ${wanted}`;
		case "less-or-equal":
			return `, which ${is} at most ${wanted}`;
		default:
			return unreachable(operator);
	}
}

function exists(name: string, wanted: boolean, ask: ConditionFacts): Verdict {
	const found = ask.variable(name);
	if (!found.known) return unclear(found.because);
	const isThere = found.value !== undefined && found.value !== "";
	return { ...known(isThere === wanted), explanation: isThere ? `${name} has a value` : `${name} has no value` };
}

async function pathExists(
	kind: "file" | "folder",
	template: string,
	wanted: boolean,
	ask: ConditionFacts,
): Promise<Verdict> {
	const { value: path, secret } = expandText(template, ask.variable, ask.isSecret);
	if (!path.known) return unclear(path.because);
	const found = await (kind === "file" ? ask.fileExists(path.value) : ask.folderExists(path.value));
	if (!found.known) return unclear(found.because);
	const shown = secret ? template : path.value;
	const explanation = found.value ? `the ${kind} ${shown} exists` : `there is no ${kind} ${shown}`;
	return { ...known(found.value === wanted), explanation };
}

function show(value: string, secret: boolean): string {
	if (secret) return "a secret value";
	return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}
