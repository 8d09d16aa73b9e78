import type { SchemaShape } from "../../src/sequence/schema-shape.ts";

const mapsOfSchemas = ["$defs", "properties", "patternProperties"] as const;
const listsOfSchemas = ["anyOf", "oneOf", "allOf", "prefixItems"] as const;
const singleSchemas = ["additionalProperties", "items", "propertyNames", "not", "if", "then", "else"] as const;

/** A schema directly inside another: the keyword that holds it and its JSON pointer relative to the holder. */
export interface InnerSchema {
	readonly keyword: string;
	readonly pointer: string;
	readonly schema: SchemaShape;
}

/** All schemas directly inside a schema. */
export function innerSchemas(schema: SchemaShape): readonly InnerSchema[] {
	const found: InnerSchema[] = [];
	for (const keyword of mapsOfSchemas) {
		for (const [key, inner] of Object.entries(schema[keyword] ?? {})) {
			found.push({ keyword, pointer: `/${keyword}/${key}`, schema: inner });
		}
	}
	for (const keyword of listsOfSchemas) {
		(schema[keyword] ?? []).forEach((inner, index) => {
			found.push({ keyword, pointer: `/${keyword}/${index}`, schema: inner });
		});
	}
	for (const keyword of singleSchemas) {
		const inner = schema[keyword];
		if (typeof inner === "object") found.push({ keyword, pointer: `/${keyword}`, schema: inner });
	}
	return found;
}

/** A copy of a schema in which each schema directly inside it is replaced. */
export function mapInnerSchemas(
	schema: SchemaShape,
	replace: (inner: SchemaShape, keyword: string) => SchemaShape,
): SchemaShape {
	const copy: Record<string, unknown> = { ...schema };
	for (const keyword of mapsOfSchemas) {
		const map = schema[keyword];
		if (map === undefined) continue;
		copy[keyword] = Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, replace(inner, keyword)]));
	}
	for (const keyword of listsOfSchemas) {
		const list = schema[keyword];
		if (list !== undefined) copy[keyword] = list.map((inner) => replace(inner, keyword));
	}
	for (const keyword of singleSchemas) {
		const inner = schema[keyword];
		if (typeof inner === "object") copy[keyword] = replace(inner, keyword);
	}
	return copy;
}
