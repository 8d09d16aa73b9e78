interface Field {
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly default?: unknown;
	readonly description?: string;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Field>>;
	readonly items?: Field;
}

/** The table of docs/rehearsal-machine.md, as schemas/machine.json says. */
export function machineTable(schema: Field): string {
	return ["| field | values | default | meaning |", "|---|---|---|---|", ...rows(schema, "")].join("\n");
}

function rows(schema: Field, before: string): readonly string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		const name = `${before}${key}`;
		const needed = schema.required?.includes(key) === true;
		const meaning = (field.description ?? "").replaceAll("|", "\\|");
		const row = `| \`${name}\` | ${values(field)} | ${needed ? "**needed**" : defaultOf(field)} | ${meaning} |`;
		if (field.properties !== undefined) return [row, ...rows(field, `${name}.`)];
		return field.items?.properties === undefined ? [row] : [row, ...rows(field.items, `${name}[].`)];
	});
}

function values(field: Field): string {
	if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(", ");
	switch (typeof field.type === "object" ? field.type[0] : field.type) {
		case "array":
			return field.items?.type === "object" ? "list" : "list of texts";
		case "string":
			return "text";
		case "boolean":
			return "`true`, `false`";
		case "integer":
		case "number":
			return "number";
		default:
			return "";
	}
}

function defaultOf({ default: value }: Field): string {
	if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return "";
	return `\`${Array.isArray(value) ? `[${value.join(", ")}]` : String(value)}\``;
}
