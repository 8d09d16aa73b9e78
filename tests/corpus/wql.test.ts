import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imitateWmi } from "../../src/machine/rehearsal/imitated-wmi.ts";
import { answeringWmi } from "../../src/machine/wmi/answering-wmi.ts";
import { inventoryClasses } from "../../src/machine/wmi/inventory-classes.ts";
import type { WmiReader } from "../../src/model/ports.ts";
import { matchInstances } from "../../src/sequence/conditions/wql/match.ts";
import { readWql } from "../../src/sequence/conditions/wql/parse.ts";
import { winpeFacts } from "../doubles/fake-ports.ts";
import { inventoryOf } from "../doubles/inventory.ts";

/** A folder of published task sequences, which cannot be part of this repository. */
const folder = process.env.STEPPE_CORPUS;
const sequences = folder === undefined ? undefined : join(folder, "sequence");

/** A query as a task sequence asks it. */
interface AskedQuery {
	readonly namespace: string;
	readonly query: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
	const value = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text)?.[1];
	if (value !== undefined) return value;
	return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name: string) => {
		if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
		return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
	});
}

/** Every query of a file, also of a sequence that lies in the CDATA of an export, where a parser of XML would see one text. */
function queriesIn(text: string): readonly AskedQuery[] {
	return text.split(/(?=<expression\b)/i).flatMap((part) => {
		const own = part.split(/<\/expression>/i)[0] ?? "";
		const named = (name: string) =>
			new RegExp(`<variable\\s+name="${name}"[^>]*>([\\s\\S]*?)</variable>`, "i").exec(own)?.[1];
		const query = named("Query");
		return query === undefined ? [] : [{ query: plain(query), namespace: plain(named("Namespace") ?? "root\\cimv2") }];
	});
}

/** A PC with whatever a vendor's driver adds: conditions about its classes are asked here, and hold nowhere else. */
function pcOf(vendorClasses: readonly AskedQuery[]): WmiReader {
	const power = { source: "battery", batteries: 1 } as const;
	const classes = inventoryClasses(inventoryOf(winpeFacts, { power }), { isWinPE: true, lockedVolumes: new Set() });
	const wanted = vendorClasses.map(({ namespace, query }) => {
		const read = readWql(query);
		const className = read.ok ? read.value.query.className : "";
		const row = { Name: "x", Value: "x", CurrentValue: "x", CurrentSetting: "x,y", IsSet: "0", PasswordState: "2" };
		return { className, namespace, types: {}, set: {}, absent: false, instances: [row] };
	});
	return answeringWmi(async () => imitateWmi(classes, wanted, "winpe"));
}

/** Why a condition with this query can't be told; undefined when it can. */
async function problemOf(wmi: WmiReader, { namespace, query }: AskedQuery): Promise<string | undefined> {
	const read = readWql(query);
	if (!read.ok) return read.error.message;
	const answer = await wmi.query(namespace, read.value.query.className);
	if (!answer.ok) return answer.error.message;
	if (answer.value.kind !== "class") return `${answer.value.kind}: ${namespace} ${read.value.query.className}`;
	const found = matchInstances(read.value.query, answer.value.class);
	return found.ok ? undefined : found.error;
}

const isOfVendor = ({ query }: AskedQuery) => /\bFROM\s+(?:HP|Lenovo|Dell|DCIM|MSI|Surface)_?\w+/i.test(query);

describe("queries of task sequences", () => {
	const file = `<sequence><![CDATA[x<expression type="SMS_TaskSequence_WMIConditionExpression"><variable name="Namespace">ROOT\\Vendor</variable>
		<variable name="Query">SELECT * FROM Vendor_Setting WHERE Name = &quot;A &amp; B&quot; AND Size &lt;&gt; 2</variable></expression>]]>
		<expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Variable">Query</variable></expression>
		<expression><variable name="Query"><![CDATA[SELECT Model FROM Win32_ComputerSystem]]></variable></expression></sequence>`;

	it("are found wherever they stand; for real ones: npm run test:corpus -- FOLDER", async () => {
		expect(queriesIn(file)).toEqual([
			{ namespace: "ROOT\\Vendor", query: 'SELECT * FROM Vendor_Setting WHERE Name = "A & B" AND Size <> 2' },
			{ namespace: "root\\cimv2", query: "SELECT Model FROM Win32_ComputerSystem" },
		]);
		const problems = await Promise.all(queriesIn(file).map((asked) => problemOf(pcOf([]), asked)));
		expect(problems).toEqual(["no-namespace: ROOT\\Vendor Vendor_Setting", undefined]);
	});
});

/** Without a folder there is nothing to skip: a skipped test counts as one that failed. */
function describeCorpus(at: string): void {
	describe("queries of a corpus of task sequences", () => {
		const texts = readdirSync(at).flatMap((name) => {
			if (!name.endsWith(".xml")) return [];
			const bytes = readFileSync(join(at, name));
			return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString("utf16le") : bytes.toString("utf8");
		});
		const all = texts.flatMap(queriesIn);
		const unique = [...new Map(all.map((asked) => [JSON.stringify(asked), asked])).values()];

		it("are all found", () => {
			const written = texts.flatMap((text) => [...text.matchAll(/\bname="Query"/g)]).length;
			expect(written).toBeGreaterThan(0);
			expect(all).toHaveLength(written);
		});

		it.each(unique)("$query is read", ({ query }) => {
			const read = readWql(query);
			expect(read.ok ? undefined : read.error).toBeUndefined();
		});

		it("are answered by a PC out of its facts, those about vendors' classes as far as its description has them", async () => {
			const vendors = unique.filter(isOfVendor);
			const described = pcOf(vendors);
			const bare = pcOf([]);
			for (const asked of unique) expect([asked, await problemOf(described, asked)]).toEqual([asked, undefined]);
			for (const asked of vendors) expect(await problemOf(bare, asked)).toMatch(/^no-(class|namespace): /);
		});
	});
}

if (sequences !== undefined && existsSync(sequences)) describeCorpus(sequences);
