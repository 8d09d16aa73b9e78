import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import { encodeLine } from "../../../src/engine/journal-line.ts";
import type { RunEvent } from "../../../src/model/event.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import { cmtraceLine } from "../../../src/report/cmtrace-line.ts";
import { fakeFiles, fakeServices, runFake } from "../../doubles/fake-services.ts";

const FAILURE = { id: "command-failed", operation: "run it", message: "It ended with 5." } as const;
const span = { node: "1", visit: 1, attempt: 1 };
const place = { volume: "v", folder: "_SMSTaskSequence", volatile: false };

const RECORDS: readonly JournalRecord[] = [
	{
		kind: "run-started",
		runId: "run-1",
		sequenceName: "Refresh",
		sequenceDigest: "d",
		machine: { uuid: "u", serialNumber: "CZC1" },
		engine: "1.0",
		contentRoot: { volume: "v", path: "content" },
		unattended: true,
	},
	{ kind: "boot-started", phase: "full-os", startedFrom: "full-os" },
	{ kind: "variable-set", name: "Ring", value: "Test", secret: false, source: "sequence" },
	{ kind: "variable-set", name: "Pin", value: "sealed:abc", secret: true, source: "operator" },
	{ kind: "homed", place, disk: "disk" },
	{ kind: "node-started", span, type: "run-command", name: "Run the script" },
	{ kind: "variable-set", name: "Ring", value: "Pilot", secret: false, source: "child-process", node: "1" },
];
const FAILED: readonly JournalRecord[] = [
	{
		kind: "node-finished",
		span,
		type: "run-command",
		name: "Run the script",
		result: { status: "failed", failure: FAILURE, ignored: false },
	},
	{ kind: "run-finished", succeeded: false, failure: FAILURE },
];

function journal(records: readonly JournalRecord[], generation = 1): string {
	const time = (index: number) => 1_700_000_000_000 + index * 1000;
	return records
		.map((record, index) => encodeLine({ sequence: index + 1, boot: "b", generation, time: time(index), record }))
		.join("");
}

const stateFolder = (text: string) => fakeServices({ "/home/lena/state/journal.jsonl": text });

