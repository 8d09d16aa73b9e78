import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeJournal, encodeLine } from "../../src/engine/journal-line.ts";
import type { JournalRecord } from "../../src/model/journal.ts";
import { digestOf, endOf, inTemporaryFolder, rehearse } from "./rig.ts";
import {
	changedSince,
	failureOf,
	kindIn,
	OFFICE,
	officePlace,
	onScene,
	placeOf,
	readOfficeStore,
	type Scene,
	type SceneWish,
	writeUnder,
} from "./scene.ts";

const SECOND = {
	serial: "SECOND0001",
	disk: "5f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f5ff",
	windows: "5f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f600",
} as const;
const OTHER_UUID = "11111111-2222-4333-8444-555555555555";

const PROTECTED = { owner: "S-1-5-18", dacl: "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)" };

/** A second disk with a state folder that looks pending; `isTrusted` when it has the owner and rights that the engine gives. */
function withDecoy(pending: string, isTrusted: boolean, disk: Record<string, string> = {}): SceneWish {
	return {
		edit: (machine) => {
			const tree = "trees/second";
			const partition = { id: SECOND.windows, role: "data", size: "100GiB", "file-system": "ntfs", label: "Old", tree };
			const { serial } = SECOND;
			const traits = { serial, model: "Contoso SATA 128", bus: "sata", size: "128GiB", style: "gpt", id: SECOND.disk };
			machine.disks[disk.removable === "true" ? "unshift" : "push"]({ ...traits, ...disk, partitions: [partition] });
			const security = machine.security as unknown[];
			if (isTrusted) security.push({ partition: SECOND.windows, path: "_SMSTaskSequence", ...PROTECTED });
		},
		trees: (template) => cpSync(pending, join(template, "trees", "second", "_SMSTaskSequence"), { recursive: true }),
	};
}

/** A pending state folder as it is in the middle of a refresh, taken from a run that was stopped there. */
function pendingState(folder: string): Promise<void> {
	return onScene({}, async (scene) => {
		await rehearse({
			...scene,
			afterEngine: (session, end) => {
				if (session.phase === "full-os" && end?.kind === "restarting" && !existsSync(folder))
					cpSync(officePlace(scene.machineFolder, "windows", "_SMSTaskSequence"), folder, { recursive: true });
			},
		});
	});
}

async function withPending<Value>(work: (pending: string) => Promise<Value>): Promise<Value> {
	return inTemporaryFolder(async (folder) => {
		const pending = join(folder, "pending");
		await pendingState(pending);
		return work(pending);
	});
}

/** Changes records of a journal; checksums are made anew. */
function rewrite(folder: string, change: (record: JournalRecord) => JournalRecord): void {
	const file = join(folder, "journal.jsonl");
	const decoded = decodeJournal(readFileSync(file));
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
	const lines = decoded.value.lines.map((line) => encodeLine({ ...line, record: change(line.record) }));
	writeFileSync(file, lines.join(""));
}

const ofAnotherMachine = (folder: string): void =>
	rewrite(folder, (record) =>
		record.kind === "run-started" ? { ...record, machine: { uuid: OTHER_UUID, serialNumber: "OTHER" } } : record,
	);

/** Another pending run of this very machine, on its second disk. */
const secondRun = (folder: string): void =>
	rewrite(folder, (record) => {
		if (record.kind === "run-started") return { ...record, runId: "another run" };
		if (record.kind !== "homed") return record;
		return { ...record, place: { ...record.place, volume: SECOND.windows }, disk: SECOND.disk };
	});

const finishes = async (scene: Scene): Promise<void> => {
	const result = await rehearse(scene);
	expect([endOf(result).exitCode, result.ends.at(-1)]).toEqual([0, { kind: "finished" }]);
};

describe("letters", () => {
	it.each([
		["the volume of Windows has no letter in WinPE", { [OFFICE.windows]: "none" }],
		["another volume is C: in WinPE", { [OFFICE.data]: "C", [OFFICE.windows]: "Q" }],
		["no volume has a letter in WinPE", { [OFFICE.windows]: "none", [OFFICE.data]: "none" }],
	])("%s: the refresh ends as with the usual letters", async (_, winpe) => {
		const usual = await onScene({}, async (scene) => {
			await finishes(scene);
			return digestOf(scene.machineFolder);
		});
		const edit: SceneWish["edit"] = (machine) => {
			machine.letters = { winpe };
		};
		await onScene({ edit }, async (scene) => {
			await finishes(scene);
			expect(await changedSince(scene.machineFolder, usual.lines)).toEqual([]);
		});
	});
});

