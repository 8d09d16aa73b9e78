/** The part of a JSON Schema (draft 2020-12) that Steppe's own schemas may use; see docs/schemas.md. */
export interface SchemaShape {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, SchemaShape>>;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly properties?: Readonly<Record<string, SchemaShape>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | SchemaShape;
	readonly patternProperties?: Readonly<Record<string, SchemaShape>>;
	readonly propertyNames?: SchemaShape;
	readonly items?: SchemaShape | false;
	readonly prefixItems?: readonly SchemaShape[];
	readonly anyOf?: readonly SchemaShape[];
	readonly oneOf?: readonly SchemaShape[];
	readonly allOf?: readonly SchemaShape[];
	readonly not?: SchemaShape;
	readonly if?: SchemaShape;
	readonly then?: SchemaShape;
	readonly else?: SchemaShape;
	readonly [keyword: string]: unknown;
}

/** The schema behind a chain of local references (`#/$defs/Name`); an unknown or circular one gives the last node reached. */
export function resolveReference(schema: SchemaShape, root: SchemaShape): SchemaShape {
	let current = schema;
	for (let depth = 0; depth < 16 && current.$ref !== undefined; depth++) {
		if (current.$ref === "#") return root;
		const target = root.$defs?.[current.$ref.replace("#/$defs/", "")];
		if (target === undefined) return current;
		current = target;
	}
	return current;
}

/** The JSON types a schema names: `type` as a list, or what `const` and `enum` hold. Empty when it names none. */
export function typesOf(schema: SchemaShape): readonly string[] {
	if (typeof schema.type === "string") return [schema.type];
	if (schema.type !== undefined) return schema.type;
	const values = "const" in schema ? [schema.const] : (schema.enum ?? []);
	return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
}
