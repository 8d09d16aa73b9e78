import type { JsonObject } from "../../../model/json.ts";
import { problemList } from "../../problem-list.ts";
import { readXml, type XmlElement } from "../../source/read-xml.ts";
import { valueLengthLimit, variableNameProblem } from "../../variable-name.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";
import { type Alternative, readRuleCondition } from "./rule-condition.ts";

const NAME = "OSDSetDynamicVariablesRules";

/** Set Dynamic Variables (steps.md §8.4). */
export const setDynamicVariables: StepMapping = {
	key: "SetDynamicVariablesAction",
	title: "Set Dynamic Variables",
	support: {
		verdict: "differs",
		difference:
			"the rules are those that stand in the step, whatever a variable of that name says; make, model and addresses of the machine are known without it",
	},
	type: "set-dynamic-variables",
	variables: [NAME],
	map,
};

/** Rules of one step that native rules are made of; what people write stays far below. */
const MOST_RULES = 500;

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const given = step.variables.get(NAME.toUpperCase());
	const problems: string[] = [];
	const rules = readRules(given?.value ?? "", (problem) => problems.push(problem));
	const settings = rules.reduce((total, { set }) => total + (set as readonly unknown[]).length, 0);
	if (problems.length === 0 && settings === 0) problems.push("it has no rule that sets a variable");
	if (rules.length > MOST_RULES) problems.push(`it comes to ${rules.length} rules, and ${MOST_RULES} are the most`);
	const [why] = problems;
	if (why !== undefined) {
		const instead = "Write a native set-dynamic-variables step, or Set Task Sequence Variable steps with conditions";
		for (const problem of problems.slice(1)) context.warning("dynamic-rules", given?.range ?? step.range, problem);
		return { support: { verdict: "refused", why, instead } };
	}
	for (const name of lostSecrets(rules)) {
		const message = `the secret value of \`${name}\` is empty: an export leaves it out, and the rule would delete the variable`;
		context.warning("lost-secret", given?.range ?? step.range, message, "write the value into the step again");
	}
	return { input: { rules } };
}

function readRules(text: string, problem: (message: string) => void): readonly JsonObject[] {
	const problems = problemList("");
	const root = readXml(text.trim(), problems);
	const [first] = problems.sorted();
	if (root === undefined || first !== undefined || root.name !== "Rules") {
		problem(`its rules can't be read: ${first?.message ?? "they are no <Rules>"}`);
		return [];
	}
	return root.elements.flatMap((rule, index) => readRule(rule, index + 1, problem));
}

/** A rule becomes one for each of its alternatives: of those that fit, each sets the same. */
function readRule(rule: XmlElement, number: number, problem: (message: string) => void): readonly JsonObject[] {
	const set: JsonObject[] = [];
	let alternatives: readonly Alternative[] = [{}];
	for (const part of rule.elements) {
		if (part.name === "condition") {
			const read = readRuleCondition(part, (message) => problem(`rule ${number}: ${message}`));
			alternatives = read.length === 0 ? alternatives : read;
		} else if (part.name === "Variables") set.push(...part.elements.map((each) => readSetting(each, number, problem)));
		else problem(`rule ${number} has no <${part.name}>`);
	}
	if (rule.name !== "Rule") problem(`<Rules> has no <${rule.name}>`);
	if (set.length === 0) return [];
	return alternatives.map((each) => ({ name: `rule ${number}`, ...each, set }));
}

function readSetting(element: XmlElement, number: number, problem: (message: string) => void): JsonObject {
	const name = (element.attributes.Name ?? element.attributes.name ?? "").trim();
	const wrong = element.name === "Variable" ? variableNameProblem(name) : undefined;
	if (element.name !== "Variable") problem(`rule ${number}: <Variables> has no <${element.name}>`);
	if (wrong !== undefined) problem(`rule ${number}: ${wrong.message}`);
	if (element.text.length > valueLengthLimit)
		problem(`rule ${number}: the value of ${name} is longer than ${valueLengthLimit}`);
	const secret = (element.attributes.IsSecret ?? "").trim().toLowerCase() === "true";
	return { name, value: element.text, ...(secret ? { secret } : {}) };
}

function lostSecrets(rules: readonly JsonObject[]): readonly string[] {
	const set = rules.flatMap((rule) => rule.set as readonly JsonObject[]);
	return [
		...new Set(set.filter(({ secret, value }) => secret === true && value === "").map(({ name }) => String(name))),
	];
}
