import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { efiProgram } from "../../src/machine/linux/target/boot/programs.ts";

const base = mkdtempSync(join(tmpdir(), "steppe-bare-metal-"));
const share = join(base, "share");
const wim = join(share, "content", "windows.wim");
const disk = join(base, "pc.img");

const tool = (program: string, ...words: readonly string[]) =>
	execFileSync(program, words, { encoding: "utf8", env: { ...process.env, LC_ALL: "C", MTOOLS_SKIP_CHECK: "1" } });

/** Runs the packaged executable on a disk image. */
function run(sequence: string, image: string) {
	const words = ["run", join(share, sequence), "--disk", `image:${image}`, "--unattended"];
	const env = { ...process.env, STEPPE_STATE_FOLDER: join(base, "state") };
	const { status, stderr } = spawnSync(resolve("dist/steppe"), words, { encoding: "utf8", env, timeout: 300_000 });
	return { status, stderr };
}

/** A folder that stands for a Windows, captured with wimlib's own program. */
function makeImage(): void {
	const windows = join(base, "windows");
	const put = (path: string, bytes: Uint8Array) => {
		mkdirSync(join(windows, path, ".."), { recursive: true });
		writeFileSync(join(windows, path), bytes);
	};
	put("Windows/System32/ntoskrnl.exe", Buffer.alloc(3_000_000, "kernel"));
	put("Windows/System32/winload.efi", efiProgram());
	put("Windows/Boot/EFI/bootmgfw.efi", efiProgram());
	put("Windows/System32/config/SYSTEM", emptyHive("SYSTEM", 1_700_000_000_000));
	put("Windows/System32/config/SOFTWARE", emptyHive("SOFTWARE", 1_700_000_000_000));
	execFileSync("ln", [join(windows, "Windows/System32/ntoskrnl.exe"), join(windows, "Windows/second-name.exe")]);
	mkdirSync(join(share, "content"), { recursive: true });
	const edition = ["--image-property", "WINDOWS/EDITIONID=Professional"];
	tool("wimlib-imagex", "capture", windows, wim, "Windows 11 Pro", "--check", ...edition);
}

beforeAll(() => {
	makeImage();
	const steps = "steps:\n  - partition-disk: {}\n  - apply-image: { image: windows }\n";
	const sequence = (source: string) => `name: New PC\ncontent: { windows: { source: content/${source} } }\n${steps}`;
	writeFileSync(join(share, "new.yaml"), sequence("windows.wim"));
	writeFileSync(join(share, "damaged.yaml"), sequence("damaged.wim"));
	const size = statSync(wim).size;
	execFileSync("cp", [wim, join(share, "content", "damaged.wim")]);
	truncateSync(join(share, "content", "damaged.wim"), size - 1000);
});
afterAll(() => rmSync(base, { recursive: true }));

/** Nothing of the test may stay attached, whatever the run's end was. */
function expectNothingHeld(): void {
	expect(tool("losetup", "--all")).not.toContain(base);
	expect(tool("cat", "/proc/mounts")).not.toContain(base);
}

describe("bare metal on a disk image", () => {
	it("makes the disk, as programs that are not ours find it", () => {
		const { status, stderr } = run("new.yaml", `${disk}:64G`);
		expect(stderr).toContain("Run finished");
		expect(status).toBe(0);
		expectNothingHeld();
		expect(tool("sgdisk", "-v", disk)).toContain("No problems found");
		expect(tool("mdir", "-b", "-/", "-i", `${disk}@@1M`, "::/")).toMatch(/EFI\/Boot\/bootx64\.efi/i);
		const [first = "", last = ""] = ["First sector", "Last sector"].map(
			(name) => new RegExp(`${name}: (\\d+)`).exec(tool("sgdisk", "-i", "3", disk))?.[1] ?? "",
		);
		const length = (Number(last) - Number(first) + 1) * 512;
		const place = ["--offset", String(Number(first) * 512), "--sizelimit", String(length)];
		const device = tool("losetup", "--find", "--show", ...place, disk).trim();
		try {
			expect(tool("ntfsfix", "-n", device)).toContain("processed successfully");
			tool("wimlib-imagex", "capture", device, join(base, "found.wim"), "found");
			const names = tool("wimlib-imagex", "dir", join(base, "found.wim"), "1");
			for (const name of ["/Windows/System32/config/SYSTEM", "/Windows/second-name.exe"]) expect(names).toContain(name);
			const details = tool(
				"wimlib-imagex",
				"dir",
				join(base, "found.wim"),
				"1",
				"--path=/Windows/second-name.exe",
				"--detailed",
			);
			expect(details).toMatch(/Link Count\s*= 2/);
		} finally {
			tool("losetup", "--detach", device);
		}
	});

	it("refuses a disk that is too small and an image file that is cut off, and touches nothing", () => {
		const small = run("new.yaml", `${join(base, "small.img")}:1G`);
		expect(small.status).toBe(4);
		expect(small.stderr).toContain("Nothing was touched");
		const damaged = run("damaged.yaml", `${join(base, "other.img")}:64G`);
		expect(damaged.status).toBe(4);
		expect(damaged.stderr).toContain("Nothing was touched");
		expect(statSync(join(base, "other.img")).blocks).toBe(0);
		expectNothingHeld();
	});
});
