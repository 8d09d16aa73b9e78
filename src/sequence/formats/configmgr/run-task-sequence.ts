import type { StepMapping } from "../xml/foreign-step.ts";

/** Run Task Sequence (steps.md §8.9). Its nodes join those of its parent when the sequence is read. */
export const runTaskSequence: StepMapping = {
	key: "SubTasksequence",
	title: "Run Task Sequence",
	support: {
		verdict: "differs",
		difference:
			"the child is read with its parent, from `ID.xml` beside it or from an export's `SMS_TaskSequencePackage/ID/object.xml`; without that file the step is refused",
	},
	type: "run-task-sequence",
};
