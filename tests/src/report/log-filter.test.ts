import { describe, expect, it } from "vitest";
import type { LogRecord } from "../../../src/report/cmtrace-reader.ts";
import { CmtraceSentences } from "../../../src/report/cmtrace-sentences.ts";
import { type LogFilter, LogSieve } from "../../../src/report/log-filter.ts";
import { LogLines } from "../../../src/report/log-lines.ts";
import { createStyle } from "../../../src/report/style.ts";
import { failedRun } from "./sample-run.ts";

const record = (text: string, more: Partial<LogRecord> = {}): LogRecord => ({
	line: 1,
	level: "information",
	component: "TSManager",
	thread: "1",
	source: "",
	text,
	...more,
});

const LEVELS = { 1: "information", 2: "warning", 3: "error" } as const;

/** The log of the sample run. */
function sampleLog(): readonly LogRecord[] {
	const sentences = new CmtraceSentences();
	return failedRun().flatMap(({ time, event }) =>
		sentences
			.of(event)
			.map(({ text, type, component }) =>
				record(text, { time, level: LEVELS[type], ...(component === undefined ? {} : { component }) }),
			),
	);
}

function wanted(filter: LogFilter, records = sampleLog()): readonly string[] {
	const sieve = new LogSieve(filter);
	return records.filter((each) => sieve.wants(each)).map(({ text }) => text);
}

describe("what of a log is wanted", () => {
	it("is all without a filter", () => {
		expect(wanted({})).toHaveLength(sampleLog().length);
	});

	it("is at least so grave", () => {
		const warnings = wanted({ level: "warning" });
		const errors = wanted({ level: "error" });
		expect(errors.length).toBeGreaterThan(0);
		expect(warnings.length).toBeGreaterThan(errors.length);
		expect(warnings.length).toBeLessThan(sampleLog().length);
	});

	it("is of one step, from its beginning to what follows it", () => {
		const begins = sampleLog().flatMap(
			({ text }) =>
				/^Start executing an instruction\. Instruction name: '(.*?)'\. Pointer: (\d+)/.exec(text)?.slice(1, 3) ?? [],
		);
		const [name = "", number = ""] = begins;
		const byName = wanted({ step: name.toLowerCase() });
		expect(byName[0]).toContain("Start executing an instruction");
		expect(byName.join("\n")).toContain(`the action (${name})`);
		expect(
			byName.filter((text) => text.startsWith("Start executing")).every((text) => text.includes(`'${name}'`)),
		).toBe(true);
		expect(wanted({ step: number })).toEqual(byName);
	});

	it("reads Configuration Manager's own sentence too, and what it says of a skipped step", () => {
		const records = [
			record("Start executing an instruction. Instruction name: Apply OS. Instruction pointer: 4"),
			record("inside"),
			record("Preflight for WinPE passed"),
			record("Decision: Empty C: and apply the image"),
			record("The group (Next) has been successfully started"),
			record("Skipping the action (Apply OS): its condition is not met"),
		];
		expect(wanted({ step: "apply os" }, records)).toHaveLength(5);
	});

	it("is late enough, of a component, or holds a text", () => {
		const records = [
			record("old", { time: 1 }),
			record("no time"),
			record("New", { time: 9 }),
			record("behind", { component: "steps" }),
		];
		expect(wanted({ since: 5 }, records)).toEqual(["New", "behind"]);
		expect(wanted({ component: (name) => name === "steps" }, records)).toEqual(["behind"]);
		expect(wanted({ grep: /new/i }, records)).toEqual(["New"]);
	});
});

describe("log lines", () => {
	const style = createStyle({ colour: false, unicode: true });

	it("say the day once and keep lines of a record together", () => {
		const lines = new LogLines({ style, columns: 60 });
		const first = lines.of(record("one\ntwo", { stamp: "2026-03-01 15:05:09.120", level: "error", problem: "torn" }));
		expect(first).toEqual([
			"-- 2026-03-01 --",
			"15:05:09.120 ERROR TSManager        one",
			`${" ".repeat(36)}two`,
			`${" ".repeat(36)}(torn)`,
		]);
		expect(lines.of(record("x".repeat(30), { stamp: "2026-03-01 15:05:10.000" }))).toEqual([
			`15:05:10.000       TSManager        ${"x".repeat(24)}`,
			`${" ".repeat(36)}${"x".repeat(6)}`,
		]);
	});

	it("let no text steer the terminal", () => {
		expect(new LogLines({ style, columns: undefined }).of(record("a\u001b[2Jb")).join("")).not.toContain("\u001b");
	});
});
