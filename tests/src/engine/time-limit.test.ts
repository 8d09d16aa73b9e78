import { describe, expect, it } from "vitest";
import { PATIENCE_MILLISECONDS } from "../../../src/engine/time-limit.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

/** Starts a run and rings its alarms as soon as they are set, in the order given. */
async function startRinging(steps: string, milliseconds: readonly number[]) {
	const { machine, outside } = newMachine();
	machine.boot();
	const running = machine.start(request(machine, sequenceOf(steps)));
	for (const each of milliseconds) await ring(machine.alarms, each);
	return { machine, outside, end: await running };
}

async function ring(alarms: Map<number, () => void>, milliseconds: number): Promise<void> {
	for (let turn = 0; turn < 10_000 && !alarms.has(milliseconds); turn++) await new Promise(setImmediate);
	const due = alarms.get(milliseconds);
	alarms.delete(milliseconds);
	due?.();
}

describe("a step that takes longer than its timeout", () => {
	it("is ended and fails as timed-out, saying how long", async () => {
		const { end, machine } = await startRinging(toy("wait", "slow", "    timeout: 15m\n"), [900_000]);
		expect(end).toMatchObject({
			kind: "failed",
			failure: { id: "timed-out", message: expect.stringContaining("15 min 00 s"), output: ["at work"] },
		});
		expect(machine.alarms.size).toBe(0);
	});

	it("follows the rules for failures: tried again, each try with its own time, then ignored", async () => {
		const more = "    timeout: 90s\n    retry: { times: 1, wait: 1s }\n    continue-on-error: true\n";
		const { end, machine, outside } = await startRinging(
			toy("wait", "slow", more) + toy("count", "after"),
			[90_000, 90_000],
		);
		expect(end.kind).toBe("finished");
		expect([outside.acted.get("after"), machine.slept]).toEqual([1, [1000]]);
		expect(machine.events.filter((event) => event.kind === "retrying")).toHaveLength(1);
	});

	it("does not ring when the step ends in time", async () => {
		const { end, machine } = await startRinging(toy("count", "quick", "    timeout: 1s\n"), []);
		expect([end.kind, machine.alarms.size]).toEqual(["finished", 0]);
	});
});

describe("a cancel", () => {
	it("is no time-out, also when the step has one", async () => {
		const { machine } = newMachine();
		machine.boot();
		const running = machine.start(request(machine, sequenceOf(toy("wait", "slow", "    timeout: 15m\n"))));
		for (let turn = 0; turn < 10_000 && machine.alarms.size === 0; turn++) await new Promise(setImmediate);
		machine.abort.abort();
		expect((await running).kind).toBe("cancelled");
	});
});

describe("a step that ignores its signal", () => {
	it("stops the engine as by a power cut; the next start treats the step as cut", async () => {
		const steps = toy("deaf", "hung", "    timeout: 15m\n");
		const { end, machine } = await startRinging(steps, [900_000, PATIENCE_MILLISECONDS]);
		expect(end).toMatchObject({ kind: "stopped", failure: { id: "timed-out" } });
		expect(journalOf(machine).at(-1)?.record.kind).toBe("act-started");
		machine.boot();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "interrupted-once" } });
	});

	it("is stopped the same way when somebody cancels", async () => {
		const { machine } = newMachine();
		machine.boot();
		const running = machine.start(request(machine, sequenceOf(toy("deaf", "hung"))));
		for (let turn = 0; turn < 10_000 && journalOf(machine).at(-1)?.record.kind !== "act-started"; turn++)
			await new Promise(setImmediate);
		machine.abort.abort();
		await ring(machine.alarms, PATIENCE_MILLISECONDS);
		expect(await running).toMatchObject({ kind: "stopped", failure: { id: "cancelled" } });
	});
});
