import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A fenced block of a page. */
export interface FencedBlock {
	/** The first word behind the fence; empty when there is none. */
	readonly language: string;
	/** The other words: how a test shall take the block. */
	readonly marks: readonly string[];
	readonly text: string;
	/** Line of the opening fence, from 1. */
	readonly line: number;
}

/** The value of a mark such as `from=tests/x.golden`. */
export function markOf(block: FencedBlock, name: string): string | undefined {
	return block.marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** All pages, by their path in the repository. */
export function pagePaths(): readonly string[] {
	const below = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
	const docs = below.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
	return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...docs].sort();
}

/** A file of the repository. */
export function readPage(path: string): string {
	return readFileSync(join(root, path), "utf8");
}

/** Every fenced block of a page, also indented ones and those of tildes; throws for one that is never closed. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
	const blocks: FencedBlock[] = [];
	let open: { fence: string; indent: number; info: readonly string[]; line: number; lines: string[] } | undefined;
	for (const [index, line] of page.split("\n").entries()) {
		const [, indent = "", fence = "", info = ""] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
		if (open === undefined) {
			const words = info.split(/\s+/).filter((word) => word !== "");
			if (fence !== "") open = { fence, indent: indent.length, info: words, line: index + 1, lines: [] };
		} else if (fence.startsWith(open.fence) && info.trim() === "") {
			const [language = "", ...marks] = open.info;
			blocks.push({ language, marks, text: open.lines.map((each) => `${each}\n`).join(""), line: open.line });
			open = undefined;
		} else open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
	}
	if (open !== undefined) throw new Error(`the block of line ${open.line} is not closed`);
	return blocks;
}

/** Lines of `shown` that do not follow one another in `whole`; a line `…` stands for lines that were left out, and `…` in a line for a part. */
export function linesNotIn(shown: string, whole: string): readonly string[] {
	const lines = whole.split("\n").map((line) => line.trim());
	let next = 0;
	let gap = true;
	const missing: string[] = [];
	for (const line of shown.split("\n").map((each) => each.trim())) {
		if (line === "…") gap = true;
		if (line === "…" || line === "") continue;
		while (lines[next] === "") next++;
		const pattern = new RegExp(
			`^${line
				.split("…")
				.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
				.join(".*")}$`,
		);
		const found = lines.findIndex((each, index) => index >= next && pattern.test(each));
		if (found === -1 || (!gap && found !== next)) missing.push(line);
		else {
			next = found + 1;
			gap = false;
		}
	}
	return missing;
}
