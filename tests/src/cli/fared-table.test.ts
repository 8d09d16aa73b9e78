import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { faredJson, faredSentence, faredTable } from "../../../src/cli/fared-table.ts";
import type { Support } from "../../../src/sequence/formats/xml/foreign-step.ts";
import type { FaredStep } from "../../../src/sequence/formats/xml/xml-reading.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const fared = (title: string, support: Support, disabled = false): FaredStep => ({
	...{ id: "1", name: "S", key: title, title, support, disabled },
	range: { start: 0, end: 1 },
});
const refused: Support = {
	verdict: "refused",
	why: "the site's client installs applications, and there is none here",
	instead: "Write a Run Command Line step with the installer's own command line and its package",
};
const runs: Support = { verdict: "runs" };
const steps: readonly FaredStep[] = [
	fared("Install Application", refused),
	fared("Run Command Line", runs),
	fared("Run Command Line", runs),
	fared("Restart Computer", runs),
	fared("Setup Windows", { verdict: "differs", difference: "no client is installed" }),
	fared("Release State Store", { verdict: "not-needed", why: "a store is complete when its receipt is written" }),
	fared("Install Application", refused, true),
];

describe("how the steps of a file fare", () => {
	it("is a table by kind, narrow enough for any console, with the sum below", () => {
		const lines = faredTable(steps, 60).split("\n");
		expect(lines).toEqual([
			"  2  Run Command Line     runs",
			"  1  Restart Computer     runs",
			"  1  Setup Windows        differs",
			"     No client is installed.",
			"  1  Release State Store  not needed",
			"     A store is complete when its receipt is written.",
			"  1  Install Application  refused",
			"     The site's client installs applications, and there is",
			"     none here. Write a Run Command Line step with the",
			"     installer's own command line and its package.",
			"3 steps run, 1 runs with a difference, 1 needs nothing here,",
			"1 is refused; 1 more is disabled.",
			"",
		]);
	});

	it("is one sentence", () => {
		expect(faredSentence([])).toBe("0 steps run, 0 run with a difference, 0 need nothing here, 0 are refused.");
		const leftOut: Support = { verdict: "left-out", why: "it is old", instead: "Do without" };
		expect(faredSentence([fared("A", runs), fared("B", leftOut), fared("C", leftOut)])).toBe(
			"1 step runs, 0 run with a difference, 0 need nothing here, 2 are left out with a warning, 0 are refused.",
		);
	});

	it("is data for programs", () => {
		const { sum, kinds, steps: all } = faredJson(steps);
		expect(sum).toEqual({ runs: 3, differs: 1, "not-needed": 1, "left-out": 0, refused: 1, disabled: 1 });
		expect(kinds.at(-1)).toMatchObject({ kind: "Install Application", verdict: "refused", count: 1 });
		expect(all).toHaveLength(7);
		expect(all.at(-1)).toEqual({ id: "1", name: "S", kind: "Install Application", verdict: "refused", disabled: true });
	});
});

describe("check of a sequence of another product", () => {
	const step = (type: string, name: string, more = "", list = "") =>
		`<step type="SMS_TaskSequence_${type}" name="${name}"${more}><action>smsswd.exe /run: cmd.exe /c ver</action><defaultVarList>${list}</defaultVarList></step>`;
	const files = {
		"/home/lena/ts.xml": `<sequence version="3.10" name="Office">\n${step("RunCommandLineAction", "Say")}\n${step("InstallApplicationAction", "Apps")}\n${step("InstallUpdateAction", "Updates", ' disable="true"')}\n</sequence>`,
		"/home/lena/ours.yaml": "name: Ours\nsteps:\n  - set-variable: { name: A, value: B }\n",
	};

	it("ends with the table, and with 0 although a step is refused", async () => {
		const plain = fakeServices(files);
		const said = await runFake(["check", "ts.xml"], plain);
		expect(said.exitCode).toBe(EXIT.done);
		expect(said.err).toContain("ts.xml:3:62: warning: this Install Application step is refused where it is reached:");
		expect(said.err).not.toContain("Updates");
		const lines = said.out.split("\n");
		expect(lines[0]).toBe("ts.xml: 1 warning");
		expect(lines[1]).toBe("  1  Run Command Line     runs");
		expect(lines.at(-2)).toMatch(/^.*1 is refused; 1 more is disabled\.$/);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(plain.terminal.columns());
	});

	it("gives programs the same", async () => {
		const said = await runFake(["check", "ts.xml", "ours.yaml", "--json"], fakeServices(files));
		const [foreign, ours] = JSON.parse(said.out);
		expect(foreign.fared.sum).toMatchObject({ runs: 1, refused: 1, disabled: 1 });
		expect(foreign.fared.steps[2]).toMatchObject({ id: "3", name: "Updates", verdict: "refused", disabled: true });
		expect(ours).not.toHaveProperty("fared");
	});
});
