import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseBootStore } from "../../../../src/machine/rehearsal/boot-store.ts";
import { nextBoot } from "../../../../src/machine/rehearsal/firmware.ts";
import type { RehearsalMachine } from "../../../../src/machine/rehearsal/index.ts";
import type { StatePlace } from "../../../../src/model/ports.ts";
import { plannedLayout } from "../../../doubles/planned-layout.ts";
import { ExampleMachine, errorOf, office, successOf } from "./example-machine.ts";

const place: StatePlace = { volume: office.windows, folder: "_SMSTaskSequence", volatile: false };
const boot = { volume: office.windows, path: "_SMSTaskSequence\\Boot\\boot.wim" };
const ramDisk = { volume: office.windows, path: "_SMSTaskSequence\\Boot\\boot.sdi" };

let made: ExampleMachine;
beforeEach(() => {
	made = new ExampleMachine("office-pc");
});
afterEach(() => made.remove());

/** Full OS: engine and boot image on the disk, the boot image next. Answers the entry. */
async function stage(machine: RehearsalMachine): Promise<string> {
	const { journalStore, files, continuation, boot: store } = machine.ports;
	successOf(await journalStore.prepare(place));
	successOf(await continuation.stageEngine(place));
	const folder = successOf(await journalStore.path(place));
	successOf(await files.createFolder(`${folder}\\Boot`));
	for (const name of ["boot.wim", "boot.sdi"])
		successOf(await files.copy(`Z:\\content\\${name}`, `${folder}\\Boot\\${name}`));
	successOf(await journalStore.flush(place));
	const entry = successOf(await store.addBootImage({ image: boot, ramDisk, title: "Steppe" }));
	successOf(await store.setNext(entry));
	return entry;
}

async function letterOf(machine: RehearsalMachine, volume: string): Promise<string> {
	const list = successOf(await machine.ports.volumes.list());
	const letter = list.find((each) => each.id === volume)?.letter;
	if (letter === undefined) throw new Error(`the volume ${volume} has no letter`);
	return `${letter}:\\`;
}

/** WinPE: wipe, apply, drivers, boot files, hook. Answers the root of the new Windows. */
async function install(machine: RehearsalMachine): Promise<string> {
	const { files, images, driverStore, boot: store, continuation, volumes } = machine.ports;
	const root = await letterOf(machine, office.windows);
	const wiped = successOf(await files.wipe(root, [`${root}_SMSTaskSequence`, `${root}System Volume Information`]));
	expect(wiped.leftovers).toEqual([]);
	const applied = successOf(await images.apply({ path: "Z:\\content\\windows11.wim", index: 2 }, root));
	expect(applied.files).toBeGreaterThan(100);
	const injected = successOf(await driverStore.inject(root, ["Z:\\content\\drivers\\lan\\steppelan.inf"]));
	expect(injected).toEqual([expect.objectContaining({ injected: true, detail: "oem0.inf" })]);
	successOf(await files.write(`${root}Windows\\Setup\\Scripts\\SetupComplete.cmd`, "@echo the image's own\r\n"));
	const engine = { volume: office.windows, path: "_SMSTaskSequence\\Engine\\steppe.exe" };
	successOf(await continuation.registerFirstBoot(root, engine));
	successOf(await volumes.flush(office.windows));
	successOf(await store.writeBootFiles({ windows: { volume: office.windows, path: "Windows" }, system: office.efi }));
	return root;
}

