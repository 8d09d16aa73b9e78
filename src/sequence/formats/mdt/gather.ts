import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";

/** Rules that a share has unless a step names others. */
const SHARE_RULES = "CustomSettings.ini";

/** `ZTIGather.wsf`: facts of the computer, then the rules of a file. */
export const gather: StepMapping = {
	key: "ztigather.wsf",
	also: ["BDD_Gather"],
	title: "Gather",
	support: {
		verdict: "differs",
		difference:
			"rules are worked out without a script engine: a file that calls scripts, databases or web services is refused, with what to write instead",
	},
	type: "gather",
	variables: ["GatherLocalOnly", "RulesFile"],
	map,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const isLocal = (step.variables.get("GATHERLOCALONLY")?.value ?? "").trim().toLowerCase() === "true";
	if (isLocal || /\s\/localonly\b/i.test(step.action)) return { support: { verdict: "runs" }, input: {} };
	const named =
		step.variables.get("RULESFILE")?.value.trim() || /\s\/inifile:"?([^"\s]+)/i.exec(step.action)?.[1] || "";
	const file = named === "" ? SHARE_RULES : named.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	// A name alone lies in the folder Control, whatever else is a path of the share.
	const path = file.includes("/") ? file : `Control/${file}`;
	if (context.sequenceFolder !== undefined && context.shareFile(`../../${path}`) !== undefined)
		return { input: { rules: context.shareContent(path, step.range) } };
	if (named === "") {
		const why = "no Control\\CustomSettings.ini stands beside the sequence: it gathers the facts of the computer alone";
		return { input: {}, support: { verdict: "differs", difference: why } };
	}
	const why = `the rules file ${named} is not in the share`;
	return { support: { verdict: "refused", why, instead: "Put it into the folder Control of the share" } };
}
