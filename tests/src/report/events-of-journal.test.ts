import { describe, expect, it } from "vitest";
import { buildReportModel } from "../../../src/report/build-report-model.ts";
import { eventsOfJournal } from "../../../src/report/events-of-journal.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "../engine/sample-run.ts";

describe("the events that a journal tells again", () => {
	it("give the same report as the events of the run, over a cut, a retry and a failure", async () => {
		const { machine } = newMachine();
		const repeat = (program: string, name: string, number = 0) => toy(program, name, "idempotence", number);
		const sequence = sequenceOf(
			`  - group: First\n    steps:\n${(repeat("count", "one") + repeat("count", "two")).replace(/^/gm, "    ").trimEnd()}\n` +
				`${repeat("fail-first", "shaky", 1)}    retry: { times: 2, wait: 1s }\n` +
				`${toy("count", "off")}    if: { variable: Nothing, exists: true }\n` +
				repeat("fail", "bad"),
		);
		machine.losesAll = true;
		machine.boot();
		machine.cutAt = ({ text }) => text.includes('"kind":"node-finished"') && text.includes('"name":"two"');
		expect((await machine.start(request(machine, sequence))).kind).toBe("cut");
		machine.cutAt = undefined;
		machine.boot();
		expect((await machine.start()).kind).toBe("failed");
		const told = buildReportModel(eventsOfJournal(journalOf(machine)));
		const lived = buildReportModel(machine.events.map((event) => ({ time: 0, boot: "b", event })));
		expect(told).toMatchObject({ outcome: "failed", sequence: "Test", runId: lived.runId });
		expect(told.boots).toHaveLength(2);
		const ends = (model: typeof told) =>
			new Map(model.nodes.map(({ node, name, result }) => [node, `${name}: ${result.status}`]));
		expect(ends(told)).toEqual(ends(lived));
		expect(ends(told).get("2")).toBe("shaky: done");
		expect(told.nodes.flatMap(({ retries }) => retries)).toHaveLength(1);
		expect(told.failures).toEqual(lived.failures);
		const variables = (model: typeof told) => model.variables.map(({ name, value, source }) => [name, value, source]);
		expect(variables(told)).toEqual(variables(lived));
	});

	it("are those of a run that only began when there is nothing more", () => {
		expect(buildReportModel(eventsOfJournal([])).outcome).toBe("interrupted");
	});
});
