import { describe, expect, it } from "vitest";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import type { CaptureScope } from "../../../src/userstate/scope.ts";
import { MemoryMachine } from "../../doubles/memory-machine.ts";
import { exists, machineWithUsers, nodeAt, put, STORE, scopeOf } from "../../doubles/user-tree.ts";

async function machineOf(): Promise<MemoryMachine> {
	return machineWithUsers(() => new MemoryMachine());
}

function capture(machine: MemoryMachine, change: Partial<CaptureScope> = {}) {
	return captureState(machine, { scope: scopeOf(machine, change), root: "C:\\", storePath: STORE }, {});
}

const RULES = { exclude: [], cloudOnly: "list", encrypted: "stop" } as const;

describe("capturing into a store", () => {
	it("numbers the files, protects the store and writes a readable index", async () => {
		const machine = await machineOf();
		const receipt = await capture(machine);
		expect(receipt).toMatchObject({ ok: true, value: { complete: true, counts: { names: 2, files: 2, leftOut: 0 } } });
		const letter = nodeAt(machine, "C:\\Users\\ada\\Documents\\letter.txt");
		expect(nodeAt(machine, `${STORE}\\files\\000\\000000`)).toBe(letter);
		expect(nodeAt(machine, STORE).security.dacl).toMatch(/^D:P/);
		const index = await machine.files.readText(`${STORE}\\captured\\index-000.txt`);
		expect(index.ok && index.value).toContain("files\\000\\000000\tUsers\\ada\\Documents\\letter.txt");
	});

	it("keeps the numbers of an earlier attempt", async () => {
		const machine = await machineOf();
		await capture(machine);
		await put(machine, "C:\\Users\\ada\\a first.txt", "x");
		expect(await capture(machine)).toMatchObject({ ok: true, value: { counts: { names: 3 } } });
		expect(nodeAt(machine, "C:\\Users\\ada\\Documents\\letter.txt").links).toBe(2);
	});

	it("reads copies of a cut attempt again before it trusts them", async () => {
		const machine = await machineOf();
		await capture(machine, { store: "copy" });
		await machine.files.remove(`${STORE}\\captured\\receipt.json`);
		nodeAt(machine, `${STORE}\\files\\000\\000000`).content = new Uint8Array("dear bob".length);
		expect(await capture(machine, { store: "copy" })).toMatchObject({ ok: true, value: { counts: { files: 2 } } });
		const manifest = await machine.files.readText(`${STORE}\\captured\\manifest-000.jsonl`);
		expect(manifest.ok && manifest.value).toContain('letter.txt"');
		expect(manifest.ok && manifest.value).not.toContain('"number":0');
		const again = nodeAt(machine, `${STORE}\\files\\000\\000002`);
		expect(new TextDecoder().decode(again.content)).toBe("dear bob");
	});

	it("enters no reparse point and no mounted volume, and lists both", async () => {
		const machine = await machineOf();
		await put(machine, "C:\\Users\\ada\\Mounted\\other disk.txt", "not mine");
		nodeAt(machine, "C:\\Users\\ada\\Mounted").device = "volume-D";
		const volume = machine.volumeList[0];
		const link = volume?.node("reparse");
		if (volume === undefined || link === undefined) throw new Error("no volume");
		link.reparse = { tag: "mount-point", target: "C:\\Users" };
		volume.setName(nodeAt(machine, "C:\\Users\\ada"), "My Links", link);
		expect(await capture(machine)).toMatchObject({ ok: true, value: { counts: { names: 2, leftOut: 2 } } });
		const index = await machine.files.readText(`${STORE}\\captured\\index-000.txt`);
		expect(index.ok && index.value).toContain("not kept: mounted-volume\tUsers\\ada\\Mounted");
		expect(index.ok && index.value).not.toContain("other disk");
	});

	it("never opens what is only in the cloud", async () => {
		const machine = await machineOf();
		const cloud = await put(machine, "C:\\Users\\ada\\OneDrive\\far.docx", "placeholder");
		cloud.attributes = ["recall", "offline"];
		expect(await capture(machine, { store: "copy" })).toMatchObject({ ok: true, value: { counts: { leftOut: 1 } } });
		expect(machine.opened.filter((path) => path.includes("OneDrive"))).toEqual([]);
		const stopped = await capture(machine, { rules: { ...RULES, cloudOnly: "stop" } });
		expect(stopped).toMatchObject({ ok: false, error: { id: "capture-incomplete" } });
	});

	it("names every file that can't be kept, and leaves no receipt", async () => {
		const machine = await machineOf();
		(await put(machine, "C:\\Users\\ada\\secret.doc", "x")).attributes = ["encrypted"];
		(await put(machine, "C:\\Users\\bob\\open.pst", "x")).locked = true;
		await put(machine, "C:\\Users\\bob\\closed\\x.txt", "x");
		machine.denied.add("C:\\Users\\bob\\closed");
		const refused = await capture(machine);
		expect(refused).toMatchObject({ ok: false, error: { id: "capture-incomplete" } });
		const details = refused.ok ? [] : (refused.error.details ?? []);
		expect(details.join()).toContain("open.pst: in use");
		expect(details.join()).toContain("closed: denied");
		expect(details.join()).toContain("secret.doc: it is encrypted by EFS");
		expect(exists(machine, `${STORE}\\captured\\receipt.json`)).toBe(false);
	});

	it("copies a file that has all the names NTFS permits", async () => {
		const machine = await machineOf();
		const full = await put(machine, "C:\\Users\\ada\\many.txt", "many");
		for (let index = 1; index < 1_023; index++) {
			await machine.files.hardLink("C:\\Users\\ada\\many.txt", `C:\\Users\\ada\\many ${index}.txt`);
		}
		expect(full.links).toBe(1_023);
		const receipt = await capture(machine);
		expect(receipt).toMatchObject({ ok: true, value: { counts: { names: 1_025, files: 3, copiedAtLimit: 1 } } });
		expect(full.links).toBe(1_023);
	});

	it("keeps deep paths and names that Windows can't make", async () => {
		const machine = await machineOf();
		const deep = `C:\\Users\\ada\\${"folder with a long name\\".repeat(20)}end.txt`;
		await put(machine, deep, "deep");
		const volume = machine.volumeList[0];
		const ada = nodeAt(machine, "C:\\Users\\ada");
		for (const name of ["Twin.txt", "twin.TXT", "dots..."]) volume?.setName(ada, name, volume.node("file"));
		expect(await capture(machine)).toMatchObject({ ok: true, value: { counts: { names: 6, files: 6 } } });
	});

	it("refuses a store that was finished for a wipe", async () => {
		const machine = await machineOf();
		await capture(machine);

		expect(await finishCapture(machine, { storePath: STORE, root: "C:\\" })).toMatchObject({ ok: true });
		expect(await capture(machine)).toMatchObject({ ok: false, error: { id: "file-exists" } });
	});

	it("stops when it is cancelled", async () => {
		const machine = await machineOf();
		const scope = scopeOf(machine);
		const request = { scope, root: "C:\\", storePath: STORE };
		const stopped = await captureState(machine, request, { signal: AbortSignal.abort() });
		expect(stopped).toMatchObject({ ok: false, error: { id: "cancelled" } });
	});
});
