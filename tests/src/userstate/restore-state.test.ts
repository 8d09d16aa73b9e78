import { describe, expect, it } from "vitest";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import { planDestinations } from "../../../src/userstate/destinations.ts";
import { type RestoreRequest, restoreState } from "../../../src/userstate/restore-state.ts";
import type { StoreKind } from "../../../src/userstate/scope.ts";
import { readStoreState } from "../../../src/userstate/store.ts";
import { MemoryMachine } from "../../doubles/memory-machine.ts";
import { ADA, BOB, exists, machineWithUsers, nodeAt, put, STORE, scopeOf } from "../../doubles/user-tree.ts";

const LETTER = "C:\\Users\\ada\\Documents\\letter.txt";
const KEEP = ["C:\\StateStore", "C:\\_SMSTaskSequence"];

/** A wiped PC with a final store and a Windows that knows nobody yet. */
async function wiped(store: StoreKind = "hard-link"): Promise<MemoryMachine> {
	const machine = await machineWithUsers(() => new MemoryMachine());
	nodeAt(machine, LETTER).attributes = ["read-only"];
	const request = { scope: scopeOf(machine, { store }), root: "C:\\", storePath: STORE };
	await captureState(machine, request, {});
	await machine.files.createFolder("C:\\_SMSTaskSequence");
	const finished = await finishCapture(machine, { storePath: STORE, root: "C:\\" });
	expect(finished).toMatchObject({ ok: true });
	await machine.files.wipe("C:\\", KEEP);
	machine.profileList.length = 0;
	return machine;
}

async function requestFor(machine: MemoryMachine, change: Partial<RestoreRequest> = {}): Promise<RestoreRequest> {
	const found = await readStoreState(machine.files, STORE);
	if (!found.ok || found.value.state !== "final") throw new Error("the store is not final");
	const { receipt } = found.value;
	const destinations = await planDestinations(machine, receipt.scope.roots, "C:\\");
	if (!destinations.ok) throw new Error(destinations.error.message);
	return {
		storePath: STORE,
		to: "C:\\",
		statePath: "C:\\_SMSTaskSequence",
		manifest: receipt.manifest.sha256,
		destinations: destinations.value,
		keepStore: false,
		...change,
	};
}

function text(machine: MemoryMachine, path: string): string {
	return new TextDecoder().decode(nodeAt(machine, path).content);
}

