import { describe, expect, it } from "vitest";
import { joinPath } from "../../../src/base/windows-path.ts";
import type { RehearsalStorage } from "../../../src/machine/rehearsal/storage/open.ts";
import type { Files, Profiles } from "../../../src/model/ports.ts";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import { planDestinations } from "../../../src/userstate/destinations.ts";
import { restoreState } from "../../../src/userstate/restore-state.ts";
import type { CaptureScope, StoreKind } from "../../../src/userstate/scope.ts";
import { readStoreState } from "../../../src/userstate/store.ts";
import { successOf } from "../../contract/subject.ts";
import {
	OFFICE,
	type StoredMachine,
	storedMachine,
	WINDOWS,
	WINPE,
} from "../machine/rehearsal/storage/stored-machine.ts";

const MACHINE = { ...OFFICE, letters: { winpe: { [WINDOWS]: "C" } } };
const SID = "S-1-5-21-1-2-3-1001";
const HOME = "C:\\Users\\ada";
const STORE = "C:\\StateStore";
const STATE = "C:\\_SMSTaskSequence";

/** One user; this test is about storage, not about how Windows lists its users. */
const PROFILES: Profiles = {
	list: async () => ({ ok: true, value: [{ sid: SID, path: HOME, account: "PC\\ada" }] }),
	create: async () => ({ ok: false, error: { id: "internal-error", operation: "test", message: "not asked" } }),
};

async function fill(files: Files): Promise<void> {
	successOf(await files.createFolder(joinPath(HOME, "Documents", "deep ".repeat(20).trim(), "er".repeat(100))));
	successOf(await files.createFolder(STATE));
	successOf(await files.write(joinPath(HOME, "Documents", "letter.txt"), "dear bob"));
	successOf(await files.hardLink(joinPath(HOME, "Documents", "letter.txt"), joinPath(HOME, "same letter.txt")));
	successOf(await files.write(joinPath(HOME, "read only.txt"), "r"));
	successOf(await files.setAttributes(joinPath(HOME, "read only.txt"), ["read-only", "hidden"], 1_600_000_000_000));
	const security = { owner: SID, dacl: `D:P(A;;FA;;;${SID})(A;;FA;;;SY)` };
	for (const path of [HOME, joinPath(HOME, "Documents"), joinPath(HOME, "read only.txt")]) {
		successOf(await files.setSecurity(path, security));
	}
	successOf(await files.write("C:\\Windows.exe", "old"));
}

/** Gives everything below a folder a time of whole seconds, the deepest first: finer ones are rounded by the host. */
async function setTimes(files: Files, folder: string): Promise<void> {
	for (const entry of successOf(await files.list(folder))) {
		if (entry.kind === "folder") await setTimes(files, entry.path);
		successOf(await files.setAttributes(entry.path, entry.attributes, 1_500_000_000_000 + entry.name.length * 1_000));
	}
}

/** Everything below a folder; hard links show by the name that came first. */
async function treeOf(files: Files, folder: string, first = new Map<string, string>()): Promise<readonly unknown[]> {
	const rows: unknown[] = [];
	for (const entry of successOf(await files.list(folder))) {
		if (!first.has(entry.fileId)) first.set(entry.fileId, entry.path);
		const { fileId, links: _, ...seen } = entry;
		const content = entry.kind === "file" ? successOf(await files.readText(entry.path)) : "";
		rows.push({ ...seen, content, sameAs: first.get(fileId), security: successOf(await files.security(entry.path)) });
		if (entry.kind === "folder") rows.push(...(await treeOf(files, entry.path, first)));
	}
	return rows;
}

/** Runs a stage on freshly opened storage, cut at its first barriers, until one attempt ends. */
async function cutAtBarriers(
	machine: StoredMachine,
	seed: number,
	stage: (storage: RehearsalStorage) => Promise<void>,
): Promise<number> {
	for (let barrier = 0; ; barrier++) {
		const storage = machine.open({ session: { ...WINPE, bootId: `boot-${seed}-${barrier}` }, writeCache: true });
		let seen = 0;
		let ended = false;
		const cut = new Promise<void>((resolve) => {
			storage.onBarrier(() => {
				if (seen++ !== barrier) return undefined;
				return storage.cut(seed + barrier).then(resolve);
			});
		});
		await Promise.race([
			cut,
			stage(storage).then(() => {
				ended = true;
			}),
		]);
		storage.close();
		if (ended) return barrier;
	}
}

const capture = (scope: CaptureScope) => async (storage: RehearsalStorage) => {
	const ports = { ...storage, profiles: PROFILES };
	successOf(await captureState(ports, { scope, root: "C:\\", storePath: STORE }, {}));
};

async function finishAndWipe(storage: RehearsalStorage): Promise<void> {
	const ports = { ...storage, profiles: PROFILES };
	const finished = successOf(await finishCapture(ports, { storePath: STORE, root: "C:\\" }));
	expect(finished.kind).toBe("final");
	successOf(await storage.files.wipe("C:\\", [STORE, STATE]));
	successOf(await storage.volumes.flush(WINDOWS));
}

/** Decides once, as the journal keeps it; the stage may be repeated. */
async function restoring(machine: StoredMachine): Promise<(storage: RehearsalStorage) => Promise<void>> {
	const look = machine.open();
	const found = successOf(await readStoreState(look.files, STORE));
	if (found.state !== "final") throw new Error(`the store is ${found.state}`);
	const { manifest, ...receipt } = found.receipt;
	const places = await planDestinations({ files: look.files, profiles: PROFILES }, receipt.scope.roots, "C:\\");
	look.close();
	const request = { storePath: STORE, to: "C:\\", statePath: STATE, keepStore: false, destinations: successOf(places) };
	return async (storage) => {
		const ports = { ...storage, profiles: PROFILES };
		successOf(await restoreState(ports, { ...request, manifest: manifest.sha256 }, {}));
	};
}

async function cutEverywhere(store: StoreKind, seed: number): Promise<void> {
	const machine = storedMachine(MACHINE);
	try {
		const first = machine.open();
		await fill(first.files);
		first.close();
		const roots = [{ kind: "profile", path: "Users\\ada", sid: SID, account: "PC\\ada" }] as const;
		const rules = { exclude: [], cloudOnly: "list", encrypted: "stop" } as const;
		const scope: CaptureScope = { store, runId: "run-1", volume: WINDOWS, roots, rules };
		let cuts = await cutAtBarriers(machine, seed, capture(scope));
		const between = machine.open();
		successOf(await between.files.remove(joinPath(HOME, "Documents", "letter.txt")));
		successOf(await between.files.write(joinPath(HOME, "Documents", "letter.txt"), "dear bob, again"));
		await setTimes(between.files, "C:\\Users");
		const before = await treeOf(between.files, HOME);
		between.close();
		cuts += await cutAtBarriers(machine, seed + 100, finishAndWipe);
		cuts += await cutAtBarriers(machine, seed + 200, await restoring(machine));
		const last = machine.open();
		expect(await treeOf(last.files, HOME), `seed ${seed}`).toEqual(before);
		expect(successOf(await last.files.stat(STORE))).toBeUndefined();
		expect(cuts).toBeGreaterThanOrEqual(10);
	} finally {
		machine.dispose();
	}
}

describe("user state on the rehearsal machine", () => {
	for (const store of ["hard-link", "copy"] as const satisfies readonly StoreKind[]) {
		it(`survives a power cut at every flush of capture, wipe and restore (${store})`, async () => {
			for (let seed = 1; seed <= 8; seed++) await cutEverywhere(store, seed * 1_000);
		});
	}
});
