import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { captureWindows, inBytes, partition, readStoreOf } from "./deployed-disk.ts";
import { buildProofManager, buildProofProgram, startDisk } from "./start-disk.ts";

const MIB = 1024 ** 2;
const SEQUENCE = `name: Boot proof
content:
  windows: { source: content/windows.wim }
steps:
  - partition-disk: { layout: automatic }
  - apply-image: { image: windows, index: 1 }
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-proof-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function deploy(disk: string, firmware: "uefi" | "bios"): void {
	writeFileSync(join(folder, "proof.yaml"), SEQUENCE);
	const words = ["--disk", `image:${disk}:32G`, "--firmware", firmware, "--unattended"];
	execFileSync(resolve("dist/steppe"), ["run", join(folder, "proof.yaml"), ...words], {
		...{ cwd: folder, env: { ...process.env, STEPPE_STATE_FOLDER: join(folder, "state") } },
		stdio: ["ignore", "inherit", "inherit"],
	});
}

describe("a disk that was deployed from Linux", () => {
	it("is started by UEFI firmware: the boot manager runs, and firmware, partition table and boot store agree", async () => {
		const token = randomUUID();
		captureWindows(folder, { bootManager: buildProofProgram(folder, token) });
		const disk = join(folder, "pc.img");
		deploy(disk, "uefi");
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

	it("is started by a BIOS: master boot record and boot sectors load the whole boot manager", async () => {
		const token = randomUUID();
		const bootManager = buildProofProgram(folder, token);
		captureWindows(folder, { bootManager, biosManager: buildProofManager(folder, token) });
		const disk = join(folder, "pc.img");
		deploy(disk, "bios");
		expect(await startDisk(folder, disk, "bios")).toEqual(["proof begins", `token ${token}`, "proof ends"]);
		execFileSync("sfdisk", ["--verify", disk], { stdio: "ignore" });
		const { start, size } = activePartition(disk);
		const place = ["--offset", String(start * 512), "--sizelimit", String(size * 512)];
		const loop = execFileSync("losetup", ["--find", "--show", "--read-only", ...place, disk]);
		const volume = loop.toString().trim();
		try {
			execFileSync("ntfsfix", ["--no-action", volume], { stdio: "ignore" });
			expect(execFileSync("ntfscat", [volume, "/Boot/BCD"]).toString("latin1", 0, 4)).toBe("regf");
		} finally {
			execFileSync("losetup", ["--detach", volume]);
		}
	});
});

/** Sectors of the active partition. */
function activePartition(disk: string): { readonly start: number; readonly size: number } {
	const { partitiontable } = JSON.parse(execFileSync("sfdisk", ["--json", disk], { encoding: "utf8" }));
	return partitiontable.partitions.find((each: { bootable?: boolean }) => each.bootable === true);
}
