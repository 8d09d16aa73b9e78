import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "./fenced-blocks.ts";

const readme = readPage("README.md");
const { layers } = JSON.parse(readPage("build/import-table.json")) as {
	readonly layers: Readonly<Record<string, readonly string[]>>;
};

/** Folders of src that stand in the table, and steps; what lies deeper is for build/import-table.json alone. */
const folders = Object.keys(layers).filter((name) => /^(src\/[\w-]+|steps)$/.test(name));
const short = (name: string) => name.replace(/^src\//, "");

/** Rows of the house: the folders of the first cell, and what the last one says. */
function houseRows(): readonly (readonly [readonly string[], string])[] {
	const [, house = ""] = /\n## The house\n([\s\S]*?)\n## /.exec(readme) ?? [];
	return [...house.matchAll(/^\| (`.*?) \| .* \| (.*) \|$/gm)].map(([, first = "", last = ""]) => {
		return [[...first.matchAll(/`([^`]+)`/g)].map(([, name]) => short(name ?? "")), last] as const;
	});
}

const rows = houseRows();
const trades = rows.find(([names]) => names.includes("image"))?.[0] ?? [];

/** What a cell permits, as names of folders. */
function permitted(cell: string): readonly string[] {
	if (cell === "nothing") return [];
	const [, left = ""] = /^all of src but (.*)$/.exec(cell) ?? [];
	if (left !== "") return folders.map(short).filter((name) => name !== "steps" && !left.split(", ").includes(name));
	const names = cell.replace(/;.*$/, "").replace(" and the trades", `, ${trades.join(", ")}`);
	return names.split(", ");
}

describe("README.md", () => {
	it("has every folder of the house, once", () => {
		const shown = rows.flatMap(([names]) => names).filter((name) => name !== "main.ts");
		expect([...shown].sort()).toEqual(folders.map(short).sort());
	});

	it.each(rows.filter(([names]) => !names.includes("main.ts")))("%s may import: %s", (names, cell) => {
		for (const name of names) {
			const path = name === "steps" ? name : `src/${name}`;
			// Its own subfolders are no other folder; a folder may always import itself.
			const imports = (layers[path] ?? []).map(short).filter((each) => !each.startsWith(`${name}/`) && each !== name);
			expect([...permitted(cell)].filter((each) => each !== name).sort()).toEqual([...imports].sort());
		}
	});

	it("counts the steps as the schemas do", () => {
		const count = readdirSync(join(import.meta.dirname, "../../schemas/steps")).length;
		expect(readme).toContain(`All ${count} steps`);
	});

	it("can be read in three minutes, and says that Windows was never met", () => {
		expect(readme.split("\n").length).toBeLessThanOrEqual(150);
		expect(readme).toMatch(/\| Windows, WinPE, a real PC \| \*\*Never\.\*\*/);
	});
});
