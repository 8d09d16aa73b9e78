import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import type { BootNotice, Services } from "../../../src/cli/services.ts";
import type { RunEvent } from "../../../src/model/event.ts";
import { registeredSteps } from "../../../steps/index.ts";
import { fakeFiles, fakeServices, runFake } from "../../doubles/fake-services.ts";

const SEQUENCE = "name: Mine\nsteps:\n  - set-variable: { name: A, value: B }\n    name: First\n";
const EVENTS = "/home/lena/rehearsals/mine-on-office-pc/record/events.jsonl";
const span = { node: "1", visit: 1, attempt: 1 };

function step(name: string, notes: readonly string[]): RunEvent {
	const result = { status: "done", notes } as const;
	return { kind: "step-finished", span, name, type: "run-command", depth: 0, result, milliseconds: 1 };
}

function started(resumed: boolean): RunEvent {
	return {
		kind: "run-started",
		runId: "r",
		sequenceName: "Mine",
		engine: "1",
		resumed,
		totalSteps: 1,
		finishedSteps: 0,
	};
}

interface Rehearsed {
	readonly services: Services;
	readonly starts: (readonly string[])[];
	readonly written: Map<string, string>;
}

function rehearsal(exitCode: number, events: readonly RunEvent[], phases: readonly BootNotice["phase"][]): Rehearsed {
	const starts: (readonly string[])[] = [];
	const written = new Map<string, string>();
	const lines = events.map((event) => JSON.stringify({ time: 1, boot: "b", event })).join("\n");
	const texts = new Map([
		["/home/lena/mine.yaml", SEQUENCE],
		["/home/lena/pc/state/firmware.json", "{}"],
		[EVENTS, lines],
		["/home/lena/pc/record/events.jsonl", lines],
	]);
	const files = fakeFiles(texts);
	const fake = fakeServices({}, { steps: registeredSteps() });
	const services: Services = {
		...fake,
		files: {
			...files,
			write: async (path, text) => {
				written.set(path, text);
				return ok(undefined);
			},
		},
		rehearsals: {
			...fake.rehearsals,
			isMachine: async (folder) => folder === "/home/lena/pc",
			create: async () => ok(undefined),
			fillMedium: async () => ok(false),
			switchOn: async ({ engineArguments }) => {
				for (const [index, phase] of phases.entries()) {
					starts.push(
						engineArguments({
							number: index + 1,
							phase,
							entry: "e",
							why: "restart",
							byPerson: index === 0 && phase === "full-os",
						}),
					);
				}
				return ok({ boots: phases.length, exitCode });
			},
		},
	};
	return { services, starts, written };
}

describe("rehearse", () => {
	it("hands the reader's wishes to the first start only", async () => {
		const { services, starts } = rehearsal(EXIT.done, [started(false)], ["full-os", "winpe"]);
		const argv = ["rehearse", "mine.yaml", "--set", "A=1", "--set", "B=2", "--pause-before", "First", "--verbose"];
		expect((await runFake(argv, services)).exitCode).toBe(EXIT.done);
		expect(starts).toEqual([
			["run", "/home/lena/mine.yaml", "--set", "A=1", "--set", "B=2", "--pause-before", "First", "--verbose"],
			["run", "--share", "/home/lena", "--continued", "--pause-before", "First", "--verbose"],
		]);
	});

	it("starts no sequence by hand in a WinPE", async () => {
		const { services, starts } = rehearsal(EXIT.done, [started(false)], ["winpe"]);
		await runFake(["rehearse", "mine.yaml", "--machine", "pc", "--resume"], services);
		expect(starts).toEqual([["run", "--share", "/home/lena", "--resume"]]);
	});

	it("ends with what was kept, how it was verified, what was lost and what was not rehearsed, each with its step", async () => {
		const { services, written } = rehearsal(
			EXIT.done,
			[
				started(false),
				step("Old run", ["from a run that was discarded"]),
				started(false),
				step("Look", ["exit code 0", "not rehearsed: msiexec /i a.msi"]),
				started(true),
				step("Keep", ["3 files verified by size", "1 entry listed and not kept", "2 folders removed"]),
			],
			["full-os"],
		);
		const { out } = await runFake(["rehearse", "mine.yaml"], services);
		expect(out).toMatch(/done\n +✓ Keep: 2 folders removed\n/);
		expect(out).toMatch(/verified\n +✓ Keep: 3 files verified by size\n/);
		expect(out).toMatch(/not rehearsed\n +○ msiexec \/i a.msi\n/);
		expect(out).toMatch(/warnings\n +! Keep: 1 entry listed and not kept\n/);
		expect(out).not.toContain("exit code 0");
		expect(out).not.toContain("discarded");
		expect([...written.keys()]).toEqual(["/home/lena/rehearsals/mine-on-office-pc/record/report.html"]);
	});

	it.each([
		[EXIT.failed, "--resume"],
		[EXIT.failed, "--from STEP"],
		[EXIT.failed, "--discard"],
		[EXIT.cancelled, "Go on where it stopped: steppe rehearse /home/lena/mine.yaml --machine"],
		[EXIT.refused, "steppe plan /home/lena/mine.yaml --preflight"],
	])("says after %d how to go on: %s", async (exitCode, text) => {
		const { services } = rehearsal(exitCode, [started(false)], ["full-os"]);
		const said = await runFake(["rehearse", "mine.yaml"], services);
		expect(said.exitCode).toBe(exitCode);
		expect(said.out.replace(/\s+/g, " ")).toContain(text);
	});

	it("names the choices when a run stands in the way", async () => {
		const failure = { id: "journal-foreign", operation: "start a run", message: "A run is here." } as const;
		const end: RunEvent = { kind: "run-finished", succeeded: false, cancelled: false, failure, milliseconds: 0 };
		const { services } = rehearsal(EXIT.refused, [started(false), step("Keep", ["1 file verified"]), end], ["full-os"]);
		const { out } = await runFake(["rehearse", "mine.yaml", "--machine", "pc"], services);
		expect(out.replace(/\s+/g, " ")).toContain(
			"steppe rehearse /home/lena/mine.yaml --machine /home/lena/pc --discard",
		);
		expect(out).not.toContain("verified");
	});

	it.each([
		[["--from", "Firs"], '--from: no node has the id or name "Firs"; did you mean "First"?'],
		[["--pause-before", "9"], '--pause-before: no node has the id or name "9"'],
		[["--fault", "fail@set-varable"], "did you mean fail@set-variable?"],
		[["--fault", "cut"], '"cut" is no fault; write one of: cut@record:N'],
		[["--set", "_SMSTSx=1"], "--set _SMSTSx=1: write NAME=VALUE"],
		[["--machine", "ofice-pc"], "did you mean office-pc?"],
		[["--machine", "pc", "--in", "x"], "/home/lena/pc is a machine already: --in is for templates"],
	])("%j is told before anything starts", async (options, message) => {
		const { services, starts } = rehearsal(EXIT.done, [], ["full-os"]);
		const said = await runFake(["rehearse", "mine.yaml", ...options], services);
		expect(said).toMatchObject({ exitCode: EXIT.invalid, out: "" });
		expect(said.err).toContain(message);
		expect(starts).toEqual([]);
	});
});
