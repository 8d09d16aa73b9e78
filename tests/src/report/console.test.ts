import { describe, expect, it } from "vitest";
import type { TimedEvent } from "../../../src/model/event.ts";
import type { ConsoleOptions, ConsoleReporter } from "../../../src/report/console.ts";
import { createConsole } from "../../../src/report/console.ts";
import { displayWidth } from "../../../src/report/text-width.ts";
import { expectGolden } from "./golden.ts";
import { failedRun, refusedRun, START, span, successfulRun } from "./sample-run.ts";

function collect(options: Partial<ConsoleOptions> = {}): {
	readonly reporter: ConsoleReporter;
	readonly text: () => string;
} {
	let text = "";
	const reporter = createConsole({
		write: (more) => {
			text += more;
		},
		live: false,
		colour: false,
		unicode: true,
		columns: () => 100,
		biasMinutes: () => 0,
		places: () => [{ title: "log", path: "C:\\_SMSTaskSequence\\Logs\\smsts.log" }],
		...options,
	});
	return { reporter, text: () => text };
}

function show(events: readonly TimedEvent[], options: Partial<ConsoleOptions> = {}): string {
	const { reporter, text } = collect(options);
	for (const event of events) reporter.report(event);
	reporter.close();
	return text();
}

function readable(text: string): string {
	return text.replaceAll("\u001b", "<ESC>").replaceAll("\r", "<CR>");
}

function progress(doneBytes: number, totalBytes: number | undefined, time: number): TimedEvent {
	const sizes = totalBytes === undefined ? { doneBytes } : { doneBytes, totalBytes };
	return { time, boot: "b", event: { kind: "step-progress", span: span("x"), progress: sizes } };
}

function started(name: string): TimedEvent {
	return {
		time: START,
		boot: "b",
		event: { kind: "step-started", span: span("x"), name, type: "copy-files", depth: 0, position: 1 },
	};
}

describe("console: whole runs", () => {
	const runs = { success: successfulRun(), failure: failedRun(), refusal: refusedRun() };
	for (const [name, events] of Object.entries(runs)) {
		it(`shows a ${name} in plain lines`, () => {
			expectGolden(`tests/src/report/golden/plain-${name}.txt`, show(events));
		});
		it(`shows a ${name} as a live tree`, () => {
			expectGolden(`tests/src/report/golden/live-${name}.txt`, readable(show(events, { live: true, colour: true })));
		});
	}

	it("shows the end: kept, verified, not rehearsed, places, what next", () => {
		const { reporter, text } = collect({ columns: () => 60 });
		reporter.showEnd({
			outcome: "succeeded",
			kept: ["3 profiles, 20,000 files"],
			verified: ["every file by size"],
			notRehearsed: ["agent.exe /quiet"],
			warnings: ["1 device has no driver"],
			places: [{ title: "report", path: "/tmp/pc/report.html" }],
			next: ["steppe check my-sequence.yaml"],
		});
		expectGolden("tests/src/report/golden/end.txt", text());
	});
});

describe("console: progress counted in files", () => {
	it("says nothing about bytes that nobody knows", () => {
		const { reporter, text } = collect();
		reporter.report(started("Inject the drivers"));
		const counted = { doneBytes: 0, doneFiles: 1, totalFiles: 2 };
		reporter.report({
			time: START + 10,
			boot: "b",
			event: { kind: "step-progress", span: span("x"), progress: counted },
		});
		expect(text()).toContain("Inject the drivers: 50 %  1/2 files");
		expect(text()).not.toMatch(/\d B\b/);
	});
});

