import { normalizePath } from "../base/windows-path.ts";
import type { SequenceVariable, VariableRules } from "../model/sequence.ts";
import { builtInVariable } from "./built-in-variables.ts";
import { isListItem } from "./numbered-list.ts";

/** Longest value that a `pattern` is tried on, in UTF-16 code units: what is longer does not fit. */
export const longestForPattern = 256;

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const networkPath = /^\\\\[^\\/:*?"<>|]+\\[^\\/:*?"<>|]+(?:\\[^\\/:*?"<>|]+)*\\?$/;

/**
 * Why a value does not fit what its variable may hold, worded to go on after the variable's name: `is no number`; undefined when it
 * fits. `permitted` and `true-or-false` do not regard case; `pattern` does, and must fit the whole value. An empty value deletes the
 * variable and fits unless the variable is required.
 */
export function valueProblem(rules: VariableRules, value: string): string | undefined {
	if (value === "") return rules.required === true ? "is required and can't be without a value" : undefined;
	const byType = typeProblem(rules.type, value);
	if (byType !== undefined) return byType;
	const { permitted, pattern } = rules;
	if (permitted !== undefined && !permitted.some((each) => each.toUpperCase() === value.toUpperCase()))
		return `must be ${oneOf(permitted)}`;
	if (pattern === undefined) return undefined;
	const fits = value.length <= longestForPattern && new RegExp(`^(?:${pattern})$`, "u").test(value);
	return fits ? undefined : `must fit the pattern ${pattern}`;
}

function typeProblem(type: VariableRules["type"], value: string): string | undefined {
	switch (type) {
		case "number":
			return number.test(value) ? undefined : "must be a number";
		case "true-or-false":
			return /^(?:true|false)$/i.test(value) ? undefined : "must be true or false";
		case "path":
			return normalizePath(value) !== undefined || networkPath.test(value)
				? undefined
				: "must be a path with a drive letter, or of a share";
		default:
			return undefined;
	}
}

function oneOf(permitted: readonly string[]): string {
	const shown = permitted.slice(0, 20).map((each) => JSON.stringify(each));
	return `${shown.join(", ").replace(/, ("[^"]*")$/, " or $1")}${permitted.length > 20 ? " or another of its list" : ""}`;
}

/**
 * Why a text can't be the pattern of a variable, or undefined. Patterns are tried on values that come from anywhere: what can take
 * exponential time (a repeat of a repeat or of alternatives, a look-around, a back reference) is refused, and so are more than three open repeats.
 */
export function patternProblem(pattern: string): string | undefined {
	if (pattern.length > 200) return "is longer than 200 characters";
	try {
		new RegExp(`^(?:${pattern})$`, "u");
	} catch {
		return "is no regular expression";
	}
	const bare = pattern
		.replace(/\\[1-9k]/g, "\u0000")
		.replace(/\\./gu, "x")
		.replace(/\[[^\]]*\]/g, "x");
	if (bare.includes("\u0000") || /\(\?[=!<]/.test(bare)) return "looks back or around, which is not permitted here";
	if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > 3) return "repeats without a limit more than three times";
	return repeatsRepeat(bare) ? "repeats a group that itself repeats or has alternatives" : undefined;
}

/** True when a group that is repeated holds a repeat or an alternative. */
function repeatsRepeat(bare: string): boolean {
	const open: boolean[] = [];
	for (let index = 0; index < bare.length; index++) {
		const sign = bare[index] ?? "";
		if (sign === "(") open.push(false);
		else if (sign === ")") {
			const isRich = open.pop() ?? false;
			const isRepeated = /^(?:[*+]|\{)/.test(bare.slice(index + 1));
			if (isRich && isRepeated) return true;
			if ((isRich || isRepeated) && open.length > 0) open[open.length - 1] = true;
		} else if (/[*+{|]/.test(sign) && open.length > 0) open[open.length - 1] = true;
	}
	return false;
}

/** Why a run's variable can't take a value, by its declaration or by what the engine reads it as. `declared` are those of the sequence. */
export function unfitReason(
	declared: readonly SequenceVariable[],
	name: string,
	value: string,
): { readonly name: string; readonly reason: string; readonly description?: string } | undefined {
	const folded = name.toUpperCase();
	const own = declared.find((each) => each.name.toUpperCase() === folded);
	if (own?.type === "list" && value !== "")
		return { name: own.name, reason: `is a list: its elements are ${own.name}001, ${own.name}002 …` };
	const list = own ?? declared.find((each) => each.type === "list" && isListItem(name, each.name));
	const rules: (VariableRules & { readonly description?: string }) | undefined =
		own ?? (list === undefined ? builtInVariable(name)?.rules : { ...list, required: false });
	const reason = rules === undefined ? undefined : valueProblem(rules, value);
	if (reason === undefined) return undefined;
	return {
		name: own?.name ?? name,
		reason,
		...(rules?.description === undefined ? {} : { description: rules.description }),
	};
}
