import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { readWql } from "../../src/sequence/conditions/wql/parse.ts";

/** A folder of published task sequences, which cannot be part of this repository. */
const folder = process.env.STEPPE_CORPUS;
const corpus = folder === undefined ? undefined : join(folder, "sequence");

/** Every query in a task sequence, wherever it stands. */
function queriesIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(queriesIn);
	if (typeof value !== "object" || value === null) return [];
	const node = value as Readonly<Record<string, unknown>>;
	const own = node["@name"] === "Query" && typeof node["#text"] === "string" ? [node["#text"]] : [];
	return [...own, ...Object.values(node).flatMap(queriesIn)];
}

if (corpus === undefined) {
	describe("readWql without a corpus", () => {
		it("reads the query of the console's own example; for real ones: npm run test:corpus -- FOLDER", () => {
			expect(readWql("Select * From Win32_OperatingSystem Where OSType = 18").ok).toBe(true);
		});
	});
} else {
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false });
	const queries = readdirSync(corpus)
		.filter((name) => name.endsWith(".xml"))
		.flatMap((name) => {
			const bytes = readFileSync(join(corpus, name));
			const text = bytes[0] === 0xff ? bytes.toString("utf16le") : bytes.toString("utf8");
			try {
				return queriesIn(parser.parse(text));
			} catch {
				// A file that is no XML holds no query.
				return [];
			}
		});

	describe("readWql over a corpus", () => {
		it("finds queries", () => {
			expect(queries.length).toBeGreaterThan(0);
		});

		it.each([...new Set(queries)])("reads %s", (query) => {
			const read = readWql(query);
			expect(read.ok ? undefined : read.error).toBeUndefined();
		});
	});
}
