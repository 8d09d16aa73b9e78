import { describe, expect, it } from "vitest";
import { judgeRestart } from "../../../src/engine/restarts.ts";
import type { Run } from "../../../src/engine/run.ts";
import { applyRecord, emptyState } from "../../../src/engine/run-state.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import type { Phase } from "../../../src/model/phase.ts";
import { newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const span = { node: "1", visit: 1, attempt: 1 };
const asked = (into: Phase): JournalRecord => ({
	kind: "restart-asked",
	span,
	fromBoot: "boot-1",
	into,
	then: "next",
	limit: 5,
});
const handedOver = (restarts: boolean): JournalRecord => ({
	...{ kind: "restart-asked", span, fromBoot: "boot-1", into: "full-os", then: "verify", limit: 5 },
	handOver: { to: "setup.exe", deadline: 1, ...(restarts ? { restarts } : {}) },
});
const armed: JournalRecord = { kind: "restart-armed" };
const boot: JournalRecord = { kind: "boot-started", phase: "full-os", startedFrom: "full-os" };
const started: JournalRecord = { kind: "node-started", span, type: "x", name: "x" };
const wipe: JournalRecord = { kind: "act-started", span, destructive: true };

function judge(records: readonly JournalRecord[], bootId: string, phase: Phase): string {
	const state = records.reduce((before, record) => applyRecord(before, { record, boot: "b" }), emptyState());
	return judgeRestart({ journal: { state }, facts: { bootId, phase } } as unknown as Run);
}

describe("what a start finds of a restart", () => {
	it.each<readonly [string, readonly JournalRecord[], string, Phase, string]>([
		["none was asked for", [], "boot-2", "winpe", "none"],
		["the same boot", [asked("winpe"), armed], "boot-1", "full-os", "ask-again"],
		["the same boot and the right system", [asked("full-os"), armed], "boot-1", "full-os", "ask-again"],
		["another boot, the right system", [asked("winpe"), armed], "boot-2", "winpe", "done"],
		["another boot, the right system, not armed", [asked("full-os")], "boot-2", "full-os", "done"],
		["the same boot, a program has the machine", [handedOver(false), armed], "boot-1", "full-os", "handed-over"],
		["the same boot, a program waits for the restart", [handedOver(true), armed], "boot-1", "full-os", "ask-again"],
		["another boot, the program is back", [handedOver(true), armed], "boot-2", "full-os", "done"],
		["cut before the boot store was changed", [asked("winpe")], "boot-2", "full-os", "ask-again"],
		["WinPE from a medium instead of Windows", [asked("full-os"), armed], "boot-2", "winpe", "elsewhere"],
		["the one-shot entry used up", [asked("winpe"), armed, boot], "boot-2", "full-os", "ask-again"],
		[
			"the one-shot entry used up again and again",
			[asked("winpe"), armed, boot, boot, boot],
			"boot-4",
			"full-os",
			"elsewhere",
		],
		[
			"Windows instead of WinPE past the wipe",
			[started, wipe, asked("winpe"), armed, boot],
			"boot-2",
			"full-os",
			"elsewhere",
		],
	])("%s", (_, records, bootId, phase, expected) => {
		expect(judge(records, bootId, phase)).toBe(expected);
	});
});

describe("a step that another program gives the machine back to", () => {
	it("keeps its decision and is asked what became of it", () => {
		const decision = { summary: "upgrade", choices: [], data: { id: "1" } };
		const records: readonly JournalRecord[] = [
			...[
				started,
				{ kind: "decided", span, decision } as const,
				{ kind: "act-started", span, destructive: false } as const,
			],
			...[handedOver(true), armed, { kind: "restart-done", span, into: "full-os" } as const],
		];
		const { open } = records.reduce((before, record) => applyRecord(before, { record, boot: "b" }), emptyState());
		expect(open).toMatchObject({ decision, acted: true, interrupted: true, handedBack: true });
	});
});

describe("restarts of a run", () => {
	it("that can't be brought about fail their step and are asked for no longer", async () => {
		const { machine, outside } = newMachine();
		machine.stick.set("Deploy\\boot.sdi", undefined);
		const sequence = sequenceOf(
			`  - restart: { to: full-os }\n    continue-on-error: true\n${toy("count", "after", "idempotence")}`,
			WITH_BOOT_IMAGE,
		);
		const ports = machine.ports.bind(machine);
		machine.ports = () => {
			const made = ports();
			const verify = async () =>
				({ ok: false, error: { id: "boot-files-missing", operation: "o", message: "m" } }) as const;
			return { ...made, boot: { ...made.boot, verify } };
		};
		machine.boot();
		machine.losesAll = true;
		machine.cutAt = ({ text }) => text.includes('"node-finished"') && text.includes('"after"');
		expect((await machine.start(request(machine, sequence))).kind).toBe("cut");
		machine.cutAt = undefined;
		machine.boot();
		expect((await machine.start()).kind).toBe("finished");
		expect(outside.acted.get("after")).toBe(2);
	});

	it("with `again` run the same step afresh, up to its limit", async () => {
		const { machine, outside } = newMachine();
		const { end, ends } = await machine.runToEnd(request(machine, sequenceOf(toy("again", "again", "", 2))));
		expect(end.kind).toBe("finished");
		expect(ends.map(({ kind }) => kind)).toEqual(["restarting", "restarting", "finished"]);
		expect(outside.acted.get("again")).toBe(3);
	});

	it("with `again`, cut right after the restart, count as not begun: also a once-step runs", async () => {
		const { machine, outside } = newMachine();
		machine.losesAll = true;
		let cuts = 0;
		machine.cutAt = ({ text }) => text.includes('"attempt":2') && text.includes('"act-started"') && ++cuts === 1;
		const { end } = await machine.runToEnd(request(machine, sequenceOf(toy("again", "again", "", 1))));
		expect(end.kind).toBe("finished");
		expect(cuts).toBe(2);
		expect(outside.acted.get("again")).toBe(2);
	});

	it("into WinPE from a medium left in stop with what to do", async () => {
		const { machine } = newMachine();
		machine.boot();
		const sequence = sequenceOf(`  - restart: { to: full-os }\n${toy("count", "after")}`);
		expect((await machine.start(request(machine, sequence))).kind).toBe("restarting");
		machine.boot();
		machine.facts = { ...machine.facts, phase: "winpe", startedFrom: "medium", systemLetter: "X" };
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "came-back-elsewhere" } });
	});
});

