import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { decodeJournal } from "../../src/engine/journal-line.ts";
import { parseMachine } from "../../src/machine/rehearsal/machine-file.ts";
import { checkRules } from "../../src/rules/check-rules.ts";
import { checkNative } from "../../src/sequence/formats/native.ts";
import { validators } from "../../src/sequence/validators.gen.js";
import { checkVariablesFile } from "../../src/sequence/variables-file.ts";
import { registeredSteps } from "../../steps/index.ts";
import { type FencedBlock, fencedBlocks, linesNotIn, markOf, pagePaths, readPage } from "./fenced-blocks.ts";

const root = join(import.meta.dirname, "../..");

/** Pages with commands of Windows itself, which no test can run here. */
const WITH_WINDOWS_COMMANDS = ["docs/user-state.md"];

/** Programs that lines of sh blocks may call; those of steppe and npm are checked word by word with the pages. */
const PROGRAMS = ["steppe", "npm", "mkdir", "cp"];

/** A machine's description without what a page adds to it. */
const TEMPLATE = "src/cli/examples/machines/office-pc/machine.yaml";

/** A child of an example: what it holds does not matter. */
const anyChild = () => ({ text: "name: Child\nsteps:\n  - restart: { to: full-os }\n" });

type Check = (block: FencedBlock, page: string) => readonly unknown[];

function yamlProblems(block: FencedBlock, page: string): readonly unknown[] {
	const [mark = ""] = block.marks.filter((each) => !each.startsWith("file="));
	if (mark === "variables-file") return checkVariablesFile(block.text, page).diagnostics;
	if (mark === "machine-file") return parseMachine(page, block.text).diagnostics;
	if (mark === "machine-part") {
		const keys = [...block.text.matchAll(/^([\w-]+):/gm)].map(([, key]) => key ?? "");
		const without = keys.reduce((text, key) => {
			return text.replace(new RegExp(`^${key}:.*\\n(?:[ \\t-].*\\n|\\n)*`, "m"), "");
		}, readPage(TEMPLATE));
		return parseMachine(page, `${without}\n${block.text}`).diagnostics;
	}
	if (mark !== "") return [`yaml ${mark}: no such mark`];
	return checkNative(block.text, page, registeredSteps(), anyChild).diagnostics.filter(
		({ severity }) => severity === "error",
	);
}

function shellProblems(block: FencedBlock): readonly unknown[] {
	const commands = block.text.split("\n").flatMap((line) => line.replace(/ +#.*$/, "").split(/\s+(?:&&|\|)\s+/));
	const strange = commands.filter((command) => command !== "" && !PROGRAMS.includes(command.split(" ")[0] ?? ""));
	return [...strange, ...block.marks.filter((mark) => mark !== "live")];
}

function linesOfJsonProblems(block: FencedBlock): readonly unknown[] {
	if (block.marks.includes("journal")) {
		const decoded = decodeJournal(Buffer.from(block.text));
		if (!decoded.ok) return [decoded.error];
		return decoded.value.lines.length > 0 && decoded.value.tornBytes === 0 ? [] : ["a line is torn"];
	}
	const isEvent = validators.event;
	const lines = block.text.trimEnd().split("\n");
	return lines.flatMap((line) => (isEvent?.(JSON.parse(line)) === true ? [] : [line, isEvent?.errors]));
}

function sourcesBelow(folder: string): string {
	return readdirSync(join(root, folder))
		.map((name) => readPage(`${folder}/${name}`))
		.join("\n");
}

function textProblems(block: FencedBlock, page: string): readonly unknown[] {
	const from = markOf(block, "from");
	if (from !== undefined) return linesNotIn(block.text, readPage(from));
	const tree = markOf(block, "tree");
	if (tree !== undefined) {
		const sources = sourcesBelow(tree);
		const paths = block.text.split("\n").map((line) => line.split(/\s{2,}/)[0] ?? "");
		const names = paths.flatMap((path) => path.split("\\")).filter((name) => !/^(|<.*>|…|\d+)$/.test(name));
		return names.map((name) => name.replace(/-?0+\.\w+$/, "")).filter((name) => !sources.includes(name));
	}
	if (block.marks.includes("drawing")) {
		const paths = [...block.text.matchAll(/\b(?:src|steps)(?:\/[\w.*-]+)+/g)].map(([path]) =>
			path.replace(/\/\*.*$/, ""),
		);
		return paths.length === 0 ? ["a drawing without names"] : paths.filter((path) => !existsSync(join(root, path)));
	}
	if (block.marks.includes("windows"))
		return WITH_WINDOWS_COMMANDS.includes(page) ? [] : ["not in the list of this test"];
	// Compared with what the commands of the page print, by tests/packaged/pages.test.ts.
	return block.marks.includes("printed") ? [] : ["text without a mark: from=, printed, tree=, drawing"];
}

const CHECKS: Readonly<Record<string, Check>> = {
	yaml: yamlProblems,
	sh: shellProblems,
	json: ({ text }) => (typeof JSON.parse(text) === "object" ? [] : ["no object"]),
	jsonl: linesOfJsonProblems,
	xml: ({ text }) => {
		const answer = XMLValidator.validate(text);
		return answer === true ? [] : [answer.err];
	},
	text: textProblems,
	ini: ({ text }) => checkRules(text, "page.ini"),
};

describe.each(pagePaths())("blocks of %s", (page) => {
	it.each(fencedBlocks(readPage(page)))("line $line: $language $marks", (block) => {
		const check = CHECKS[block.language];
		expect(check, `a block of language "${block.language}"`).toBeDefined();
		expect(check?.(block, page)).toEqual([]);
	});
	it("are all closed", () => expect(() => fencedBlocks(readPage(page))).not.toThrow());
});

describe("a block that is wrong", () => {
	it.each([
		["yaml", "name: x\nsteps:\n  - no-such-step: {}\n"],
		["yaml machine-part", "disks: no\n"],
		["yaml variables-file", "colections: []\n"],
		["sh", "rm -rf /\n"],
		["jsonl", '{"time":1,"boot":"b","event":{"kind":"nothing"}}\n'],
		["jsonl journal", '{"checksum":"00000000","length":2,"sequence":1}\n'],
		["xml", "<a><b></a>\n"],
		["ini", "[Settings]\nPriority=Nowhere\n"],
		["text", "console\n"],
		["text from=README.md", "no line of it\n"],
		["text drawing", "src/nowhere\n"],
	])("%s is told", (info, text) => {
		const [block] = fencedBlocks(`\`\`\`${info}\n${text}\`\`\`\n`);
		expect(block && CHECKS[block.language]?.(block, "x.md")).not.toEqual([]);
	});

	it("of another language or of none is told", () => {
		const blocks = fencedBlocks("```\nx\n```\n  ~~~ruby\n  y\n  ~~~\n");
		expect(blocks.map(({ language }) => CHECKS[language])).toEqual([undefined, undefined]);
		expect(() => fencedBlocks("```sh\n")).toThrow("line 1");
	});
});

describe("shortened output", () => {
	it("holds lines in their order, with gaps where … stands", () => {
		expect(linesNotIn("a\nc", "a\nb\nc")).toEqual(["c"]);
		expect(linesNotIn("a\n…\nc", "a\nb\nc")).toEqual([]);
		expect(linesNotIn("c\n…\na", "a\nb\nc")).toEqual(["a"]);
		expect(linesNotIn("took … s", "took 4 s")).toEqual([]);
	});
});
