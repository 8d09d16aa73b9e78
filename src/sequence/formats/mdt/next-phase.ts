import type { StepMapping } from "../xml/foreign-step.ts";

/** What comes behind each phase (steps.md §9). */
const NEXT: Readonly<Record<string, string>> = {
	VALIDATION: "STATECAPTURE",
	STATECAPTURE: "PREINSTALL",
	PREINSTALL: "INSTALL",
	INSTALL: "POSTINSTALL",
	POSTINSTALL: "STATERESTORE",
	STATERESTORE: "STATERESTORE",
};

/** `ZTINextPhase.wsf`: the groups of a sequence ask for the phase. */
export const nextPhase: StepMapping = {
	key: "ztinextphase.wsf",
	title: "Next Phase",
	support: { verdict: "runs" },
	type: "set-variable",
	derive: (read) => {
		const phase = read.text("PHASE") ?? "VALIDATION";
		const next = NEXT[phase.trim().toUpperCase()];
		if (next === undefined && !phase.startsWith("%")) read.problem(`PHASE is ${phase}, behind which no phase comes`);
		return { name: "PHASE", value: next ?? phase };
	},
};
