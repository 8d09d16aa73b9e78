import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CommandEntry } from "../../../src/cli/command.ts";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { optionsIn } from "../../../src/cli/usage.ts";
import { fakeServices, fakeTerminal, runFake } from "../../doubles/fake-services.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const GOLDEN = join(ROOT, "tests", "fixtures", "cli");

function pathsOf(
	commands: Readonly<Record<string, CommandEntry>>,
	before: readonly string[] = [],
): readonly string[][] {
	return Object.entries(commands).flatMap(([name, entry]) => [
		[...before, name],
		...(entry.commands === undefined ? [] : pathsOf(entry.commands, [...before, name])),
	]);
}

const PATHS = pathsOf(COMMANDS);

async function helpOf(path: readonly string[], columns = 100): Promise<string> {
	const said = await runFake(
		[...path, "--help"],
		fakeServices({}, { terminal: fakeTerminal({ columns: () => columns }) }),
	);
	expect(said).toMatchObject({ exitCode: EXIT.done, err: "" });
	return said.out;
}

describe("help", () => {
	it.each([[], ...PATHS].map((path) => [path.join(" ") || "steppe", path] as const))(
		"of %s is as agreed",
		async (name, path) => {
			const file = join(GOLDEN, `help-${name.replace(" ", "-")}.txt`);
			const help = await helpOf(path);
			if (process.env.UPDATE_GOLDEN === "1") {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, help);
			}
			expect(help).toBe(readFileSync(file, "utf8"));
		},
	);

	it.each(PATHS.filter((path) => path.length > 1 || COMMANDS[path[0] ?? ""]?.commands === undefined))(
		"of %s %s holds an example",
		async (...path) => {
			expect(await helpOf(path.filter((word) => word !== undefined))).toMatch(/Examples:\n {2}steppe /);
		},
	);

	it("fits into narrow terminals", async () => {
		for (const columns of [1, 40, 80]) {
			const lines = (await helpOf(["check"], columns)).split("\n");
			expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(40, columns));
		}
	});
});

describe("docs/command-line.md", () => {
	const page = readFileSync(join(ROOT, "docs", "command-line.md"), "utf8");

	it.each(PATHS)("names %s %s with all its options", async (...words) => {
		const path = words.filter((word) => word !== undefined);
		const name = path.join(" ");
		expect(page).toContain(`steppe ${name}`);
		const start = page.indexOf(`## steppe ${path[0]}`);
		expect(start).toBeGreaterThan(0);
		const end = page.indexOf("\n## ", start + 1);
		const section = page.slice(start, end < 0 ? undefined : end);
		const options = optionsIn((await helpOf(path)).split("Examples:")[0] ?? "").filter((option) => option !== "help");
		for (const option of options) expect(section).toMatch(new RegExp(`--${option}\\b`));
	});

	it("names all exit codes", () => {
		for (const code of Object.values(EXIT)) expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
	});
});
