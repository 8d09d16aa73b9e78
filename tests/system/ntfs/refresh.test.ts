import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../../build/fixtures/ntfs-device.ts";
import type { MountedVolume } from "../../../src/machine/linux/target/paths.ts";
import { readStoreState } from "../../../src/userstate/store.ts";
import { successOf } from "../../contract/subject.ts";
import { attachPartition, makeDataDisk, runOnDisks } from "./image-disk.ts";
import { below, linkGroups, listDevice } from "./image-listing.ts";
import { LENA, makeNastyVolume } from "./nasty-tree.ts";
import { type NtfsVolume, ntfsVolume } from "./ntfs-volume.ts";
import { LEFT_OUT, portsOf, restore, wanted, withoutGroups } from "./state-rig.ts";
import { makeWindowsImage } from "./windows-image.ts";

const PC = `name: New PC
content:
  windows: { source: content/old.wim }
steps:
  - partition-disk: { layout: automatic }
  - apply-image: { image: windows, index: 1 }
`;
const REFRESH = `name: Refresh
content:
  windows: { source: content/new.wim }
steps:
  - capture-user-state: { store: hard-link, encrypted: list }
  - apply-image: { image: windows, index: 1 }
`;
const KEEP = `name: Keep the files on the second disk
steps:
  - capture-user-state: { store: copy, encrypted: list, path: 'D:\\Stores\\PC-1' }
`;
/** The partition of Windows in an automatic layout with UEFI. */
const WINDOWS = 3;

let folder: string;
let attached: NtfsVolume[];
beforeEach(async () => {
	attached = [];
	folder = await mkdtemp(join(tmpdir(), "steppe-refresh-"));
	await mkdir(join(folder, "content"));
	for (const mark of ["old", "new"]) await makeWindowsImage(folder, join(folder, "content", `${mark}.wim`), mark, LENA);
	for (const [name, text] of Object.entries({ pc: PC, refresh: REFRESH, keep: KEEP }))
		await writeFile(join(folder, `${name}.yaml`), text);
});
afterEach(async () => {
	for (const volume of attached) await volume.remove();
	await rm(folder, { recursive: true });
});

async function open(disk: string, partition: number, traits: Partial<MountedVolume> = {}): Promise<NtfsVolume> {
	const part = await attachPartition(disk, partition, join(folder, `mounted-${attached.length}`));
	const volume = ntfsVolume(part, part.sizeBytes, traits);
	attached.push(volume);
	return volume;
}

async function close(volume: NtfsVolume): Promise<void> {
	attached = attached.filter((each) => each !== volume);
	await volume.remove();
}

const listingOf = (volume: NtfsVolume) => volume.unmounted((device) => listDevice(device, join(folder, "listing.wim")));

/** Puts the files of a user on the disk and answers how wimlib lists the volume. */
async function putFiles(disk: string, without: readonly string[] = []) {
	const volume = await open(disk, WINDOWS);
	await makeNastyVolume(volume, 600);
	for (const path of without) await rm(join(volume.folder, path));
	const listed = await listingOf(volume);
	await close(volume);
	return listed;
}

describe("disk images with the files of a user", () => {
	it("are refreshed: hard-link store, wipe, new Windows, and the files as they were", async () => {
		const disk = join(folder, "pc.img");
		await runOnDisks(folder, "pc.yaml", `${disk}:32G`);
		const before = await putFiles(disk);
		expect(await runOnDisks(folder, "refresh.yaml", disk)).toContain("was not restored by this run; it stays");
		expect(await command("sgdisk", "-v", disk)).toContain("No problems found");

		const volume = await open(disk, WINDOWS);
		expect(await volume.unmounted((device) => command("ntfsfix", "-n", device))).toContain("processed successfully");
		const between = await listingOf(volume);
		expect(between.has("/Precious/letters.txt")).toBe(false);
		expect(between.has("/Users/Lena")).toBe(false);
		expect(await readFile(join(volume.folder, "Windows/System32/ntoskrnl.exe"), "utf8")).toBe("new");
		const ports = portsOf(volume);
		const storePath = "C:\\_SMSTaskSequence\\UserState";
		const store = successOf(await readStoreState(ports.files, storePath));
		if (store.state !== "final") throw new Error(store.state);
		await restore(ports, store.receipt, "C:\\", storePath);
		const found = below(await listingOf(volume), "/Users/Lena");
		const expected = wanted(before, LEFT_OUT);
		expect(withoutGroups(found)).toEqual(withoutGroups(expected));
		expect(linkGroups(found)).toEqual(linkGroups(expected));
	});

	it("are replaced: the files wait on a second disk for another PC", async () => {
		const [old, second, other] = ["old.img", "second.img", "other.img"].map((name) => join(folder, name));
		if (old === undefined || second === undefined || other === undefined) throw new Error("three disks");
		await runOnDisks(folder, "pc.yaml", `${old}:32G`);
		const before = await putFiles(old, ["Users/Lena/OneDrive/fetched.docx"]);
		await makeDataDisk(second, 512 * 1024 ** 2);
		await runOnDisks(folder, "keep.yaml", old, second);
		const left = await open(old, WINDOWS);
		expect(below(await listingOf(left), "/Users")).toEqual(below(before, "/Users"));
		await close(left);

		await runOnDisks(folder, "pc.yaml", `${other}:32G`);
		const windows = await open(other, WINDOWS);
		const data = await open(second, 1, { id: "volume-2", letter: "D", role: "data" });
		const ports = portsOf(windows, data);
		const store = successOf(await readStoreState(ports.files, "D:\\Stores\\PC-1"));
		if (store.state !== "captured") throw new Error(store.state);
		await restore(ports, store.receipt, "C:\\", "D:\\Stores\\PC-1", true);
		const found = below(await listingOf(windows), "/Users/Lena");
		const expected = wanted(before, LEFT_OUT);
		expect(withoutGroups(found)).toEqual(withoutGroups(expected));
		expect(linkGroups(found)).toEqual(linkGroups(expected));
	});
});
