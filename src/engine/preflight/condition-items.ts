import type { CertificateItem } from "../../model/certificate.ts";
import { SOURCES } from "./proof.ts";
import type { ForeseenCondition } from "./reachable-step.ts";

/**
 * Conditions that will never be told: asking failed, and what they ask is not changed by any step before. The run would fail there, so it
 * is refused; where the node may not be reached it is unknown, and where its failure is ignored it is waived. A condition that a later
 * moment tells is no item: its steps are proven as if it were met, and carry its doubt.
 */
export function conditionItems(tested: readonly ForeseenCondition[]): readonly CertificateItem[] {
	return tested.flatMap(({ node, phase, verdict, uncertain }) => {
		if (verdict.known || verdict.isError !== true) return [];
		const state = node.continueOnError ? "waived" : uncertain === undefined ? "refused" : "unknown";
		const remedy = "Correct the condition, or say in it what an error means: on-error: false or on-error: true.";
		const how = `it can't be told: ${verdict.because}`;
		return [
			{
				subject: "condition",
				what: `condition of ${node.name}`,
				node: node.id,
				name: node.name,
				phase,
				state,
				source: SOURCES.running,
				how,
				remedy,
			},
		];
	});
}
