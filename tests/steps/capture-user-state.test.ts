import { describe, expect, it } from "vitest";
import { captureUserState } from "../../steps/capture-user-state.ts";
import { MemoryMachine } from "../doubles/memory-machine.ts";
import { contextOf, lookOf } from "../doubles/user-state-step.ts";
import { ADA, BOB, exists, machineWithUsers, STORE } from "../doubles/user-tree.ts";

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
		const place = { from: "%OSDisk%", folders: [] };
		const store = { kind: "captures-state", store: "%OSDStateStorePath%", hardLink: true, ...place };
		expect(captureUserState.effects({})).toContainEqual(store);
		expect(captureUserState.destructive({})).toBe(false);
	});
});
