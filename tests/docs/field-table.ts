import { type SchemaShape, typesOf } from "../../src/sequence/schema-shape.ts";

/** Between these lines of a page stands what is made from the schema. */
export const MARKERS = ["<!-- fields -->", "<!-- /fields -->"] as const;

function cell(text: string): string {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function valuesOf(field: SchemaShape): string {
	if (field.enum !== undefined) return field.enum.map((each) => `\`${String(each)}\``).join(", ");
	const [type = "text"] = typesOf(field);
	const items = field.items === undefined || field.items === false ? undefined : typesOf(field.items)[0];
	const words: Readonly<Record<string, string>> = {
		string: "text",
		integer: "number",
		boolean: "`true`, `false`",
		object: "mapping",
	};
	if (type === "array" && items === "object") return "list of mappings";
	return type === "array" ? `list of ${items === "integer" ? "numbers" : "texts"}` : (words[type] ?? type);
}

function defaultOf(field: SchemaShape, required: boolean): string {
	if (required) return "**needed**";
	const value = field.default;
	return value === undefined || JSON.stringify(value) === "{}"
		? ""
		: `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function rows(schema: SchemaShape, prefix: string): readonly string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const required = schema.required?.includes(name) === true;
		const cells = [`\`${prefix}${name}\``, valuesOf(field), defaultOf(field, required), field.description ?? ""];
		const inner = field.items === undefined || field.items === false ? [] : rows(field.items, `${prefix}${name}[].`);
		return [`| ${cells.map(cell).join(" | ")} |`, ...rows(field, `${prefix}${name}.`), ...inner];
	});
}

/** The fields of a step as a Markdown table, inner fields with their path. */
export function fieldTable(schema: SchemaShape): string {
	return ["| field | values | default | meaning |", "|---|---|---|---|", ...rows(schema, "")].join("\n");
}

/** The page with its table made anew; undefined when it has no markers. */
export function withTable(page: string, schema: SchemaShape): string | undefined {
	const [begin, end] = MARKERS.map((marker) => page.indexOf(marker));
	if (begin === undefined || end === undefined || begin < 0 || end < begin) return undefined;
	return `${page.slice(0, begin + MARKERS[0].length)}\n${fieldTable(schema)}\n${page.slice(end)}`;
}
