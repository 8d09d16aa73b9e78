import type { SchemaShape } from "../../src/sequence/schema-shape.ts";
import { innerSchemas } from "./walk-schema.ts";

const keywords = new Set(
	`$schema $id $ref $defs $comment title description type enum const default examples pattern minLength maxLength minimum
	maximum exclusiveMinimum exclusiveMaximum multipleOf properties required additionalProperties patternProperties
	propertyNames minProperties maxProperties items prefixItems minItems maxItems uniqueItems anyOf oneOf allOf not if then
	else discriminator dependentRequired x-steppe`.split(/\s+/),
);

/** Keys of the node that the engine itself obeys. (`timeout` of a restart is another thing: how long its message stands.) */
const besideEveryStep = new Set(["retry", "runs-in", "continue-on-error", "disabled", "if"]);

/** What a schema does that Steppe's subset of JSON Schema does not permit, one line for each, with its JSON pointer. */
export function subsetProblems(schema: SchemaShape, name: string): readonly string[] {
	return [...keywordProblems(schema, name, "#", schema)];
}

/** What a step's schema lacks: title, description, closed properties that are all described. */
export function stepProblems(schema: SchemaShape, name: string): readonly string[] {
	const problems: string[] = [];
	if (schema.title === undefined) problems.push(`${name}: # has no title`);
	if (schema.description === undefined) problems.push(`${name}: # has no description`);
	if (schema.type !== "object") problems.push(`${name}: # must have "type": "object"`);
	if (schema.additionalProperties !== false) problems.push(`${name}: # must have "additionalProperties": false`);
	for (const [key, property] of Object.entries(schema.properties ?? {})) {
		if (besideEveryStep.has(key)) problems.push(`${name}: #/properties/${key} stands beside every step, not in it`);
		if (property.description === undefined) problems.push(`${name}: #/properties/${key} has no description`);
	}
	return problems;
}

function* keywordProblems(schema: SchemaShape, name: string, pointer: string, root: SchemaShape): Iterable<string> {
	for (const keyword of Object.keys(schema)) {
		if (!keywords.has(keyword)) yield `${name}: ${pointer} uses "${keyword}", which is outside the permitted subset`;
	}
	if (schema.$ref !== undefined && !isKnownReference(schema.$ref, root)) {
		yield `${name}: ${pointer} refers to "${schema.$ref}", which is not in this file's $defs`;
	}
	for (const inner of innerSchemas(schema)) {
		yield* keywordProblems(inner.schema, name, `${pointer}${inner.pointer}`, root);
	}
}

function isKnownReference(reference: string, root: SchemaShape): boolean {
	if (reference === "#") return true;
	const name = /^#\/\$defs\/([^/]+)$/.exec(reference)?.[1];
	return name !== undefined && Object.hasOwn(root.$defs ?? {}, name);
}
