import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FaredKind } from "../src/sequence/formats/xml/fared-kinds.ts";
import { FARED_RECORD } from "./corpus/fared-record.ts";
import { checkFolder, faredFiles, rateOf } from "./corpus/fared-sequences.ts";

/**
 * `npm run test:corpus -- FOLDER [--write]`: reads real files that are not part of this repository (task sequences, rules, answer files, drivers, each
 * kind in a folder of its own), fails when one of them is not read or not refused in its place, and prints how the steps of the sequences fare. `--write`
 * records that table, and `npm run generate` puts it into docs/compatibility.md.
 */
const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("--")) {
	console.error("usage: npm run test:corpus -- FOLDER [--write]");
	process.exit(2);
}
const corpus = resolve(folder);
const tests = spawnSync(
	process.execPath,
	["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "tests/corpus"],
	{
		stdio: "inherit",
		env: { ...process.env, STEPPE_CORPUS: corpus },
	},
);
const sequences = join(corpus, "sequence");
if (existsSync(sequences)) {
	const files = checkFolder(sequences);
	const table = tableOf(faredFiles(files), files.length);
	console.log(table);
	if (options.includes("--write")) writeFileSync(FARED_RECORD, `${table}\n`);
}
process.exitCode = tests.status ?? 1;

function tableOf(kinds: readonly FaredKind[], files: number): string {
	const sum = (verdict: FaredKind["verdict"]) =>
		kinds.filter((each) => each.verdict === verdict).reduce((total, { count }) => total + count, 0);
	const all = kinds.reduce((total, { count }) => total + count, 0);
	const rows = (verdicts: readonly FaredKind["verdict"][]) =>
		kinds
			.filter(({ verdict }) => verdicts.includes(verdict))
			.map(({ title, key, verdict, words, count }) => `| ${count} | ${title} (\`${key}\`) | ${verdict} | ${words} |`);
	return [
		`${files} files with ${all} steps: ${sum("runs")} run, ${sum("differs")} run with a stated difference, ${sum("not-needed")} are work that the engine does by itself, ${sum("left-out")} are left out with a warning, ${sum("refused")} are refused. ${rateOf(kinds).toFixed(1)} % run, run with a difference or are done by the engine.`,
		"",
		"| steps | kind | | what is other, or why and what to do instead |",
		"|---|---|---|---|",
		...rows(["refused"]),
		...rows(["left-out"]),
		...rows(["differs"]),
	].join("\n");
}
