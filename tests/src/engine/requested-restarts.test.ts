import { describe, expect, it } from "vitest";
import { explainVariable } from "../../../src/engine/explain-variable.ts";
import type { StartRequest } from "../../../src/engine/parts.ts";
import type { LiveRun } from "../../../src/model/live-run.ts";
import { journalOf, newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const set = (name: string, value: string) => `  - set-variable: { name: ${name}, value: "${value}" }\n`;

describe("a restart that variables ask for", () => {
	it("comes behind the step, into the system they name, and is taken back", async () => {
		const { machine, outside } = newMachine();
		const steps = toy("request", "to-WinPE", "", 1) + toy("count", "after") + toy("fail", "stops");
		const { ends } = await machine.runToEnd(request(machine, sequenceOf(steps, WITH_BOOT_IMAGE)));
		expect(ends.map(({ kind }) => kind)).toEqual(["restarting", "failed"]);
		expect(machine.facts.phase).toBe("winpe");
		expect([outside.begun.get("to-WinPE"), outside.acted.get("after")]).toEqual([1, 1]);
		const told = explainVariable(journalOf(machine), "SMSTSRebootRequested");
		expect(told?.now).toMatchObject({ source: "engine", deleted: true, node: "1" });
		expect(told?.earlier).toMatchObject([{ source: "step", value: "WinPE" }]);
	});

	it("runs the same step again with SMSTSRetryRequested, as often as it asks, up to five times", async () => {
		const twice = newMachine();
		const { ends } = await twice.machine.runToEnd(
			request(twice.machine, sequenceOf(toy("request", "again", "", 2) + toy("count", "after"))),
		);
		expect(ends.map(({ kind }) => kind)).toEqual(["restarting", "restarting", "finished"]);
		expect([twice.outside.begun.get("again"), twice.outside.acted.get("after")]).toEqual([3, 1]);
		const ever = newMachine();
		const endless = await ever.machine.runToEnd(
			request(ever.machine, sequenceOf(toy("request", "again", "", 99) + toy("count", "after"))),
		);
		expect(endless.end).toMatchObject({ kind: "failed", failure: { id: "restart-limit" } });
		expect(ever.outside.begun.get("again")).toBe(6);
		expect(ever.outside.acted.get("after")).toBeUndefined();
	});

	it("never runs a step again that a cut ended and that may run only once", async () => {
		const { machine, outside } = newMachine();
		const plain = machine.steps["run-command"];
		if (plain === undefined) throw new Error("no toy");
		let live: LiveRun | undefined;
		let isDone = false;
		machine.connectRun = async (run) => {
			live = run;
			return {};
		};
		machine.steps = {
			...machine.steps,
			"run-command": {
				...plain,
				act: async (decision, context) => {
					for (const [name, value] of [
						["SMSTSRebootRequested", "HD"],
						["SMSTSRetryRequested", "true"],
					] as const)
						if (!isDone) await live?.set({ name, value, secret: false, source: "child-process" });
					const ended = await plain.act(decision, context);
					isDone = true;
					return ended;
				},
			},
		};
		machine.cutAt = () => isDone;
		machine.boot();
		expect((await machine.start(request(machine, sequenceOf(toy("count", "once"))))).kind).toBe("cut");
		machine.cutAt = undefined;
		machine.boot();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "interrupted-once" } });
		expect(outside.acted.get("once")).toBe(1);
		expect((await machine.start({ choice: { kind: "again" } })).kind).toBe("restarting");
		machine.boot();
		expect((await machine.start()).kind).toBe("finished");
		expect(outside.acted.get("once")).toBe(2);
	});

	it("comes also behind a failure that was let pass; one that stops the run comes first", async () => {
		const passed = newMachine();
		const steps = (more: string) => set("Before", "1") + toy("fail", "fails", more) + toy("count", "after");
		const during = (run: LiveRun) =>
			run.set({ name: "SMSTSRebootRequested", value: "HD", secret: false, source: "child-process" });
		const hook = (made: ReturnType<typeof newMachine>) => {
			const toySteps = made.machine.steps;
			const real = toySteps["run-command"];
			if (real === undefined) throw new Error("no toy");
			let live: LiveRun | undefined;
			const parts = made.machine.parts.bind(made.machine);
			made.machine.parts = () => ({
				...parts(),
				connectRun: async (run) => {
					live = run;
					return {};
				},
			});
			made.machine.steps = {
				...toySteps,
				"run-command": {
					...real,
					act: async (decision, context) => {
						if (decision.data["program"] === "fail" && live !== undefined) await during(live);
						return real.act(decision, context);
					},
				},
			};
		};
		hook(passed);
		const { ends } = await passed.machine.runToEnd(
			request(passed.machine, sequenceOf(steps("    continue-on-error: true\n"))),
		);
		expect(ends.map(({ kind }) => kind)).toEqual(["restarting", "finished"]);
		const stopped = newMachine();
		hook(stopped);
		const { end } = await stopped.machine.runToEnd(request(stopped.machine, sequenceOf(steps(""))));
		expect(end.kind).toBe("failed");
		expect(explainVariable(journalOf(stopped.machine), "SMSTSRebootRequested")?.now).toMatchObject({
			source: "child-process",
			value: "HD",
			node: "2",
		});
	});

	it("that can't be met fails the step and is dropped", async () => {
		const { machine, outside } = newMachine();
		const steps = toy("request", "true", "", 1) + toy("count", "after");
		machine.entries = [];
		machine.defaultEntry = undefined;
		machine.boot();
		expect(machine.facts.phase).toBe("winpe");
		const end = await machine.start(request(machine, sequenceOf(steps)));
		expect(end).toMatchObject({ kind: "failed", failure: { id: "input-invalid", operand: "true" } });
		expect(outside.acted.get("after")).toBeUndefined();
		expect(explainVariable(journalOf(machine, "vol-ram"), "SMSTSRebootRequested")?.now).toMatchObject({
			deleted: true,
		});
	});

	it("given before the run is met behind the first step", async () => {
		const { machine } = newMachine();
		const variables = [{ name: "SMSTSRebootRequested", value: "HD", secret: false }];
		const wanted: Partial<StartRequest> = {
			...request(machine, sequenceOf(toy("count", "one") + toy("count", "two"))),
			variables,
		};
		const { ends } = await machine.runToEnd(wanted);
		expect(ends.map(({ kind }) => kind)).toEqual(["restarting", "finished"]);
	});

	it.each([1, 2, 3])("ends the same wherever the power is cut (seed %d)", async (seed) => {
		const steps = `${toy("request", "HD", "idempotence", 1)}${toy("request", "again", "idempotence", 1)}${toy("request", "WinPE", "idempotence", 1)}  - shut-down: { to: full-os }\n${toy("count", "after", "idempotence")}`;
		const sequence = sequenceOf(steps, WITH_BOOT_IMAGE);
		const uncut = newMachine();
		await uncut.machine.runToEnd(request(uncut.machine, sequence));
		const events = uncut.machine.powerEvents.length;
		expect(uncut.machine.timesOff).toBe(1);
		for (let at = 1; at <= events; at++) {
			const { machine, outside } = newMachine();
			machine.serial = seed;
			let cuts = 0;
			machine.cutAt = (_, index) => index === at && ++cuts === 1;
			const { end } = await machine.runToEnd(request(machine, sequence));
			expect(["finished", "already-finished"], `cut at ${at}: ${JSON.stringify(end)}`).toContain(end.kind);
			expect(outside.acted.get("after"), `cut at ${at}`).toBeGreaterThanOrEqual(1);
		}
	});
});

