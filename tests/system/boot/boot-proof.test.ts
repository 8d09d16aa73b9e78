import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { buildProofProgram, startDisk } from "./start-disk.ts";

const MIB = 1024 ** 2;
const SEQUENCE = `name: Boot proof
content:
  windows: { source: content/windows.wim }
steps:
  - partition-disk: { layout: automatic }
  - apply-image: { image: windows, index: 1 }
`;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-proof-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An image as one of Windows, of which nothing but the program in the boot manager's place can start. */
function captureImage(program: string): void {
	const tree = join(folder, "tree");
	const put = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(tree, path)), { recursive: true });
		writeFileSync(join(tree, path), content);
	};
	put("Windows/Boot/EFI/en-US/bootmgfw.efi.mui", "words");
	copyFileSync(program, join(tree, "Windows/Boot/EFI/bootmgfw.efi"));
	put("Windows/Boot/Fonts/wgl4_boot.ttf", "font");
	put("Windows/System32/winload.efi", "loader");
	put("Windows/System32/ntoskrnl.exe", "kernel");
	for (const hive of ["SYSTEM", "SOFTWARE"]) put(`Windows/System32/config/${hive}`, emptyHive(hive, 0));
	mkdirSync(join(folder, "content"));
	const told = ["WINDOWS/ARCH=9", "WINDOWS/EDITIONID=Professional", "WINDOWS/INSTALLATIONTYPE=Client"];
	const build = ["WINDOWS/VERSION/MAJOR=10", "WINDOWS/VERSION/MINOR=0", "WINDOWS/VERSION/BUILD=26100"];
	execFileSync(
		"wimlib-imagex",
		[
			...["capture", tree, join(folder, "content/windows.wim"), "Windows", "--compress=none"],
			...[...told, ...build].map((each) => `--image-property=${each}`),
		],
		{ stdio: "ignore" },
	);
}

/** What sgdisk says of a partition: GUIDs in lower case. */
function partition(
	disk: string,
	number: number,
): { readonly id: string; readonly type: string; readonly first: number } {
	const text = execFileSync("sgdisk", ["-i", String(number), disk], { encoding: "utf8" });
	const found = (pattern: RegExp) => pattern.exec(text)?.[1]?.toLowerCase() ?? "";
	return {
		id: found(/unique GUID: (\S+)/),
		type: found(/GUID code: (\S+)/),
		first: Number(found(/First sector: (\d+)/)),
	};
}

/** A GUID as its bytes stand in a boot store and on a disk. */
function inBytes(guid: string): string {
	const [a = "", b = "", c = "", ...rest] = guid.toLowerCase().split("-");
	return [a, b, c]
		.map((group) => (group.match(/../g) ?? []).reverse().join(""))
		.concat(rest)
		.join("");
}

describe("a disk that was deployed from Linux", () => {
	it("is started by UEFI firmware: the boot manager runs, and firmware, partition table and boot store agree", async () => {
		const token = randomUUID();
		captureImage(buildProofProgram(folder, token));
		writeFileSync(join(folder, "proof.yaml"), SEQUENCE);
		const disk = join(folder, "pc.img");
		const run = ["run", join(folder, "proof.yaml"), "--disk", `image:${disk}:32G`, "--unattended"];
		execFileSync(resolve("dist/steppe"), run, {
			...{ cwd: folder, env: { ...process.env, STEPPE_STATE_FOLDER: join(folder, "state") } },
			stdio: ["ignore", "inherit", "inherit"],
		});
		expect(statSync(disk).blocks * 512).toBeLessThan(1024 * MIB);

		const told = await startDisk(folder, disk, "uefi");
		expect(told).toContain(`token ${token}`);
		expect(told.at(-1)).toBe("proof ends");
		expect(told).toContain("started \\EFI\\BOOT\\BOOTX64.EFI");
		expect(told).toContain("store regf");

		const [system, windows] = [partition(disk, 1), partition(disk, 3)];
		expect(system.type).toBe("c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
		expect(told.find((line) => line.startsWith("from "))).toContain(system.id);
		const volumes = told.filter((line) => line.startsWith("volume "));
		expect(volumes).toHaveLength(4);
		const seen = volumes.find((line) => line.includes(windows.id));
		expect(seen).toContain(`start ${windows.first.toString(16).padStart(16, "0")}`);
		expect(seen).toMatch(/begins NTFS/);

		const store = join(folder, "BCD");
		const from = `${disk}@@${system.first * 512}`;
		execFileSync("mcopy", ["-i", from, "::/EFI/Microsoft/Boot/BCD", store], {
			env: { ...process.env, MTOOLSRC: "/dev/null" },
		});
		const manager = "Objects\\{9dea862c-5cdd-4e70-acc1-f32b344d4795}\\Elements";
		const loader = execFileSync("hivexget", [store, `${manager}\\23000003`, "Element"], { encoding: "utf8" }).trim();
		const exported = execFileSync("hivexregedit", ["--export", store, `\\Objects\\${loader}\\Elements\\21000001`]);
		const bytes = exported.toString().replace(/[^0-9a-f]/g, "");
		const ownDisk = /Disk identifier \(GUID\): (\S+)/.exec(execFileSync("sgdisk", ["-p", disk], { encoding: "utf8" }));
		expect(bytes).toContain(`${inBytes(windows.id)}0000000000000000${inBytes(ownDisk?.[1] ?? "")}`);
	});
});
