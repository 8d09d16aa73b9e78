import { readFileSync, renameSync, statfsSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import type { Row } from "./measure.ts";

/** File systems by the number that statfs gives them. */
const fileSystems: Readonly<Record<number, string>> = {
	61267: "ext4",
	1481003842: "XFS",
	2435016766: "Btrfs",
	16914836: "tmpfs",
	2035054128: "overlayfs",
};

/** What the numbers were measured on: they say nothing without it. */
export function describeComputer(scratch: string): string {
	const type = statfsSync(scratch).type;
	const day = new Date().toISOString().slice(0, 10);
	const model = cpus()[0]?.model ?? "unknown processor";
	const memory = Math.round(totalmem() / 2 ** 30);
	return `Measured on ${day}: ${cpus().length} × ${model}, ${memory} GiB memory, ${fileSystems[type] ?? `file system ${type}`}, Linux ${release()}, Node.js ${process.version}.`;
}

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
	const verdict = ({ met }: Row) => (met === undefined ? "" : met ? "met" : "**missed**");
	const lines = rows.map((row) => `| ${row.what} | ${row.measured} | ${row.budget} | ${verdict(row)} |`);
	return ["| what | measured | budget | |", "|---|---|---|---|", ...lines].join("\n");
}

/** Puts a text between the markers that a command has in a page. Throws when the page has none. */
export function replaceMarked(path: string, text: string, command: "bench" | "fuzz"): void {
	const [first, last] = [`<!-- ${command}: begin (written by npm run ${command}) -->`, `<!-- ${command}: end -->`];
	const page = readFileSync(path, "utf8");
	const begin = page.indexOf(first);
	const end = page.indexOf(last);
	if (begin < 0 || end < begin) throw new Error(`${path}: lacks ${first} and ${last}`);
	writeFileSync(`${path}.new`, `${page.slice(0, begin + first.length)}\n${text}\n${page.slice(end)}`);
	renameSync(`${path}.new`, path);
}
