import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureDrivers } from "./bench/drivers.ts";
import { measureCheck, measureEngine } from "./bench/engine.ts";
import { measureFiles } from "./bench/files.ts";
import { measureImage } from "./bench/image.ts";
import type { Row } from "./bench/measure.ts";
import { measureStartUp } from "./bench/start-up.ts";
import { describeComputer, replaceMarked, tableOf } from "./bench/write-table.ts";

/** `node build/bench.ts [--no-write]`: measures against the budgets, prints the table and writes it into docs/performance.md. */
async function bench(root: string): Promise<void> {
	if (!existsSync(join(root, "dist/steppe"))) throw new Error("dist/steppe is not there: npm run package first");
	const scratch = mkdtempSync(join(tmpdir(), "steppe-bench-"));
	const rows: Row[] = [];
	const parts: readonly (() => Promise<readonly Row[]>)[] = [
		() => measureStartUp(root),
		() => measureEngine(root, scratch),
		() => measureCheck(),
		() => measureFiles(root, scratch),
		() => measureDrivers(),
		() => measureImage(root, scratch),
	];
	try {
		for (const part of parts) {
			const measured = await part();
			rows.push(...measured);
			console.error(tableOf(measured).split("\n").slice(2).join("\n"));
		}
		const text = `${describeComputer(scratch)}\n\n${tableOf(rows)}`;
		console.log(text);
		if (!process.argv.includes("--no-write")) replaceMarked(join(root, "docs/performance.md"), text, "bench");
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

await bench(join(import.meta.dirname, ".."));
