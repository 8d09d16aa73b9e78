import { describe, expect, it } from "vitest";
import { journalOf, newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const REPEATABLE = "idempotence";

/** A run whose once-step `danger` was cut in its act: the journal says begun, nothing says ended. */
async function cutInTheMiddle(more = "") {
	const { machine, outside } = newMachine();
	const sequence = sequenceOf(
		toy("count", "first", REPEATABLE) + toy("count", "danger", more) + toy("count", "last", REPEATABLE),
	);
	machine.losesAll = true;
	machine.boot();
	machine.cutAt = ({ text }) => text.includes('"kind":"node-finished"') && text.includes('"name":"danger"');
	expect((await machine.start(request(machine, sequence))).kind).toBe("cut");
	machine.cutAt = undefined;
	return { machine, outside };
}

describe("a cut once-step", () => {
	it("fails as interrupted-once and is not retried, whatever its author wrote", async () => {
		const { machine, outside } = await cutInTheMiddle("    retry: { times: 3, wait: 1s }\n");
		machine.boot();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "interrupted-once" } });
		expect(outside.acted.get("danger")).toBe(1);
		machine.boot();
		expect((await machine.start()).kind).toBe("nothing-to-do");
		const asked = await machine.start({ choice: { kind: "resume" } });
		expect(asked).toMatchObject({ kind: "failed", failure: { id: "interrupted-once" } });
		expect(outside.acted.get("danger")).toBe(1);
	});

	it.each([
		["again", true, 2],
		["again", false, 2],
		["skip", true, 1],
		["skip", false, 1],
	] as const)("goes on with --%s (told at once: %s)", async (kind, atOnce, times) => {
		const { machine, outside } = await cutInTheMiddle();
		machine.boot();
		if (!atOnce) expect((await machine.start()).kind).toBe("failed");
		expect((await machine.start({ choice: { kind } })).kind).toBe("finished");
		expect(outside.acted.get("danger")).toBe(times);
		expect(outside.acted.get("last")).toBe(1);
	});

	it("was permitted one more run, not two", async () => {
		const { machine, outside } = await cutInTheMiddle();
		machine.boot();
		machine.cutAt = ({ text }) => text.includes('"kind":"node-finished"') && text.includes('"status":"done"');
		expect((await machine.start({ choice: { kind: "again" } })).kind).toBe("cut");
		machine.cutAt = undefined;
		machine.boot();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "interrupted-once" } });
		expect(outside.acted.get("danger")).toBe(2);
	});

	it("of an author who permits errors lets the run go on", async () => {
		const { machine, outside } = await cutInTheMiddle("    continue-on-error: true\n");
		machine.boot();
		expect((await machine.start()).kind).toBe("finished");
		expect(outside.acted.get("danger")).toBe(1);
	});
});

describe("a failed run", () => {
	async function failedRun(steps: string) {
		const made = newMachine();
		const sequence = sequenceOf(steps);
		made.machine.boot();
		expect((await made.machine.start(request(made.machine, sequence))).kind).toBe("failed");
		return { ...made, sequence };
	}

	it("goes on where it failed with --resume, not at a failure that was let pass", async () => {
		const steps =
			toy("fail", "passes", "    continue-on-error: true\n") +
			toy("fail-first", "stops", REPEATABLE, 1) +
			toy("count", "last", REPEATABLE);
		const { machine, outside } = await failedRun(steps);
		expect((await machine.start({ choice: { kind: "resume" } })).kind).toBe("finished");
		expect(outside.begun.get("passes")).toBe(1);
		expect(outside.acted.get("last")).toBe(1);
	});

	it("goes on from a step that is named", async () => {
		const { machine, outside } = await failedRun(toy("count", "a", REPEATABLE) + toy("fail-first", "b", "", 1));
		expect((await machine.start({ choice: { kind: "from", step: "a" } })).kind).toBe("finished");
		expect(outside.acted.get("a")).toBe(2);
	});

	it("says what to do when it is started without a choice, and starts nothing", async () => {
		const { machine, outside, sequence } = await failedRun(toy("fail", "a"));
		expect(await machine.start()).toMatchObject({
			kind: "nothing-to-do",
			message: expect.stringContaining("--resume"),
		});
		expect((await machine.start(request(machine, sequence))).kind).toBe("refused");
		expect(outside.begun.get("a")).toBe(1);
	});

	it("is forgotten with --discard, and its place is free again", async () => {
		const { machine } = await failedRun(toy("fail", "a"));
		expect((await machine.start({ choice: { kind: "discard" } })).kind).toBe("nothing-to-do");
		expect(machine.windows.paths()).toEqual(["Windows\\explorer.exe"]);
	});

	it("past its point of no return is neither discarded nor left without the serial number", async () => {
		const { machine } = await failedRun(toy("wipe", "wipe", REPEATABLE) + toy("fail", "a"));
		expect(await machine.start({ choice: { kind: "discard" } })).toMatchObject({ kind: "refused" });
		expect(journalOf(machine).length).toBeGreaterThan(0);
		expect((await machine.start({ choice: { kind: "discard" }, confirmedSerial: "SN-1" })).kind).toBe("nothing-to-do");
	});
});

