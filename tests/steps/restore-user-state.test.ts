import { describe, expect, it } from "vitest";
import { finishCapture } from "../../src/userstate/delta-pass.ts";
import { captureUserState } from "../../steps/capture-user-state.ts";
import { restoreUserState } from "../../steps/restore-user-state.ts";
import { MemoryMachine } from "../doubles/memory-machine.ts";
import { contextOf, lookOf, portsOf, VIEW } from "../doubles/user-state-step.ts";
import { ADA, BOB, exists, machineWithUsers, nodeAt, put, STORE } from "../doubles/user-tree.ts";

const newMachine = () => machineWithUsers(() => new MemoryMachine());
const INPUT = { store: "hard-link", from: "C:", path: STORE } as const;

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
