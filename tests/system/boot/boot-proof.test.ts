import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureWindows, inBytes, partition, readStoreOf } from "./deployed-disk.ts";
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

describe("a disk that was deployed from Linux", () => {
	it("is started by UEFI firmware: the boot manager runs, and firmware, partition table and boot store agree", async () => {
		const token = randomUUID();
		captureWindows(folder, { bootManager: buildProofProgram(folder, token) });
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

		const { bytes } = readStoreOf(disk, folder);
		const ownDisk = /Disk identifier \(GUID\): (\S+)/.exec(execFileSync("sgdisk", ["-p", disk], { encoding: "utf8" }));
		expect(bytes).toContain(`${inBytes(windows.id)}0000000000000000${inBytes(ownDisk?.[1] ?? "")}`);
	});
});