describe("a machine that is handed over to another program", () => {
	const handedOver = async (deadline: number) => {
		const { machine, outside } = newMachine();
		machine.boot();
		const sequence = sequenceOf(toy("hand-over", "upgrade", "", deadline) + toy("count", "after"));
		const first = await machine.start(request(machine, sequence));
		return { machine, outside, first };
	};

	it("is not restarted by the engine, and the run goes on when it comes back", async () => {
		const { machine, outside, first } = await handedOver(60_000);
		expect(first.kind).toBe("restarting");
		expect((await machine.start()).kind).toBe("nothing-to-do");
		machine.boot();
		expect((await machine.start()).kind).toBe("finished");
		expect(outside.acted.get("upgrade")).toBe(1);
		expect(outside.acted.get("after")).toBe(1);
	});

	it.each([
		["skip", { kind: "finished" }, 1],
		["again", { kind: "restarting" }, 2],
	] as const)("is waited for no longer when the operator says --%s", async (kind, expected, times) => {
		for (const deadline of [60_000, -1]) {
			const { machine, outside } = await handedOver(deadline);
			const waits = await machine.start();
			expect(waits.kind).toBe(deadline < 0 ? "failed" : "nothing-to-do");
			if (waits.kind === "failed") expect(waits.failure.details?.join()).toContain(`--${kind}`);
			expect(await machine.start({ choice: { kind } })).toMatchObject(expected);
			expect(outside.begun.get("upgrade")).toBe(times);
		}
	});

	it("is waited for in another system until its time is over", async () => {
		for (const [deadline, expected] of [
			[60_000, { kind: "nothing-to-do" }],
			[-1, { kind: "failed", failure: { id: "timed-out", operand: "setup.exe" } }],
		] as const) {
			const { machine, outside } = await handedOver(deadline);
			machine.boot();
			machine.facts = { ...machine.facts, phase: "winpe", startedFrom: "medium", systemLetter: "X" };
			expect(await machine.start()).toMatchObject(expected);
			expect(outside.acted.get("after")).toBeUndefined();
		}
	});
});
