import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { successOf } from "../../contract/subject.ts";
import { efiProgram } from "../../src/machine/linux/target/boot/programs.ts";
import { addRawAttributes } from "../ntfs/raw-attributes.ts";
import { makeMountPoint } from "../ntfs/reparse-point.ts";
import { image, imageWithVolume, openMachine } from "./machine-rig.ts";

const MIB = 1024 ** 2;
const base = mkdtempSync(join(tmpdir(), "steppe-capture-"));
const share = join(base, "share");
const wim = join(share, "content", "windows.wim");
const disk = join(base, "pc.img");
const taken = join(base, "taken.wim");
let store = "";

const tool = (program: string, ...words: readonly string[]) =>
	execFileSync(program, words, { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });

/** Runs the packaged executable on disk images. */
function run(sequence: string, ...images: readonly string[]) {
	const disks = images.flatMap((each) => ["--disk", `image:${each}`]);
	const env = { ...process.env, STEPPE_STATE_FOLDER: join(base, "state") };
	const words = ["run", join(share, sequence), ...disks, "--unattended", "--discard"];
	const { status, stderr } = spawnSync(resolve("dist/steppe"), words, { encoding: "utf8", env, timeout: 300_000 });
	return { status, stderr };
}

/** A folder that stands for a Windows, captured with wimlib's own program. */
function makeImage(): void {
	const windows = join(base, "windows");
	const put = (path: string, bytes: Uint8Array | string) => {
		mkdirSync(join(windows, path, ".."), { recursive: true });
		writeFileSync(join(windows, path), bytes);
	};
	put("Windows/System32/ntoskrnl.exe", Buffer.alloc(3_000_000, "kernel"));
	put("Windows/System32/winload.efi", efiProgram());
	put("Windows/Boot/EFI/bootmgfw.efi", efiProgram());
	put("Windows/System32/config/SYSTEM", emptyHive("SYSTEM", 1_700_000_000_000));
	put("Windows/System32/config/SOFTWARE", emptyHive("SOFTWARE", 1_700_000_000_000));
	put("Users/lena/Straße #1.txt", "kept");
	put("Users/lena/Downloads/large.iso", "left out by its place");
	put("Users/lena/OLD.TMP", "left out by its name");
	put("PageFile.sys", "left out always");
	execFileSync("ln", [join(windows, "Windows/System32/ntoskrnl.exe"), join(windows, "Windows/second-name.exe")]);
	mkdirSync(join(share, "content"), { recursive: true });
	const edition = ["--image-property", "WINDOWS/EDITIONID=Professional"];
	tool("wimlib-imagex", "capture", windows, wim, "Windows 11 Pro", "--check", "--config=/dev/null", ...edition);
}

const capture = (file: string) => `name: Capture
steps:
  - capture-image:
      file: '${file}'
      name: Reference
      description: -- as it was
      creator: Lena
      version: "4"
      compression: fast
      must-be-generalized: false
      exclude: ["*.tmp", '\\users\\LENA\\Downloads']
`;

/** Paths of an image with their kind, attributes and bytes, as wimlib's own program tells them. */
function listing(file: string): ReadonlyMap<string, string> {
	const blocks = tool("wimlib-imagex", "dir", file, "1", "--detailed").split(/^-{70,}$/m);
	const field = (block: string, name: string) => new RegExp(`^\\s*${name} *= (.*)$`, "m").exec(block)?.[1] ?? "";
	return new Map(
		blocks.flatMap((block): [string, string][] => {
			const path = /^Full Path {11}= "(.*)"$/m.exec(block)?.[1];
			const names = ["Attributes", "Security Descriptor", "Last Write Time", "Hash", "Reparse Tag", "Link Count"];
			return path === undefined ? [] : [[path, names.map((name) => field(block, name)).join(" ")]];
		}),
	);
}

/** Works with a volume of the deployed disk, attached by losetup and not by Steppe. */
async function onWindowsVolume<Value>(work: (device: string) => Promise<Value>): Promise<Value> {
	const [first = "", last = ""] = ["First sector", "Last sector"].map(
		(name) => new RegExp(`${name}: (\\d+)`).exec(tool("sgdisk", "-i", "3", disk))?.[1] ?? "",
	);
	const length = (Number(last) - Number(first) + 1) * 512;
	const place = ["--offset", String(Number(first) * 512), "--sizelimit", String(length)];
	const device = tool("losetup", "--find", "--show", ...place, disk).trim();
	try {
		return await work(device);
	} finally {
		tool("losetup", "--detach", device);
	}
}

/** Changes files of the deployed Windows; gives what the change gives. */
async function onWindowsFiles<Value>(device: string, work: (folder: string) => Promise<Value>): Promise<Value> {
	const folder = join(base, "mounted");
	mkdirSync(folder, { recursive: true });
	tool("ntfs-3g", device, folder);
	try {
		return await work(folder);
	} finally {
		tool("umount", folder);
	}
}

