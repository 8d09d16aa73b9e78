import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, SOURCES, waived } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

/** Names the steps between which a power cut needs the medium once more: nothing that lasts holds the run, or nothing starts it. */
export function proveWindow(
	{ run }: Inquiry,
	steps: readonly ReachableStep[],
	destroys: ReachableStep,
): readonly Finding[] {
	const findings: Finding[] = [];
	const { place } = run.journal;
	if (place.volatile) {
		const how = `until ${destroys.node.name} has made the new volume nothing durable exists: after a power cut start from the medium again`;
		findings.push(finding("journal", "window without a durable journal", waived(SOURCES.running, how)));
	}
	if (run.sequence.bootImage === undefined) {
		const handOver = steps.find(
			({ phase, effects }) =>
				phase === "winpe" && effects.some((each) => each.kind === "restarts" && each.into === "full-os"),
		);
		const end = handOver === undefined ? "the end of the run" : handOver.node.name;
		const how = `the sequence names no boot image: from ${destroys.node.name} to ${end} a power cut needs the medium to go on`;
		findings.push(finding("journal", "window without a boot image on the disk", waived(SOURCES.sequence, how)));
	}
	return findings;
}
