import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BundleFacts, readBundleFacts } from "./build-facts.ts";
import { hashInputs } from "./input-hash.ts";
import { writeBundle } from "./write-bundle.ts";

/** Whether the bundle had to be written, and the digest of what it is made of. */
export interface BundleOutcome {
	readonly written: boolean;
	readonly digest: string;
	readonly facts: BundleFacts;
}

const inputs = ["src", "steps", "schemas", "build/bundle", "package-lock.json", "LICENSE"];

/** Writes dist/bundle; with `onlyIfChanged` not when it was made of the same bytes. */
export async function ensureBundle(root: string, onlyIfChanged: boolean): Promise<BundleOutcome> {
	const facts = readBundleFacts(root);
	const digest = hashInputs(root, inputs, [facts.version, facts.commit]);
	const folder = join(root, "dist/bundle");
	const mark = join(folder, "inputs.sha256");
	if (onlyIfChanged && existsSync(mark) && readFileSync(mark, "utf8") === digest)
		return { written: false, digest, facts };
	await writeBundle(root, folder, facts);
	writeFileSync(mark, digest);
	return { written: true, digest, facts };
}
