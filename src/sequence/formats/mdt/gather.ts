import type { StepMapping } from "../xml/foreign-step.ts";

/** `ZTIGather.wsf`: facts of the computer, then the rules of a file. */
export const gather: StepMapping = {
	key: "ztigather.wsf",
	also: ["BDD_Gather"],
	title: "Gather",
	support: { verdict: "differs", difference: "facts of the computer alone: CustomSettings.ini is not read yet" },
	type: "gather",
	map: (step) => {
		const isLocal = (step.variables.get("GATHERLOCALONLY")?.value ?? "").trim().toLowerCase() === "true";
		return isLocal ? { support: { verdict: "runs" }, input: {} } : { input: {} };
	},
};
