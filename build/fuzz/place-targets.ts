import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readWim } from "../../src/image/wim.ts";
import { describeExtractProblem } from "../../src/machine/tools/extract-problem.ts";
import { extractWim } from "../../src/machine/tools/wim-extract.ts";
import type { Files } from "../../src/model/ports.ts";
import { startOfficePc } from "../bench/bench-machine.ts";
import { type FuzzTarget, type Verdict, Wrong, worded } from "./target.ts";

const ROOT = join(import.meta.dirname, "../..");
const SENTINEL = "nobody may change this";

/** A folder whose neighbours nothing may touch. */
class FencedFolder {
	readonly outside: string;
	readonly inside: string;

	constructor(name: string) {
		this.outside = mkdtempSync(join(tmpdir(), `steppe-fuzz-${name}-`));
		this.inside = join(this.outside, "inside");
		mkdirSync(this.inside);
		writeFileSync(join(this.outside, "sentinel"), SENTINEL);
	}

	/** Throws when anything beside the folder is new, gone or changed. */
	check(): void {
		const names = readdirSync(this.outside).sort();
		const sentinel = names.includes("sentinel") ? readFileSync(join(this.outside, "sentinel"), "utf8") : "gone";
		if (names.join(" ") !== "inside sentinel" || sentinel !== SENTINEL)
			throw new Wrong(`something was written outside: ${names.join(", ")}`);
	}

	remove(): void {
		rmSync(this.outside, { recursive: true, force: true });
	}
}

/** Runs work in a fenced folder that goes afterwards. */
async function fenced(name: string, work: (folder: FencedFolder) => Promise<Verdict>): Promise<Verdict> {
	const folder = new FencedFolder(name);
	try {
		const verdict = await work(folder);
		folder.check();
		return verdict;
	} finally {
		folder.remove();
	}
}

const extraction: FuzzTarget = {
	name: "extraction",
	feeds: "whole images: names, links and streams, extracted by 7-Zip",
	every: 40,
	seeds: () => [readFileSync(join(ROOT, "src/cli/examples/content/windows11.wim"))],
	read: (bytes) =>
		fenced("extract", async ({ outside, inside }) => {
			const wim = join(inside, "fuzz.wim");
			writeFileSync(wim, bytes);
			const info = await readWim({
				size: bytes.length,
				read: async (offset, length) => bytes.subarray(offset, offset + length),
			});
			if (!info.ok) return "refused";
			const target = join(inside, "target");
			mkdirSync(target);
			const extracted = await extractWim({
				...{ wimPaths: [wim], imageIndex: 1, imageCount: info.value.images.length, targetFolder: target },
				wasmFile: join(ROOT, "node_modules/7z-wasm/7zz.wasm"),
				workerFile: pathToFileURL(join(ROOT, "src/machine/tools/wim-extract-worker.ts")),
			});
			if (extracted.ok) return "accepted";
			const words = describeExtractProblem(extracted.error);
			worded(words);
			if (words.includes(outside) && !words.includes(inside)) throw new Wrong("names a place outside");
			return "refused";
		}),
};

/** What can be asked of the files port with two paths. */
const OPERATIONS: readonly ((files: Files, one: string, two: string) => Promise<{ readonly ok: boolean }>)[] = [
	(files, one) => files.write(one, "fuzz"),
	(files, one) => files.createFolder(one),
	(files, one, two) => files.rename(one, two),
	(files, one, two) => files.copy(one, two),
	(files, one, two) => files.hardLink(one, two),
	(files, one) => files.removeTree(one),
	(files, one) => files.stat(one),
];

const paths: FuzzTarget = {
	name: "paths",
	feeds: "Windows paths of sequences, stores and archives, used on a machine's volume",
	every: 10,
	seeds: () =>
		[
			"C:\\Fuzz\\a.txt\nC:\\Fuzz\\..\\b",
			"C:\\Fuzz\\x\\y\\z\nC:/Fuzz/./w",
			"C:\\Users\\Public\\f.txt\nC:\\Fuzz\\g.txt",
		].map((text) => Buffer.from(text)),
	read: (bytes) =>
		fenced("paths", async ({ inside }) => {
			const machine = await startOfficePc(ROOT, join(inside, "machine"));
			try {
				const [one = "", two = ""] = bytes.subarray(0, 4096).toString("utf8").split("\n");
				let accepted = 0;
				for (const operation of OPERATIONS) {
					const answer = await operation(machine.ports.files, one, two);
					if (answer.ok) accepted++;
				}
				return accepted > 1 ? "accepted" : "refused";
			} finally {
				machine.storage.close();
			}
		}),
};

/** Readers that write: nothing may land outside of their place. */
export const placeTargets: readonly FuzzTarget[] = [extraction, paths];