describe("vars on a run that stands still", () => {
	it("lists from the journal, with sources, and keeps sealed what is secret", async () => {
		const said = await runFake(["vars", "list", "--run", "state"], stateFolder(journal(RECORDS)));
		expect(said.exitCode).toBe(EXIT.done);
		expect(said.out).toMatch(/^Name +Value +Source +Since$/m);
		expect(said.out).toMatch(/^Ring +Pilot +child-process \(1\) /m);
		expect(said.out).toMatch(/^Pin +\*\*\* +operator /m);
		expect(said.out).not.toContain("sealed");
		expect(said.err).toContain("No engine runs there now");
		const some = await runFake(["vars", "list", "p*", "--run", "state", "--json"], stateFolder(journal(RECORDS)));
		expect(JSON.parse(some.out).variables.map((each: { name: string }) => each.name)).toEqual(["Pin"]);
	});

	it("explains a value by the line of its rules file, and what lost against it", async () => {
		const file = "CustomSettings.ini";
		const rule = { name: "[Default]", file, line: 18 };
		const spare = {
			source: "rule",
			value: "SPARE",
			secret: false,
			origin: { name: "[Spare]", file, line: 22 },
		} as const;
		const pin = { source: "rule", secret: true, origin: { name: "[Spare]", file, line: 23 } } as const;
		const records: readonly JournalRecord[] = [
			...RECORDS.slice(0, 2),
			{ kind: "node-started", span, type: "gather", name: "Gather" },
			{
				...{
					kind: "variable-set",
					name: "OSDComputerName",
					value: "OSL-4711AB",
					secret: false,
					source: "rule",
					node: "1",
				},
				...{ origin: rule, lost: [spare] },
			},
			{ kind: "variable-set", name: "Pin", value: "sealed:abc", secret: true, source: "operator" },
			{ kind: "variable-kept", name: "pin", node: "1", lost: [pin] },
		] as const;
		const services = stateFolder(journal(records));
		const { out } = await runFake(["vars", "explain", "OSDComputerName", "--run", "state"], services);
		const golden = join(import.meta.dirname, "../../fixtures/cli/explained-rule.txt");
		if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, out.replace(/since: .*/, "since: (time)"));
		expect(out.replace(/since: .*/, "since: (time)")).toBe(readFileSync(golden, "utf8"));
		const kept = await runFake(["vars", "explain", "Pin", "--run", "state"], services);
		expect(kept.out).toContain("  over: rule [Spare] (CustomSettings.ini:23) wanted ***\n");
	});

	it("gets a value alone, nothing for a secret, and tells what is not there", async () => {
		const services = stateFolder(journal(RECORDS));
		expect(await runFake(["vars", "get", "ring", "--run", "state"], services)).toMatchObject({
			exitCode: EXIT.done,
			out: "Pilot\n",
		});
		expect(await runFake(["vars", "get", "Pin", "--run", "state"], services)).toMatchObject({
			exitCode: EXIT.refused,
			out: "",
		});
		expect(await runFake(["vars", "get", "None", "--run", "state"], services)).toMatchObject({
			exitCode: EXIT.failed,
			out: "",
		});
	});

	it("explains who gave the value and what was before", async () => {
		const said = await runFake(["vars", "explain", "RING", "--run", "state"], stateFolder(journal(RECORDS)));
		expect(said.out).toContain('Ring = Pilot\n  from: child-process, "Run the script" (1)\n');
		expect(said.out).toMatch(/before, latest first:\n {2}.*Test +sequence/);
		const unknown = await runFake(["vars", "explain", "Nobody", "--run", "state"], stateFolder(journal(RECORDS)));
		expect(unknown).toMatchObject({ exitCode: EXIT.failed, out: "" });
	});

	it("sets nothing, and says how the value is given", async () => {
		const said = await runFake(["vars", "set", "Ring=Broad", "--run", "state"], stateFolder(journal(RECORDS)));
		expect(said.exitCode).toBe(EXIT.refused);
		expect(said.err).toContain("no engine runs on /home/lena/state: its run stands still");
		expect(said.err).toContain("--set Ring=…");
		const wrong = await runFake(["vars", "set", "Ring", "--run", "state"], stateFolder(journal(RECORDS)));
		expect(wrong).toMatchObject({ exitCode: EXIT.invalid });
		expect(wrong.err).toContain("write NAME=VALUE");
	});

	it("leaves a torn tail out and tells where a journal is damaged", async () => {
		const torn = await runFake(["vars", "get", "Ring", "--run", "state"], stateFolder(journal(RECORDS).slice(0, -30)));
		expect(torn).toMatchObject({ exitCode: EXIT.done, out: "Test\n" });
		const text = journal(RECORDS);
		const damaged = text.replace('"Test"', '"Tost"');
		const said = await runFake(["vars", "list", "--run", "state"], stateFolder(damaged));
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain("/state/journal.jsonl:3: this line of the journal is unreadable");
	});

	it("reads the events of a run that took its journal away", async () => {
		const events: readonly RunEvent[] = [
			{
				kind: "run-started",
				runId: "old",
				sequenceName: "Old",
				engine: "1",
				resumed: false,
				totalSteps: 1,
				finishedSteps: 0,
			},
			{ kind: "variable-set", name: "Old", value: "1", source: "step" },
			{
				kind: "run-started",
				runId: "new",
				sequenceName: "New",
				engine: "1",
				resumed: false,
				totalSteps: 1,
				finishedSteps: 0,
			},
			{ kind: "variable-set", name: "Ring", value: "Pilot", source: "step" },
			{ kind: "variable-set", name: "Gone", value: "1", source: "step" },
			{ kind: "variable-set", name: "Gone", value: "", source: "step" },
		];
		const text = events.map((event) => `${JSON.stringify({ time: 1, boot: "b", event })}\n`).join("");
		const services = fakeServices({
			"/home/lena/pc/state/firmware.json": "{}",
			"/home/lena/pc/record/events.jsonl": text,
		});
		const said = await runFake(["vars", "list", "--machine", "pc", "--json"], services);
		expect(JSON.parse(said.out)).toMatchObject({ from: "events", variables: [{ name: "Ring", value: "Pilot" }] });
	});
});

