import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractWim } from "../../src/machine/tools/wim-extract.ts";
import { startOfficePc, successOf } from "./bench-machine.ts";
import { asMegabytes, asSeconds, asTimes, inTurns, limited, median, peakMemory, type Row } from "./measure.ts";

/** Memory of the worker with 7-Zip, in a process of its own; then applying through Steppe against the tool alone. */
export async function measureImage(root: string, scratch: string): Promise<readonly Row[]> {
	const script = join(root, "build/bench/make-extracted-tree.ts");
	const memory = await peakMemory(process.execPath, [script, root, join(scratch, "extracted")], scratch);
	return [
		limited(
			"resident memory while 7-Zip extracts the example image, Node.js included",
			memory,
			250_000_000,
			asMegabytes,
		),
		...(await measureApply(root, scratch)),
	];
}

async function measureApply(root: string, scratch: string): Promise<readonly Row[]> {
	const image = join(root, "src/cli/examples/content/windows11.wim");
	const machine = await startOfficePc(root, join(scratch, "apply"));
	const targetFolder = join(scratch, "alone");
	const alone: number[] = [];
	const through: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		rmSync(targetFolder, { recursive: true, force: true });
		mkdirSync(targetFolder);
		successOf(await machine.ports.files.wipe("D:\\", []));
		const [tool = 0, steppe = 0] = await inTurns(1, [
			async () => {
				const order = { wimPaths: [image], imageIndex: 2, imageCount: 2, targetFolder };
				const wasmFile = join(root, "node_modules/7z-wasm/7zz.wasm");
				const workerFile = pathToFileURL(join(root, "src/machine/tools/wim-extract-worker.ts"));
				successOf(await extractWim({ ...order, wasmFile, workerFile }));
			},
			async () => {
				const path = "Z:\\content\\windows11.wim";
				successOf(await machine.ports.images.apply({ path, index: 2 }, "D:\\"));
			},
		]);
		alone.push(tool);
		through.push(steppe);
	}
	machine.storage.close();
	const base = median(alone);
	return [
		{ what: "7-Zip alone extracts the example image", measured: asSeconds(base), budget: "" },
		limited(
			`the rehearsal machine applies it (${asSeconds(median(through))}) against it`,
			median(through) / base,
			1.05,
			asTimes,
		),
	];
}
