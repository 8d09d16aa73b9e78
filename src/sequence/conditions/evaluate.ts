import { unreachable } from "../../base/result.ts";
import type { Condition, ConditionTest, TestedCondition } from "../../model/condition.ts";
import { known } from "../../model/known.ts";
import { describeCondition } from "./describe.ts";
import type { ConditionFacts } from "./facts.ts";
import { testOs } from "./test-os.ts";
import { testPath } from "./test-path.ts";
import { testRegistry } from "./test-registry.ts";
import { testSoftware } from "./test-software.ts";
import { testExists, testVariable } from "./test-variable.ts";
import { testWmi } from "./test-wmi.ts";
import { notAsked, resultOf, type TestVerdict, type Verdict } from "./verdict.ts";

/**
 * Evaluates a condition with Kleene's three values: one false test makes `all` false and one true test makes `any` true,
 * whatever is unknown or failed beside it. Tests are asked in the order they were written, no more than are needed. Where asking
 * failed, the nearest condition around it that says `on-error` decides.
 */
export async function evaluate(condition: Condition, ask: ConditionFacts): Promise<Verdict> {
	return evaluateAt(condition, ask, 0);
}

async function evaluateAt(condition: Condition, ask: ConditionFacts, depth: number): Promise<Verdict> {
	const verdict =
		"conditions" in condition ? await combine(condition, ask, depth) : await single(condition, ask, depth);
	if (condition.onError === undefined || verdict.known || verdict.isError !== true) return verdict;
	const holds = condition.onError === "true";
	const explanation = `${verdict.explanation}; on-error: ${condition.onError} decides`;
	const [head, ...rest] = verdict.tests;
	const decided = head === undefined ? [] : [{ ...head, result: condition.onError, text: explanation }];
	return { ...known(holds), explanation, tests: [...decided, ...rest] };
}

async function single(condition: ConditionTest, ask: ConditionFacts, depth: number): Promise<Verdict> {
	const verdict = await test(condition, ask);
	return { ...verdict, tests: [{ depth, result: resultOf(verdict), text: verdict.explanation }] };
}

async function test(condition: ConditionTest, ask: ConditionFacts): Promise<TestVerdict> {
	switch (condition.kind) {
		case "compare":
			return testVariable(condition, ask);
		case "exists":
			return testExists(condition, ask);
		case "file":
		case "folder":
			return testPath(condition, ask);
		case "registry":
			return testRegistry(condition, ask);
		case "os":
			return testOs(condition, ask);
		case "software":
			return testSoftware(condition, ask);
		case "wmi":
			return testWmi(condition, ask);
		default:
			return unreachable(condition);
	}
}

/** `deciding` is the value of one test that settles the whole: false for `all`, true for `any` and `none`. */
async function combine(
	condition: Extract<Condition, { readonly conditions: readonly Condition[] }>,
	ask: ConditionFacts,
	depth: number,
): Promise<Verdict> {
	const deciding = condition.kind !== "all";
	const verdicts: Verdict[] = [];
	let decided: Verdict | undefined;
	const tests: TestedCondition[] = [];
	for (const part of condition.conditions) {
		if (decided !== undefined) {
			tests.push(...notAsked(part, depth + 1));
			continue;
		}
		const verdict = await evaluateAt(part, ask, depth + 1);
		verdicts.push(verdict);
		tests.push(...verdict.tests);
		if (verdict.known && verdict.value === deciding) decided = verdict;
	}
	// What a later moment tells comes before what will never be told: it may still settle the whole.
	const open = verdicts.filter(({ known: isKnown }) => !isKnown);
	const unsettled =
		decided === undefined ? (open.find((each) => !each.known && each.isError !== true) ?? open[0]) : undefined;
	const explanation =
		(decided ?? unsettled)?.explanation ??
		(verdicts.map((each) => each.explanation).join(" and ") || "there is nothing to test");
	const outcome =
		unsettled !== undefined && !unsettled.known
			? unsettled
			: { ...known((decided !== undefined ? deciding : !deciding) !== (condition.kind === "none")), explanation };
	const head = { depth, result: resultOf(outcome), text: describeCondition(condition) };
	return { ...outcome, explanation, tests: [head, ...tests] };
}
