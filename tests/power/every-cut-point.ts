import { expect } from "vitest";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { prepareSubject, problemsAfterCut } from "./cut-everywhere.ts";
import { inTemporaryFolder } from "./rig.ts";

/** Cuts a sequence off at every point of one kind (or at each `step`th), each with another seed, and answers how many points there are. */
export async function cutEverywhere(at: CutPoint["at"], sequence = "forty-steps.yaml", step = 1): Promise<number> {
	return inTemporaryFolder(async (folder) => {
		const subject = await prepareSubject(folder, sequence);
		const count = at === "record" ? subject.records : subject.flushes;
		const problems: string[] = [];
		for (let number = 1; number <= count; number += step) {
			problems.push(...(await problemsAfterCut(subject, { at, number, seed: number })));
			if (problems.length > 5) break;
		}
		expect(problems).toEqual([]);
		return count;
	});
}
