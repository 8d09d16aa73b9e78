import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBundle } from "./bundle/ensure-bundle.ts";
import { copyRuntimeLicence, executablePath, makeExecutables, staleTargets } from "./package/make-executables.ts";
import { runtimeVersion, type Target } from "./package/runtimes.ts";

const targetsByName: Readonly<Record<string, readonly Target[]>> = {
	linux: ["linux"],
	win: ["win"],
	all: ["linux", "win"],
};

/** `node build/package.ts [--target linux|win|all] [--if-changed]`: makes dist/steppe and dist/steppe.exe. */
async function packageAll(root: string): Promise<void> {
	const { values } = parseArgs({
		options: { target: { type: "string", default: "all" }, "if-changed": { type: "boolean", default: false } },
	});
	const targets = targetsByName[values.target];
	if (targets === undefined) throw new Error(`--target ${values.target}: permitted are linux, win, all`);
	if (process.version !== `v${runtimeVersion}`) {
		throw new Error(`runs on Node.js ${process.version}, but packages ${runtimeVersion}: start it by npm run package`);
	}
	const bundle = await ensureBundle(root, true);
	const stale = values["if-changed"] ? staleTargets(root, targets, bundle.digest) : targets;
	if (stale.length > 0) await makeExecutables(root, stale, bundle.digest);
	copyRuntimeLicence(root);
	for (const target of stale) console.error(`${executablePath(target)} written`);
	if (targets.includes("linux")) {
		console.error(execFileSync(join(root, executablePath("linux")), ["version"], { encoding: "utf8" }).trim());
	}
}

try {
	await packageAll(join(import.meta.dirname, ".."));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}
