import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOf, PackagedRig } from "../packaged/rehearsal-rig.ts";
import { makeWineRig, type WineOutcome, type WineRig } from "./wine-rig.ts";

const linux = new PackagedRig();
let wine: WineRig;
beforeAll(async () => {
	wine = await makeWineRig();
});
afterAll(async () => {
	linux.remove();
	await wine?.remove();
});

function rehearse(machine: string, ...args: readonly string[]): Promise<WineOutcome> {
	const all = ["rehearse", ...args, "--in", machine];
	return wine.runUnderWine(resolve("dist/steppe.exe"), all, { cwd: wine.prefix });
}

/** What a machine is; the engine on its boot medium is another file in each executable. */
async function linesOf(machine: string): Promise<readonly string[]> {
	const { lines } = await digestOf(machine);
	return lines.filter((line) => !line.includes('"Steppe\\\\steppe.exe"'));
}

describe("steppe.exe rehearse under Wine", () => {
	it.each(["refresh", "bare-metal"])("ends %s with the machine that Linux makes of it", async (name) => {
		const outcome = await rehearse(`${name}-pc`, name);
		expect(outcome).toMatchObject({ exitCode: 0, output: expect.stringContaining("Finished") });
		expect(await linux.rehearse([name, "--in", linux.machine(`${name}-pc`)])).toMatchObject({ exitCode: 0 });
		const machine = join(wine.prefix, `${name}-pc`);
		expect(await linesOf(machine)).toEqual(await linesOf(linux.machine(`${name}-pc`)));
		expect(existsSync(join(machine, "record/report.html"))).toBe(true);
		expect(readFileSync(join(machine, "record/events.jsonl"), "utf8")).toContain(
			'"kind":"run-finished","succeeded":true',
		);
	});

	it("comes back from a power cut", async () => {
		const outcome = await rehearse("cut", "refresh", "--fault", "cut@record:40");
		expect(outcome).toMatchObject({ exitCode: 0, output: expect.stringContaining("The power was cut. It returns") });
		expect(await linesOf(join(wine.prefix, "cut"))).toEqual(await linesOf(linux.machine("refresh-pc")));
	});

	it("refuses with 4 and every reason", async () => {
		const outcome = await rehearse("no", "refused");
		expect(outcome).toMatchObject({ exitCode: 4, output: expect.stringContaining("Refused, nothing was touched") });
		for (const reason of [
			"windows11.wim has SHA-256",
			"No image fits",
			"drivers-that-nobody-copied",
			"no step before",
		]) {
			expect(outcome.output).toContain(reason);
		}
	});
});
