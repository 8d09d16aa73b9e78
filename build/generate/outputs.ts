import type { SchemaShape } from "../../src/sequence/schema-shape.ts";
import { stepProblems, subsetProblems } from "./check-subset.ts";
import { compatibilityPage } from "./compatibility-page.ts";
import { editorSchema } from "./editor-schema.ts";
import type { SchemaSet } from "./read-schemas.ts";
import { declareSchema, pascalCase } from "./type-text.ts";
import { validatorCode, validatorDeclarations } from "./validator-code.ts";

const warning = "// Generated from schemas/ by `npm run generate`. Changes made here are lost.\n";

/** Every generated file: its path below the repository and its text. Throws an Error that lists what is wrong with the schemas. */
export async function generatedFiles(schemas: SchemaSet): Promise<ReadonlyMap<string, string>> {
	const problems = schemaProblems(schemas);
	if (problems.length > 0) throw new Error(problems.join("\n"));
	const files = new Map<string, string>();
	files.set("src/model/inputs.gen.ts", warning + inputTypes(schemas.steps));
	for (const [name, schema] of schemas.documents) {
		const type = pascalCase(name);
		files.set(`src/model/${name}.gen.ts`, warning + declareSchema(schema, `${type}Document`, type));
	}
	files.set("src/sequence/validators.gen.js", warning + (await validatorCode(schemas)));
	files.set("src/sequence/validators.gen.d.ts", warning + validatorDeclarations);
	files.set("src/sequence/schemas.gen.ts", warning + schemaData(schemas));
	files.set("docs/compatibility.md", compatibilityPage());
	const editor = editorSchema(schemas);
	if (editor !== undefined) files.set("schemas/editor/sequence.json", `${JSON.stringify(editor, null, "\t")}\n`);
	return files;
}

function schemaProblems(schemas: SchemaSet): readonly string[] {
	const steps = [...schemas.steps].flatMap(([type, schema]) => {
		const name = `schemas/steps/${type}.json`;
		return [...stepProblems(schema, name), ...subsetProblems(schema, name)];
	});
	return [
		...steps,
		...[...schemas.documents].flatMap(([name, schema]) => subsetProblems(schema, `schemas/${name}.json`)),
	];
}

function inputTypes(steps: SchemaSet["steps"]): string {
	const run = [...steps].filter(([, schema]) => !isPartOfTree(schema));
	const declared = run.map(([type, schema]) => declareSchema(schema, `${pascalCase(type)}Input`, pascalCase(type)));
	const rows = run.map(([type]) => `\treadonly ${JSON.stringify(type)}: ${pascalCase(type)}Input;\n`);
	const all = `/** The expanded input of each step type. */\nexport interface StepInputs {\n${rows.join("")}}\n`;
	return [...declared, all].join("\n");
}

/** A structural step is read with its sequence and never run as a step: it has no step type to hand an input to. */
function isPartOfTree(schema: SchemaShape): boolean {
	const facts = schema["x-steppe"];
	return typeof facts === "object" && facts !== null && "structural" in facts && facts.structural === true;
}

/** The schemas as data for `coerce` and for messages; the two documents that people write, and all steps. */
function schemaData(schemas: SchemaSet): string {
	const written = [...schemas.documents].filter(([name]) => !engineWritten.has(name));
	return [
		'import type { SchemaShape } from "./schema-shape.ts";\n',
		`/** By step type. */\nexport const stepSchemas: Readonly<Record<string, SchemaShape>> = ${record(schemas.steps)};\n`,
		"/** By schema file, of the documents that people write. */",
		`export const documentSchemas: Readonly<Record<string, SchemaShape>> = ${record(new Map(written))};\n`,
	].join("\n");
}

const engineWritten = new Set(["journal-record", "event"]);

function record(schemas: ReadonlyMap<string, SchemaShape>): string {
	return JSON.stringify(Object.fromEntries(schemas), null, "\t");
}
