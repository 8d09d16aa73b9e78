import { describe, expect, it } from "vitest";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import { planDestinations } from "../../../src/userstate/destinations.ts";
import { restoreState } from "../../../src/userstate/restore-state.ts";
import type { StoreKind } from "../../../src/userstate/scope.ts";
import { readStoreState } from "../../../src/userstate/store.ts";
import { MemoryMachine, PowerCut } from "../../doubles/memory-machine.ts";
import { seededRandom } from "../../doubles/memory-volume.ts";
import {
	ADA,
	exists,
	growTree,
	machineWithUsers,
	nodeAt,
	put,
	STORE,
	scopeOf,
	snapshot,
} from "../../doubles/user-tree.ts";

const STATE = "C:\\_SMSTaskSequence";
const KINDS: readonly StoreKind[] = ["hard-link", "copy"];
type Stage = (machine: MemoryMachine) => Promise<void>;

function capture(kind: StoreKind): Stage {
	let scope: ReturnType<typeof scopeOf> | undefined;
	return async (machine) => {
		scope ??= scopeOf(machine, { store: kind });
		const done = await captureState(machine, { scope, root: "C:\\", storePath: STORE }, {});
		expect(done).toEqual({ ok: true, value: expect.anything() });
	};
}

const finish: Stage = async (machine) => {
	const finished = await finishCapture(machine, { storePath: STORE, root: "C:\\" });
	expect(finished).toEqual({ ok: true, value: expect.objectContaining({ kind: "final" }) });
};

/** Work of the user between capture and wipe. */
async function workOn(machine: MemoryMachine, random: () => number): Promise<void> {
	const { files } = machine;
	await growTree(machine, "C:\\Users\\ada\\Documents", random, 5);
	await put(machine, "C:\\Users\\ada\\new.txt", "new");
	await files.remove("C:\\Users\\ada\\Documents\\letter.txt");
	await put(machine, "C:\\Users\\ada\\Documents\\letter.txt", "dear bob, second version");
	await files.rename("C:\\Users\\bob\\Desktop\\plan.txt", "C:\\Users\\bob\\Desktop\\plan B.txt");
}

/** The wipe, a cut in its middle and a new Windows that knows both users. */
const wipe: Stage = async (machine) => {
	await finish(machine);
	await machine.files.wipe("C:\\", ["C:\\StateStore", STATE]);
	for (const volume of machine.volumeList) volume.flush();
};

/** Puts the stage through with the power going at the given change, again and again, until it ends. */
async function cutting(machine: MemoryMachine, random: () => number, every: number, stage: Stage): Promise<number> {
	for (let attempt = 0; ; attempt++) {
		machine.changes = 0;
		machine.cutAfter = attempt < 4 ? Math.floor(random() * every) : undefined;
		try {
			await stage(machine);
			machine.cutAfter = undefined;
			return attempt;
		} catch (error) {
			if (!(error instanceof PowerCut)) throw error;
			machine.cut(random);
		}
	}
}

async function rebuild(machine: MemoryMachine): Promise<Stage> {
	await machine.files.createFolder(STATE);
	for (const { sid, account } of machine.profileList)
		machine.accounts.set(sid, ["desktop.ini"].concat(account ?? []).slice(0, 1));
	machine.profileList.length = 0;
	const found = await readStoreState(machine.files, STORE);
	if (!found.ok || found.value.state !== "final") throw new Error("the store is not final");
	const { receipt } = found.value;
	const destinations = await planDestinations(machine, receipt.scope.roots, "C:\\");
	if (!destinations.ok) throw new Error(destinations.error.message);
	for (const volume of machine.volumeList) volume.flush();
	return async (again) => {
		const manifest = receipt.manifest.sha256;
		const request = { storePath: STORE, to: "C:\\", statePath: STATE, manifest, keepStore: false };
		const restored = await restoreState(again, { ...request, destinations: destinations.value }, {});
		expect(restored).toEqual({ ok: true, value: expect.anything() });
	};
}

/** The template of a new profile is not among what the user had. */
function withoutTemplate(seen: ReturnType<typeof snapshot>): ReturnType<typeof snapshot> {
	return new Map([...seen].filter(([path]) => path !== "desktop.ini"));
}

async function grown(random: () => number): Promise<MemoryMachine> {
	const machine = await machineWithUsers(() => new MemoryMachine());
	await growTree(machine, "C:\\Users\\ada", random, 20);
	await growTree(machine, "C:\\Users\\bob", random, 10);
	for (const volume of machine.volumeList) volume.flush();
	return machine;
}

describe("capture, work, wipe and restore", () => {
	for (const kind of KINDS) {
		it(`gives back a hundred random trees as they were last (${kind})`, async () => {
			for (let seed = 1; seed <= 100; seed++) {
				const random = seededRandom(seed);
				const machine = await grown(random);
				await capture(kind)(machine);
				await workOn(machine, random);
				const before = [snapshot(machine, "C:\\Users\\ada"), snapshot(machine, "C:\\Users\\bob")];
				await wipe(machine);
				expect(exists(machine, "C:\\Users")).toBe(false);
				await (await rebuild(machine))(machine);
				const after = [snapshot(machine, "C:\\Users\\ada"), snapshot(machine, "C:\\Users\\bob")];
				expect(after.map(withoutTemplate), `seed ${seed}`).toEqual(before);
				expect(exists(machine, STORE)).toBe(false);
			}
		});

		it(`gives them back when the power goes again and again (${kind})`, async () => {
			let cuts = 0;
			for (let seed = 1; seed <= 80; seed++) {
				const random = seededRandom(seed * 7919);
				const machine = await grown(random);
				cuts += await cutting(machine, random, 80, capture(kind));
				await workOn(machine, random);
				for (const volume of machine.volumeList) volume.flush();
				const before = [snapshot(machine, "C:\\Users\\ada"), snapshot(machine, "C:\\Users\\bob")];
				cuts += await cutting(machine, random, 30, finish);
				cuts += await cutting(machine, random, 60, wipe);
				cuts += await cutting(machine, random, 120, await rebuild(machine));
				const after = [snapshot(machine, "C:\\Users\\ada"), snapshot(machine, "C:\\Users\\bob")];
				expect(after.map(withoutTemplate), `seed ${seed}`).toEqual(before);
				expect(exists(machine, STORE)).toBe(false);
			}
			expect(cuts).toBeGreaterThan(300);
		});
	}

	it("keeps the file ids of a hard-link store", async () => {
		const machine = await machineWithUsers(() => new MemoryMachine());
		const { id } = nodeAt(machine, "C:\\Users\\ada\\Documents\\letter.txt");
		await capture("hard-link")(machine);
		await wipe(machine);
		await (await rebuild(machine))(machine);
		expect(nodeAt(machine, "C:\\Users\\ada\\Documents\\letter.txt").id).toBe(id);
		expect(machine.profileList.find((profile) => profile.sid === ADA)?.path).toBe("C:\\Users\\ada");
	});
});
