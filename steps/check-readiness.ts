import { counted } from "../src/base/counted.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { CheckReadinessInput } from "../src/model/inputs.gen.ts";
import type { Outcome, VariableChange } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { READINESS_VARIABLES } from "../src/model/step-variables.ts";
import { checkReadiness } from "../src/rules/readiness.ts";

type Data = {
	readonly checks: readonly {
		readonly name: string;
		readonly passed: boolean;
		readonly found: string;
		readonly variable?: string;
	}[];
};

const OPERATION = "check whether the machine is ready";
/** What Configuration Manager's step ends with (steps.md §8.5). */
const NOT_READY = 4316;

/** Tests whether the machine is fit for the deployment. */
export const checkReadinessStep: StepType<CheckReadinessInput, Data> = {
	type: "check-readiness",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: () => READINESS_VARIABLES.map((variable) => ({ kind: "sets", variable })),
	decide,
	act,
};

async function decide(input: CheckReadinessInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const checks = checkReadiness(input, inventory.value, facts.value.phase);
	if (checks.length === 0) {
		const message = "The step names no check.";
		return fail({ id: "input-invalid", operation: OPERATION, message, details: ["Name one, such as `memory: 4GiB`."] });
	}
	const failed = checks.filter(({ passed }) => !passed).map(({ name }) => name);
	const verdict = failed.length === 0 ? "all pass" : `${failed.join(", ")} ${failed.length === 1 ? "fails" : "fail"}`;
	return ok({
		summary: `Make ${counted(checks.length, "check")}: ${verdict}`,
		choices: checks.map(({ name, passed, found }) => ({
			what: name,
			chosen: passed ? "passes" : "fails",
			because: found,
		})),
		data: { checks },
	});
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { checks } = data;
	const notes = checks.map(({ name, passed, found }) => `${name}: ${passed ? "passed" : "failed"} (${found})`);
	const variables = resultsOf(checks, context);
	const failed = notes.filter((_, index) => checks[index]?.passed === false);
	if (failed.length === 0) return ok({ kind: "done", variables, notes });
	// The results outlive the failure: with continue-on-error later conditions read them.
	for (const change of variables) {
		const set = await context.set(change);
		if (!set.ok) return set;
	}
	return fail({
		id: "not-ready",
		operation: OPERATION,
		message: `${failed.length} of ${counted(checks.length, "check")} failed.`,
		exitCode: NOT_READY,
		details: failed,
	});
}

/** A variable for each check that was made; the result of an earlier step for one that was not is taken away. */
function resultsOf(checks: Data["checks"], { view }: StepContext): readonly VariableChange[] {
	return READINESS_VARIABLES.flatMap((name) => {
		const made = checks.find(({ variable }) => variable === name);
		if (made !== undefined) return [{ name, value: made.passed ? "1" : "0" }];
		return view.variable(name) === undefined ? [] : [{ name, value: "" }];
	});
}
