import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type FencedBlock, fencedBlocks, linesNotIn, markOf, pagePaths, readPage } from "../docs/fenced-blocks.ts";

const top = mkdtempSync(join(tmpdir(), "steppe-pages-"));
mkdirSync(join(top, "bin"));
symlinkSync(resolve("dist/steppe"), join(top, "bin/steppe"));

afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Lines of npm are checked, not run: `npm start -- X` and `npm run -s steppe -- X` run as what they stand for, the rest builds and tests. */
function runnable(line: string): string | undefined {
	const rehearsal = /^npm start -- (.*)$/.exec(line);
	if (rehearsal !== null) return `steppe rehearse ${rehearsal[1]}`;
	const command = /^npm run -s steppe -- (.*)$/.exec(line);
	if (command !== null) return `steppe ${command[1]}`;
	return line.startsWith("npm ") || line === "" ? undefined : line;
}

/** Runs one line where a reader would, and expects the exit code that a comment behind it names (else 0). */
function run(line: string, folder: string): string {
	const expected = Number(/# ends with (\d+)/.exec(line)?.[1] ?? 0);
	const env = { PATH: `${join(top, "bin")}:/usr/bin:/bin`, TMPDIR: top, LANG: "C.UTF-8", HOME: folder };
	const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, env, encoding: "utf8" });
	expect({ line, status, said: status === expected ? "" : stdout + stderr }).toEqual({
		line,
		status: expected,
		said: "",
	});
	return stdout + stderr;
}

/** Follows a page from its top: writes the files that it shows, runs its commands, compares what it says they print. */
function follow(blocks: readonly FencedBlock[], folder: string): void {
	let printed = "";
	for (const block of blocks) {
		const file = markOf(block, "file");
		if (file !== undefined) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), block.text);
		}
		const lines = block.language === "sh" && !block.marks.includes("live") ? block.text.split("\n") : [];
		for (const line of lines) {
			const command = runnable(line);
			if (command !== undefined) printed += run(command, folder);
		}
		if (block.marks.includes("printed")) expect(linesNotIn(block.text, printed)).toEqual([]);
	}
}

/** The deployment share that pages speak of, with the contents of the examples. */
function placeShare(share: string): void {
	cpSync("tests/fixtures/deployment-share", share, { recursive: true });
	const content = "src/cli/examples/content";
	for (const [from, to] of [
		[`${content}/windows11.wim`, "Operating Systems/W11/sources/install.wim"],
		[`${content}/boot.wim`, "Boot/LiteTouchPE_x64.wim"],
		[`${content}/boot.sdi`, "Boot/boot.sdi"],
		[`${content}/drivers`, "Out-of-Box Drivers"],
		[`${content}/boot.sdi`, "Applications/Runtime/setup.exe"],
		[`${content}/boot.sdi`, "Applications/Reader/reader.msi"],
		[`${content}/boot.sdi`, "Packages/Windows 11/update-1-amd64.cab"],
		[`${content}/boot.sdi`, "Packages/Windows 11/update-2-arm64.cab"],
	] as const)
		cpSync(from, join(share, to), { recursive: true });
}

const pages = pagePaths().filter((page) => fencedBlocks(readPage(page)).some(({ language }) => language === "sh"));

describe("a reader who types what a page shows", () => {
	it.each(pages)("%s", (page) => {
		const folder = join(top, page.replaceAll("/", "-"));
		cpSync(resolve("src/cli/examples/content"), join(folder, "src/cli/examples/content"), { recursive: true });
		if (readPage(page).includes("share/Control/")) placeShare(join(folder, "share"));
		follow(fencedBlocks(readPage(page)), folder);
	});
});
