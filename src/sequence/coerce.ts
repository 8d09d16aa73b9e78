import { resolveReference, type SchemaShape, typesOf } from "./schema-shape.ts";

const template = /%[^%]+%/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Whether a text holds a `%Name%` that expansion may replace. */
export function holdsTemplate(text: string): boolean {
	return template.test(text);
}

/**
 * Turns the strings of an authored value into the numbers, booleans and nulls that its schema asks for.
 * All scalars of a sequence arrive as strings (YAML is read with the failsafe schema). A string stays as it is where
 * the schema permits a string, where it holds a `%Name%`, and where it does not convert: validation then reports it.
 * The given value is not changed. `root` is the schema that holds the `$defs`.
 */
export function coerce(schema: SchemaShape, value: unknown, root: SchemaShape = schema): unknown {
	const shape = resolveReference(schema, root);
	if (typeof value === "string") return coerceText(shape, value, root);
	if (value === null || typeof value !== "object") return value;
	const alternatives = branchesOf(shape, value, root);
	if (Array.isArray(value)) return value.map((item, index) => coerceItem(alternatives, item, index, root));
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [key, coerceMember(alternatives, key, member, root)]),
	);
}

function coerceText(shape: SchemaShape, text: string, root: SchemaShape): unknown {
	if (holdsTemplate(text)) return text;
	const alternatives = alternativesOf(shape, root);
	const types = new Set(alternatives.flatMap(typesOf));
	if (types.has("string")) {
		const closed = alternatives.filter((each) => typesOf(each).includes("string")).every(isClosed);
		if (!closed || permitsText(alternatives, text)) return text;
	}
	if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
	if (types.has("null") && text === "null") return null;
	if ((types.has("number") || types.has("integer")) && number.test(text)) return exactNumber(text);
	return text;
}

/** The number a text stands for, or the text itself when a number would lose digits. */
function exactNumber(text: string): number | string {
	const converted = Number(text);
	if (!Number.isFinite(converted)) return text;
	return Number.isInteger(converted) && !Number.isSafeInteger(converted) ? text : converted;
}

function isClosed(shape: SchemaShape): boolean {
	return shape.enum !== undefined || "const" in shape;
}

function permitsText(alternatives: readonly SchemaShape[], text: string): boolean {
	return alternatives.some((each) => each.enum?.includes(text) === true || each.const === text);
}

function coerceItem(alternatives: readonly SchemaShape[], item: unknown, index: number, root: SchemaShape): unknown {
	const schema = first(
		alternatives,
		(each) => each.prefixItems?.[index] ?? (each.items === false ? undefined : each.items),
	);
	return schema === undefined ? item : coerce(schema, item, root);
}

function coerceMember(alternatives: readonly SchemaShape[], key: string, member: unknown, root: SchemaShape): unknown {
	const schema = first(alternatives, (each) => memberSchema(each, key));
	return schema === undefined ? member : coerce(schema, member, root);
}

function memberSchema(shape: SchemaShape, key: string): SchemaShape | undefined {
	const named = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
	if (named !== undefined) return named;
	const patterns = Object.entries(shape.patternProperties ?? {});
	const matched = patterns.find(([pattern]) => new RegExp(pattern, "u").test(key))?.[1];
	return matched ?? (typeof shape.additionalProperties === "object" ? shape.additionalProperties : undefined);
}

function first<T>(shapes: readonly SchemaShape[], pick: (shape: SchemaShape) => T | undefined): T | undefined {
	for (const shape of shapes) {
		const found = pick(shape);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** A schema with all its alternatives laid flat, references followed. */
function alternativesOf(shape: SchemaShape, root: SchemaShape, depth = 0): readonly SchemaShape[] {
	if (depth > 8) return [shape];
	const nested = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
	return [shape, ...nested.flatMap((each) => alternativesOf(resolveReference(each, root), root, depth + 1))];
}

/** The alternatives that can describe a list or a mapping, those whose keys and constants fit first. */
function branchesOf(shape: SchemaShape, value: object, root: SchemaShape): readonly SchemaShape[] {
	return alternativesOf(shape, root)
		.map((branch) => ({ branch, misfit: misfitOf(branch, value, root) }))
		.sort((left, right) => left.misfit - right.misfit)
		.map(({ branch }) => branch);
}

function misfitOf(branch: SchemaShape, value: object, root: SchemaShape): number {
	const entries = new Map<string, unknown>(Object.entries(value));
	const missing = (branch.required ?? []).filter((key) => !entries.has(key)).length;
	const unequal = Object.entries(branch.properties ?? {}).filter(([key, member]) => {
		const permitted = resolveReference(member, root);
		const given = entries.get(key);
		if (given === undefined || !isClosed(permitted)) return false;
		const values = "const" in permitted ? [permitted.const] : (permitted.enum ?? []);
		return !values.some((each) => String(each) === String(given));
	});
	return missing + unequal.length;
}
