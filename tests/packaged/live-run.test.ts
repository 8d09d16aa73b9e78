import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { type Ending, exampleTrees, PackagedRig } from "./rehearsal-rig.ts";

const rig = new PackagedRig();
afterAll(() => rig.remove());

/** A restart of which whoever sits there is warned for a minute: in between the run goes on, and a script may speak to it. */
const SEQUENCE = `name: Live
variables: { Ring: Test }
steps:
  - run-command: { program: msiexec, arguments: [/i, wait.msi], idempotence: repeatable }
    name: Wait
    continue-on-error: true
  - restart: { to: full-os, timeout: 60s }
  - set-variable: { name: Result, value: "Ring is %Ring%" }
    name: Note the ring
`;

/** Runs the executable as somebody else on this computer would. */
const run = (...given: Parameters<PackagedRig["run"]>) => rig.run(...given);

async function until(condition: () => boolean): Promise<void> {
	for (let tries = 0; tries < 600 && !condition(); tries++) await wait(100);
	expect(condition()).toBe(true);
}

it("takes variables of other processes while a step runs, is followed over a restart, and leaves no trace", async () => {
	const template = join(rig.folder, "template");
	cpSync(join(exampleTrees, "office-pc"), template, { recursive: true });
	const yaml = join(template, "machine.yaml");
	const answer = "commands:\n  - { program: msiexec, arguments: /i wait.msi, exit-code: 1618 }\n";
	writeFileSync(yaml, readFileSync(yaml, "utf8").replace("commands:\n", answer));
	writeFileSync(join(rig.folder, "live.yaml"), SEQUENCE);
	const machine = rig.machine("pc");
	const commands = join(machine, "outside", "commands.jsonl");
	let attached: Promise<Ending> | undefined;
	const ending = await rig.rehearse(["live.yaml", "--machine", "template", "--in", "pc"], async () => {
		await until(() => existsSync(commands));
		attached = run(["attach"]);
		const line = JSON.parse(readFileSync(commands, "utf8").split("\n")[0] ?? "{}") as { readonly channel?: string };
		const child = { STEPPE_CHANNEL: line.channel ?? "" };
		const [one, two] = await Promise.all([
			run(["vars", "set", "Ring=Pilot"], child),
			run(["vars", "set", "Site=North", "--machine", "pc"]),
		]);
		expect([one.exitCode, two.exitCode], one.stderr + two.stderr).toEqual([0, 0]);
		expect(await run(["vars", "get", "ring"], child)).toMatchObject({ exitCode: 0, stdout: "Pilot\n" });
		const listed = JSON.parse((await run(["vars", "list", "--json"])).stdout);
		const journal = listed.variables.filter((each: { source: string }) => each.source !== "built-in");
		expect(journal).toMatchObject([
			{ name: "Ring", value: "Pilot", source: "child-process", node: "2" },
			{ name: "Site", value: "North", source: "operator", node: "2" },
		]);
		expect((await run(["vars", "set", "_SMSTSMake=x", "--machine", "pc"])).exitCode).toBe(2);
		expect((await run(["report", "pc"])).stdout).toContain("goes on now");
	});
	expect(ending.exitCode, ending.stderr).toBe(0);
	expect(ending.stderr).toContain("Result = Ring is Pilot");
	const followed = await attached;
	expect(followed).toMatchObject({ exitCode: 0 });
	for (const text of ["Ring = Pilot (child-process)", "restart", "Note the ring", "Run finished"]) {
		expect(followed?.stdout).toContain(text);
	}
	expect(existsSync(join(machine, "state", "channel"))).toBe(false);
	expect(readdirSync(join(rig.folder, `steppe-${process.getuid?.()}`))).toEqual([]);
	const later = await run(["vars", "get", "Site", "--machine", "pc"]);
	expect(later).toMatchObject({ exitCode: 0, stdout: "North\n" });
});

it("replaces what a power cut left of the channel, and takes it away at the end", async () => {
	const folder = join(rig.machine("cut"), "state", "channel");
	let left: string | undefined;
	const ending = await rig.rehearse(["refresh", "--in", "cut", "--fault", "cut@record:40"], async () => {
		await until(() => existsSync(join(folder, "token")));
		left = readFileSync(join(folder, "token"), "utf8");
	});
	expect(left).toMatch(/^[0-9a-f]{64}\n$/);
	expect(ending.exitCode, ending.stderr).toBe(0);
	expect(ending.stderr).toContain("The power was cut");
	expect(existsSync(folder)).toBe(false);
});
