import { ok } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import type { SetVariableInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { StepType } from "../src/model/step.ts";

/** A secret value is not in the data: it lies beside it, where the journal holds it sealed. */
type Data = { readonly name: string; readonly value?: string };

/** Sets a task sequence variable for all later steps. */
export const setVariable: StepType<SetVariableInput, Data> = {
	type: "set-variable",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ name, value, secret }) => [{ kind: "sets", variable: name, ...(secret === true ? {} : { value }) }],
	decide: async (input) => ok(decisionFor(input)),
	act: async (decision) => ok(outcomeOf(decision)),
};

function decisionFor({ name, value, secret }: SetVariableInput): Decision<Data> {
	if (secret === true && value !== "") {
		return {
			summary: `Set ${name} to a secret value`,
			choices: [],
			data: { name },
			secrets: { value: new Secret(value) },
		};
	}
	const summary = value === "" ? `Delete ${name}` : `Set ${name} to "${value}"`;
	return { summary, choices: [], data: { name, value } };
}

function outcomeOf({ data, secrets }: Decision<Data>): Outcome {
	return { kind: "done", variables: [{ name: data.name, value: secrets?.value ?? data.value ?? "" }] };
}
