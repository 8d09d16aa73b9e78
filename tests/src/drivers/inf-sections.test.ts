import { describe, expect, it } from "vitest";
import { type InfProblem, ProblemList } from "../../../src/drivers/inf-problem.ts";
import { findLine, type InfLine, linesOf, readSections } from "../../../src/drivers/inf-sections.ts";

function read(
	text: string,
	section = "a",
	language?: number,
): { readonly lines: readonly InfLine[]; readonly problems: readonly InfProblem[] } {
	const problems = new ProblemList();
	const document = readSections(text, problems, language);
	return { lines: [...linesOf(document, section)], problems: problems.all };
}

describe("readSections", () => {
	it("reads keys, values and bare lists, with omitted values and trailing commas", () => {
		const { lines, problems } = read("[A]\nKey = one, two ,,four\nbare, list,\n only \n=x\nempty =\n");
		expect(lines).toEqual([
			{ line: 2, key: "Key", values: ["one", "two", "", "four"] },
			{ line: 3, values: ["bare", "list", ""] },
			{ line: 4, values: ["only"] },
			{ line: 5, key: "", values: ["x"] },
			{ line: 6, key: "empty", values: [] },
		]);
		expect(problems).toEqual([]);
	});

	it("takes only the first equals sign before any comma as the one after the key", () => {
		const { lines } = read("[a]\nk = a=b\nHKR,,x,,c=d\n");
		expect(lines).toEqual([
			{ line: 2, key: "k", values: ["a=b"] },
			{ line: 3, values: ["HKR", "", "x", "", "c=d"] },
		]);
	});

	it("merges sections of the same name, whatever the case", () => {
		const { lines } = read("[A]\none\n[b]\nother\n[a]\ntwo\n");
		expect(lines.map((line) => line.values[0])).toEqual(["one", "two"]);
	});

	it("keeps semicolons in quotes and tokens and drops comments", () => {
		const { lines } = read('; top\n[a] ; x\nk = "a;b", %c;d%, e ; "f"\n50 % ; of 100 %\n');
		expect(lines[0]?.values).toEqual(["a;b", "%c;d%", "e"]);
		expect(lines[1]?.values).toEqual(["50 %"]);
	});

	it("joins lines that end in a backslash, also before a comment, but not in quotes or paths", () => {
		const { lines } = read(
			'[a]\nk = one, \\ ; first\n  two, \\\n  three\npath = C:\\dir\\file\nq = "C:\\dir\\"\nlast = 1\n',
		);
		expect(lines).toEqual([
			{ line: 2, key: "k", values: ["one", "two", "three"] },
			{ line: 5, key: "path", values: ["C:\\dir\\file"] },
			{ line: 6, key: "q", values: ["C:\\dir\\"] },
			{ line: 7, key: "last", values: ["1"] },
		]);
	});

	it("begins a section after a dangling backslash and says so", () => {
		const { lines, problems } = read("[b]\nk = x\\\n[a]\none\n");
		expect(lines).toEqual([{ line: 4, values: ["one"] }]);
		expect(problems).toMatchObject([{ severity: "warning", line: 3 }]);
	});

	it("unquotes values: doubled quotes, kept blanks, quoted keys and commas", () => {
		const { lines } = read('[a]\n"the key" = "say ""hi""", " kept ", "a,b"c, ""\n');
		expect(lines).toEqual([{ line: 2, key: "the key", values: ['say "hi"', " kept ", "a,bc", ""] }]);
	});

	it("ends a quote that is not closed with its line", () => {
		const { lines, problems } = read('[a]\nk = "open, ; x\nnext = 1\n');
		expect(lines[0]?.values).toEqual(["open, ; x"]);
		expect(lines[1]).toEqual({ line: 3, key: "next", values: ["1"] });
		expect(problems).toEqual([{ severity: "warning", line: 2, what: "a quoted text is not closed on its line" }]);
	});

	it("reads LF, CRLF and CR line ends and counts lines alike", () => {
		for (const end of ["\n", "\r\n", "\r"]) {
			expect(read(["[a]", "", "k = v", ""].join(end)).lines).toEqual([{ line: 3, key: "k", values: ["v"] }]);
		}
	});

	it("reports text before the first section once, and names that are not closed or too long", () => {
		const { lines, problems } = read(`stray\nmore\n[a ; x\nk=1\n[${"n".repeat(300)}]\n`, "a ; x");
		expect(lines).toEqual([{ line: 4, key: "k", values: ["1"] }]);
		expect(problems.map((problem) => problem.line)).toEqual([1, 3, 5]);
	});

	it("cuts values of more than 4,096 characters and says where", () => {
		const { lines, problems } = read(`[a]\nk = ${"x".repeat(5000)}, y\n`);
		expect(lines[0]?.values.map((value) => value.length)).toEqual([4096, 1]);
		expect(problems).toMatchObject([{ severity: "warning", line: 2 }]);
	});

	it("stops at two million values with an error that has a line", () => {
		const line = `${",".repeat(9999)}\n`;
		const { problems } = read(`[a]\n${line.repeat(210)}`);
		expect(problems).toEqual([{ severity: "error", line: 201, what: "the file holds more than 2000000 values" }]);
	});
});

describe("tokens", () => {
	const strings = '\n[Strings]\nName = "Acme, Inc."\nId = "VEN_1"\nSection = "a"\nself = "%self%"\n';

	it("are replaced in keys, values and section names; %% is a percent sign; unknown ones stay", () => {
		const text = `[%Section%]\n%name% = PCI\\%ID%&DEV_2, "%Name%", 100%%, %12%\\drivers, 5%Id%6%Id%, %self%${strings}`;
		expect(read(text).lines).toEqual([
			{
				line: 2,
				key: "Acme, Inc.",
				values: ["PCI\\VEN_1&DEV_2", "Acme, Inc.", "100%", "%12%\\drivers", "5VEN_16VEN_1", "%self%"],
			},
		]);
	});

	it("prefer the exact language, then the primary one, then the undecorated", () => {
		const text =
			'[a]\n%one%,%two%,%three%\n[Strings]\none="1"\ntwo="2"\nthree="3"\n[Strings.0007]\ntwo="zwei"\nthree="drei"\n[strings.0407]\nthree="dreie"\n';
		expect(read(text, "a", 0x0407).lines[0]?.values).toEqual(["1", "zwei", "dreie"]);
		expect(read(text).lines[0]?.values).toEqual(["1", "2", "3"]);
	});

	it("never make a value longer than 4,096 characters", () => {
		const text = `[a]\n${"%x%".repeat(1000)}\n[Strings]\nx = "${"y".repeat(4000)}"\n`;
		expect(read(text).lines[0]?.values[0]?.length).toBe(4096);
	});

	it("are found in merged section names", () => {
		expect(read(`[a]\none\n[%section%]\ntwo${strings}`).lines.map((line) => line.values[0])).toEqual(["one", "two"]);
	});
});

describe("findLine", () => {
	it("finds the first entry of a key without regard to case, or nothing", () => {
		const document = readSections("[A]\nKey = 1\nKEY = 2\n", new ProblemList());
		expect(findLine(document, "a", "key")?.values).toEqual(["1"]);
		expect(findLine(document, "a", "other")).toBeUndefined();
		expect(findLine(document, "b", "key")).toBeUndefined();
	});
});
