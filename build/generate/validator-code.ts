import Ajv2020Module from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { SchemaShape } from "../../src/sequence/schema-shape.ts";
import { authoredForm } from "./authored-form.ts";
import type { SchemaSet } from "./read-schemas.ts";

const Ajv2020 = Ajv2020Module.default;
const standaloneCode = standaloneModule.default;

/** One table of validators that the generated module exports: the schemas by the key they are found under. */
interface ValidatorTable {
	readonly name: string;
	readonly schemas: ReadonlyMap<string, SchemaShape>;
}

/** The text of an ES module with all validators; it needs nothing at run time. */
export async function validatorCode(schemas: SchemaSet): Promise<string> {
	const authored = new Map([...schemas.steps].map(([type, schema]) => [type, authoredForm(schema, "validator")]));
	const tables: readonly ValidatorTable[] = [
		{ name: "expandedValidators", schemas: schemas.steps },
		{ name: "authoredValidators", schemas: authored },
		{ name: "validators", schemas: schemas.documents },
	];
	return bundle(`${compile(tables)}\n${withoutBranchErrors}\n${tables.map(tableText).join("\n")}`);
}

/** The keyword `if` only says that a branch failed; the branch's own errors say why. */
const withoutBranchErrors = `
function withoutBranchErrors(validate) {
	function check(value) {
		const valid = validate(value);
		check.errors = validate.errors === null ? null : validate.errors.filter((error) => error.keyword !== "if");
		return valid;
	}
	check.errors = null;
	return check;
}`;

function compile(tables: readonly ValidatorTable[]): string {
	const ajv = new Ajv2020({
		allErrors: true,
		allowUnionTypes: true,
		discriminator: true,
		strict: true,
		strictRequired: false,
		strictTypes: false,
		code: { source: true, esm: true, lines: false },
	});
	ajv.addVocabulary(["x-steppe"]);
	const names: Record<string, string> = {};
	for (const table of tables) {
		let index = 0;
		for (const schema of table.schemas.values()) {
			const name = `${table.name}${index++}`;
			const { $id: _, $schema: __, ...body } = schema;
			ajv.addSchema({ ...body, $id: name });
			names[name] = name;
		}
	}
	return standaloneCode(ajv, names);
}

function tableText(table: ValidatorTable): string {
	const rows = [...table.schemas.keys()].map(
		(key, index) => `${JSON.stringify(key)}: withoutBranchErrors(${table.name}${index})`,
	);
	return `export const ${table.name} = { __proto__: null, ${rows.join(", ")} };`;
}

async function bundle(code: string): Promise<string> {
	const result = await build({
		stdin: { contents: withoutExports(code), resolveDir: process.cwd(), loader: "js" },
		bundle: true,
		write: false,
		format: "esm",
		platform: "neutral",
		target: "node22",
		mainFields: ["main"],
		minify: true,
		lineLimit: 120,
		legalComments: "none",
		charset: "ascii",
	});
	return result.outputFiles[0]?.text ?? "";
}

/** ajv exports each validator by name; only the tables are to be seen from outside. */
function withoutExports(code: string): string {
	return code
		.replace(/export const (\w+Validators|validators)(\d+) = (\w+);/gi, "const $1$2 = $3;")
		.replace(/^"use strict";/, "");
}

/** The declarations that go with `validatorCode`. */
export const validatorDeclarations = `/** One thing wrong with a value; \`params\` holds what would be permitted. */
export interface SchemaError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly schemaPath: string;
	readonly message?: string;
}

/** Says whether a value fits its schema; all errors of the last call are in \`errors\`. */
export interface Validator {
	(value: unknown): boolean;
	readonly errors: readonly SchemaError[] | null;
}

/** By step type: for input after expansion. */
export declare const expandedValidators: Readonly<Record<string, Validator>>;
/** By step type: for input as its author wrote it, after \`coerce\`. */
export declare const authoredValidators: Readonly<Record<string, Validator>>;
/** By schema file: sequence, machine, journal-record, event ... */
export declare const validators: Readonly<Record<string, Validator>>;
`;