describe("a refresh through the firmware", () => {
	it("goes from the old Windows through WinPE into the new one, and cleans up", { timeout: 120_000 }, async () => {
		await made.boot();
		const old = made.open();
		expect(successOf(await old.ports.facts.get())).toMatchObject({
			phase: "full-os",
			systemLetter: "C",
			computerName: "PC-LENA",
			osVersion: "10.0.19045",
		});
		const entry = await stage(old);
		expect(successOf(await old.ports.boot.verify())).toMatchObject({ id: entry, kind: "winpe" });

		const winpe = await made.boot();
		expect(winpe).toMatchObject({ phase: "winpe", startedFrom: "staged-entry", systemVolume: "ram" });
		expect(winpe.continuation?.engine).toEqual({
			volume: office.windows,
			path: "_SMSTaskSequence\\Engine\\steppe.exe",
		});
		const machine = made.open();
		expect(await letterOf(machine, office.windows)).not.toBe("C:\\");
		successOf(await machine.ports.boot.setDefault(entry, 0));
		const root = await install(machine);
		expect(successOf(await machine.ports.driverStore.injected(root))).toEqual(["steppelan.inf"]);
		// The held WinPE stays the default until the engine has verified all and lets go of it.
		expect(successOf(await machine.ports.boot.verify()).kind).toBe("winpe");
		const state = successOf(await machine.ports.boot.state());
		expect(state.entries.map((each) => each.kind)).toEqual(["windows", "winpe"]);
		successOf(await machine.ports.boot.removeEntry(entry));
		expect(successOf(await machine.ports.boot.verify()).kind).toBe("windows");

		const first = await made.boot();
		expect(first).toMatchObject({ phase: "full-os", systemVolume: office.windows });
		expect(first.continuation?.arguments).toEqual(["run"]);
		const { ports } = made.open();
		expect(successOf(await ports.facts.get()).osVersion).toBe("10.0.26100");
		const removed = successOf(await ports.continuation.unregister("C:\\"));
		expect(removed.length).toBe(2);
		expect(successOf(await ports.files.readText("C:\\Windows\\Setup\\Scripts\\SetupComplete.cmd"))).toContain(
			"the image's own",
		);
		expect((await made.boot()).continuation).toBeUndefined();
	});

	it("refuses an image over names that are there", async () => {
		await made.boot();
		await stage(made.open());
		await made.boot();
		const { ports } = made.open();
		const list = successOf(await ports.volumes.list());
		const root = `${list.find((each) => each.id === office.windows)?.letter}:\\`;
		const failure = errorOf(await ports.images.apply({ path: "Z:\\content\\windows11.wim", index: 2 }, root));
		expect(failure.id).toBe("file-exists");
		expect(failure.message).toContain("Windows");
		expect(errorOf(await ports.images.apply({ path: "Z:\\content\\windows11.wim", index: 9 }, root)).id).toBe(
			"image-not-found",
		);
		expect(errorOf(await ports.images.info("Z:\\content\\boot.sdi")).id).toBe("image-unreadable");
		expect(successOf(await ports.images.info("Z:\\content\\windows11.wim")).images.map((each) => each.edition)).toEqual(
			["Core", "Professional"],
		);
	});

	it("does not come up as the staged engine when that was damaged", async () => {
		await made.boot();
		await stage(made.open());
		rmSync(made.host(office.windows, "_SMSTaskSequence\\Engine\\steppe.exe"));
		expect((await made.boot()).continuation).toBeUndefined();
	});
});

