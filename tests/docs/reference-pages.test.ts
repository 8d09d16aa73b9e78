import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../src/report/golden.ts";
import { type KindSchema, kindTables, withKinds } from "./kind-tables.ts";
import { stepIndex } from "./step-index.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

function schemaOf(name: string): KindSchema {
	return JSON.parse(read(`schemas/${name}`));
}

const UNMARKED = "a page without marks";

describe("pages that are made from schemas (UPDATE_GOLDEN=1 writes them)", () => {
	it("docs/steps/README.md lists every step", () => {
		const files = readdirSync(join(root, "schemas/steps")).filter((name) => name.endsWith(".json"));
		const schemas = Object.fromEntries(
			files.map((name) => [name.slice(0, -".json".length), JSON.parse(read(`schemas/steps/${name}`))]),
		);
		const page = stepIndex(schemas);
		expectGolden("docs/steps/README.md", page);
		for (const name of files) expect(page).toContain(`(${name.replace(".json", ".md")})`);
	});

	it("docs/journal.md shows every kind of record with its fields", () => {
		const schema = schemaOf("journal-record.json");
		const made = kindTables(schema, schema.oneOf ?? [], ["Records", "Parts of records"]);
		expectGolden("docs/journal.md", withKinds(read("docs/journal.md"), made) ?? UNMARKED);
	});

	it("docs/events.md shows every kind of event with its fields", () => {
		const schema = schemaOf("event.json");
		const made = kindTables(schema, schema.properties?.event?.oneOf ?? [], ["Events", "Parts of events"]);
		expectGolden("docs/events.md", withKinds(read("docs/events.md"), made) ?? UNMARKED);
	});
});
