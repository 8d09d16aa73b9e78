import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const start = promisify(execFile);

let folder = "";

interface Answer {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

async function steppe(...argv: readonly string[]): Promise<Answer> {
	const env = { TMPDIR: join(folder, "passing"), LANG: "C.UTF-8" };
	try {
		return { code: 0, ...(await start(resolve("dist/steppe"), argv, { cwd: folder, env, encoding: "utf8" })) };
	} catch (error) {
		const { code, stdout, stderr } = error as Answer;
		return { code, stdout, stderr };
	}
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "steppe-commands-"));
	await start("mkdir", [join(folder, "passing")]);
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

describe("dist/steppe plan", () => {
	it("shows decisions with their candidates, and leaves nothing behind", async () => {
		const { code, stdout } = await steppe("plan", "bare-metal");
		expect(code).toBe(0);
		expect(stdout).toMatch(/1\.1 Partition the disk \(partition-disk, in WinPE\)/);
		expect(stdout).toMatch(/not disk 0 \(Fabrikam Stick 32/);
		expect(stdout).toContain("ERASES A DISK");
		expect((await readdir(join(folder, "passing"))).filter((name) => !name.startsWith("steppe-examples"))).toEqual([]);
	});

	it("says that preflight refuses, and why", async () => {
		const { code, stdout } = await steppe("plan", "refused", "--json", "--preflight");
		expect(code).toBe(4);
		const plan = JSON.parse(stdout);
		const refused = plan.certificate.filter((item: { state: string }) => item.state === "refused");
		expect(refused.length).toBe(6);
		expect(refused).toContainEqual(expect.objectContaining({ how: expect.stringContaining("Windows takes 15") }));
		expect(plan).toMatchObject({ granted: false, sequence: { name: "A refresh that must not begin" } });
	});

	it("keeps secrets to itself", async () => {
		const secret = { name: "Password", value: "Correct-Horse-7" };
		const sequence = [
			"name: With a secret",
			`variables: { ${secret.name}: { value: ${secret.value}, secret: true } }`,
			"steps:",
			`  - run-command: { program: cmd, arguments: [/c, "%${secret.name}%"] }`,
		];
		await writeFile(join(folder, "secret.yaml"), `${sequence.join("\n")}\n`);
		const { stdout, stderr } = await steppe("plan", "secret.yaml", "--machine", "office-pc", "--json", "--preflight");
		expect(stdout).toContain("***");
		expect(stdout + stderr).not.toContain(secret.value);
	});
});

describe("a run of dist/steppe that fails", () => {
	it("leaves its logs on a second volume too, also when it was over at once", async () => {
		const step =
			"run-command: { program: manage-bde, arguments: [-status], success-codes: [77], idempotence: repeatable }";
		await writeFile(join(folder, "fails.yaml"), `name: Fails\nkind: custom\nsteps:\n  - ${step}\n`);
		const ended = await steppe("rehearse", "fails.yaml", "--machine", "office-pc", "--in", "failed", "--unattended");
		expect(ended.code, ended.stderr).toBe(1);
		const files = await readdir(join(folder, "failed", "disks"), { recursive: true });
		const copies = files.filter((name) => /Steppe-Logs\/[^/]+\/(smsts\.log|Output\/.+\.txt)$/.test(name));
		expect(copies).toHaveLength(2);
		const log = copies.find((name) => name.endsWith("smsts.log")) ?? "";
		expect(await readFile(join(folder, "failed", "disks", log), "utf8")).toContain("Failed to run the action");
	});
});

describe("a machine of dist/steppe", () => {
	it("is made, planned on without a trace, tried on by one step, and followed", async () => {
		expect(await steppe("machine", "new", "office-pc", "pc")).toMatchObject({ code: 0, stdout: "pc\n" });
		const before = await steppe("machine", "digest", "pc");
		expect(before.stdout).toMatch(/^[0-9a-f]{64}\n$/);
		expect(await steppe("plan", "refresh", "--machine", "pc")).toMatchObject({ code: 0 });
		expect((await steppe("machine", "digest", "pc")).stdout).toBe(before.stdout);
		const input = JSON.stringify({ name: "Department", value: "Sales" });
		const tried = await steppe("step", "set-variable", "--run", "--machine", "pc", "--input", input);
		expect(tried).toMatchObject({ code: 0, stdout: "" });
		expect(tried.stderr).toContain("Department = Sales (step)");
		const followed = await steppe("attach", "pc");
		expect(followed).toMatchObject({ code: 0, stderr: "" });
		expect(followed.stdout).toContain("Trial of set-variable");
		expect(followed.stdout).toContain("Run finished");
	});
});

describe("one step that destroys", () => {
	it("is refused without a word of permission, and where preflight refuses a whole run too; nothing is touched", async () => {
		await steppe("machine", "new", "office-pc", "gated");
		const before = await steppe("machine", "digest", "gated");
		const partition = ["step", "partition-disk", "--run", "--machine", "gated", "--input", "{}"];
		const unsure = await steppe(...partition);
		expect(unsure).toMatchObject({ code: 4, stdout: "" });
		expect(unsure.stderr).toContain("partition-disk destroys data on the machine; add --yes if that is meant");
		const refused = await steppe(...partition, "--yes");
		expect(refused.code).toBe(4);
		expect(refused.stderr).toContain("runs in winpe, but is reached in full-os");
		expect((await steppe("machine", "digest", "gated")).stdout).toBe(before.stdout);
	});
});

describe("a run that failed", () => {
	it("is found at the next start: it stays, wants a confirmation, is forgotten", async () => {
		const failed = await steppe("rehearse", "refresh", "--in", "m", "--fault", "fail@apply-image");
		expect(failed.code).toBe(1);
		expect(failed.stdout.replace(/\s+/g, " ")).toContain("rehearse refresh --machine m --resume");
		const stayed = await steppe("rehearse", "refresh", "--machine", "m");
		expect(stayed.code).toBe(1);
		expect(stayed.stderr).toMatch(/failed here: .* --resume .*--from STEP, or --discard/);
		const unsure = await steppe("rehearse", "refresh", "--machine", "m", "--discard");
		expect(unsure.code).toBe(4);
		expect(unsure.stderr).toContain("--confirm CZC1234567");
		const gone = await steppe("rehearse", "refresh", "--machine", "m", "--discard", "--confirm", "CZC1234567");
		expect(gone).toMatchObject({ code: 0, stdout: "" });
		expect(gone.stderr).toContain("The run was discarded.");
	});
});
