import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedFiles } from "../../../build/generate/outputs.ts";
import { coerce } from "../../../src/sequence/coerce.ts";
import { copyFilesSchema, fixtureSchemas } from "./fixture-schemas.ts";

interface Checked {
	(value: unknown): boolean;
	readonly errors: readonly { instancePath: string; keyword: string; params: object; schemaPath: string }[] | null;
}
type Table = Record<string, Checked | undefined>;

let folder = "";
let files: ReadonlyMap<string, string> = new Map();
let tables: Record<"expandedValidators" | "authoredValidators" | "validators", Table>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "steppe-generate-"));
	files = await generatedFiles(fixtureSchemas);
	const path = join(folder, "validators.mjs");
	await writeFile(path, files.get("src/sequence/validators.gen.js") ?? "");
	tables = await import(path);
});
afterAll(() => rm(folder, { recursive: true }));

function errorsOf(table: keyof typeof tables, key: string, value: unknown) {
	const validate = tables[table][key];
	if (validate === undefined) throw new Error(`no validator ${key}`);
	return validate(value) ? [] : (validate.errors ?? []);
}

describe("generated types", () => {
	it("are readonly interfaces, one for each step and definition", () => {
		const text = files.get("src/model/inputs.gen.ts") ?? "";
		expect(text).toContain("export interface CopyFilesInput {\n");
		expect(text).toContain("\t/** How often. */\n\treadonly times?: number;\n");
		expect(text).toContain('\treadonly mode?: "all" | "newer";\n');
		expect(text).toContain('\treadonly "hard-link"?: boolean;\n');
		expect(text).toContain("\treadonly only?: readonly CopyFilesRule[];\n");
		expect(text).toContain("\treadonly labels?: Readonly<Record<string, string>>;\n");
		expect(text).toContain('\treadonly "copy-files": CopyFilesInput;\n');
	});

	it("name a document and its definitions", () => {
		const text = files.get("src/model/sequence.gen.ts") ?? "";
		expect(text).toContain("export interface SequenceDocument {\n");
		expect(text).toContain("export type SequenceNode = SequenceGroup | SequenceStep;\n");
	});
});

describe("generated validators", () => {
	it("need nothing at run time", () => {
		expect(files.get("src/sequence/validators.gen.js")).not.toMatch(/\bimport\b|\brequire\(/);
	});

	it("check expanded input strictly, all errors at once", () => {
		expect(errorsOf("expandedValidators", "copy-files", { from: "a", times: 2, mode: "all" })).toEqual([]);
		const errors = errorsOf("expandedValidators", "copy-files", { times: "2", mode: "%Mode%", more: 1 });
		expect(errors.map((error) => error.keyword).sort()).toEqual(["additionalProperties", "enum", "required", "type"]);
		const wrong = errors.find((error) => error.keyword === "enum");
		expect(wrong).toMatchObject({ instancePath: "/mode", params: { allowedValues: ["all", "newer"] } });
	});

	it("let a template stand for any scalar in authored input, and report only the real schema's errors", () => {
		const authored = {
			from: "%From%",
			times: "%Times%",
			mode: "%Mode%",
			"hard-link": "%Link%",
			only: [{ name: "%A%" }],
		};
		expect(errorsOf("authoredValidators", "copy-files", authored)).toEqual([]);
		const wrong = { from: "a", times: "12", mode: "al", only: [{ name: "A" }] };
		const errors = errorsOf("authoredValidators", "copy-files", coerce(copyFilesSchema, wrong));
		expect(errors.map((error) => `${error.instancePath} ${error.keyword}`).sort()).toEqual([
			"/mode enum",
			"/only/0/name pattern",
			"/times maximum",
		]);
	});

	it("know no step type by an inherited name", () => {
		expect(tables.expandedValidators.toString).toBeUndefined();
	});

	it("check documents", () => {
		expect(errorsOf("validators", "sequence", { steps: [{ group: "a", steps: [] }, { name: "b" }] })).toEqual([]);
		expect(errorsOf("validators", "sequence", {})[0]).toMatchObject({ keyword: "required" });
	});
});

describe("the editor's schema", () => {
	it("knows steps by key beside the common keys", () => {
		const editor = JSON.parse(files.get("schemas/editor/sequence.json") ?? "{}");
		expect(Object.keys(editor.$defs.step.properties)).toEqual(["copy-files", "name", "disabled"]);
		expect(editor.$defs.step.oneOf).toEqual([{ required: ["copy-files"] }]);
		expect(editor.$defs.CopyFilesInput.properties.only.items).toEqual({ $ref: "#/$defs/CopyFilesInputRule" });
		expect(editor.$defs.CopyFilesInputRule.properties.name.anyOf[0]).toEqual({ type: "string", pattern: "^[a-z]+$" });
	});
});

describe("schemas outside the subset", () => {
	it("are all named at once", async () => {
		const broken = { type: "object", properties: { a: { format: "uri", $ref: "#/$defs/none" } } };
		const schemas = { steps: new Map([["broken", broken]]), documents: new Map() };
		const message = await generatedFiles(schemas).then(
			() => "accepted",
			(cause: Error) => cause.message,
		);
		expect(message.split("\n")).toEqual([
			"schemas/steps/broken.json: # has no title",
			"schemas/steps/broken.json: # has no description",
			'schemas/steps/broken.json: # must have "additionalProperties": false',
			"schemas/steps/broken.json: #/properties/a has no description",
			'schemas/steps/broken.json: #/properties/a uses "format", which is outside the permitted subset',
			'schemas/steps/broken.json: #/properties/a refers to "#/$defs/none", which is not in this file\'s $defs',
		]);
	});
});
