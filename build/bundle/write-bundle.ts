import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { BundleFacts } from "./build-facts.ts";

/** Source file and bundle name of each entry. The worker is left out while its source does not exist. */
const entries = [
	["src/entry.ts", "steppe"],
	["src/main.ts", "main"],
	["src/machine/tools/wim-extract-worker.ts", "wim-extract-worker"],
] as const;

/** Bundles every entry into `folder`, with the files that the program reads at run time beside them. */
export async function writeBundle(root: string, folder: string, facts: BundleFacts): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, "assets"), { recursive: true });
	const present = entries.filter(([source]) => existsSync(join(root, source)));
	await Promise.all(present.map(([source, name]) => build(options(root, folder, source, name, facts))));
	for (const [, name] of present) refuseWideText(join(folder, `${name}.cjs`));
	cpSync(join(root, "node_modules/7z-wasm/7zz.wasm"), join(folder, "7zz.wasm"));
	const examples = join(root, "src/cli/examples");
	if (existsSync(examples)) cpSync(examples, join(folder, "assets/examples"), { recursive: true });
	cpSync(join(root, "LICENSE"), join(folder, "assets/LICENSE"));
	writeFileSync(join(folder, "package.json"), packageText(facts));
}

/**
 * JavaScript keeps the text of a program in memory, with two bytes for each letter as soon as one of them needs two. The bundler escapes
 * strings, but not regular expressions and tagged templates.
 */
function refuseWideText(path: string): void {
	const wide = /.{0,40}[^\u0000-\u00ff].{0,40}/.exec(readFileSync(path, "utf8"))?.[0];
	if (wide !== undefined) throw new Error(`${path}: write the letter above U+00FF as an escape in: ${wide}`);
}

function options(root: string, folder: string, source: string, name: string, facts: BundleFacts): BuildOptions {
	return {
		absWorkingDir: root,
		entryPoints: [source],
		outfile: join(folder, `${name}.cjs`),
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node22",
		minifySyntax: true,
		minifyWhitespace: true,
		legalComments: "none",
		logLevel: "warning",
		// The packaged program finds its own modules by require only.
		supported: { "dynamic-import": false },
		define: {
			STEPPE_VERSION: JSON.stringify(facts.version),
			STEPPE_COMMIT: JSON.stringify(facts.commit),
			"import.meta.url": "steppeModuleUrl",
			"import.meta.dirname": "__dirname",
			"import.meta.filename": "__filename",
		},
		banner: { js: 'const steppeModuleUrl=require("node:url").pathToFileURL(__filename).href;' },
		plugins: [mainStaysOutside],
	};
}

/** The entry loads the rest of the program on demand, from a bundle of its own. */
const mainStaysOutside: Plugin = {
	name: "main-stays-outside",
	setup(bundler) {
		bundler.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: "./main.cjs", external: true }));
	},
};

/** What the packager reads: the entry, and the files that the executable carries. */
function packageText(facts: BundleFacts): string {
	const pkg = { scripts: ["*.cjs"], assets: ["*.wasm", "assets/**/*"] };
	return `${JSON.stringify({ name: "steppe", version: facts.version, license: "MIT", bin: "steppe.cjs", pkg }, null, "\t")}\n`;
}