describe("the boot port", () => {
	it("adds one boot image once", async () => {
		await made.boot();
		const { boot: store } = made.open().ports;
		const first = successOf(await store.addBootImage({ image: boot, ramDisk, title: "Steppe" }));
		expect(successOf(await store.addBootImage({ image: boot, ramDisk, title: "Steppe" }))).toBe(first);
		expect(successOf(await store.state()).entries).toHaveLength(2);
		expect(errorOf(await store.setNext("{none}")).message).toContain("no entry {none}");
		successOf(await store.setDefault(first, 0));
		successOf(await store.removeEntry(first));
		const state = successOf(await store.state());
		expect(state.entries.map((each) => each.kind)).toEqual(["windows"]);
		expect(state.defaultEntry).toBe(state.entries[0]?.id);
	});

	it("says which link is missing before anybody restarts", async () => {
		await made.boot();
		const { boot: store } = made.open().ports;
		const entry = successOf(await store.addBootImage({ image: boot, ramDisk, title: "Steppe" }));
		successOf(await store.setNext(entry));
		const failure = errorOf(await store.verify());
		expect(failure).toMatchObject({ id: "boot-not-possible" });
		expect(failure.message).toContain("boot.wim");
		// Looking uses nothing up.
		expect(successOf(await store.state()).nextEntry).toBe(entry);
	});

	it("refuses boot files that the firmware would not start", async () => {
		made.remove();
		made = new ExampleMachine("office-pc", (yaml) => yaml.replace("certificates: both", 'certificates: "2011"'));
		await made.boot();
		const { boot: store } = made.open().ports;
		const windows = { volume: office.windows, path: "Windows" };
		const before = successOf(await store.state());
		const entry = successOf(await store.writeBootFiles({ windows, system: office.efi }));
		expect(entry).toBe(before.defaultEntry);
		made.write(office.windows, "Windows\\Boot\\EFI\\bootmgfw.efi", "stand-in, signer: Windows UEFI CA 2023\r\n");
		const failure = errorOf(await store.writeBootFiles({ windows, system: office.efi }));
		expect(failure.id).toBe("boot-files-missing");
		expect(failure.details?.join()).toContain("2023");
	});

	it("keeps a damaged boot store damaged until somebody writes boot files", async () => {
		await made.boot();
		const { boot: store } = made.open().ports;
		made.write(office.efi, "EFI\\Microsoft\\Boot\\BCD", "{");
		expect(errorOf(await store.state()).id).toBe("boot-files-missing");
		successOf(await store.writeBootFiles({ windows: { volume: office.windows, path: "Windows" }, system: office.efi }));
		expect(successOf(await nextBoot(made.folder)).phase).toBe("full-os");
	});
});

describe("bare metal", () => {
	it("stages the boot image on the new disk with the medium's boot manager", async () => {
		made.remove();
		made = new ExampleMachine("blank-pc");
		await made.boot();
		const { ports } = made.open();
		const disk = successOf(await ports.disks.list()).find((each) => !each.holdsMedium && each.style === "raw");
		if (disk === undefined) throw new Error("no blank disk");
		const id = (number: number) => `99999999-0000-4000-8000-00000000000${number}`;
		const layout = plannedLayout(
			id(0),
			"gpt",
			{ id: id(1), role: "efi", fileSystem: "fat32", sizeBytes: 260 * 1024 ** 2 },
			{ id: id(2), role: "windows", fileSystem: "ntfs", sizeBytes: 40_000 * 1024 ** 2 },
		);
		successOf(await ports.disks.partition(disk.id, layout));
		expect(successOf(await ports.boot.state())).not.toHaveProperty("firmwareDisk");
		const target = { volume: id(2), path: "_SMSTaskSequence\\Boot\\boot.wim" };
		const targetPlace = { volume: id(2), folder: "_SMSTaskSequence", volatile: false };
		successOf(await ports.journalStore.prepare(targetPlace));
		const folder = successOf(await ports.journalStore.path(targetPlace));
		successOf(await ports.files.createFolder(`${folder}\\Boot`));
		for (const name of ["boot.wim", "boot.sdi"])
			successOf(await ports.files.copy(`Z:\\content\\${name}`, `${folder}\\Boot\\${name}`));
		successOf(await ports.continuation.stageEngine(targetPlace));
		const sdi = { volume: id(2), path: "_SMSTaskSequence\\Boot\\boot.sdi" };
		const entry = successOf(await ports.boot.addBootImage({ image: target, ramDisk: sdi, title: "Steppe" }));
		expect(successOf(await ports.boot.state()).firmwareDisk).toBe(layout.id);
		const session = await made.boot();
		expect(session).toMatchObject({ startedFrom: "staged-entry", entry });
		expect(session.continuation?.engine.volume).toBe(id(2));
		const store = parseBootStore(made.read(id(1), "EFI\\Microsoft\\Boot\\BCD", "S7X900042"));
		expect(store.ok && store.value.default).toBe(entry);
	});
});