describe("the warning before a restart", () => {
	const header = "variables: { SMSTSRebootDelay: 60, SMSTSRebootDelayNext: 5, SMSTSRebootMessage: Save your work. }\n";

	it("waits as the variables say, the first time and later, and says why", async () => {
		const { machine } = newMachine();
		const steps = toy("request", "HD-1", "", 1) + toy("request", "HD-2", "", 1);
		const { end } = await machine.runToEnd(request(machine, sequenceOf(steps, header)));
		expect(end.kind).toBe("finished");
		expect(machine.slept).toEqual([60_000, 5_000]);
		expect(JSON.stringify(machine.events)).toContain("Save your work. In 60 s the computer restarts into Windows.");
	});

	it("of the steps restart and shut-down is their own unless SMSRebootTimeout says otherwise", async () => {
		const steps =
			"  - restart: { to: full-os, timeout: 10s, message: Soon. }\n  - shut-down: { to: full-os, timeout: 2m }\n  - restart: { to: full-os }\n";
		const own = newMachine();
		await own.machine.runToEnd(request(own.machine, sequenceOf(steps, header)));
		expect(own.machine.slept).toEqual([10_000, 120_000]);
		expect(JSON.stringify(own.machine.events)).toContain("In 120 s the computer is switched off.");
		const set = newMachine();
		await set.machine.runToEnd(
			request(set.machine, sequenceOf(steps, "variables: { SMSRebootTimeout: 3, SMSRebootMessage: Now }\n")),
		);
		expect(set.machine.slept).toEqual([3000, 3000, 3000]);
	});

	it("can be shortened by whoever sits there, or the run be cancelled: then the next start restarts", async () => {
		const { machine } = newMachine();
		const ports = machine.ports.bind(machine);
		machine.ports = () => {
			const made = ports();
			const sleep = (_: number, signal: AbortSignal) =>
				new Promise<void>((resolve) => {
					if (signal.aborted) resolve();
					else signal.addEventListener("abort", () => resolve());
				});
			return { ...made, clock: { ...made.clock, sleep } };
		};
		let asked = 0;
		machine.attendant = {
			onFailure: async () => "stop",
			onPause: async () => true,
			onMissingValue: async () => undefined,
			onCountdown: async () => {
				if (++asked === 1) machine.abort.abort();
				if (asked === 1) await new Promise(() => {});
			},
		};
		const sequence = sequenceOf(toy("request", "HD", "", 1) + toy("count", "after"), header);
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("cancelled");
		machine.abort = new AbortController();
		expect((await machine.start()).kind).toBe("restarting");
		expect(asked).toBe(2);
		machine.boot();
		expect((await machine.start()).kind).toBe("finished");
	});
});

