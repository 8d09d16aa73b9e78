import type { JsonObject } from "../../../../../src/model/json.ts";
import { type Known, known, unknown } from "../../../../../src/model/known.ts";
import type { StepNode } from "../../../../../src/model/sequence.ts";
import { derivedInput, withStepDefaults } from "../../../../../src/sequence/derived-input.ts";
import type { VariableLookup } from "../../../../../src/sequence/expand.ts";
import { expandInput } from "../../../../../src/sequence/expand-input.ts";
import { stepShape } from "../../../../../src/sequence/step-schema.ts";
import { readSteps, stepXml } from "../sample-step.ts";

/** What a step comes to. */
export interface StepInput {
	readonly input: JsonObject;
	readonly problems: readonly string[];
	/** What the schema of the native step has against it. */
	readonly schema: readonly string[];
	readonly skip: string | undefined;
	readonly because: string | undefined;
}

/** A step of Configuration Manager as XML. */
export function cmStep(type: string, variables: Readonly<Record<string, string>>, action = "x.exe", more = ""): string {
	return stepXml(action, variables, `SMS_TaskSequence_${type}`, more);
}

/** The steps that a step becomes, with the diagnostics and the verdict. */
export function readStep(xml: string, files: Readonly<Record<string, string>> = {}) {
	const { nodes, problems, fared, sequence } = readSteps(xml, files, "3.10");
	const [node] = nodes;
	if (node === undefined) throw new Error(`no step: ${problems.join("; ")}`);
	return { node, nodes, problems, verdict: fared.at(-1)?.[1], content: sequence?.content ?? {} };
}

/** The input of a step when its turn comes: its own values, those that somebody chose, and names that only a later moment tells. */
export function inputOf(
	node: StepNode,
	chosen: Readonly<Record<string, string>> = {},
	later: readonly string[] = [],
	builtIn: Readonly<Record<string, string>> = {},
): StepInput {
	const find = (values: Readonly<Record<string, string>>, name: string) =>
		Object.entries(values).find(([each]) => each.toUpperCase() === name.toUpperCase())?.[1];
	const plain: VariableLookup = (name): Known<string | undefined> =>
		later.some((each) => each.toUpperCase() === name.toUpperCase())
			? unknown("a later step sets it")
			: known(find(chosen, name) ?? find(builtIn, name));
	const lookup = withStepDefaults(
		node.defaults ?? [],
		plain,
		(name) => find(chosen, name) !== undefined || !plain(name).known,
	);
	const made = derivedInput(node, lookup);
	const input = made?.input ?? node.input;
	const shape = stepShape(node.type);
	if (shape === undefined) throw new Error(`there is no step type ${node.type}`);
	const expanded = expandInput(input, shape, lookup, () => false, made === undefined ? "templates" : "values");
	return {
		input: made === undefined && expanded.ok ? expanded.value.input : input,
		problems: made?.problems ?? [],
		schema: expanded.ok ? [] : expanded.error.map(({ pointer, message }) => `${pointer} ${message}`),
		skip: made?.skip,
		because: made?.because,
	};
}

/** Input of the one step that a typed step becomes. */
export function inputOfStep(
	type: string,
	variables: Readonly<Record<string, string>>,
	chosen: Readonly<Record<string, string>> = {},
	later: readonly string[] = [],
): StepInput {
	return inputOf(readStep(cmStep(type, variables)).node, chosen, later);
}
