import { type SchemaShape, typesOf } from "../../src/sequence/schema-shape.ts";
import { mapInnerSchemas } from "./walk-schema.ts";

/** A text that holds a `%Name%`: what it becomes is known only after expansion. */
const templateText = { type: "string", pattern: "%[^%]+%" } as const;

/**
 * The authored form of a step's schema: each number, boolean and constrained text may also be a text with a `%Name%`.
 * `oneOf` becomes `anyOf`, since a template fits several alternatives.
 */
export function authoredForm(schema: SchemaShape, style: "validator" | "editor"): SchemaShape {
	const { oneOf, discriminator: _, ...rest } = schema;
	const loosened: SchemaShape = oneOf === undefined ? rest : { ...rest, anyOf: [...(rest.anyOf ?? []), ...oneOf] };
	const inner = mapInnerSchemas(loosened, (each, keyword) =>
		keyword === "propertyNames" || keyword === "if" || keyword === "not" ? each : authoredForm(each, style),
	);
	return isConstrainedScalar(schema) ? orTemplate(inner, style) : inner;
}

/** `if` keeps a validator's errors short: only those of the real schema. Editors complete better from `anyOf`. */
function orTemplate(schema: SchemaShape, style: "validator" | "editor"): SchemaShape {
	const { title, description, $defs, ...constraint } = schema;
	const labels = Object.fromEntries(
		Object.entries({ title, description, $defs }).filter(([, value]) => value !== undefined),
	);
	if (style === "editor") return { ...labels, anyOf: [constraint, templateText] };
	return { ...labels, if: templateText, else: constraint };
}

function isConstrainedScalar(schema: SchemaShape): boolean {
	const types = typesOf(schema);
	if (types.length === 0 || types.includes("object") || types.includes("array")) return false;
	const free = schema.enum === undefined && !("const" in schema) && schema.pattern === undefined;
	const anyLength = schema.minLength === undefined && schema.maxLength === undefined;
	return !(types.includes("string") && free && anyLength);
}
