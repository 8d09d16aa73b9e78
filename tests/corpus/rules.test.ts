import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkRules } from "../../src/rules/check-rules.ts";
import { decodeRules } from "../../src/rules/decode-rules.ts";
import { readIni } from "../../src/rules/ini/read-ini.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { FIRM_RULES, viewOf } from "../src/rules/sample-rules.ts";

/** A folder of published files, each kind in a folder of its own; they cannot be part of this repository. */
const corpus = process.env.STEPPE_CORPUS;
const folder = corpus === undefined ? undefined : join(corpus, "customsettings");
/** Longest that one file may take, in milliseconds, on any computer that runs these tests. */
const LONGEST = 5_000;

/** A virtual machine on an Ethernet, as gather sees it. */
const MACHINE = {
	Make: "Microsoft Corporation",
	Model: "Virtual Machine",
	SerialNumber: "1234-5678-9012-3456",
	IsVM: "True",
	IsDesktop: "True",
	IsLaptop: "False",
	MacAddress001: "00:15:5D:85:6B:00",
	IPAddress001: "192.168.28.20",
	DefaultGateway001: "192.168.28.129",
	OSVersion: "WinPE",
	Memory: "4096",
};

/** Lines of a text that say something but are accounted for by nothing: no section, no assignment, no comment, no problem. */
function linesNotTold(text: string, name: string): readonly string[] {
	const file = readIni(text, name);
	const ranges = [
		...file.comments,
		...checkRules(text, name).map(({ range }) => range),
		...file.sections.flatMap(({ name: { range }, entries }) => [range, ...entries.map(({ key }) => key.range)]),
	];
	let offset = 0;
	return text.split(/(?<=\r\n|\r(?!\n)|\n)/).filter((line) => {
		const [start, end] = [offset, offset + line.length];
		offset = end;
		return line.trim() !== "" && !ranges.some((range) => range.start >= start && range.end <= end);
	});
}

/** What the rules set on a machine, with the text of each line that did. */
function linesThatSet(text: string, name: string): readonly (readonly [variable: string, line: string])[] {
	const { assignments } = runRules(readIni(text, name), text, name, viewOf(MACHINE));
	return assignments.map(({ name: variable, place: { range } }) => [variable, text.slice(range.start, range.end)]);
}

if (folder === undefined || !existsSync(folder)) {
	describe("rules files without a corpus", () => {
		it("are read as the fixture shows; for real ones: npm run test:corpus -- FOLDER", () => {
			expect(linesNotTold(FIRM_RULES, "CustomSettings.ini")).toEqual([]);
			expect(linesNotTold("[Settings]\nPriority=A\n[A]\nand so on\n", "x.ini")).toEqual([]);
			expect(linesThatSet(FIRM_RULES, "CustomSettings.ini")).toContainEqual(["KindCode", "KindCode=D"]);
		});
	});
} else {
	const names = readdirSync(folder).filter((name) => /\.ini$/i.test(name));

	describe("rules files of a corpus", () => {
		it("are there", () => {
			expect(names.length).toBeGreaterThan(0);
		});

		it.each(names)("%s: every line is an assignment, a comment or told, and each value has its line", (name) => {
			const started = performance.now();
			const text = decodeRules(readFileSync(join(folder, name)));
			if (!text.ok) {
				expect(text.error).not.toBe("");
				return;
			}
			expect(linesNotTold(text.value, name)).toEqual([]);
			for (const [variable, line] of linesThatSet(text.value, name)) {
				const key = line.slice(0, line.indexOf("=")).trim();
				expect(variable.toUpperCase().replace(/\d+$/, "")).toBe(key.toUpperCase().replace(/\d+$/, ""));
			}
			expect(performance.now() - started).toBeLessThan(LONGEST);
		});
	});
}
