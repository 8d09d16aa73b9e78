import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { extractWim } from "../../src/machine/tools/wim-extract.ts";

/** A process that extracts the example image and does nothing else: `node make-extracted-tree.ts REPOSITORY FOLDER`. */
const [root = "", targetFolder = ""] = process.argv.slice(2);
mkdirSync(targetFolder);
const extracted = await extractWim({
	wimPaths: [join(root, "src/cli/examples/content/windows11.wim")],
	imageIndex: 2,
	imageCount: 2,
	targetFolder,
	workerFile: join(root, "dist/bundle/wim-extract-worker.cjs"),
	wasmFile: join(root, "node_modules/7z-wasm/7zz.wasm"),
});
if (!extracted.ok) throw new Error(JSON.stringify(extracted.error));
