import { describe, expect, it } from "vitest";
import { storiesOfEvents, storiesOfJournal } from "../../../src/engine/node-story.ts";
import type { RunEvent } from "../../../src/model/event.ts";
import type { Failure } from "../../../src/model/failure.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";

const first = { node: "2", visit: 1, attempt: 1 };
const second = { ...first, attempt: 2 };
const failure: Failure = { id: "command-failed", operation: "run it", message: "It did not work." };
const tests = [{ depth: 0, result: "true", text: 'Ring is "pilot"' } as const];
const result = { status: "skipped", why: "it is disabled" } as const;
const decision = { summary: "Run it", choices: [], data: {} };

const records: readonly JournalRecord[] = [
	{ kind: "condition-tested", span: first, tests },
	{ kind: "node-started", span: first, type: "run-command", name: "Agent" },
	{ kind: "decided", span: first, decision, uses: ["Ring"] },
	{ kind: "attempt-failed", span: first, failure },
	{ kind: "node-started", span: second, type: "run-command", name: "Agent" },
	{ kind: "decided", span: second, decision },
	{ kind: "node-finished", span: second, result: { status: "done" }, type: "run-command", name: "Agent" },
	{ kind: "node-finished", span: { ...first, node: "3" }, result, type: "group", name: "Off" },
];

describe("storiesOfJournal", () => {
	const lines = records.map((record, index) => ({
		sequence: index + 1,
		boot: "b",
		generation: 1,
		time: index,
		record,
	}));

	it("tells of each node its tests, tries, decisions and end", () => {
		expect(storiesOfJournal(lines)).toEqual([
			{
				node: "2",
				name: "Agent",
				type: "run-command",
				visits: [
					{
						visit: 1,
						tests,
						attempts: [
							{ attempt: 1, startedAt: 1, summary: "Run it", choices: [], uses: ["Ring"], decidedAt: 2, failure },
							{ attempt: 2, startedAt: 4, summary: "Run it", choices: [], uses: [], decidedAt: 5 },
						],
						result: { status: "done" },
					},
				],
			},
			{ node: "3", name: "Off", type: "group", visits: [{ visit: 1, attempts: [], result }] },
		]);
	});
});

describe("storiesOfEvents", () => {
	it("tells the last run alone", () => {
		const begin = (resumed: boolean): RunEvent => ({
			...{ kind: "run-started", runId: "r", sequenceName: "s", engine: "e" },
			...{ resumed, finishedSteps: 0, totalSteps: 1 },
		});
		const step = (name: string): RunEvent => ({
			...{ kind: "step-started", span: first, name, type: "run-command", depth: 0, position: 1 },
		});
		const events = [
			begin(false),
			step("Old"),
			begin(false),
			{ kind: "condition-tested", span: first, name: "New", tests },
			step("New"),
			begin(true),
		];
		const timed = events.map((event, time) => ({ time, boot: "b", event: event as RunEvent }));
		expect(storiesOfEvents(timed)).toMatchObject([
			{ node: "2", name: "New", visits: [{ tests, attempts: [{ attempt: 1 }] }] },
		]);
	});
});
