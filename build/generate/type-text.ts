import { type SchemaShape, typesOf } from "../../src/sequence/schema-shape.ts";

/** `apply-image` -> `ApplyImage`. */
export function pascalCase(name: string): string {
	return name
		.split(/[^A-Za-z0-9]+/)
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join("");
}

/**
 * The declarations for one schema: an interface (or type alias) with the given name, and one for each of its `$defs`
 * whose name gets the prefix. Properties and lists are readonly, optional properties are never `undefined`.
 */
export function declareSchema(schema: SchemaShape, name: string, prefix: string): string {
	const nameOf = (definition: string) => `${prefix}${pascalCase(definition)}`;
	const context = { nameOf, rootName: name };
	const definitions = Object.entries(schema.$defs ?? {}).map(([key, each]) => declare(each, nameOf(key), context));
	return [declare(schema, name, context), ...definitions].join("\n");
}

interface NamingContext {
	readonly nameOf: (definition: string) => string;
	readonly rootName: string;
}

function declare(schema: SchemaShape, name: string, context: NamingContext): string {
	const heading = comment(schema.description ?? schema.title, "");
	if (isPlainObject(schema)) return `${heading}export interface ${name} ${objectText(schema, context, "")}\n`;
	return `${heading}export type ${name} = ${typeText(schema, context, "")};\n`;
}

function isPlainObject(schema: SchemaShape): boolean {
	const composed = schema.$ref ?? schema.anyOf ?? schema.oneOf ?? schema.allOf;
	return composed === undefined && schema.type === "object" && schema.properties !== undefined;
}

/** The TypeScript type of a schema. `indent` is that of the line it stands on. */
function typeText(schema: SchemaShape, context: NamingContext, indent: string): string {
	if (schema.$ref !== undefined) {
		return schema.$ref === "#" ? context.rootName : context.nameOf(schema.$ref.replace("#/$defs/", ""));
	}
	if ("const" in schema) return JSON.stringify(schema.const);
	if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
	const alternatives = schema.oneOf ?? schema.anyOf;
	const parts = [
		alternatives === undefined ? undefined : union(alternatives.map((each) => typeText(each, context, indent))),
		...(schema.allOf ?? []).filter(carriesType).map((each) => parenthesised(typeText(each, context, indent))),
		ownTypeText(schema, context, indent, alternatives !== undefined || schema.allOf !== undefined),
	].filter((part) => part !== undefined);
	if (parts.length === 1) return parts[0] ?? "unknown";
	return parts.length === 0 ? "unknown" : parts.map(parenthesised).join(" & ");
}

function carriesType(schema: SchemaShape): boolean {
	return schema.if === undefined && schema.not === undefined;
}

function ownTypeText(
	schema: SchemaShape,
	context: NamingContext,
	indent: string,
	composed: boolean,
): string | undefined {
	if (composed && schema.properties === undefined) return undefined;
	const types = typesOf(schema);
	if (types.length === 0) return schema.properties === undefined ? undefined : objectText(schema, context, indent);
	return union(types.map((type) => simpleTypeText(type, schema, context, indent)));
}

function simpleTypeText(type: string, schema: SchemaShape, context: NamingContext, indent: string): string {
	switch (type) {
		case "integer":
			return "number";
		case "array":
			return arrayText(schema, context, indent);
		case "object":
			return objectText(schema, context, indent);
		default:
			return type;
	}
}

function arrayText(schema: SchemaShape, context: NamingContext, indent: string): string {
	if (schema.prefixItems !== undefined) {
		return `readonly [${schema.prefixItems.map((each) => typeText(each, context, indent)).join(", ")}]`;
	}
	const item = typeof schema.items === "object" ? typeText(schema.items, context, indent) : "unknown";
	return `readonly ${parenthesised(item)}[]`;
}

function objectText(schema: SchemaShape, context: NamingContext, indent: string): string {
	const properties = Object.entries(schema.properties ?? {});
	const open = [schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})];
	const values = open.filter((each): each is SchemaShape => typeof each === "object");
	if (properties.length === 0 && schema.additionalProperties === false && values.length === 0) {
		return "Readonly<Record<string, never>>";
	}
	if (properties.length === 0) {
		const value = values.length === 0 ? "unknown" : union(values.map((each) => typeText(each, context, indent)));
		return `Readonly<Record<string, ${value}>>`;
	}
	const lines = properties.map(([key, each]) => propertyText(key, each, schema, context, `${indent}\t`));
	const index =
		values.length > 0 || schema.additionalProperties === true ? `${indent}\treadonly [key: string]: unknown;\n` : "";
	return `{\n${lines.join("")}${index}${indent}}`;
}

function propertyText(
	key: string,
	schema: SchemaShape,
	owner: SchemaShape,
	context: NamingContext,
	indent: string,
): string {
	const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
	const mark = owner.required?.includes(key) === true ? "" : "?";
	return `${comment(schema.description, indent)}${indent}readonly ${name}${mark}: ${typeText(schema, context, indent)};\n`;
}

function union(texts: readonly string[]): string {
	return [...new Set(texts)].join(" | ");
}

function parenthesised(text: string): string {
	return / [|&] /.test(text) && !text.startsWith("{") && !text.startsWith("(") ? `(${text})` : text;
}

function comment(text: string | undefined, indent: string): string {
	if (text === undefined) return "";
	return `${indent}/** ${text.replaceAll("*/", "* /").replace(/\s*\n\s*/g, " ")} */\n`;
}
