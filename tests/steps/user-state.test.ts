import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/model/ports.ts";
import type { StepContext, StepLook } from "../../src/model/step.ts";
import { finishCapture } from "../../src/userstate/delta-pass.ts";
import { captureUserState } from "../../steps/capture-user-state.ts";
import { restoreUserState } from "../../steps/restore-user-state.ts";
import { MemoryMachine } from "../doubles/memory-machine.ts";
import { ADA, BOB, exists, machineWithUsers, nodeAt, put, STORE } from "../doubles/user-tree.ts";

const VIEW: StepLook["view"] = {
	runId: "run-1",
	statePath: "C:\\_SMSTaskSequence",
	protectedPaths: [],
	content: () => ({ ok: false, error: { id: "content-missing", operation: "test", message: "none" } }),
};

/** The steps use files, volumes and profiles alone; touching another port fails the test. */
function portsOf(machine: MemoryMachine): Ports {
	const { files, volumes, profiles } = machine;
	return { files, volumes, profiles } as unknown as Ports;
}

function lookOf(machine: MemoryMachine): StepLook {
	return { ...portsOf(machine), view: VIEW };
}

function contextOf(machine: MemoryMachine, report: StepContext["report"] = () => {}): StepContext {
	return { ports: portsOf(machine), view: VIEW, report, log: () => {}, signal: new AbortController().signal };
}

const newMachine = () => machineWithUsers(() => new MemoryMachine());
const INPUT = { store: "hard-link", from: "C:", path: STORE } as const;

describe("capture-user-state", () => {
	it("decides plain data that survives the journal", async () => {
		const machine = await newMachine();
		machine.profileList.push({ sid: "S-1-5-21-9", path: "C:\\Users\\gone" });
		const before = machine.changes;
		const decision = await captureUserState.decide({ ...INPUT, folders: ["Data"] }, lookOf(machine));
		expect(decision).toMatchObject({
			ok: true,
			value: { data: { storePath: STORE, scope: { roots: [{ sid: ADA }, { sid: BOB }] } } },
		});
		if (!decision.ok) return;
		expect(JSON.parse(JSON.stringify(decision.value))).toEqual(decision.value);
		expect(decision.value.choices[0]?.candidates).toContainEqual({
			name: "C:\\Users\\gone",
			rejected: expect.any(String),
		});
		expect(machine.changes).toBe(before);
	});

	it.each([
		[{ path: "C:\\" }, "input-invalid"],
		[{ path: "store" }, "input-invalid"],
		[{ from: "C:\\Users" }, "input-invalid"],
		[{ from: "X:" }, "volume-not-found"],
		[{ path: "D:\\store" }, "volume-unfit"],
		[{ path: "C:\\Users\\ada\\store" }, "input-invalid"],
		[{ folders: ["C:\\Users"] }, "input-invalid"],
		[{ folders: ["D:\\Data"] }, "input-invalid"],
		[{ folders: ["C:\\"] }, "input-invalid"],
	])("refuses %o as %s", async (change, id) => {
		const machine = await newMachine();
		machine.addVolume("D");
		const decision = await captureUserState.decide({ ...INPUT, ...change }, lookOf(machine));
		expect(decision).toMatchObject({ ok: false, error: { id } });
	});

	it("counts what a copy needs before it begins", async () => {
		const machine = await newMachine();
		machine.addVolume("D");
		machine.freeBytes.set("D", 15);
		const input = { ...INPUT, store: "copy", path: "D:\\store" } as const;
		expect(await captureUserState.decide(input, lookOf(machine))).toMatchObject({
			ok: false,
			error: { id: "disk-full" },
		});
		machine.freeBytes.set("D", 16);
		const decision = await captureUserState.decide(input, lookOf(machine));
		expect(decision).toMatchObject({ ok: true, value: { data: { estimate: { names: 2, bytes: 14 } } } });
	});

	it("follows its volumes to other letters", async () => {
		const machine = await newMachine();
		const decision = await captureUserState.decide(INPUT, lookOf(machine));
		if (!decision.ok) throw new Error(decision.error.message);
		for (const volume of machine.volumeList) volume.letter = "E";
		const outcome = await captureUserState.act(decision.value, contextOf(machine));
		expect(outcome).toMatchObject({ ok: true, value: { kind: "done", wrote: ["volume-C"] } });
		expect(exists(machine, "E:\\StateStore\\run\\captured\\receipt.json")).toBe(true);
	});

	it("tells the engine what to protect", () => {
		const store = { kind: "captures-state", store: "%OSDStateStorePath%", hardLink: true };
		expect(captureUserState.effects({})).toContainEqual(store);
		expect(captureUserState.destructive({})).toBe(false);
	});
});

describe("restore-user-state", () => {
	it("brings the files of a refresh back and reports bytes that never fall", async () => {
		const machine = await newMachine();
		await put(machine, "C:\\Data\\shared.txt", "shared");
		const decided = await captureUserState.decide({ ...INPUT, folders: ["Data"] }, lookOf(machine));
		if (!decided.ok) throw new Error(decided.error.message);
		expect(await captureUserState.act(decided.value, contextOf(machine))).toMatchObject({ ok: true });
		const finished = await finishCapture(portsOf(machine), { storePath: STORE, root: "C:\\" });
		expect(finished).toMatchObject({ ok: true });
		await machine.files.wipe("C:\\", ["C:\\StateStore"]);
		machine.profileList.length = 0;
		await machine.files.createFolder(VIEW.statePath);
		for (const sid of [ADA, BOB]) machine.accounts.set(sid, []);
		const decision = await restoreUserState.decide({ path: STORE, to: "C:" }, lookOf(machine));
		if (!decision.ok) throw new Error(decision.error.message);
		expect(JSON.parse(JSON.stringify(decision.value))).toEqual(decision.value);
		const seen: number[] = [];
		const outcome = await restoreUserState.act(
			decision.value,
			contextOf(machine, ({ doneBytes }) => seen.push(doneBytes)),
		);
		expect(outcome).toMatchObject({
			ok: true,
			value: { kind: "done", notes: [expect.stringContaining("3 files, 20 B")] },
		});
		expect(seen.at(-1)).toBe(20);
		expect(seen).toEqual([...seen].sort((left, right) => left - right));
		expect(nodeAt(machine, "C:\\Users\\ada").security.owner).toBe(ADA);
		expect(exists(machine, "C:\\Data\\shared.txt")).toBe(true);
	});

	it.each([
		[{ path: "C:\\", to: "C:" }, "input-invalid"],
		[{ path: STORE, to: "C:\\Windows" }, "input-invalid"],
		[{ path: "X:\\store", to: "C:" }, "volume-not-found"],
		[{ path: STORE, to: "C:" }, "store-missing"],
	])("refuses %o as %s", async (input, id) => {
		const machine = await newMachine();
		expect(await restoreUserState.decide(input, lookOf(machine))).toMatchObject({ ok: false, error: { id } });
	});
});