describe("restoring a store", () => {
	it("asks the system for profiles, and holds files of users it does not know", async () => {
		const machine = await wiped();
		machine.accounts.set(ADA, ["Documents\\letter.txt"]);
		const notes = await restoreState(machine, await requestFor(machine), {});
		expect(notes.ok && notes.value[0]).toContain("2 files, 14 B of 2 users restored and verified by file id and size");
		expect(notes.ok && notes.value.join()).toContain(`(${BOB}): the files wait in C:\\_SteppeHolding\\${BOB}`);
		expect(text(machine, LETTER)).toBe("dear bob");
		expect(text(machine, `C:\\_SteppeHolding\\${BOB}\\Desktop\\plan.txt`)).toBe("a plan");
		expect(exists(machine, "C:\\Users\\bob")).toBe(false);
		expect(exists(machine, "C:\\Users\\ada\\Documents\\letter (from new Windows).txt")).toBe(false);
	});

	it("sets aside what a profile that was there before has under the same name", async () => {
		for (const store of ["hard-link", "copy"] as const) {
			const machine = await wiped(store);
			machine.profileList.push({ sid: ADA, path: "C:\\Users\\ada.PC" }, { sid: BOB, path: "C:\\Users\\bob" });
			await put(machine, "C:\\Users\\ada.PC\\Documents\\letter.txt", "made in the new Windows");
			await put(machine, "C:\\Users\\bob\\Desktop", "a file where a folder was");
			const restored = await restoreState(machine, await requestFor(machine), {});
			expect(restored).toMatchObject({ ok: true });
			expect(text(machine, "C:\\Users\\ada.PC\\Documents\\letter.txt")).toBe("dear bob");
			const aside = "C:\\Users\\ada.PC\\Documents\\letter (from new Windows).txt";
			expect(text(machine, aside)).toBe("made in the new Windows");
			expect(text(machine, "C:\\Users\\bob\\Desktop (from new Windows)")).toBe("a file where a folder was");
		}
	});

	it("replaces what a cut restore left: only the first attempt sets aside", async () => {
		const machine = await wiped("copy");
		machine.profileList.push({ sid: ADA, path: "C:\\Users\\ada" });
		await put(machine, "C:\\Users\\ada\\Documents\\own.txt", "own");
		const request = await requestFor(machine);
		await machine.files.write(`${STORE}\\restoring.json`, "{}");
		await put(machine, LETTER, "dear");
		expect(await restoreState(machine, request, {})).toMatchObject({ ok: true });
		expect(text(machine, LETTER)).toBe("dear bob");
		expect(exists(machine, "C:\\Users\\ada\\Documents\\letter (from new Windows).txt")).toBe(false);
	});

	it("keeps the read-only attribute that removing the store takes away", async () => {
		const machine = await wiped();
		await restoreState(machine, await requestFor(machine), {});
		const letter = nodeAt(machine, `C:\\_SteppeHolding\\${ADA}\\Documents\\letter.txt`);
		expect(letter).toMatchObject({ attributes: ["read-only"], links: 1 });
		expect(exists(machine, STORE)).toBe(false);
	});

	it("may be done again, with and without the store", async () => {
		const machine = await wiped("copy");
		const request = await requestFor(machine, { keepStore: true });
		const first = await restoreState(machine, request, {});
		await machine.files.remove("C:\\_SMSTaskSequence\\user-state-restored.json");
		expect(await restoreState(machine, request, {})).toEqual(first);
		expect(exists(machine, STORE)).toBe(true);
		expect(await restoreState(machine, { ...request, keepStore: false }, {})).toEqual(first);
		expect(exists(machine, STORE)).toBe(false);
		expect(await restoreState(machine, { ...request, keepStore: false }, {})).toEqual(first);
	});

	it("restores a store that is kept as often as it is asked to, and believes no earlier record", async () => {
		const machine = await wiped("copy");
		machine.profileList.push({ sid: ADA, path: "C:\\Users\\ada" });
		const first = await restoreState(machine, await requestFor(machine, { keepStore: true }), {});
		expect(text(machine, LETTER)).toBe("dear bob");
		await machine.files.wipe("C:\\", KEEP);
		await put(machine, LETTER, "of the next new Windows");
		expect(await restoreState(machine, await requestFor(machine, { keepStore: true }), {})).toEqual(first);
		expect(text(machine, LETTER)).toBe("dear bob");
		const aside = "C:\\Users\\ada\\Documents\\letter (from new Windows).txt";
		expect(text(machine, aside)).toBe("of the next new Windows");
		await machine.files.wipe("C:\\", KEEP);
		expect(await restoreState(machine, await requestFor(machine), {})).toEqual(first);
		expect(text(machine, LETTER)).toBe("dear bob");
		expect(exists(machine, STORE)).toBe(false);
	});

	it("never takes a missing store for a restored one", async () => {
		const machine = await wiped();
		const request = await requestFor(machine);
		await machine.files.removeTree(STORE);
		expect(await restoreState(machine, request, {})).toMatchObject({ ok: false, error: { id: "store-missing" } });
	});

	it("names part and line of a damaged manifest before anything is touched", async () => {
		const machine = await wiped();
		const request = await requestFor(machine);
		const path = `${STORE}\\final\\manifest-000.jsonl`;
		const manifest = text(machine, path);
		const before = machine.changes;
		await machine.files.write(path, manifest.replace('"path":"Documents"', '"path":"..\\\\..\\\\Windows"'));
		const refused = await restoreState(machine, request, {});
		expect(refused).toMatchObject({ ok: false, error: { id: "content-damaged", operand: path } });
		expect(refused.ok ? "" : refused.error.message).toMatch(/^Line 2 has the name "\.\."/);
		await machine.files.write(path, manifest.replace('"sizeBytes":8', '"sizeBytes":9'));
		expect(await restoreState(machine, request, {})).toMatchObject({ ok: false, error: { id: "content-damaged" } });
		expect(machine.changes).toBe(before + 2);
	});

	it("refuses a store that lost a file", async () => {
		const machine = await wiped();
		const request = await requestFor(machine);
		await machine.files.remove(`${STORE}\\files\\000\\000001`);
		const refused = await restoreState(machine, request, {});
		expect(refused).toMatchObject({ ok: false, error: { id: "content-damaged", details: ["file 1"] } });
	});

	it("finds a copy whose bytes changed in the store", async () => {
		const machine = await wiped("copy");
		const request = await requestFor(machine);
		nodeAt(machine, `${STORE}\\files\\000\\000000`).content = new TextEncoder().encode("dear eve");
		expect(await restoreState(machine, request, {})).toMatchObject({ ok: false, error: { id: "restore-incomplete" } });
		expect(exists(machine, STORE)).toBe(true);
	});
});
