/** As much of a JSON schema as the pages of records and events show. */
export interface KindSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, KindSchema>>;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, KindSchema>>;
	readonly additionalProperties?: boolean | KindSchema;
	readonly items?: KindSchema;
	readonly oneOf?: readonly KindSchema[];
	readonly anyOf?: readonly KindSchema[];
}

/** Enumerations with more values than this stand elsewhere; the table says only that it is a text. */
const MANY_VALUES = 24;

function cell(text: string): string {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function valuesOf(field: KindSchema): string {
	if (field.$ref !== undefined) {
		const name = field.$ref.slice(field.$ref.lastIndexOf("/") + 1);
		return `[${name}](#${name})`;
	}
	if (field.const !== undefined) return `\`${String(field.const)}\``;
	if (field.enum !== undefined && field.enum.length <= MANY_VALUES) {
		return field.enum.map((value) => `\`${String(value)}\``).join(", ");
	}
	const alternatives = field.oneOf ?? field.anyOf;
	if (alternatives !== undefined) return alternatives.map(valuesOf).join(" or ");
	if (field.type === "array") return `list of ${field.items === undefined ? "anything" : valuesOf(field.items)}`;
	const types = typeof field.type === "string" ? [field.type] : (field.type ?? []);
	const words: Readonly<Record<string, string>> = { string: "text", integer: "number", boolean: "`true`, `false`" };
	return types.map((type) => words[type] ?? type).join(" or ") || "text";
}

function rows(schema: KindSchema, before: string): readonly string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		if (before === "" && name === "kind" && field.const !== undefined) return [];
		const needed = schema.required?.includes(name) === true ? "yes" : "";
		const row = `| \`${before}${name}\` | ${cell(valuesOf(field))} | ${needed} | ${cell(field.description ?? "")} |`;
		const inner = field.items?.properties === undefined ? [] : rows(field.items, `${before}${name}[].`);
		return [row, ...rows(field, `${before}${name}.`), ...inner];
	});
}

function section(name: string, schema: KindSchema): string {
	const lines = rows(schema, "");
	const head = lines.length === 0 ? [] : ["| field | values | always | meaning |", "|---|---|---|---|", ...lines, ""];
	const forms = schema.oneOf === undefined ? [] : [`One of ${schema.oneOf.map(valuesOf).join(", ")}.`, ""];
	const values = schema.enum === undefined ? [] : [`One of ${valuesOf(schema)}.`, ""];
	const described = schema.description === undefined ? [] : [schema.description, ""];
	return [`### ${name}`, "", ...described, ...forms, ...values, ...head].join("\n");
}

/** Each member of a union by its name, then the parts that they are made of, as Markdown sections. */
export function kindTables(
	schema: KindSchema,
	union: readonly KindSchema[],
	titles: readonly [string, string],
): string {
	const names = union.map(({ $ref }) => $ref?.slice($ref.lastIndexOf("/") + 1) ?? "");
	const defs = schema.$defs ?? {};
	const parts = Object.keys(defs).filter((name) => !names.includes(name));
	const sections = (list: readonly string[]) => list.map((name) => section(name, defs[name] ?? {}));
	return [`## ${titles[0]}`, "", ...sections(names), `## ${titles[1]}`, "", ...sections(parts)].join("\n").trimEnd();
}

/** The page with what stands between its `kinds` marks made anew; undefined when it has no marks. */
export function withKinds(page: string, made: string): string | undefined {
	const [begin, end] = ["<!-- kinds -->", "<!-- /kinds -->"].map((mark) => page.indexOf(mark));
	if (begin === undefined || end === undefined || begin < 0 || end < begin) return undefined;
	return `${page.slice(0, begin)}<!-- kinds -->\n\n${made}\n\n${page.slice(end)}`;
}
