import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import type { RunsIn } from "../model/phase.ts";
import { createStyle } from "../report/style.ts";
import { wrapText } from "../report/text-width.ts";
import { type SchemaShape, typesOf } from "../sequence/schema-shape.ts";
import { stepSchemas } from "../sequence/schemas.gen.ts";
import { isCustomStep, runsInOf } from "../sequence/step-schema.ts";
import type { Services, Terminal } from "./services.ts";
import { tellUsage } from "./tell.ts";
import { textTable } from "./text-table.ts";
import { suggest } from "./usage.ts";

const SYSTEMS: Readonly<Record<RunsIn, string>> = { any: "both systems", "full-os": "full OS", winpe: "WinPE" };

/** Finds a step type by its name; tells when there is none. */
export function findStepType(services: Services, wanted: string): Result<string, number> {
	if (Object.hasOwn(stepSchemas, wanted)) return ok(wanted);
	const meant = didYouMean(wanted, Object.keys(stepSchemas));
	return fail(tellUsage(services, suggest(`there is no step type ${wanted}`, meant ?? "one that `steppe step` lists")));
}

function destroys(type: string): boolean {
	const facts = stepSchemas[type]?.["x-steppe"];
	return typeof facts === "object" && facts !== null && "destructive" in facts && facts.destructive === true;
}

/** All step types, a line each: where it runs, whether it destroys data, what it does. */
export function showStepList(terminal: Terminal): void {
	const rows = Object.entries(stepSchemas).map(([type, schema]) => [
		type,
		SYSTEMS[runsInOf(type)],
		destroys(type) ? "destroys data" : "",
		firstSentence(schema.description ?? ""),
	]);
	const before = textTable(rows.map((row) => row.slice(0, 3))).split("\n");
	const indent = Math.max(...before.map((line) => line.length)) + 2;
	for (const [index, row] of rows.entries()) {
		const lines = wrapText(row[3] ?? "", Math.max(24, terminal.columns() - indent));
		const head = (before[index] ?? "").padEnd(indent);
		for (const [number, line] of lines.entries()) terminal.out(`${number === 0 ? head : " ".repeat(indent)}${line}\n`);
	}
	terminal.out("\nMore about one: steppe step TYPE\n");
}

function firstSentence(text: string): string {
	return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

/** One step type: what it does, where, its fields and an example. */
export function showStepPage(terminal: Terminal, type: string): void {
	const schema = stepSchemas[type] ?? {};
	const { bold, yellow } = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	terminal.out(`${bold(type)}\n`);
	for (const line of wrapText(schema.description ?? "", terminal.columns())) terminal.out(`${line}\n`);
	terminal.out(`\nRuns in: ${SYSTEMS[runsInOf(type)]}\n`);
	terminal.out(`In a custom sequence: ${isCustomStep(type) ? "yes" : "no"}\n`);
	if (destroys(type)) terminal.out(`${yellow("Destroys data that was on the machine before.")}\n`);
	terminal.out("\nFields:\n");
	for (const [name, field] of fieldsOf(schema)) showField(terminal, name, field, isRequired(schema, name));
	terminal.out(`\nExample:\n  steps:\n    - ${type}: ${exampleInput(schema)}\n      name: ${schema.title ?? type}\n`);
}

function fieldsOf(schema: SchemaShape): readonly (readonly [string, SchemaShape])[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
		[name, field] as const,
		...Object.entries(field.properties ?? {}).map(([inner, each]) => [`${name}.${inner}`, each] as const),
		...Object.entries(itemFields(field)).map(([inner, each]) => [`${name}[].${inner}`, each] as const),
	]);
}

/** Fields of the mappings that a list holds. */
function itemFields({ items }: SchemaShape): Readonly<Record<string, SchemaShape>> {
	return items === undefined || items === false ? {} : (items.properties ?? {});
}

function isRequired(schema: SchemaShape, name: string): boolean {
	const [first, inner] = name.split(".");
	const outer = schema.properties?.[first?.replace("[]", "") ?? ""];
	const items = outer?.items === false ? undefined : outer?.items;
	const holder = inner === undefined ? schema : first?.endsWith("[]") === true ? items : outer;
	return holder?.required?.includes(inner ?? first ?? "") === true;
}

function showField(terminal: Terminal, name: string, field: SchemaShape, required: boolean): void {
	const { bold, dim } = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	const facts = [
		typesOf(field).join(" or "),
		required ? "required" : "",
		field.default === undefined || typeof field.default === "object" ? "" : `default ${String(field.default)}`,
		field.enum === undefined ? "" : `one of ${field.enum.join(", ")}`,
		typeof field.minimum === "number" ? `at least ${field.minimum}` : "",
		typeof field.maximum === "number" ? `at most ${field.maximum}` : "",
		field.maxLength === undefined ? "" : `at most ${field.maxLength} letters`,
		field.pattern === undefined ? "" : `as ${field.pattern}`,
	].filter((fact) => fact !== "");
	terminal.out(`  ${bold(name)}${facts.length === 0 ? "" : "  "}${dim(facts.join("; "))}\n`);
	for (const line of wrapText(field.description ?? "", Math.max(30, terminal.columns() - 6))) {
		if (line !== "") terminal.out(`      ${line}\n`);
	}
}

/** The required fields with values that fit, as YAML in a line. */
function exampleInput(schema: SchemaShape): string {
	const fields = (schema.required ?? []).map((name) => {
		const field = schema.properties?.[name];
		return `${name}: ${exampleValue(name, field ?? {})}`;
	});
	return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Values for fields that a schema alone gives no good example of. */
const VALUES: Readonly<Record<string, string>> = {
	image: "windows11",
	drivers: "drivers",
	program: "ipconfig",
	variable: "Department",
	from: "settings",
	name: "Department",
	value: "Sales",
};

function exampleValue(name: string, field: SchemaShape): string {
	const [first] = field.enum ?? [];
	return String(
		first ?? field.default ?? VALUES[name] ?? (typesOf(field).includes("array") ? "[]" : name.toUpperCase()),
	);
}