describe("which run is meant", () => {
	it("is the one rehearsal that lies here; of several the candidates are told", async () => {
		const machine = (name: string) => ({
			[`/home/lena/rehearsals/${name}/state/firmware.json`]: "{}",
			[`/home/lena/rehearsals/${name}/journal.jsonl`]: journal(RECORDS),
		});
		const one = await runFake(["vars", "get", "Ring"], fakeServices(machine("a")));
		expect(one).toMatchObject({ exitCode: EXIT.done, out: "Pilot\n" });
		const two = await runFake(["vars", "get", "Ring"], fakeServices({ ...machine("a"), ...machine("b") }));
		expect(two.exitCode).toBe(EXIT.invalid);
		expect(two.err).toContain(
			"2 rehearsals lie here, none goes on now; name one of them:\n  /home/lena/rehearsals/a\n",
		);
	});

	it("is told to be named when there is none, and when the engine of a script is gone", async () => {
		const none = await runFake(["report"], fakeServices({}));
		expect(none.exitCode).toBe(EXIT.invalid);
		expect(none.err).toContain("no run goes on now on this computer, and none lies here");
		const gone = await runFake(["vars", "set", "A=b"], fakeServices({}, { environment: () => "/run/gone" }));
		expect(gone.exitCode).toBe(EXIT.invalid);
		expect(gone.err).toContain("STEPPE_CHANNEL names /run/gone, but no engine listens there any more");
	});

	it("lists the runs that go on when there are several, and takes one by its id", async () => {
		const engine = (runId: string) => ({
			address: "",
			runId,
			sequenceName: "Refresh",
			machine: `/pc-${runId}`,
			processId: 1,
			since: 1,
			folder: "",
		});
		const fake = fakeServices({ "/pc-a1/state/firmware.json": "{}", "/pc-a1/journal.jsonl": journal(RECORDS) });
		const services = { ...fake, channels: { ...fake.channels, running: async () => [engine("a1"), engine("b2")] } };
		const several = await runFake(["report"], services);
		expect(several.err).toContain("2 runs go on now; name one of them:\n  /pc-a1  (Refresh, run a1)\n  /pc-b2");
		const said = await runFake(["report", "a1"], services);
		expect(said.out).toContain("goes on now");
		const none = await runFake(["report", "c"], services);
		expect(none.err).toContain("no run with that id goes on");
	});
});

describe("report", () => {
	it("tells a failed run from its journal alone, in short and as HTML", async () => {
		const services = stateFolder(journal([...RECORDS, ...FAILED]));
		const said = await runFake(["report", "state"], services);
		expect(said.exitCode).toBe(EXIT.done);
		expect(said.err).toContain("told from the journal");
		for (const text of ["Refresh", "failed", "CZC1", "1 failed of 1", "It ended with 5."])
			expect(said.out).toContain(text);
		const written: string[] = [];
		const files = {
			...services.files,
			write: async (path: string, text: string) => {
				written.push(path, text);
				return ok(undefined);
			},
		};
		const out = await runFake(["report", "state", "--out", "run.html"], { ...services, files });
		expect(out).toMatchObject({ exitCode: EXIT.done, out: "/home/lena/run.html\n" });
		expect(written[1]).toContain("Run the script");
		expect(written[1]).not.toContain("sealed:abc");
	});

	it("tells a run that was cut where it stands", async () => {
		const said = await runFake(["report", "state"], stateFolder(`${journal(RECORDS)}{"torn`));
		expect(said.out).toContain("cut off");
		expect(said.out).toContain("Run the script (1)");
		expect(said.err).toContain("bytes of the journal were torn");
	});
});

