import type { JsonObject } from "../../../../src/model/json.ts";
import { type Known, known, unknown } from "../../../../src/model/known.ts";
import type { StepNode } from "../../../../src/model/sequence.ts";
import { type DerivedInput, derivedInput } from "../../../../src/sequence/derived-input.ts";
import type { SequenceFile } from "../../../../src/sequence/formats/native/reading.ts";
import { checkXmlSequence } from "../../../../src/sequence/formats/xml-sequence.ts";
import { stepsOf } from "../../../../src/sequence/walk.ts";

/** A step of the sequence's kind of file. */
export function stepXml(
	action: string,
	variables: Readonly<Record<string, string>> = {},
	type = "",
	attributes = "",
): string {
	const list = Object.entries(variables).map(
		([name, value]) => `<variable name="${name}" property="${name}">${value}</variable>`,
	);
	const typed = type === "" ? "" : ` type="${type}"`;
	const escaped = action.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return `<step${typed} name="S" ${attributes}><defaultVarList>${list.join("")}</defaultVarList><action>${escaped}</action></step>`;
}

/** What steps become, in order, and how each fares. */
export function readSteps(steps: string, files: Readonly<Record<string, string>> = {}, version = "3.00") {
	const file = version === "3.00" ? "share/Control/W11/ts.xml" : "sequence.xml";
	const beside = (path: string): SequenceFile => {
		const text = files[path];
		return text === undefined ? { problem: "it is not there" } : { text };
	};
	const checked = checkXmlSequence(`<sequence version="${version}">${steps}</sequence>`, file, beside);
	const problems = checked.diagnostics.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
	const nodes = checked.sequence === undefined ? [] : stepsOf(checked.sequence.nodes);
	return {
		sequence: checked.sequence,
		nodes,
		problems,
		fared: checked.fared.map(({ key, support }) => [key, support.verdict]),
	};
}

/** Makes the input of a step from variables; a name in `later` is not known yet. */
export function deriveStep(
	node: StepNode | { readonly derivedBy: string; readonly input?: JsonObject },
	variables: Readonly<Record<string, string>>,
	later: readonly string[] = [],
): DerivedInput {
	const lookup = (name: string): Known<string | undefined> => {
		if (later.some((each) => each.toUpperCase() === name.toUpperCase())) return unknown("a later step sets it");
		const found = Object.entries(variables).find(([each]) => each.toUpperCase() === name.toUpperCase());
		return known(found?.[1]);
	};
	const made = derivedInput({ input: {}, ...node } as StepNode, lookup);
	if (made === undefined) throw new Error("the step has no rule");
	return made;
}
