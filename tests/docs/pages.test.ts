import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import yargs from "yargs";
import type { CommandEntry } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { parseFault } from "../../src/cli/fault.ts";
import { fencedBlocks, pagePaths, readPage } from "./fenced-blocks.ts";
import { machineTable } from "./machine-table.ts";

const root = join(import.meta.dirname, "../..");

const pages = pagePaths();
const read = readPage;

/** The anchor that a heading gets on the usual sites. */
function anchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, "")
		.replaceAll(" ", "-");
}

/** What is wrong with a link, or nothing. */
function brokenLink(page: string, target: string): readonly string[] {
	if (/^(https?|mailto):/.test(target)) return [];
	const [path = "", fragment] = target.split("#");
	const file = path === "" ? page : normalize(join(dirname(page), path));
	if (!existsSync(join(root, file))) return [`${target}: there is no ${file}`];
	if (fragment === undefined) return [];
	const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading ?? ""));
	return headings.includes(fragment) ? [] : [`${target}: ${file} has no heading #${fragment}`];
}

/** Single commands of lines that a shell would take. */
function commandsOf(lines: readonly string[]): readonly string[] {
	return lines
		.flatMap((line) => line.replace(/ +#.*$/, "").split(/\s+(?:&&|\||>)\s+/))
		.map((line) => line.trim())
		.filter((line) => /^(steppe|npm) /.test(line));
}

/** Lines of sh blocks. */
function blockLines(text: string): readonly string[] {
	return fencedBlocks(text).flatMap((block) => (block.language === "sh" ? block.text.split("\n") : []));
}

/** Commands within running text; what they are about may be left out there. */
function inlineCommands(text: string): readonly string[] {
	return [...text.matchAll(/`((?:steppe|npm) [^`]+)`/g)].map(([, command]) => command ?? "");
}

/** The reason why a command would be refused. */
async function problemOf(command: string): Promise<string | undefined> {
	try {
		await checkCommand(command);
		return undefined;
	} catch (error) {
		return `${command}: ${error instanceof Error ? error.message : String(error)}`;
	}
}

function wordsOf(command: string): readonly string[] {
	return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => {
		return single ?? double ?? plain ?? "";
	});
}

async function checkSteppe(words: readonly string[]): Promise<void> {
	let entries: Readonly<Record<string, CommandEntry>> | undefined = COMMANDS;
	let entry: CommandEntry | undefined;
	let depth = 0;
	for (; entries !== undefined && words[depth] !== undefined; depth++) {
		const name = words[depth] ?? "";
		// `steppe --version`, `steppe --help` and a placeholder for any command.
		if (depth === 0 && ["--version", "--help", "COMMAND"].includes(name)) return;
		entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
		if (entry === undefined) throw new Error(`there is no command ${words.slice(0, depth + 1).join(" ")}`);
		entries = entry.commands;
	}
	const module = await entry?.load?.();
	if (entry === undefined || module === undefined) return;
	const loaded = module.command;
	const arguments_ = words.slice(depth - 1);
	await yargs([...arguments_])
		.exitProcess(false)
		.strict()
		.version(false)
		.help(false)
		.option("help", { type: "boolean" })
		.command(entry.command, entry.describe, (builder) => void loaded.build(builder))
		.fail((message, error) => {
			throw error ?? new Error(message);
		})
		.parseAsync();
	const fault = words[words.indexOf("--fault") + 1];
	if (words.includes("--fault") && fault !== "FAULT") expect(parseFault(fault ?? "").ok, fault).toBe(true);
}

async function checkCommand(command: string): Promise<void> {
	const [program, ...words] = wordsOf(command);
	if (program === "steppe") return checkSteppe(words);
	const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
	const [verb = "", name = ""] = words.filter((word) => word !== "-s");
	if (verb === "run") expect(Object.keys(scripts)).toContain(name);
	else if (verb === "start" || verb === "test") expect(Object.keys(scripts)).toContain(verb);
	else expect(["ci", "install"]).toContain(verb);
	if (verb === "run" && name === "steppe") await checkSteppe(words.slice(words.indexOf("--") + 1));
	if (verb === "start") await checkSteppe(["rehearse", ...words.slice(1).filter((word) => word !== "--")]);
}

describe.each(pages)("%s", (page) => {
	it("has links that lead somewhere", () => {
		const text = read(page).replace(/^```[\s\S]*?^```/gm, "");
		const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
		expect(targets.flatMap((target) => brokenLink(page, target))).toEqual([]);
	});

	it("shows only commands and options that exist", async () => {
		const text = read(page);
		const shown = await Promise.all(commandsOf(blockLines(text)).map(problemOf));
		const named = await Promise.all(commandsOf(inlineCommands(text)).map(problemOf));
		const isShort = (problem: string | undefined) => problem?.includes("Not enough non-option arguments") === true;
		const problems = [...shown, ...named.filter((problem) => !isShort(problem))];
		expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
	});

	it("speaks of the project alone", () => {
		// Written in two parts, so that this file does not hold them.
		for (const word of ["/wo" + "rk/", "../sha" + "red", "/ro" + "ot/"]) expect(read(page)).not.toContain(word);
	});
});

describe("docs", () => {
	it("are all reached from the index, or from one of the steps that it links", () => {
		const index = `${read("docs/README.md")}${read("docs/steps/README.md").replaceAll("](", "](steps/")}`;
		const inDocs = pages.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
		expect(inDocs.filter((page) => !index.includes(`(${page.slice("docs/".length)})`))).toEqual([]);
	});

	it("list every field of machine.yaml as its schema says", () => {
		const shown = /<!-- machine fields -->\n([\s\S]*?)\n<!-- \/machine fields -->/.exec(
			read("docs/rehearsal-machine.md"),
		)?.[1];
		expect(shown).toBe(machineTable(JSON.parse(read("schemas/machine.json"))));
	});

	it("name only files that exist", () => {
		const texts = pages.filter((page) => page !== "CHANGELOG.md").map(read);
		const named = texts.flatMap((text) => [...text.matchAll(/`((?:src|tests|steps|build|schemas)\/[\w./-]+)`/g)]);
		expect([...new Set(named.map(([, path]) => path ?? ""))].filter((path) => !existsSync(join(root, path)))).toEqual(
			[],
		);
	});
});
