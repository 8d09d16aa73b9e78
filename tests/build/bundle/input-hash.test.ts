import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashInputs } from "../../../build/bundle/input-hash.ts";

let root = "";
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "steppe-hash-"));
	await mkdir(join(root, "src/inner"), { recursive: true });
	await writeFile(join(root, "src/inner/a.ts"), "a");
});
afterEach(() => rm(root, { recursive: true }));

const digest = (text = "fact") => hashInputs(root, ["src", "missing"], [text]);

it("depends on bytes, names and texts, not on times", async () => {
	const before = digest();
	await utimes(join(root, "src/inner/a.ts"), 1, 1);
	expect(digest()).toBe(before);
	expect(digest("other")).not.toBe(before);
	await rename(join(root, "src/inner/a.ts"), join(root, "src/inner/b.ts"));
	expect(digest()).not.toBe(before);
	await rename(join(root, "src/inner/b.ts"), join(root, "src/inner/a.ts"));
	expect(digest()).toBe(before);
	await writeFile(join(root, "src/inner/a.ts"), "b");
	expect(digest()).not.toBe(before);
});

it("sees a missing input arrive", async () => {
	const before = digest();
	await writeFile(join(root, "missing"), "");
	expect(digest()).not.toBe(before);
});
