import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkRegistry } from "../../../build/check/registry.ts";

let root = "";
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "steppe-registry-"));
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
}

const complete = {
	"steps/index.ts": 'export const steps = {\n\trestart,\n\t"copy-files": copyFiles,\n} satisfies Steps;\n',
	"steps/restart.ts": "",
	"steps/copy-files.ts": "",
	"schemas/steps/restart.json": "{}",
	"schemas/steps/copy-files.json": "{}",
	"docs/steps/README.md": "",
	"docs/steps/restart.md": "",
	"docs/steps/copy-files.md": "",
	"tests/sequences/positive/both.yaml": "steps:\n  - restart: { to: winpe }\n  - name: Copy\n    copy-files: {}\n",
};

describe("the registry", () => {
	it("says nothing while there is none", async () => {
		await write({ "schemas/steps/restart.json": "{}" });
		expect(checkRegistry(root)).toEqual([]);
	});

	it("accepts a complete tree", async () => {
		await write(complete);
		expect(checkRegistry(root)).toEqual([]);
	});

	it("names what is missing and what is too much", async () => {
		await write({
			...complete,
			"schemas/steps/extra.json": "{}",
			"tests/sequences/positive/both.yaml": "- restart: {}\n# copy-files: {}\n",
		});
		await rm(join(root, "docs/steps/copy-files.md"));
		expect(checkRegistry(root)).toEqual([
			{ path: "schemas/steps/extra.json", line: 1, message: "extra is not in steps/index.ts" },
			{ path: "steps/index.ts", line: 3, message: "copy-files has no docs/steps/copy-files.md" },
			{ path: "steps/index.ts", line: 3, message: "no sequence in tests/sequences/positive uses copy-files" },
		]);
	});

	it("wants of a structural step a schema, a page and a sequence, and no file in steps/", async () => {
		const structural = '{ "x-steppe": { "structural": true } }';
		await write({ ...complete, "schemas/steps/run-child.json": structural });
		expect(checkRegistry(root).map(({ message }) => message)).toEqual([
			"run-child has no docs/steps/run-child.md",
			"no sequence in tests/sequences/positive uses run-child",
		]);
		const used = "steps:\n  - restart: { to: winpe }\n  - copy-files: {}\n  - run-child: {}\n";
		await write({ "docs/steps/run-child.md": "", "tests/sequences/positive/both.yaml": used });
		expect(checkRegistry(root)).toEqual([]);
		await write({ "steps/run-child.ts": "" });
		expect(checkRegistry(root).map(({ message }) => message)).toEqual(["run-child is not in steps/index.ts"]);
	});
});