describe("the question after a failure", () => {
	it("ends by itself with stop, after SMSTSErrorDialogTimeout", async () => {
		for (const [header, milliseconds] of [
			["variables: { SMSTSErrorDialogTimeout: 30 }\n", 30_000],
			["", 900_000],
		] as const) {
			const { machine } = newMachine();
			let isWithdrawn = false;
			machine.attendant = {
				onPause: async () => true,
				onMissingValue: async () => undefined,
				onCountdown: async () => {},
				onFailure: (_, __, ___, ended) => {
					ended.addEventListener("abort", () => {
						isWithdrawn = true;
					});
					return new Promise(() => {});
				},
			};
			machine.boot();
			const end = await machine.start(request(machine, sequenceOf(toy("fail", "fails"), header)));
			expect(end.kind).toBe("failed");
			expect([machine.slept, isWithdrawn]).toEqual([[milliseconds], true]);
		}
	});

	it("is left with Ctrl+C: cancelled now; the next start does not try the step again but ends the run as failed", async () => {
		const { machine, outside } = newMachine();
		machine.attendant = {
			onPause: async () => true,
			onMissingValue: async () => undefined,
			onCountdown: async () => {},
			onFailure: async () => {
				machine.abort.abort();
				return "stop";
			},
		};
		machine.boot();
		expect((await machine.start(request(machine, sequenceOf(toy("fail", "fails"))))).kind).toBe("cancelled");
		machine.abort = new AbortController();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "command-failed" } });
		expect(outside.begun.get("fails")).toBe(1);
	});
});