describe("WinPE from the disk", () => {
	it("never leaves a run that failed past its point of no return: nothing else can start the machine", async () => {
		const { machine } = newMachine();
		const steps = `  - restart: { to: winpe }\n${toy("wipe", "wipe", REPEATABLE)}${toy("fail", "a")}`;
		const { end } = await machine.runToEnd(request(machine, sequenceOf(steps, WITH_BOOT_IMAGE)));
		expect(end).toMatchObject({ kind: "failed", failure: { operand: "a" } });
		machine.boot();
		expect(machine.facts.phase).toBe("winpe");
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { operand: "a" } });
		expect(machine.slept).toEqual([]);
	});

	it("without a run waits, gives the old system back and begins nothing", async () => {
		const { machine } = newMachine();
		machine.windows.set("stray.wim", new Uint8Array([1]));
		machine.entries = [
			...machine.entries,
			{ id: "stray", kind: "winpe", title: "WinPE", target: { volume: "vol-windows", path: "stray.wim" } },
		];
		machine.defaultEntry = "stray";
		machine.boot();
		expect((await machine.start()).kind).toBe("restarting");
		expect(machine.slept).toEqual([60_000]);
		expect(machine.defaultEntry).toBe("windows-1");
	});

	it("stays where no Windows could start", async () => {
		const { machine } = newMachine();
		machine.windows.set("stray.wim", new Uint8Array([1]));
		machine.windows.set("Windows\\explorer.exe", undefined);
		const target = { volume: "vol-windows", path: "stray.wim" };
		machine.entries = [...machine.entries, { id: "stray", kind: "winpe", title: "WinPE", target }];
		machine.defaultEntry = "stray";
		machine.boot();
		expect((await machine.start()).kind).toBe("nothing-to-do");
		expect(machine.defaultEntry).toBe("stray");
	});
});

describe("cancelling", () => {
	it("is no failure: no retry, and the run goes on at the next start", async () => {
		const { machine, outside } = newMachine();
		const sequence = sequenceOf(
			toy("cancel", "stopped", `${REPEATABLE}    retry: { times: 5, wait: 1s }\n`) + toy("count", "last", REPEATABLE),
		);
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("cancelled");
		expect(outside.begun.get("stopped")).toBe(1);
		expect(outside.acted.has("last")).toBe(false);
		expect(journalOf(machine).some(({ record }) => record.kind === "run-finished")).toBe(false);
	});

	it("while a retry waits ends before the next try", async () => {
		const { machine, outside } = newMachine();
		machine.boot();
		const ports = machine.ports.bind(machine);
		machine.ports = () => {
			const made = ports();
			return { ...made, clock: { ...made.clock, idle: async () => machine.abort.abort() } };
		};
		const sequence = sequenceOf(toy("fail", "a", "    retry: { times: 5, wait: 1s }\n"));
		expect((await machine.start(request(machine, sequence))).kind).toBe("cancelled");
		expect(outside.begun.get("a")).toBe(1);
	});
});
