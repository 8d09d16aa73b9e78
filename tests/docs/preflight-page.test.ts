import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificateSubjects } from "../../src/model/certificate.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(ROOT, "docs", "preflight.md"), "utf8");

function subjectsOfSchema(name: string): readonly string[] {
	const schema = JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8"));
	return schema.$defs["certificate-item"].properties.subject.enum;
}

describe("the page about preflight", () => {
	it("lists the items of the certificate as the code does", () => {
		const [, table = ""] = /<!-- certificate subjects -->\n([\s\S]*)<!-- \/certificate subjects -->/.exec(page) ?? [];
		const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, subject, how]) => [subject, how]);
		expect(rows).toEqual(Object.entries(certificateSubjects));
	});

	it.each(["event.json", "journal-record.json"])("%s knows the same items", (name) => {
		expect(subjectsOfSchema(name)).toEqual(Object.keys(certificateSubjects));
	});
});
