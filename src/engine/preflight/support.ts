import type { Omission } from "../../model/sequence.ts";
import { type Finding, finding, notKnown, refused, SOURCES } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

/** A step of another format that nothing here runs: where it is reached the run can't end well. */
export function proveSupport(step: ReachableStep, { why, instead }: Extract<Omission, { kind: "refused" }>): Finding {
	const what = `${step.node.name} (${step.node.type})`;
	const proof =
		step.uncertain === undefined
			? refused(SOURCES.sequence, `nothing here does it: ${why}`, `${instead}, or disable the step.`)
			: notKnown(
					SOURCES.sequence,
					`nothing here does it (${why}), and whether it is reached is open: ${step.uncertain}`,
				);
	return finding("support", what, proof);
}
