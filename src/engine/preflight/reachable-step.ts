import type { Effect } from "../../model/effect.ts";
import type { Phase } from "../../model/phase.ts";
import type { SequenceNode, StepNode } from "../../model/sequence.ts";
import type { Verdict } from "../../sequence/conditions/verdict.ts";
import type { ReachedInput } from "../resolve-input.ts";

/** A step that the run may come to, as far as it can be told before. */
export interface ReachableStep {
	readonly node: StepNode;
	/** System in which it will run. */
	readonly phase: Phase;
	/** Why it may run in another system after all: a restart before it may or may not come. */
	readonly phaseDoubt?: string;
	/** Why it may not be reached, or undefined when it certainly is. */
	readonly uncertain?: string;
	readonly input: ReachedInput;
	readonly effects: readonly Effect[];
	/** True for a name that will have no value at its turn, whatever the steps before do; only for types that foresee. */
	readonly isNever?: (name: string) => boolean;
}

/** A condition as it can be told before its turn. */
export interface ForeseenCondition {
	readonly node: SequenceNode;
	readonly phase: Phase;
	readonly verdict: Verdict;
	/** Why its node may not be reached at all, whatever the condition says. */
	readonly uncertain?: string;
}
