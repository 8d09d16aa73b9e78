import type { SchemaShape } from "../../src/sequence/schema-shape.ts";
import { authoredForm } from "./authored-form.ts";
import type { SchemaSet } from "./read-schemas.ts";
import { pascalCase } from "./type-text.ts";
import { mapInnerSchemas } from "./walk-schema.ts";

/**
 * The self-contained schema for editors: the sequence schema in which `$defs/step` also knows each step type by its
 * key, exactly one of them per step. Undefined when there is no sequence schema.
 */
export function editorSchema(schemas: SchemaSet): SchemaShape | undefined {
	const sequence = schemas.documents.get("sequence");
	if (sequence === undefined) return undefined;
	const definitions: Record<string, SchemaShape> = { ...sequence.$defs };
	const common = definitions.step;
	if (common === undefined)
		throw new Error("schemas/sequence.json: has no $defs/step, which describes a step's common keys");
	for (const [type, schema] of schemas.steps) Object.assign(definitions, stepDefinitions(type, schema));
	definitions.step = stepNode(common, schemas.steps);
	return { ...sequence, title: sequence.title ?? "Task sequence", $defs: definitions };
}

function stepNode(common: SchemaShape, steps: SchemaSet["steps"]): SchemaShape {
	const byKey = [...steps].map(([type, schema]) => [
		type,
		{ description: schema.description ?? type, $ref: `#/$defs/${inputName(type)}` },
	]);
	return {
		...common,
		properties: { ...Object.fromEntries(byKey), ...common.properties },
		additionalProperties: false,
		oneOf: [...steps.keys()].map((type) => ({ required: [type] })),
	};
}

/** A step's authored schema as a definition, its own `$defs` beside it under names that cannot clash. */
function stepDefinitions(type: string, schema: SchemaShape): Record<string, SchemaShape> {
	const { $defs, $schema: _, $id: __, "x-steppe": ___, ...body } = schema;
	const rename = (name: string) => `${inputName(type)}${pascalCase(name)}`;
	const inner = Object.entries($defs ?? {}).map(([name, each]) => [
		rename(name),
		moved(authoredForm(each, "editor"), rename),
	]);
	return { [inputName(type)]: moved(authoredForm(body, "editor"), rename), ...Object.fromEntries(inner) };
}

function moved(schema: SchemaShape, rename: (name: string) => string): SchemaShape {
	const copy = mapInnerSchemas(schema, (inner) => moved(inner, rename));
	if (copy.$ref === undefined) return copy;
	return { ...copy, $ref: `#/$defs/${rename(copy.$ref.replace("#/$defs/", ""))}` };
}

function inputName(type: string): string {
	return `${pascalCase(type)}Input`;
}
