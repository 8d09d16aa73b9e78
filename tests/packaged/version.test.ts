import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

describe("dist/steppe", () => {
	it.each(["version", "--version"])("answers %s", async (word) => {
		const { stdout, stderr } = await run(resolve("dist/steppe"), [word]);
		expect(stdout).toMatch(/^steppe \d+\.\d+\.\d+ \(commit (unknown|[0-9a-f]{8}(-dirty)?), Node\.js v22\.23\.3\)\n$/);
		expect(stderr).toBe("");
	});

	it("runs without a home, a terminal and the repository", async () => {
		const { stdout } = await run(resolve("dist/steppe"), ["version"], { cwd: "/", env: {} });
		expect(stdout).toContain("Node.js v22.23.3");
	});
});
