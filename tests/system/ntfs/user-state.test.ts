import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../../build/fixtures/ntfs-device.ts";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import type { CaptureScope } from "../../../src/userstate/scope.ts";
import { successOf } from "../../contract/subject.ts";
import { below, type Listed, linkGroups, listDevice } from "./image-listing.ts";
import { LENA, makeNastyVolume } from "./nasty-tree.ts";
import { makeNtfsVolume, type NtfsVolume } from "./ntfs-volume.ts";
import { LEFT_OUT, portsOf, restore, wanted, withoutGroups } from "./state-rig.ts";

/** So many plain files beside the nasty ones; `npm run bench -- --only ntfs` takes 100,000. */
const MANY = 10_000;
const STATE = "C:\\_SMSTaskSequence";
let scratch: string;
const volumes: NtfsVolume[] = [];

beforeEach(async () => {
	scratch = await mkdtemp(join(tmpdir(), "steppe-state-"));
});
afterEach(async () => {
	for (const volume of volumes.splice(0)) await volume.remove();
	await rm(scratch, { recursive: true });
});

function scopeOf(change: Partial<CaptureScope>): CaptureScope {
	return {
		store: "hard-link",
		runId: "run-1",
		volume: "volume-1",
		roots: [{ kind: "profile", path: "Users\\Lena", sid: LENA }],
		rules: { exclude: [], cloudOnly: "list", encrypted: "list" },
		...change,
	};
}

/** A new volume that the test takes away at its end. */
async function newVolume(...words: Parameters<typeof makeNtfsVolume>): Promise<NtfsVolume> {
	const volume = await makeNtfsVolume(...words);
	volumes.push(volume);
	return volume;
}

/** An image of a new Windows, put on the volume by wimlib itself. */
async function applyNewWindows(volume: NtfsVolume): Promise<void> {
	const tree = join(scratch, "new");
	const image = join(scratch, "new.wim");
	await mkdir(join(tree, "Windows/System32"), { recursive: true });
	await mkdir(join(tree, "Users/Default"), { recursive: true });
	await writeFile(join(tree, "Windows/System32/ntoskrnl.exe"), "new kernel");
	await command("wimlib-imagex", "capture", tree, image, "--compress=none");
	await volume.unmounted((device) => command("wimlib-imagex", "apply", image, "1", device));
}

async function isSound(volume: NtfsVolume): Promise<string> {
	return volume.unmounted((device) => command("ntfsfix", "-n", device));
}

async function listingOf(volume: NtfsVolume): Promise<ReadonlyMap<string, Listed>> {
	return volume.unmounted((device) => listDevice(device, join(scratch, "listing.wim")));
}

