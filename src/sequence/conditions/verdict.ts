import type { Condition, TestedCondition } from "../../model/condition.ts";
import { type Known, known } from "../../model/known.ts";
import { describeCondition } from "./describe.ts";

/** What one test came to, with a clause that says why: `OSDisk is "C:", not "D:"`. */
export type TestVerdict = Known<boolean> & { readonly explanation: string };

/** Whether a condition holds, or why that can't be told; with a clause that says why, and each of its parts. */
export type Verdict = TestVerdict & { readonly tests: readonly TestedCondition[] };

/** A test that can be told. */
export function told(holds: boolean, explanation: string): TestVerdict {
	return { ...known(holds), explanation };
}

/** A test that can't be told, now or ever. */
export function unclear(answer: Extract<Known<unknown>, { known: false }>): TestVerdict {
	return { ...answer, explanation: answer.because };
}

/** The word for the result of one part. */
export function resultOf(verdict: Known<boolean>): TestedCondition["result"] {
	return verdict.known ? (verdict.value ? "true" : "false") : "unclear";
}

/** The parts of a condition that was not asked. */
export function notAsked(condition: Condition, depth: number): readonly TestedCondition[] {
	const inner = "conditions" in condition ? condition.conditions.flatMap((each) => notAsked(each, depth + 1)) : [];
	return [{ depth, result: "not-asked", text: describeCondition(condition) }, ...inner];
}
