import type { ConditionTest } from "../../model/condition.ts";
import { expandText } from "../expand.ts";
import { compareValues } from "./compare.ts";
import type { ConditionFacts } from "./facts.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";
import { relation, show } from "./words.ts";

/** A variable against a text. */
export function testVariable(test: Extract<ConditionTest, { kind: "compare" }>, ask: ConditionFacts): TestVerdict {
	const { variable: name, operator } = test;
	const found = ask.variable(name);
	if (!found.known) return unclear(found);
	const { value: other, secret } = expandText(test.value, ask.variable, ask.isSecret);
	if (!other.known) return unclear(other);
	const holds = compareValues(operator, found.value, other.value);
	const given = show(found.value ?? "", ask.isSecret?.(name) === true);
	const wanted = show(other.value, secret || ask.isSecret?.(name) === true);
	const subject = found.value === undefined ? `${name} has no value` : `${name} is ${given}`;
	return told(holds, `${subject}${relation(operator, holds, wanted)}`);
}

/** Whether a variable has a value; an empty one is none. */
export function testExists(test: Extract<ConditionTest, { kind: "exists" }>, ask: ConditionFacts): TestVerdict {
	const found = ask.variable(test.variable);
	if (!found.known) return unclear(found);
	const isThere = found.value !== undefined && found.value !== "";
	return told(isThere === test.exists, `${test.variable} has ${isThere ? "a" : "no"} value`);
}
