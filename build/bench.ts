import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureDrivers } from "./bench/drivers.ts";
import { measureCheck, measureMemory, measureSteps } from "./bench/engine.ts";
import { measureCapture, measureWipe } from "./bench/files.ts";
import { measureImage } from "./bench/image.ts";
import type { Row } from "./bench/measure.ts";
import { measureNtfs } from "./bench/ntfs.ts";
import { measureStartUp } from "./bench/start-up.ts";
import { describeComputer, replaceMarked, tableOf } from "./bench/write-table.ts";

type Part = (root: string, scratch: string) => Promise<readonly Row[]>;

/** The parts of the table in its order, by the names that `--only` takes. */
const parts: Readonly<Record<string, Part>> = {
	"start-up": measureStartUp,
	steps: measureSteps,
	memory: measureMemory,
	check: measureCheck,
	capture: measureCapture,
	wipe: measureWipe,
	ntfs: measureNtfs,
	drivers: measureDrivers,
	images: measureImage,
};
/** Parts that start the packaged executable or what is bundled for it. */
const PACKAGED = ["start-up", "memory", "images"];

/** The names behind `--only`, separated by commas; undefined when all shall be measured. */
function chosenParts(): readonly string[] | undefined {
	const { values } = parseArgs({ options: { "no-write": { type: "boolean" }, only: { type: "string" } } });
	const names = values.only?.split(",");
	const unknown = names?.find((name) => parts[name] === undefined);
	if (unknown === undefined) return names;
	throw new Error(`--only ${unknown}: there are ${Object.keys(parts).join(", ")}`);
}

/**
 * `node build/bench.ts [--no-write] [--only PART,…]`: measures against the budgets, prints the table and writes it into
 * docs/performance.md, unless only some parts were measured.
 */
async function bench(root: string): Promise<void> {
	const only = chosenParts();
	const names = only ?? Object.keys(parts);
	if (names.some((name) => PACKAGED.includes(name)) && !existsSync(join(root, "dist/steppe")))
		throw new Error("dist/steppe is not there: npm run package first");
	const scratch = mkdtempSync(join(tmpdir(), "steppe-bench-"));
	const rows: Row[] = [];
	try {
		for (const name of names) {
			const measured = (await parts[name]?.(root, scratch)) ?? [];
			rows.push(...measured);
			console.error(tableOf(measured).split("\n").slice(2).join("\n"));
		}
		const text = `${describeComputer(scratch)}\n\n${tableOf(rows)}`;
		console.log(text);
		const isWritten = only === undefined && !process.argv.includes("--no-write");
		if (isWritten) replaceMarked(join(root, "docs/performance.md"), text, "bench");
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

await bench(join(import.meta.dirname, ".."));