describe("user state on real NTFS", () => {
	it("comes through a refresh as wimlib sees it: owners, access lists, streams, links, times, deep and odd names", async () => {
		const volume = await newVolume(1024 ** 3);
		await makeNastyVolume(volume, MANY);
		const untouched = below(await listingOf(volume), "/Users/Lena");
		const ports = portsOf(volume);
		const storePath = `${STATE}\\UserState`;
		successOf(await ports.files.createFolder(STATE, { protect: true }));
		const request = { scope: scopeOf({}), root: "C:\\", storePath };
		const captured = successOf(await captureState(ports, request, {}));
		expect(captured.counts).toMatchObject({ leftOut: LEFT_OUT.length, copiedAtLimit: 0 });
		expect(withoutGroups(below(await listingOf(volume), "/Users/Lena"))).toEqual(withoutGroups(untouched));
		// A program saves by replacing after the capture: the link made earlier holds the old version.
		const replaced = join(volume.folder, "Users/Lena/Documents/Many 0/File 1.txt");
		await rm(replaced);
		await writeFile(replaced, "newer");
		const before = await listingOf(volume);
		ports.files.forget();
		const finished = successOf(await finishCapture(ports, { storePath, root: "C:\\" }));
		if (finished.kind !== "final") throw new Error(finished.kind);

		const wiped = successOf(await ports.files.wipe("C:\\", [STATE, "C:\\Precious"]));
		expect(wiped.leftovers).toEqual([]);
		expect(wiped.kept).toEqual(["C:\\Precious", "C:\\System Volume Information", STATE]);
		expect(wiped.removed).toBeGreaterThan(MANY);
		expect(await readFile(join(volume.folder, "Precious/letters.txt"), "utf8")).toBe("must stay");
		expect(await isSound(volume)).toContain("processed successfully");

		await applyNewWindows(volume);
		ports.files.forget();
		await restore(ports, finished.receipt, "C:\\", storePath);
		expect(await readFile(replaced, "utf8")).toBe("newer");
		const after = await listingOf(volume);
		const expected = wanted(before, LEFT_OUT);
		const found = below(after, "/Users/Lena");
		expect(withoutGroups(found)).toEqual(withoutGroups(expected));
		expect(linkGroups(found)).toEqual(linkGroups(expected));
		expect(linkGroups(found)).toEqual([["/Desktop/second name.txt", "/Documents/letter with a long name.txt"]]);
		expect(after.has("/Windows/WinSxS")).toBe(false);
		expect(below(after, "/_SMSTaskSequence/UserState")).toEqual({});
		// The data of a file of OneDrive's shows when the tag is taken off.
		const fetched = join(volume.folder, "Users/Lena/OneDrive/fetched.docx");
		await promisify(execFile)("setfattr", ["-h", "-x", "system.ntfs_reparse_data", fetched]);
		await volume.unmounted(async () => undefined);
		expect(await readFile(fetched, "utf8")).toBe("bytes that are here");
		expect(await isSound(volume)).toContain("processed successfully");
	});

	it("comes to another disk by a copy store: bytes, streams, owners, access lists, names of one file", async () => {
		const old = await newVolume(256 * 1024 ** 2);
		await makeNastyVolume(old, 50);
		await rm(join(old.folder, "Users/Lena/OneDrive/fetched.docx"));
		const before = await listingOf(old);
		const second = await newVolume(256 * 1024 ** 2, { id: "volume-2", letter: "D", role: "data" });
		const request = { scope: scopeOf({ store: "copy" }), root: "C:\\", storePath: "D:\\Stores\\PC-1" };
		const receipt = successOf(await captureState(portsOf(old, second), request, {}));
		expect(await listingOf(old)).toEqual(before);

		const replaced = await newVolume(256 * 1024 ** 2, { id: "volume-3" });
		await applyNewWindows(replaced);
		const ports = portsOf(replaced, second);
		await restore(ports, receipt, "C:\\", "D:\\Stores\\PC-1", true);
		const found = below(await listingOf(replaced), "/Users/Lena");
		const expected = wanted(before, LEFT_OUT);
		expect(withoutGroups(found)).toEqual(withoutGroups(expected));
		expect(linkGroups(found)).toEqual(linkGroups(expected));
		expect(await isSound(replaced)).toContain("processed successfully");
		expect(await isSound(second)).toContain("processed successfully");
	});

	it("wipes nothing on a volume that is mounted below it", async () => {
		const volume = await newVolume(64 * 1024 ** 2);
		const other = await newVolume(64 * 1024 ** 2, { id: "volume-2", letter: "D" });
		await writeFile(join(other.folder, "precious"), "x");
		const below = join(volume.folder, "Data/Mounted");
		await mkdir(below, { recursive: true });
		await command("mount", "--bind", other.folder, below);
		try {
			const report = successOf(await portsOf(volume, other).files.wipe("C:\\", []));
			expect(report.leftovers).toEqual([{ path: "C:\\Data\\Mounted", why: "another volume is mounted here" }]);
		} finally {
			await command("umount", below);
		}
		expect(await readFile(join(other.folder, "precious"), "utf8")).toBe("x");
	});
});
