import { fail, ok, type Result } from "../base/result.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { coerce } from "./coerce.ts";
import { expandText, templateNames, type VariableLookup } from "./expand.ts";
import { schemaProblems } from "./schema-problems.ts";
import { resolveReference, type SchemaShape } from "./schema-shape.ts";
import { pointerToken } from "./source/located-value.ts";
import type { StepShape } from "./step-schema.ts";

/** A step's input ready for `decide`. */
export interface ExpandedInput {
	/** Defaults filled in, templates expanded, scalars typed. What can't be known yet still holds its template. */
	readonly input: JsonObject;
	/** Parts that can't be known yet, by JSON pointer. */
	readonly unknowns: readonly { readonly pointer: string; readonly because: string }[];
	/** Names without a value in texts, where their `%Name%` stays: a warning. */
	readonly undefinedNames: readonly string[];
	readonly usesSecret: boolean;
}

/** One thing wrong with an expanded input. */
export interface InputProblem {
	/** JSON pointer of the part. */
	readonly pointer: string;
	readonly message: string;
	readonly help: readonly string[];
}

/**
 * Makes an authored input into what a step decides on: schema defaults first (they may hold templates), every text expanded once,
 * texts that a template gave typed as the schema says, then the strict validation. A `%Name%` without a value is an error where the
 * schema wants a number, a truth value, one of some texts or a pattern, and stays in any other text. Parts that can't be known
 * yet are not validated. With `given` as `values` what was given stands for itself, and only the defaults are expanded.
 */
export function expandInput(
	input: JsonObject,
	shape: StepShape,
	lookup: VariableLookup,
	isSecret?: (name: string) => boolean,
	given: "templates" | "values" = "templates",
): Result<ExpandedInput, readonly InputProblem[]> {
	const complete = withDefaults(shape.schema, input, shape.schema);
	const expansion: Expansion = { lookup, isSecret, unknowns: new Map(), undefinedAt: new Map(), usesSecret: false };
	const expanded =
		given === "templates" ? expandValue(complete, "", expansion) : expandDefaults(complete, input, "", expansion);
	const typed = coerce(shape.schema, expanded) as JsonObject;
	const problems = schemaProblems(shape.schema, shape.validate, typed)
		.filter(({ pointer }) => !expansion.unknowns.has(pointer))
		.map(({ pointer, message, help }) => withReason({ pointer, message, help }, expansion));
	if (problems.length > 0) return fail(problems);
	const names = [...expansion.undefinedAt.values()].flat();
	return ok({
		input: typed,
		unknowns: [...expansion.unknowns].map(([pointer, because]) => ({ pointer, because })),
		undefinedNames: names.filter(
			(name, index) => names.findIndex((each) => each.toUpperCase() === name.toUpperCase()) === index,
		),
		usesSecret: expansion.usesSecret,
	});
}

interface Expansion {
	readonly lookup: VariableLookup;
	readonly isSecret: ((name: string) => boolean) | undefined;
	readonly unknowns: Map<string, string>;
	readonly undefinedAt: Map<string, readonly string[]>;
	usesSecret: boolean;
}

function expandValue(value: JsonValue | undefined, pointer: string, expansion: Expansion): JsonValue | undefined {
	if (typeof value === "string") return expandLeaf(value, pointer, expansion);
	if (isList(value)) return value.map((item, index) => expandValue(item, `${pointer}/${index}`, expansion) ?? null);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [
			key,
			expandValue(member, `${pointer}/${pointerToken(key)}`, expansion),
		]),
	);
}

/** Expands what defaults brought in, beside what was given. */
function expandDefaults(
	complete: JsonObject,
	given: JsonObject | undefined,
	pointer: string,
	expansion: Expansion,
): JsonObject {
	return Object.fromEntries(
		Object.entries(complete).map(([key, member]) => {
			const place = `${pointer}/${pointerToken(key)}`;
			const own = given?.[key];
			if (own === undefined) return [key, expandValue(member, place, expansion)];
			if (!isMapping(member) || !isMapping(own)) return [key, member];
			return [key, expandDefaults(member, own, place, expansion)];
		}),
	);
}

function isMapping(value: JsonValue | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !isList(value);
}

function expandLeaf(text: string, pointer: string, expansion: Expansion): string {
	const expanded = expandText(text, expansion.lookup, expansion.isSecret);
	expansion.usesSecret ||= expanded.secret;
	if (expanded.undefinedNames.length > 0) expansion.undefinedAt.set(pointer, expanded.undefinedNames);
	if (expanded.value.known) return expanded.value.value;
	expansion.unknowns.set(pointer, expanded.value.because);
	return text;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
	return Array.isArray(value);
}

/** A value that does not fit because a variable has none is best told so. A secret's value never stands in a message. */
function withReason(problem: InputProblem, expansion: Expansion): InputProblem {
	const names = expansion.undefinedAt.get(problem.pointer);
	if (names !== undefined) {
		const list = names.map((name) => `\`${name}\``).join(", ");
		const message =
			names.length === 1
				? `uses the variable ${list}, which has no value`
				: `uses the variables ${list}, which have no value`;
		return { ...problem, message };
	}
	return expansion.usesSecret
		? { ...problem, message: problem.message.replace(/"(?:[^"\\]|\\.)*"/g, "the secret that it holds") }
		: problem;
}

/** Fills in the defaults of keys that are left out, inside given and default mappings too. */
function withDefaults(schema: SchemaShape, value: JsonObject, root: SchemaShape): JsonObject {
	const complete: Record<string, JsonValue | undefined> = { ...value };
	for (const [key, member] of Object.entries(schema.properties ?? {})) {
		const shape = resolveReference(member, root);
		if (complete[key] === undefined && "default" in shape) complete[key] = shape.default as JsonValue;
		const given = complete[key];
		if (isMapping(given)) complete[key] = withDefaults(shape, given, root);
	}
	return complete;
}

/** The names of variables that an input and its defaults use. */
export function variablesOfInput(input: JsonObject, shape: StepShape): readonly string[] {
	const names = new Set<string>();
	const visit = (value: JsonValue | undefined): void => {
		if (typeof value === "string") for (const { name } of templateNames(value)) names.add(name);
		else if (typeof value === "object" && value !== null) for (const member of Object.values(value)) visit(member);
	};
	visit(withDefaults(shape.schema, input, shape.schema));
	return [...names];
}