describe("console: terminals", () => {
	it("makes no escape sequence in plain lines without colour", () => {
		expect(show([...successfulRun(), ...failedRun(), ...refusedRun()])).not.toContain("\u001b");
	});

	it("makes no colour in the live tree when NO_COLOR forbids it", () => {
		expect(show(failedRun(), { live: true })).not.toMatch(/\u001b\[[0-9;]*m/);
	});

	it("uses 7 bits when the terminal has no Unicode", () => {
		const text = show([...successfulRun(), ...failedRun()], { unicode: false, live: true });
		expect(text).toMatch(/^[\u0000-\u007e]*$/);
		expect(text).toContain("+ Name the computer");
	});

	it("keeps every line of the live tree within 60 columns", () => {
		const text = show([...successfulRun(), ...failedRun(), ...refusedRun()], { live: true, columns: () => 60 });
		for (const line of text.replace(/\u001b\[[0-9]*[A-Za-z]/g, "").split(/[\r\n]/)) {
			expect(displayWidth(line), line).toBeLessThanOrEqual(60);
		}
	});

	it("survives a terminal that says it has no columns", () => {
		expect(show(failedRun(), { live: true, columns: () => 0 })).toContain("Inject");
		expect(show(failedRun(), { live: true, columns: () => 1 })).toContain("Inject");
	});

	it("lets no name steer the terminal", () => {
		for (const live of [false, true]) {
			const text = show([started("evil\u001b[2J\u0007\u009b31m\u202egpj.exe\r\nnext")], { live });
			expect(text).not.toContain("\u001b[2J");
			expect(text).not.toMatch(/[\u0007\u009b\u202e]/);
			expect(text).not.toMatch(/\nnext/);
		}
	});
});

describe("console: progress", () => {
	it("shows at most one plain line in 5 seconds or 10 percent", () => {
		const events = [
			started("Copy"),
			...Array.from({ length: 100 }, (_, index) => progress(index, 10_000, START + index * 100)),
		];
		expect(
			show(events)
				.split("\n")
				.filter((line) => line.includes("Copy:")),
		).toHaveLength(1);
	});

	it("shows zero totals, unknown totals and huge numbers without a bar that lies", () => {
		const text = show(
			[
				started("Copy"),
				progress(0, 0, START + 6000),
				progress(5, undefined, START + 12_000),
				progress(Number.MAX_SAFE_INTEGER, 1, START + 18_000),
				progress(Number.NaN, Number.POSITIVE_INFINITY, START + 24_000),
			],
			{ columns: () => 60 },
		);
		expect(text).toContain("Copy: 0 B\n");
		expect(text).toContain("Copy: 5 B  1 B/s\n");
		expect(text).toContain("Copy: 100 %  8192 TiB");
		expect(text).not.toMatch(/NaN|Infinity|undefined/);
	});

	it("does not stop when the clock goes back", () => {
		const text = show([started("Copy"), progress(1, 100, START + 6000), progress(50, 100, START - 60_000)]);
		expect(text).toContain("50 %");
	});

	it("takes the live lines away for a question and brings them back", () => {
		const { reporter, text } = collect({ live: true });
		reporter.report(started("Copy"));
		reporter.pause();
		const asked = text().length;
		expect(text().endsWith("\r\u001b[2K")).toBe(true);
		reporter.tick(START + 3000);
		expect(text().slice(asked)).toContain("Copy");
		expect(text().slice(asked)).toContain("3.0 s");
	});
});

describe("console: a window of another width", () => {
	it("clears all rows that live lines take after the window became narrower", () => {
		let columns = 100;
		const { reporter, text } = collect({ live: true, columns: () => columns });
		reporter.report(started("A step"));
		const before = text().length;
		columns = 40;
		reporter.tick(START + 1000);
		// 97 columns take three rows of 40: the cursor goes up two.
		expect(text().slice(before)).toMatch(/^\r\u001b\[2K(\u001b\[1A\u001b\[2K){2}[^\u001b]/);
	});

	it("leaves room for the mark of Ctrl+C behind the live line", () => {
		const { reporter, text } = collect({ live: true, columns: () => 60 });
		reporter.report(started("A step with a name that is longer than the window is wide, by far"));
		expect(displayWidth(text())).toBe(57);
	});

	it("gives the id of a run a line of its own where it does not fit", () => {
		const [first] = successfulRun();
		const lines = show(first === undefined ? [] : [first], { live: true, columns: () => 40 }).split("\n");
		expect(lines.filter((line) => line.startsWith("run "))).toHaveLength(1);
	});
});
