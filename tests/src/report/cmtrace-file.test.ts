import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunEvent, TimedEvent } from "../../../src/model/event.ts";
import type { CmtraceOptions } from "../../../src/report/cmtrace-file.ts";
import { openCmtraceFile } from "../../../src/report/cmtrace-file.ts";
import { expectGolden } from "./golden.ts";
import { failedRun, refusedRun, START, successfulRun } from "./sample-run.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-cmtrace-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const RECORD =
	/<!\[LOG\[([\s\S]*?)\]LOG\]!><time="(\d\d:\d\d:\d\d\.\d{3}[+-]\d{3})" date="(\d\d-\d\d-\d{4})" component="([^"]*)" context="" type="([123])" thread="(\d+)" file="([^"]*)">\r\n/g;

function open(options: Partial<CmtraceOptions> = {}) {
	return openCmtraceFile({
		folder,
		onProblem: (text) => expect.fail(text),
		thread: 1234,
		biasMinutes: () => -60,
		...options,
	});
}

function message(text: string, time = START, component = "test"): TimedEvent {
	return { time, boot: "b", event: { kind: "message", level: "information", text, component } };
}

function log(from = folder): string {
	return readFileSync(join(from, "smsts.log"), "utf8");
}

describe("smsts.log", () => {
	for (const [name, events] of Object.entries({
		success: successfulRun(),
		failure: failedRun(),
		refusal: refusedRun(),
	})) {
		it(`tells a ${name} in CMTrace records`, async () => {
			const file = await open();
			for (const event of events) file.report(event);
			expectGolden(`tests/src/report/golden/smsts-${name}.txt`, log());
			expect(log().replace(RECORD, "")).toBe("");
		});
	}

	it("has local time and the bias as Windows counts it", async () => {
		const file = await open();
		file.report(message("x", Date.UTC(2026, 11, 31, 23, 30, 5, 7)));
		expect(log()).toContain('time="00:30:05.007-060" date="01-01-2027"');
	});

	it("keeps a text of several lines in one record and defuses what would end it", async () => {
		const file = await open();
		file.report(message('one\r\ntwo ]LOG]!><time="00:00:00.000+000" type="3"\u0000', START, 'a"b<c>\n'));
		const records = [...log().matchAll(RECORD)];
		expect(records).toHaveLength(1);
		expect(records[0]?.[1]).toBe('one\ntwo ]LOG]! ><time="00:00:00.000+000" type="3"\ufffd');
		expect(records[0]?.[4]).toBe("a'b_c_ ");
	});

	it("names the parent of a failing group", async () => {
		const file = await open();
		const span = { node: "g", visit: 1, attempt: 1 };
		const failed = {
			status: "failed",
			failure: { id: "timed-out", operation: "wait", message: "late" },
			ignored: false,
		} as const;
		const events: RunEvent[] = [
			{ kind: "group-started", span, name: "Outer", depth: 0 },
			{ kind: "group-started", span, name: "Inner", depth: 1 },
			{ kind: "group-finished", span, name: "Inner", depth: 1, result: failed },
			{ kind: "group-finished", span, name: "Outer", depth: 0, result: failed },
		];
		for (const event of events) file.report({ time: START, boot: "b", event });
		expect(log()).toContain("Let the parent group (Outer) decide whether to continue execution");
		expect(log().match(/Let the parent group/g)).toHaveLength(1);
	});

	it("rolls over and keeps three older logs, also within one second", async () => {
		const file = await open({ largestLog: 500 });
		for (let index = 0; index < 12; index++) file.report(message(`record ${index} ${"x".repeat(300)}`));
		const names = readdirSync(folder).sort();
		expect(names).toHaveLength(4);
		expect(names.filter((name) => /^smsts-20260302-0915\d\d\.log$/.test(name))).toHaveLength(3);
		expect(log()).toContain("record 11 ");
	});

	it("moves with what it holds and its older parts", async () => {
		const file = await open({ largestLog: 800 });
		for (let index = 0; index < 3; index++) file.report(message(`record ${index} ${"x".repeat(300)}`));
		const target = join(folder, "deep", "Logs");
		file.moveTo(target);
		file.report(message("after"));
		expect(file.path()).toBe(join(target, "smsts.log"));
		expect(log(target)).toContain("record 2 ");
		expect(log(target)).toContain("[LOG[after]LOG]");
		expect(readdirSync(target)).toHaveLength(3);
		expect(log()).not.toContain("[LOG[after]LOG]");
	});

	it("goes on behind what an earlier boot wrote at the new place, and copies nothing twice", async () => {
		const target = join(folder, "Logs");
		mkdirSync(target);
		writeFileSync(join(target, "smsts.log"), "earlier\r\n");
		const file = await open();
		file.report(message("first"));
		file.moveTo(target);
		file.moveTo(folder);
		file.moveTo(target);
		expect(log(target).startsWith("earlier\r\n")).toBe(true);
		expect(log(target).match(/first/g)).toHaveLength(1);
	});

	it("never throws where it cannot write, and says so once", async () => {
		const blocked = join(folder, "blocked");
		writeFileSync(blocked, "a file, no folder");
		const problems: string[] = [];
		const file = await open({ folder: join(blocked, "Logs"), onProblem: (text) => problems.push(text) });
		for (let index = 0; index < 5; index++) file.report(message("lost"));
		expect(problems).toHaveLength(1);
		const target = join(folder, "Logs");
		file.moveTo(target);
		file.report(message("back"));
		expect(log(target)).toContain("back");
	});

	it("tells of a full disk once and goes on", async () => {
		symlinkSync("/dev/full", join(folder, "smsts.log"));
		const problems: string[] = [];
		const file = await open({ onProblem: (text) => problems.push(text) });
		for (let index = 0; index < 5; index++) file.report(message("lost"));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain("ENOSPC");
		file.moveTo(join(folder, "Logs"));
		file.report(message("back"));
		expect(log(join(folder, "Logs"))).toContain("records before this one could not be written");
	});

	it("loses nothing to a kill right after the last record", () => {
		const program = `
			import { openCmtraceFile } from ${JSON.stringify(join(import.meta.dirname, "../../../src/report/cmtrace-file.ts"))};
			const file = await openCmtraceFile({ folder: ${JSON.stringify(folder)}, onProblem: () => {} });
			for (let index = 0; index < 500; index++)
				file.report({ time: 0, boot: "b", event: { kind: "message", level: "information", text: "record " + index + ".", component: "x" } });
			process.kill(process.pid, "SIGKILL");
		`;
		const result = spawnSync(process.execPath, [
			"--experimental-strip-types",
			"--no-warnings",
			"--input-type=module",
			"-e",
			program,
		]);
		expect(result.signal).toBe("SIGKILL");
		expect([...log().matchAll(RECORD)]).toHaveLength(500);
		expect(log()).toContain("record 499.");
	});
});