describe("log", () => {
	const stamp = { time: 1_700_000_000_000, biasMinutes: 0, thread: 1, source: "x" };
	const line = (text: string, type: 1 | 2 | 3 = 1) => cmtraceLine({ text, type }, stamp);
	const LOGS = {
		"/home/lena/logs/smsts-20260101-100000.log": line("oldest"),
		"/home/lena/logs/smsts-20260102-100000.log": line("older"),
		"/home/lena/logs/smsts.log": line("newest", 3) + line("torn").slice(0, 10),
	};
	const textsOf = (out: string) => out.split("\n").flatMap((each) => /(oldest|older|newest)$/.exec(each)?.[1] ?? []);

	it("shows older parts first, of a file that is named only that, and names damage with its line", async () => {
		const folder = await runFake(["log", "logs"], fakeServices(LOGS));
		expect(folder.exitCode).toBe(EXIT.done);
		expect(textsOf(folder.out)).toEqual(["oldest", "older", "newest"]);
		expect(folder.err).toContain("/home/lena/logs/smsts.log:2: the file ends in the middle of the record");
		const file = await runFake(["log", "logs/smsts.log", "--level", "error"], fakeServices(LOGS));
		expect(textsOf(file.out)).toEqual(["newest"]);
	});

	it("gives JSON, and tells wrong filters", async () => {
		const json = await runFake(["log", "logs", "--json", "--grep", "^OLDEST$"], fakeServices(LOGS));
		expect(JSON.parse(json.out)).toMatchObject({ text: "oldest", level: "information", line: 1 });
		for (const wrong of [
			["--since", "yesterday"],
			["--grep", "("],
			["--level", "loud"],
		]) {
			expect((await runFake(["log", "logs", ...wrong], fakeServices(LOGS))).exitCode).toBe(EXIT.invalid);
		}
		const late = await runFake(["log", "logs", "--since", "2026-02-01"], fakeServices(LOGS));
		expect(late).toMatchObject({ exitCode: EXIT.done, out: "" });
		expect(late.err).toContain("No record is like that");
	});

	it("follows over a roll-over and loses no record", async () => {
		const controller = new AbortController();
		const log = "/home/lena/logs/smsts.log";
		const texts = new Map([[log, line("one")]]);
		let looks = 0;
		const sleep = async () => {
			looks++;
			if (looks === 1) texts.set(log, line("one") + line("two").slice(0, 9));
			if (looks === 2) {
				texts.set("/home/lena/logs/smsts-20260103-100000.log", line("one") + line("two"));
				texts.set(log, line("3"));
			}
			if (looks === 3) texts.set(log, line("3") + line("four"));
			if (looks === 4) controller.abort();
		};
		const services = fakeServices({}, { files: fakeFiles(texts), sleep, signal: controller.signal });
		const said = await runFake(["log", log, "--follow"], services);
		expect(said.exitCode).toBe(EXIT.cancelled);
		expect(said.out.match(/(one|two|3|four)$/gm)).toEqual(["one", "two", "3", "four"]);
	});
});

describe("attach", () => {
	const FILE = "/home/lena/pc/record/events.jsonl";
	const MACHINE = { "/home/lena/pc/state/firmware.json": "{}" };
	const event = (each: RunEvent) => `${JSON.stringify({ time: 1_700_000_000_000, boot: "b", event: each })}\n`;
	const started = (runId: string, resumed: boolean) =>
		event({ kind: "run-started", runId, sequenceName: runId, engine: "1", resumed, totalSteps: 1, finishedSteps: 0 });

	it("begins with the last run, says when no engine runs, and ends with the run's own exit code", async () => {
		const texts = new Map([[FILE, `${started("old", false)}${started("new", false)}`]]);
		let time = 0;
		let looks = 0;
		const sleep = async () => {
			time += 1000;
			looks++;
			if (looks === 6) texts.set(FILE, `${texts.get(FILE)}${started("new", true)}`);
			if (looks === 7) {
				const end = {
					kind: "run-finished",
					succeeded: false,
					cancelled: false,
					failure: FAILURE,
					milliseconds: 5,
				} as const;
				texts.set(FILE, `${texts.get(FILE)}${event(end)}`);
			}
		};
		const services = fakeServices(MACHINE, { files: fakeFiles(texts), sleep, now: () => time });
		const said = await runFake(["attach", "pc"], services);
		expect(said.exitCode).toBe(EXIT.failed);
		expect(said.out).not.toContain("run old");
		expect(said.out.match(/run new/g)).toHaveLength(2);
		expect(said.err.match(/no engine runs on this machine now/g)).toHaveLength(1);
	});

	it("waits for an engine that begins where an older run has ended", async () => {
		const end = event({ kind: "run-finished", succeeded: true, cancelled: false, milliseconds: 5 });
		const texts = new Map([[FILE, `${started("old", false)}${end}`]]);
		let runs = true;
		const sleep = async () => {
			runs = false;
			texts.set(FILE, `${started("old", false)}${end}${started("new", false)}${end}`);
		};
		const fake = fakeServices(MACHINE, { files: fakeFiles(texts), sleep });
		const said = await runFake(["attach", "pc"], {
			...fake,
			rehearsals: { ...fake.rehearsals, engineRuns: async () => runs },
		});
		expect(said).toMatchObject({ exitCode: EXIT.done });
		expect(said.out).toContain("run new");
	});
});
