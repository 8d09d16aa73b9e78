import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { endOf, rehearse } from "./rig.ts";
import { failureOf, kindIn, officePlace, onScene, readOfficeStore, type Scene } from "./scene.ts";

type Break = (machineFolder: string) => void;

const remove =
	(partition: "efi" | "windows", path: string): Break =>
	(machineFolder) =>
		rmSync(officePlace(machineFolder, partition, path), { recursive: true });
const STORE = "EFI\\Microsoft\\Boot\\BCD";

function changeStore(change: (store: { entries: { kind: string }[] }) => void): Break {
	return (machineFolder) => {
		const file = officePlace(machineFolder, "efi", STORE);
		const store = JSON.parse(readFileSync(file, "utf8"));
		change(store);
		writeFileSync(file, JSON.stringify(store));
	};
}

function cutShort(partition: "efi" | "windows", path: string, bytes: number): Break {
	return (machineFolder) => truncateSync(officePlace(machineFolder, partition, path), bytes);
}

const entryOf = (kind: "winpe" | "windows") =>
	changeStore((store) => {
		store.entries = store.entries.filter((each) => each.kind !== kind);
	});

const INTO_WINPE: Readonly<Record<string, Break>> = {
	"the boot store": remove("efi", STORE),
	"the entry in the boot store": entryOf("winpe"),
	"boot.wim": remove("windows", "_SMSTaskSequence\\WinPE\\sources\\boot.wim"),
	"the end of boot.wim": cutShort("windows", "_SMSTaskSequence\\WinPE\\sources\\boot.wim", 300),
	"boot.sdi": remove("windows", "_SMSTaskSequence\\WinPE\\boot\\boot.sdi"),
	"bootmgfw.efi": remove("efi", "EFI\\Microsoft\\Boot\\bootmgfw.efi"),
	"the system partition's files": remove("efi", "EFI"),
	"the staged engine": remove("windows", "_SMSTaskSequence\\Engine\\steppe.exe"),
	"a byte of the staged engine": cutShort("windows", "_SMSTaskSequence\\Engine\\steppe.exe", 10),
	"the staged engine's list of files": remove("windows", "_SMSTaskSequence\\Engine\\engine.json"),
};

const INTO_WINDOWS: Readonly<Record<string, Break>> = {
	"the entry in the boot store": entryOf("windows"),
	"bootmgfw.efi": remove("efi", "EFI\\Microsoft\\Boot\\bootmgfw.efi"),
	"the system partition's files": remove("efi", "EFI"),
	"winload.efi": remove("windows", "Windows\\System32\\winload.efi"),
	"the kernel": remove("windows", "Windows\\System32\\ntoskrnl.exe"),
	"the SYSTEM hive": cutShort("windows", "Windows\\System32\\config\\SYSTEM", 20),
	"the hook SetupComplete.cmd": remove("windows", "Windows\\Setup\\Scripts\\SetupComplete.cmd"),
	"the staged engine": remove("windows", "_SMSTaskSequence\\Engine\\steppe.exe"),
};

/** Breaks one link when the engine of that number has asked for its restart; answers how the run failed. */
async function broken(scene: Scene, restart: number, broke: Break): Promise<string | undefined> {
	let restarts = 0;
	const result = await rehearse({
		...scene,
		afterEngine: (_, end) => {
			if (end?.kind === "restarting" && ++restarts === restart) broke(scene.machineFolder);
		},
	});
	expect(restarts).toBe(restart);
	return failureOf(result);
}

describe("the firmware judges every restart", () => {
	it.each(Object.keys(INTO_WINPE))("without %s the restart into WinPE fails the run", async (link) => {
		const failed = await onScene({}, (scene) => broken(scene, 1, INTO_WINPE[link] as Break));
		expect(["boot-not-possible", "came-back-elsewhere"]).toContain(failed);
	});

	it.each(Object.keys(INTO_WINDOWS))("without %s the first start of the new Windows fails the run", async (link) => {
		const failed = await onScene({}, (scene) => broken(scene, 2, INTO_WINDOWS[link] as Break));
		expect(["boot-not-possible", "came-back-elsewhere"]).toContain(failed);
	});

	it("with whole links the same run finishes", async () => {
		await onScene({}, async (scene) => {
			const result = await rehearse(scene);
			expect([endOf(result).exitCode, failureOf(result)]).toEqual([0, undefined]);
		});
	});
});

describe("the default boot entry", () => {
	it("is the old Windows with WinPE once, WinPE from the last gate on, the new Windows after setup-windows", async () => {
		await onScene({}, async (scene) => {
			const seen: string[] = [];
			const note = (what: string) => {
				const store = readOfficeStore(scene.machineFolder);
				const kinds = store.entries.map(({ kind }) => kind).toSorted();
				const once = store.next === undefined ? "" : `, once ${kindIn(store, store.next)}`;
				seen.push(`${what}: default ${kindIn(store, store.default)}${once} of ${kinds.join(" and ")}`);
			};
			const result = await rehearse({
				...scene,
				onEvent: (event) => {
					if (event.kind === "step-finished" || event.kind === "step-decided") note(`${event.kind} ${event.span.node}`);
				},
				afterEngine: () => note("the engine ended"),
			});
			expect(endOf(result).exitCode).toBe(0);
			const old = "default windows of windows";
			const staged = "default windows of windows and winpe";
			const held = "default winpe of windows and winpe";
			expect(seen).toEqual([
				...["decided 1", "finished 1", "decided 2"].map((each) => `step-${each}: ${old}`),
				"the engine ended: default windows, once winpe of windows and winpe",
				...["finished 2", "decided 3", "finished 3", "decided 4", "finished 4"].map(
					(each) => `step-${each}: ${staged}`,
				),
				...["decided 5", "finished 5", "decided 6", "finished 6", "decided 7"].map((each) => `step-${each}: ${held}`),
				`the engine ended: ${old}`,
				...["finished 7", "decided 8", "finished 8", "decided 9", "finished 9"].map((each) => `step-${each}: ${old}`),
				`the engine ended: ${old}`,
			]);
		});
	});
});
