import { didYouMean } from "../../base/similar.ts";
import { NUMBER_FUNCTIONS } from "./number-functions.ts";
import { TEXT_FUNCTIONS } from "./text-functions.ts";
import { DateValue, type LocalMoment, Refusal, type RuleFunction, type Value } from "./values.ts";

const FUNCTIONS: Readonly<Record<string, RuleFunction>> = { ...TEXT_FUNCTIONS, ...NUMBER_FUNCTIONS };
const BY_NAME = new Map(Object.entries(FUNCTIONS).map(([name, found]) => [name.toLowerCase(), found]));

/** The function of a name, case disregarded. */
export function functionOf(name: string): Pick<RuleFunction, "least" | "most"> | undefined {
	return name.toLowerCase() === READ_VARIABLE.toLowerCase() ? { least: 1, most: 1 } : BY_NAME.get(name.toLowerCase());
}

/** Calls a function with as many values as it takes. */
export function callFunction(
	name: string,
	values: readonly Value[],
	read: (name: string) => string | undefined,
): Value | Refusal {
	const found = BY_NAME.get(name.toLowerCase());
	if (found !== undefined) return found.call(values);
	const [variable] = values;
	// One that nobody set is an empty text, as in MDT.
	if (typeof variable === "string") return read(variable) ?? "";
	return new Refusal(`${READ_VARIABLE} takes the name of a variable`, ['write oEnvironment.Item("Model")']);
}

/** What a name without arguments stands for: a constant or the present moment. */
export function constantOf(name: string, now: LocalMoment): Value | undefined {
	switch (name.toLowerCase()) {
		case "true":
			return true;
		case "false":
			return false;
		case "empty":
		case "vbnullstring":
			return "";
		case "now":
		case "date":
		case "time":
			return new DateValue(now);
		default:
			return undefined;
	}
}

/** The name by which expressions read a variable; the one function that needs to know the run. */
export const READ_VARIABLE = "oEnvironment.Item";

/** Whether a name has a meaning without arguments. */
export function isConstant(name: string): boolean {
	return /^(true|false|empty|vbnullstring|now|date|time)$/i.test(name);
}

/** Why a name can't be called, and what to write instead. */
export function unknownFunction(name: string): Refusal {
	const near = didYouMean(name, Object.keys(FUNCTIONS));
	const guess = near === undefined ? [] : [`did you mean ${near}?`];
	if (name.includes(".")) {
		return new Refusal(`${name} is an object of MDT's scripts, which do not run here`, [
			'read variables with %Name% or oEnvironment.Item("Name")',
		]);
	}
	return new Refusal(`${name} is no function that rules know: scripts (UserExit) do not run here`, [
		...guess,
		"put it together from Left, Right, Mid, Replace, Split, InStr, UCase, LCase, Trim and the other built-in functions",
		"or set the variable before gather: by a run-powershell-script step, by set-dynamic-variables, or in a variables file",
	]);
}
