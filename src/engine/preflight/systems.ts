import type { Effect } from "../../model/effect.ts";
import type { Phase } from "../../model/phase.ts";
import type { Run } from "../run.ts";
import { type Finding, finding, notKnown, refused, SOURCES } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

const names = { winpe: "WinPE", "full-os": "the full OS" } as const;

/** Tells where nothing could go on with the run in the system that a step starts. */
export async function proveWay(run: Run, into: Phase): Promise<readonly Finding[]> {
	const leads = await run.parts.ports.continuation.leadsInto(into);
	if (leads.ok) return [];
	const { message, details = [] } = leads.error;
	const remedy = details.join(" ") || "End the sequence before it.";
	return [
		finding("system", `going on in ${names[into]}`, refused(SOURCES.running, message.replace(/\.$/, ""), remedy)),
	];
}

/** What an input asks for that works in one system alone, where the step itself is reached in another. */
export function proveSystem(
	step: ReachableStep,
	{ phase, what }: Extract<Effect, { kind: "needs-system" }>,
): readonly Finding[] {
	if (step.phase === phase || step.uncertain !== undefined) return [];
	const how = `works in ${names[phase]} alone, but the step is reached in ${names[step.phase]}`;
	if (step.phaseDoubt !== undefined)
		return [finding("system", what, notKnown(SOURCES.sequence, `works in ${names[phase]} alone; ${step.phaseDoubt}`))];
	return [finding("system", what, refused(SOURCES.sequence, how, `Move the step to ${names[phase]}, or do without.`))];
}
