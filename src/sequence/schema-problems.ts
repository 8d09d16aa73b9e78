import { didYouMean } from "../base/similar.ts";
import { resolveReference, type SchemaShape } from "./schema-shape.ts";
import { pointerTokens } from "./source/located-value.ts";
import type { SchemaError, Validator } from "./validators.gen.js";

/** One thing wrong with a value, worded so that it goes on after the value's name: "`index` of apply-image must be …". */
export interface SchemaProblem {
	readonly rule: string;
	/** JSON pointer of the value. */
	readonly pointer: string;
	/** The key inside the value that does not belong there. */
	readonly key?: string;
	readonly message: string;
	readonly help: readonly string[];
}

/** More would be read by nobody. */
const problemLimit = 500;

/** Validates a value and words everything that is wrong with it. Without a validator everything is right. */
export function schemaProblems(
	schema: SchemaShape,
	validate: Validator | undefined,
	value: unknown,
): readonly SchemaProblem[] {
	if (validate === undefined || validate(value)) return [];
	const problems = new Map<string, SchemaProblem>();
	for (const error of (validate.errors ?? []).slice(0, problemLimit)) {
		const problem = worded(error, schema, value);
		problems.set(`${problem.pointer} ${problem.message}`, problem);
	}
	return [...problems.values()];
}

function worded(error: SchemaError, schema: SchemaShape, value: unknown): SchemaProblem {
	const pointer = error.instancePath;
	const tokens = pointerTokens(pointer);
	const shape = shapeAt(schema, tokens);
	const params = error.params;
	const given = valueAt(value, tokens);
	const text =
		typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? String(given) : undefined;
	switch (error.keyword) {
		case "additionalProperties":
			return unknownKey(pointer, String(params.additionalProperty), shape);
		case "required": {
			const missing = String(params.missingProperty);
			return {
				rule: "missing-key",
				pointer,
				message: `needs the key \`${missing}\``,
				help: described(shape?.properties?.[missing]),
			};
		}
		case "enum":
			return notPermitted(pointer, text, (params.allowedValues as readonly unknown[]).map(String));
		case "const":
			return notPermitted(pointer, text, [String(params.allowedValue)]);
		case "type":
			return {
				rule: "wrong-kind",
				pointer,
				message: `must be ${typeName(params.type)}${butIs(given)}`,
				help: described(shape),
			};
		case "minLength":
			return {
				rule: "empty-value",
				pointer,
				message: `is too short: at least ${String(params.limit)} characters`,
				help: described(shape),
			};
		case "maxLength":
			return {
				rule: "value-too-long",
				pointer,
				message: `is too long: at most ${String(params.limit)} characters`,
				help: [],
			};
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum":
			return {
				rule: "value-out-of-range",
				pointer,
				message: `must be ${String(params.comparison)} ${String(params.limit)}${butIs(given)}`,
				help: described(shape),
			};
		case "pattern":
			return {
				rule: "value-not-permitted",
				pointer,
				message: `can't be ${JSON.stringify(text ?? "")}`,
				help: described(shape),
			};
		default:
			return { rule: "schema", pointer, message: error.message ?? "does not fit its schema", help: described(shape) };
	}
}

function unknownKey(pointer: string, key: string, shape: SchemaShape | undefined): SchemaProblem {
	const permitted = Object.keys(shape?.properties ?? {});
	const guess = didYouMean(key, permitted);
	const help = [...(guess === undefined ? [] : [`did you mean \`${guess}\`?`]), `permitted: ${permitted.join(", ")}`];
	return { rule: "unknown-key", pointer, key, message: `has no key \`${key}\``, help };
}

function notPermitted(pointer: string, text: string | undefined, permitted: readonly string[]): SchemaProblem {
	const guess = text === undefined ? undefined : didYouMean(text, permitted);
	const help = [...(guess === undefined ? [] : [`did you mean \`${guess}\`?`]), `permitted: ${permitted.join(", ")}`];
	return { rule: "value-not-permitted", pointer, message: `can't be ${JSON.stringify(text ?? "this")}`, help };
}

function described(shape: SchemaShape | undefined): readonly string[] {
	return shape?.description === undefined ? [] : [shape.description];
}

function typeName(type: unknown): string {
	const names: Readonly<Record<string, string>> = {
		array: "a list",
		boolean: "true or false",
		integer: "a whole number",
		number: "a number",
		object: "a mapping",
		string: "a text",
	};
	const types = Array.isArray(type) ? type.map(String) : String(type).split(",");
	return types.map((each) => names[each] ?? each).join(" or ");
}

function butIs(given: unknown): string {
	if (typeof given === "string") return `, not ${JSON.stringify(given)}`;
	if (Array.isArray(given)) return ", not a list";
	if (typeof given === "object" && given !== null) return ", not a mapping";
	return given === undefined ? "" : `, not ${String(given)}`;
}

/** The schema that describes a part of a value. */
function shapeAt(schema: SchemaShape, tokens: readonly string[]): SchemaShape | undefined {
	let shape: SchemaShape | undefined = resolveReference(schema, schema);
	for (const token of tokens) {
		const member: SchemaShape | false | undefined =
			shape.properties !== undefined && Object.hasOwn(shape.properties, token) ? shape.properties[token] : shape.items;
		if (member === undefined || member === false) return undefined;
		shape = resolveReference(member, schema);
	}
	return shape;
}

function valueAt(value: unknown, tokens: readonly string[]): unknown {
	let current: unknown = value;
	for (const token of tokens) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, token)) return undefined;
		current = (current as Readonly<Record<string, unknown>>)[token];
	}
	return current;
}
