import type { Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { KeptVariable, OutdoneValue, VariableChange } from "../model/outcome.ts";
import { Secret } from "../model/secret.ts";
import type { StepNode } from "../model/sequence.ts";
import { type LostValue, plainValue } from "../model/variables.ts";
import type { Run } from "./run.ts";

/** A change that a step makes: its own, that of a rule which it ran, or a default for what nobody has set. */
export function setVariable(run: Run, node: StepNode, change: VariableChange): Promise<Result<void, Failure>> {
	const { rule, lost = [] } = change;
	if (rule === undefined) return run.setVariable(change, change.isDefault === true ? "step-default" : "step", node.id);
	const losers = lost.map((each) => lostValue(run, each));
	const told = losers.length === 0 ? { origin: rule } : { origin: rule, lost: losers };
	return run.setVariable(change, "rule", node.id, told);
}

/** Journals (not yet committed) what rules wanted of a variable that keeps its value. Who wanted the same did not lose. */
export function keepVariable(run: Run, node: StepNode, { name, lost }: KeptVariable): void {
	const present = run.variables.get(name);
	const others = lost.filter(({ value }) => present === undefined || plainValue(value) !== plainValue(present.value));
	if (others.length === 0) return;
	const told = {
		kind: "variable-kept",
		name,
		node: node.id,
		lost: others.map((each) => lostValue(run, each)),
	} as const;
	run.journal.append(told);
	run.parts.emit(told);
}

/** A value that lost, as the journal may hold it: of a secret only that there was one. */
function lostValue(run: Run, { value, rule }: OutdoneValue): LostValue {
	const text = plainValue(value);
	const secret = value instanceof Secret || run.parts.secrets.holdsSecret(text);
	if (secret) run.parts.secrets.add(text);
	return { source: "rule", origin: rule, secret, ...(secret ? {} : { value: text }) };
}
