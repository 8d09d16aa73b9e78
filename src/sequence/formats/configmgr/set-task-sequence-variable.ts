import { variableNameProblem } from "../../variable-name.ts";
import type { ForeignStep, MappedStep, StepMapping } from "../xml/foreign-step.ts";

/** Set Task Sequence Variable (steps.md §8.3); the toolkit's has the same variables and runs `ZTISetVariable.wsf`. */
export const setTaskSequenceVariable: StepMapping = {
	key: "SetVariableAction",
	title: "Set Task Sequence Variable",
	support: { verdict: "runs" },
	type: "set-variable",
	variables: ["VariableName", "VariableValue", "DoNotShowVariableValue"],
	map,
};

function map(step: ForeignStep): Partial<MappedStep> {
	const given = step.variables.get("VARIABLENAME");
	const name = given?.value.trim() ?? "";
	const value = step.variables.get("VARIABLEVALUE")?.value ?? "";
	const isHidden = step.variables.get("DONOTSHOWVARIABLEVALUE")?.value.trim().toLowerCase() === "true";
	const problem = name.includes("%") ? undefined : variableNameProblem(name);
	if (problem !== undefined) {
		return { support: { verdict: "refused", why: problem.message, instead: problem.help } };
	}
	if (/^OSDStateStorePath$/i.test(name) && /^%_SMSTSUserStatePath%\\?$/i.test(value.trim())) {
		const why = "the store lies there anyway, under whatever letter its volume has";
		return { support: { verdict: "not-needed", why } };
	}
	return { input: { name, value, ...(isHidden ? { secret: true } : {}) } };
}
