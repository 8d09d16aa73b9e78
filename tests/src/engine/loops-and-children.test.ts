import { describe, expect, it } from "vitest";
import type { Sequence } from "../../../src/model/sequence.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

const inside = (program: string, name: string, more = "") =>
	toy(program, name, `idempotence${more}`).replace(/^/gm, "    ").replace(/ +$/, "");

/** A loop over three values with a restart in it, a child whose variables build on one another, and a loop in a loop. */
function structured(): Sequence {
	const child = [
		"name: Child",
		"variables: { Log: '%Log%c', Twice: '%Log%%Log%' }",
		"steps:",
		toy("count", "in-child", "idempotence"),
		"  - restart: { to: full-os }",
		"  - set-variable: { name: Log, value: '%Log%d' }",
	].join("\n");
	const steps = [
		"  - group: Each",
		"    for-each: { list: App, variable: Item }",
		"    steps:",
		"      - set-variable: { name: Log, value: '%Log%%Item%' }",
		inside("count", "in-loop"),
		"      - restart: { to: full-os }",
		"        if: { variable: Item, equals: b }",
		"      - group: Inner",
		"        for-each: { list: App, variable: Other }",
		"        steps:",
		"          - set-variable: { name: Pairs, value: '%Pairs%%Item%%Other%,' }",
		"  - run-task-sequence: { sequence: child.yaml }",
		toy("count", "last", "idempotence"),
	].join("\n");
	const header = "variables: { App01: a, App02: b, App03: { value: c, secret: true }, Log: '>', Pairs: ',' }\n";
	return sequenceOf(steps, header, { "child.yaml": child });
}

/** A whole run, with the power cut once. */
async function ending(cutAt?: number) {
	const { machine, outside } = newMachine();
	let cuts = 0;
	machine.cutAt = (_, index) => {
		if (index === cutAt) cuts++;
		return index === cutAt;
	};
	const { end } = await machine.runToEnd(request(machine, structured()));
	return { end, machine, outside, cuts };
}

const last = (events: readonly { readonly kind: string }[], name: string) =>
	(events as readonly { kind: string; name?: string; value?: string }[])
		.filter((event) => event.kind === "variable-set" && event.name === name)
		.at(-1)?.value;

describe("a loop", () => {
	it("runs its group for each value, each iteration a visit; secret values stay secret", async () => {
		const { end, machine, outside } = await ending();
		expect(end.kind).toBe("finished");
		expect([outside.acted.get("in-loop"), outside.acted.get("in-child"), outside.acted.get("last")]).toEqual([3, 1, 1]);
		const begun = machine.events.filter((event) => event.kind === "group-started" && event.span.node === "1");
		expect(begun.map((event) => event.kind === "group-started" && [event.span.visit, event.name])).toEqual([
			[1, "Each (1 of 3)"],
			[2, "Each (2 of 3)"],
			[3, "Each (3 of 3)"],
		]);
		const inner = machine.events.filter((event) => event.kind === "group-started" && event.span.node === "1.4");
		expect(inner.map((event) => event.kind === "group-started" && event.span.visit)).toEqual([
			1, 2, 3, 4, 5, 6, 7, 8, 9,
		]);
		expect(last(machine.events, "Item")).toBe("***");
	});

	it("goes on in the same iteration when somebody tries again after a failure", async () => {
		const steps = [
			"  - group: Each",
			"    for-each: { list: App, variable: Item }",
			"    steps:",
			"      - set-variable: { name: Log, value: '%Log%%Item%' }",
			inside("fail-first", "fails").replace('"0"', '"2"'),
			"      - set-variable: { name: Log, value: '%Log%!' }",
		].join("\n");
		const { machine, outside } = newMachine();
		const sequence = sequenceOf(steps, "variables: { App01: a, App02: b, Log: '>' }\n");
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("failed");
		machine.boot();
		expect((await machine.start({ choice: { kind: "resume" } })).kind).toBe("failed");
		machine.boot();
		expect((await machine.start({ choice: { kind: "resume" } })).kind).toBe("finished");
		expect(outside.begun.get("fails")).toBe(4);
		expect(last(machine.events, "Log")).toBe(">a!b!");
	});

	it("refuses a list that could be two, and passes over one that is empty", async () => {
		const loop = (list: string) =>
			`  - group: ${list}\n    for-each: { list: ${list}, variable: Item }\n    steps:\n      - set-variable: { name: Log, value: x }\n`;
		const { machine } = newMachine();
		const sequence = sequenceOf(loop("Empty") + loop("Two"), "variables: { Two01: a, Two001: b }\n");
		machine.boot();
		expect(await machine.start(request(machine, sequence))).toMatchObject({
			kind: "failed",
			failure: { id: "input-invalid", message: expect.stringContaining("Two01 and Two001") },
		});
		expect(machine.events).toContainEqual(
			expect.objectContaining({
				kind: "group-finished",
				result: { status: "skipped", why: "the list Empty has no first value" },
			}),
		);
	});
});

const uncut = await ending();
const POINTS = uncut.machine.powerEvents.length;

describe("loops and children, cut anywhere", () => {
	it("leave out nothing and do nothing twice that is journaled", async () => {
		const expected = uncut.machine.events.filter(({ kind }) => kind === "variable-set").length;
		expect(expected).toBeGreaterThan(20);
		const wrong: string[] = [];
		let cuts = 0;
		const whole = ["Log", "Pairs", "Twice"].map((name) => last(uncut.machine.events, name));
		for (let point = 0; point < POINTS; point++) {
			const run = await ending(point);
			cuts += run.cuts;
			if (run.end.kind !== "finished" && run.end.kind !== "already-finished")
				wrong.push(`cut ${point}: ${run.end.kind}`);
			const values = ["Log", "Pairs", "Twice"].map((name) => last(run.machine.events, name));
			if (values.join() !== whole.join()) wrong.push(`cut ${point}: ${values.join(" ")} instead of ${whole.join(" ")}`);
		}
		expect(cuts).toBeGreaterThanOrEqual(POINTS - 3);
		expect(wrong).toEqual([]);
	}, 300_000);

	it("need no file of a child once the run has begun", async () => {
		const { machine } = newMachine();
		const sequence = structured();
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("restarting");
		const staged = new TextDecoder().decode(machine.disk("vol-windows").get("_SMSTaskSequence\\sequence.json"));
		expect(staged).toMatch(/^sealed:|in-child/);
		expect(journalOf(machine).some(({ record }) => record.kind === "loop-entered")).toBe(true);
	});
});
