import { formatMoment, readMoment } from "../../base/moment.ts";
import { compareVersions, readVersion } from "../../base/version.ts";
import type { Measure } from "../../model/condition.ts";
import { untold } from "../../model/known.ts";
import { expandText } from "../expand.ts";
import { orderHolds } from "./compare.ts";
import type { ConditionFacts } from "./facts.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";
import { relation } from "./words.ts";

/** Compares a version that was found. `subject` says whose: `C:\app.exe`. One that is none can't be compared. */
export function measureVersion(
	subject: string,
	found: string | undefined,
	measure: Measure,
	ask: ConditionFacts,
): TestVerdict {
	const { value: wanted, secret } = expandText(measure.value, ask.variable, ask.isSecret);
	if (!wanted.known) return unclear(wanted);
	const other = readVersion(wanted.value);
	if (other === undefined)
		return unclear(untold(`${secret ? measure.value : JSON.stringify(wanted.value)} is no version`));
	if (found === undefined) return told(false, `${subject} has no version`);
	const version = readVersion(found);
	if (version === undefined)
		return unclear(untold(`the version of ${subject} is ${JSON.stringify(found)}, which can't be compared`));
	const holds = orderHolds(measure.operator, compareVersions(version, other));
	const shown = secret ? "a secret value" : wanted.value.trim();
	return told(holds, `${subject} has version ${found}${relation(measure.operator, holds, shown)}`);
}

/** Compares the time of a last change to the second. */
export function measureMoment(subject: string, at: number, measure: Measure, ask: ConditionFacts): TestVerdict {
	const { value: wanted, secret } = expandText(measure.value, ask.variable, ask.isSecret);
	if (!wanted.known) return unclear(wanted);
	const other = readMoment(wanted.value);
	if (other === undefined)
		return unclear(untold(`${secret ? measure.value : JSON.stringify(wanted.value)} is no date`));
	const seconds = (moment: number) => Math.floor(moment / 1000);
	const holds = orderHolds(measure.operator, seconds(at) - seconds(other));
	const words = {
		equals: "at",
		"not-equals": "at",
		greater: "after",
		"greater-or-equal": "at or after",
		less: "before",
		"less-or-equal": "at or before",
	};
	const isNot = holds === (measure.operator === "not-equals") ? "not " : "";
	const shown = secret ? "a secret time" : formatMoment(other);
	return told(holds, `${subject} was modified ${formatMoment(at)}, ${isNot}${words[measure.operator]} ${shown}`);
}