describe("decoys", () => {
	it.each<[string, (pending: string) => void, Record<string, string>]>([
		["another machine's pending journal on a second disk", ofAnotherMachine, {}],
		["this machine's journal copied to a second disk", () => {}, {}],
		["another machine's pending journal on a USB stick as disk 0", ofAnotherMachine, { bus: "usb", removable: "true" }],
	])("%s is left alone: the right disk is refreshed", async (_, change, disk) => {
		await withPending(async (pending) => {
			change(pending);
			await onScene(withDecoy(pending, true, disk), async (scene) => {
				const file = placeOf(scene.machineFolder, SECOND.serial, SECOND.windows, "_SMSTaskSequence\\journal.jsonl");
				const own = (lines: readonly string[]) => lines.filter((line) => line.includes(`${SECOND.serial}/`));
				const before = own((await digestOf(scene.machineFolder)).lines);
				await finishes(scene);
				expect(readFileSync(file, "utf8")).toBe(readFileSync(join(pending, "journal.jsonl"), "utf8"));
				expect(own((await digestOf(scene.machineFolder)).lines)).toEqual(before);
			});
		});
	});

	it("a state folder that others may write to stops the start, with nothing touched", async () => {
		await withPending(async (pending) => {
			ofAnotherMachine(pending);
			await onScene(withDecoy(pending, false), async (scene) => {
				const { lines } = await digestOf(scene.machineFolder);
				expect(failureOf(await rehearse(scene))).toBe("journal-foreign");
				expect(await changedSince(scene.machineFolder, lines)).toEqual([]);
			});
		});
	});
});

describe("a staged WinPE that does not find exactly its run", () => {
	const own = ({ machineFolder }: Scene) => officePlace(machineFolder, "windows", "_SMSTaskSequence");

	it.each<[string, SceneWish, (scene: Scene) => void]>([
		["none", {}, (scene) => rmSync(join(own(scene), "journal.jsonl"))],
		["only another machine's", {}, (scene) => ofAnotherMachine(own(scene))],
	])("finds %s: touches nothing and starts the old Windows again by default", async (_, wish, change) => {
		await stray(wish, change);
	});

	it("finds 2 of this machine: touches nothing and starts the old Windows again by default", async () => {
		await withPending(async (pending) => {
			secondRun(pending);
			const decoy = (scene: Scene) =>
				writeFileSync(
					placeOf(scene.machineFolder, SECOND.serial, SECOND.windows, "_SMSTaskSequence\\journal.jsonl"),
					readFileSync(join(pending, "journal.jsonl")),
				);
			await inTemporaryFolder(async (folder) => {
				writeUnder(join(folder, "empty", "note.txt"), "no run yet");
				await stray(withDecoy(join(folder, "empty"), true), decoy);
			});
		});
	});
});

/** A refresh on its way into WinPE meets a change of the state folders; WinPE must give the old Windows back. */
async function stray(wish: SceneWish, change: (scene: Scene) => void): Promise<void> {
	await onScene(wish, async (scene) => {
		const { machineFolder } = scene;
		let inWinpe: readonly string[] = [];
		const changed: string[] = [];
		const result = await rehearse({
			...scene,
			prepare: async (_, { phase }) => {
				const { lines } = await digestOf(machineFolder);
				if (phase === "winpe") inWinpe = lines;
				else if (inWinpe.length > 0) changed.push(...(await changedSince(machineFolder, inWinpe)));
			},
			afterEngine: ({ bootNumber }) => {
				if (bootNumber === 1) change(scene);
			},
		});
		expect(result.sessions.map(({ phase }) => phase)).toEqual(["full-os", "winpe", "full-os"]);
		expect(result.ends.slice(0, 2).map(({ kind }) => kind)).toEqual(["restarting", "restarting"]);
		expect(result.ends.at(-1)?.kind).not.toBe("finished");
		expect(inWinpe.length).toBeGreaterThan(50);
		expect(changed.filter((line) => !line.includes("boot store"))).toEqual([]);
		const store = readOfficeStore(machineFolder);
		expect([kindIn(store, store.default), store.next]).toEqual(["windows", undefined]);
	});
}
