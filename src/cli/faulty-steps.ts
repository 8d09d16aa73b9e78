import { fail } from "../base/result.ts";
import type { StepRegistry } from "../engine/parts.ts";

/** The registry with one step type whose act fails: what `--fault fail@TYPE` asks for. */
export function faultySteps(steps: StepRegistry, type: string): StepRegistry {
	const step = steps[type];
	if (step === undefined) return steps;
	return {
		...steps,
		[type]: {
			...step,
			act: async (decision) => {
				const message = "This failure was asked for with --fault; nothing was done.";
				return fail({ id: "fault-injected", operation: `run ${type}`, operand: decision.summary, message });
			},
		},
	};
}
