import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOf } from "./rehearsal-rig.ts";

const start = promisify(execFile);
const IMAGE = ["--content", "windows11=content/windows11.wim"];
let folder = "";

interface Answer {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

async function steppe(...argv: readonly string[]): Promise<Answer> {
	const env = { TMPDIR: folder, LANG: "C.UTF-8" };
	try {
		return { code: 0, ...(await start(resolve("dist/steppe"), argv, { cwd: folder, env, encoding: "utf8" })) };
	} catch (error) {
		const { code, stdout, stderr } = error as Answer;
		return { code, stdout, stderr };
	}
}

/** Tries a step; what the machine was before and is afterwards, and what was said. */
async function tried(machine: string, type: string, input: object, ...more: readonly string[]) {
	const before = (await digestOf(join(folder, machine))).lines;
	const answer = await steppe("step", type, "--run", "--machine", machine, "--input", JSON.stringify(input), ...more);
	const { lines } = await digestOf(join(folder, machine));
	return { ...answer, said: answer.stdout + answer.stderr, before, after: lines };
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "steppe-step-"));
	cpSync(resolve("src/cli/examples/content"), join(folder, "content"), { recursive: true });
	for (const [template, name] of [
		["office-pc", "office"],
		["blank-pc", "blank"],
	] as const)
		expect(await steppe("machine", "new", template, name)).toMatchObject({ code: 0 });
	// A machine on which a run stands still behind the point of no return.
	const half = await steppe("rehearse", "refresh", "--in", "half", "--fault", "fail@apply-image");
	expect(half).toMatchObject({ code: 1 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("dist/steppe step --run with a step that destroys data", () => {
	it.each([
		["partition-disk", {}],
		["apply-image", { image: "windows11", to: "D:" }],
		["apply-data-image", { image: "windows11", to: "D:", index: 1 }],
		// What a variable says is not known before the step is run.
		["apply-data-image", { image: "windows11", to: "D:", index: 1, wipe: "%Wipe%" }],
	])("%s %j is not begun without --yes", async (type, input) => {
		const content = type === "partition-disk" ? [] : IMAGE;
		const { code, said, before, after } = await tried("blank", type, input, "--set", "Wipe=true", ...content);
		expect({ code, after }).toEqual({ code: 4, after: before });
		expect(said).toContain(`${type} destroys data on the machine; add --yes`);
		expect(said).not.toContain("Preflight");
	});

	it.each([
		["office", "partition-disk", {}, ["runs in winpe, but is reached in full-os", "holds what this run must not lose"]],
		[
			"office",
			"apply-image",
			{ image: "windows11" },
			["More than one image fits", "no step before keeps the files of"],
		],
		["blank", "partition-disk", { disk: { serial: "MEDIUM01" } }, ["holds this run's medium or content"]],
		["blank", "partition-disk", { disk: { bus: ["sata"] } }, ["its bus is not sata"]],
		["half", "partition-disk", {}, ["A run stands in the way"]],
	] as const)("%s, %s %j: refused by preflight also with --yes, nothing touched", async (pc, type, input, reasons) => {
		const content = type === "partition-disk" ? [] : IMAGE;
		const { code, said, before, after } = await tried(pc, type, input, "--yes", ...content);
		expect({ code, after }).toEqual({ code: 4, after: before });
		for (const reason of reasons) expect(said.replaceAll(/\s+/g, " ")).toContain(reason);
		if (pc !== "half") expect(said).toContain("Nothing was touched");
	});

	it("is done with --yes where preflight grants it", async () => {
		const { code, after } = await tried("blank", "partition-disk", {}, "--yes");
		expect(code).toBe(0);
		expect(after).toContain("disk S7X900042 partitions 4");
	});
});