/** Brings a file of the store out, through a machine of our own; undefined when it is not there. */
async function takeOut(name: string): Promise<boolean> {
	const machine = await openMachine(join(base, "reader"), [image(store, 400 * MIB)], base);
	try {
		const host = successOf(machine.opened.set.paths.hostPath(`C:\\${name}`));
		if (!existsSync(host)) return false;
		tool("cp", host, taken);
		return true;
	} finally {
		successOf(await machine.close());
	}
}

beforeAll(async () => {
	makeImage();
	const content = "content: { windows: { source: content/windows.wim } }";
	writeFileSync(
		join(share, "new.yaml"),
		`name: New PC\n${content}\nsteps:\n  - partition-disk: {}\n  - apply-image: { image: windows }\n`,
	);
	writeFileSync(join(share, "capture.yaml"), capture("D:\\images\\pc.wim"));
	writeFileSync(join(share, "itself.yaml"), capture("C:\\pc.wim"));
	const made = run("new.yaml", `${disk}:64G`);
	if (made.status !== 0) throw new Error(made.stderr);
	store = (await imageWithVolume(base, "store.img", "c", 400)).path;
	await onWindowsVolume((device) =>
		onWindowsFiles(device, (folder) => makeMountPoint(join(folder, "Users", "Everybody"), "C:\\Users\\lena")),
	);
});
afterAll(() => rmSync(base, { recursive: true }));

/** Nothing of the test may stay attached, whatever the run's end was. */
function expectNothingHeld(): void {
	expect(tool("losetup", "--all")).not.toContain(base);
	expect(tool("cat", "/proc/mounts")).not.toContain(base);
}

describe("capturing a disk image", () => {
	it("refuses a place on the captured volume, and one without room, and leaves nothing there", async () => {
		const itself = run("itself.yaml", disk, store);
		expect(itself.stderr).toContain("The image would lie on C:");
		expect(itself.status).not.toBe(0);
		const little = (await imageWithVolume(base, "little.img", "d", 64)).path;
		const full = run("capture.yaml", disk, little);
		expect(full.stderr).toContain("compression is not counted on");
		expect(full.status).not.toBe(0);
		expectNothingHeld();
	});

	it("makes what programs that are not ours find whole and the same", async () => {
		const whole = join(base, "whole.wim");
		await onWindowsVolume(async (device) => {
			tool("wimlib-imagex", "capture", device, whole, "all", "--compress=none", "--norpfix", "--config=/dev/null");
		});
		const { status, stderr } = run("capture.yaml", disk, store);
		expect(stderr).toContain("Run finished");
		expect(status).toBe(0);
		expectNothingHeld();
		expect(await takeOut("images\\pc.wim.steppe-unfinished")).toBe(false);
		expect(await takeOut("images\\pc.wim")).toBe(true);
		expect(tool("wimlib-imagex", "verify", taken)).toContain("successfully verified");
		const info = tool("wimlib-imagex", "info", taken);
		for (const line of [/Name: +Reference/, /Description: +-- as it was/, /Compression: +XPRESS/, /Integrity info/])
			expect(info).toMatch(line);
		const xml = execFileSync("wimlib-imagex", ["info", taken, "--xml"]).toString("utf16le");
		expect(xml).toMatch(/<CREATOR>Lena<.*<IMAGEVERSION>4</s);
		const wanted = new Map(listing(whole));
		const isLeftOut = (path: string) =>
			/^\/(PageFile\.sys$|\$|System Volume Information|_SMSTaskSequence|Users\/lena\/(Downloads|OLD\.TMP))/i.test(path);
		const left = [...wanted.keys()].filter(isLeftOut);
		expect(left).toEqual(expect.arrayContaining(["/PageFile.sys", "/Users/lena/Downloads", "/Users/lena/OLD.TMP"]));
		const found = listing(taken);
		expect([...found.keys()].sort()).toEqual([...wanted.keys()].filter((path) => !isLeftOut(path)).sort());
		expect(found.get("/Windows/second-name.exe")).toMatch(/ 2$/);
		expect(found.get("/Users/Everybody")).toContain("0xa0000003");
		// The root's own time is that of the last run on the disk.
		for (const [path, told] of found) if (path !== "/") expect([path, told]).toEqual([path, wanted.get(path)]);
	});

	it("stops at a file that only its owner can read, and takes away what it began", async () => {
		await onWindowsVolume(async (device) => {
			const record = await onWindowsFiles(device, async (folder) =>
				Number(tool("stat", "-c", "%i", join(folder, "Users/lena/Straße #1.txt"))),
			);
			await addRawAttributes(device, record, 0x4000);
		});
		writeFileSync(join(share, "encrypted.yaml"), capture("D:\\encrypted.wim"));
		const { status, stderr } = run("encrypted.yaml", disk, store);
		expect(stderr).toContain("C:\\Users\\lena\\Straße #1.txt");
		expect(stderr).toContain("Only its owner can read this file");
		expect(status).not.toBe(0);
		expect(await takeOut("encrypted.wim")).toBe(false);
		expect(await takeOut("encrypted.wim.steppe-unfinished")).toBe(false);
		expectNothingHeld();
	});
});
