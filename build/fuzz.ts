import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceMarked } from "./bench/write-table.ts";
import { byteTargets } from "./fuzz/byte-targets.ts";
import { placeTargets } from "./fuzz/place-targets.ts";
import { runTargets, type TargetResult } from "./fuzz/run-targets.ts";
import { textTargets } from "./fuzz/text-targets.ts";

const USAGE = "npm run fuzz -- [--minutes N] [--seed N] [--target NAME] [--no-write]";

function numberAfter(name: string, otherwise: number): number {
	const at = process.argv.indexOf(name);
	const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
	if (!Number.isFinite(value) || value < 0) throw new Error(`${name} needs a number: ${USAGE}`);
	return value;
}

function tableOf(results: readonly TargetResult[]): string {
	const rows = results.map(({ target, cases, accepted, refused, slowestMilliseconds, broken }) => {
		const slowest = `${Math.ceil(slowestMilliseconds)} ms`;
		return `| ${[target.name, target.feeds, cases, accepted, refused, slowest, broken.length].join(" | ")} |`;
	});
	return [
		"| what | fed with | cases | accepted | refused | slowest | broken |",
		"|---|---|---|---|---|---|---|",
		...rows,
	].join("\n");
}

/** Feeds damaged input to every reader for a while; the exit code is 1 when a promise was broken. */
async function fuzz(root: string): Promise<number> {
	const minutes = numberAfter("--minutes", 10);
	const seed = numberAfter("--seed", 1);
	const at = process.argv.indexOf("--target");
	const all = [...textTargets, ...byteTargets, ...placeTargets];
	const targets = at < 0 ? all : all.filter(({ name }) => name === process.argv[at + 1]);
	if (targets.length === 0)
		throw new Error(`there are the targets ${all.map(({ name }) => name).join(", ")}: ${USAGE}`);
	let told = performance.now();
	let peak = 0;
	const results = await runTargets(targets, seed, minutes * 60_000, (soFar) => {
		peak = Math.max(peak, process.memoryUsage.rss());
		if (performance.now() - told < 30_000) return;
		told = performance.now();
		const cases = soFar.reduce((sum, each) => sum + each.cases, 0);
		console.error(`${cases} cases, ${soFar.reduce((sum, each) => sum + each.broken.length, 0)} broken`);
	});
	const folder = join(root, ".tmp", "fuzz");
	for (const { target, seed: broken, why, bytes } of results.flatMap((each) => each.broken)) {
		mkdirSync(folder, { recursive: true });
		const file = join(folder, `${target.replace(/\W+/g, "-")}-${broken}`);
		writeFileSync(file, bytes);
		console.error(`${target}: case ${broken}: ${why}\n  ${file}`);
	}
	const megabytes = Math.round(peak / 1024 / 1024);
	const text = `${minutes} minutes from seed ${seed}, peak memory ${megabytes} MB.\n\n${tableOf(results)}`;
	console.log(text);
	if (!process.argv.includes("--no-write") && at < 0) replaceMarked(join(root, "docs/fuzzing.md"), text, "fuzz");
	return results.some(({ broken }) => broken.length > 0) ? 1 : 0;
}

try {
	process.exitCode = await fuzz(join(import.meta.dirname, ".."));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}
