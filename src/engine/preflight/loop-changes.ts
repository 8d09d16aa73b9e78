import { foldCase } from "../../base/windows-path.ts";
import type { Effect } from "../../model/effect.ts";
import type { JsonObject } from "../../model/json.ts";
import { unknown } from "../../model/known.ts";
import type { Phase } from "../../model/phase.ts";
import type { SequenceNode } from "../../model/sequence.ts";
import type { StepLook } from "../../model/step.ts";
import { walkNodes } from "../../sequence/walk.ts";
import type { HandledStep, StepRegistry } from "../parts.ts";
import { resolveInput } from "../resolve-input.ts";

/** What some nodes may change, whichever of them are run. */
export interface Changes {
	readonly variables: ReadonlySet<string>;
	/** Systems that they restart into. */
	readonly phases: ReadonlySet<Phase>;
	/** True when they may change the machine itself. */
	readonly machine: boolean;
}

/** All effects of a step, also those that only a look tells. */
export async function effectsOf(
	step: HandledStep,
	input: JsonObject,
	look: StepLook,
	isNow = false,
): Promise<readonly Effect[]> {
	const foretold = (await step.foretell?.(input, look, isNow)) ?? [];
	const told = new Set(foretold.flatMap((effect) => (effect.kind === "sets" ? [foldCase(effect.variable)] : [])));
	const own = step.effects(input).filter((effect) => effect.kind !== "sets" || !told.has(foldCase(effect.variable)));
	return [...own, ...foretold];
}

/** All that the steps below may set or restart into, with nothing known of their inputs. Runs nothing. */
export async function changesOf(nodes: readonly SequenceNode[], steps: StepRegistry, look: StepLook): Promise<Changes> {
	const variables = new Set<string>();
	const phases = new Set<Phase>();
	let machine = false;
	for (const { node } of walkNodes(nodes)) {
		if (node.kind === "group") {
			if (node.forEach !== undefined) variables.add(node.forEach.variable);
			for (const { name } of node.child?.variables ?? []) variables.add(name);
			continue;
		}
		const step = steps[node.type];
		if (step === undefined || node.disabled || node.omitted !== undefined) continue;
		if (node.type !== "set-variable" && node.type !== "restart") machine = true;
		const input = resolveInput(
			node,
			() => unknown("it is open"),
			() => false,
		);
		if (input.kind === "invalid" || input.kind === "nothing") continue;
		for (const effect of await effectsOf(step, input.input as JsonObject, look)) {
			if (effect.kind === "sets") variables.add(effect.variable);
			if (effect.kind === "restarts") phases.add(effect.into);
		}
	}
	return { variables, phases, machine };
}
