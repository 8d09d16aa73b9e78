import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { candidateTable } from "../../../src/disks/candidate-table.ts";
import { makeRawFile } from "../../../src/machine/linux/target/disk-source.ts";
import { successOf } from "../../contract/subject.ts";
import { plannedLayout } from "../../doubles/planned-layout.ts";
import { image, openMachine } from "./machine-rig.ts";

const MIB = 1024 ** 2;
const base = mkdtempSync(join(tmpdir(), "steppe-signatures-"));
afterAll(() => rmSync(base, { recursive: true }));

function put(path: string, bytes: Uint8Array, offset: number): void {
	const file = openSync(path, "r+");
	writeSync(file, bytes, 0, bytes.length, offset);
	closeSync(file);
}

/** The label of a physical volume of LVM, which stands in the second sector (lvm2's own header label.h). */
function lvmLabel(): Buffer {
	const sector = Buffer.alloc(512);
	sector.write("LABELONE", 0, "latin1");
	sector.writeBigUInt64LE(1n, 8);
	sector.writeUInt32LE(32, 20);
	sector.write("LVM2 001", 24, "latin1");
	sector.write("steppe0123456789steppe0123456789", 32, "latin1");
	const start = 0xf597a6cf;
	sector.writeUInt32LE((crc32(sector.subarray(20), ~start >>> 0) ^ 0xffff_ffff) >>> 0, 16);
	return sector;
}

/** The superblock of a Linux RAID of the kind that stands near the end of its device (format 0.90). */
function raidBlock(): Buffer {
	const block = Buffer.alloc(4096);
	block.writeUInt32LE(0xa92b4efc, 0);
	block.writeUInt32LE(0, 4);
	block.writeUInt32LE(90, 8);
	return block;
}

const raidOffset = (sizeBytes: number) => Math.floor(sizeBytes / 65_536) * 65_536 - 65_536;

/** What blkid itself finds on a device or file; empty where there is nothing. */
function found(path: string): string {
	return spawnSync("blkid", ["-p", "-u", "raid", "-o", "value", "-s", "TYPE", path], {
		encoding: "utf8",
	}).stdout.trim();
}

function rawDisk(name: string, sizeMib: number): string {
	const path = join(base, name);
	successOf(makeRawFile(path, sizeMib * MIB));
	return path;
}

describe("what volume managers left on a disk", () => {
	it("is told among what the disk holds, and is gone from the device once it is partitioned", async () => {
		const path = rawDisk("raid.img", 300);
		put(path, raidBlock(), raidOffset(300 * MIB));
		const device = execFileSync("losetup", ["--find", "--show", path], { encoding: "utf8" }).trim();
		try {
			expect(found(device)).toBe("linux_raid_member");
			const machine = await openMachine(join(base, "raid"), [{ kind: "device", path: device }], base);
			const { disks } = machine.ports;
			const [disk, ...more] = successOf(await disks.list());
			if (disk === undefined || more.length > 0) throw new Error("not one disk");
			expect(disk.signatures).toEqual(["Linux RAID"]);
			expect(candidateTable([{ disk }], []).join("\n")).toContain("holds: signs of Linux RAID");
			const layout = plannedLayout("5b2e1f50-0000-4000-8000-0000000000a0", "gpt", {
				...{ id: "5b2e1f50-0000-4000-8000-0000000000a1", role: "data", sizeBytes: 200 * MIB },
				...{ fileSystem: "ntfs", label: "new" },
			});
			successOf(await disks.partition(disk.id, layout));
			expect(successOf(await disks.list())[0]?.signatures).toBeUndefined();
			successOf(await machine.close());
			expect(found(device)).toBe("");
		} finally {
			execFileSync("losetup", ["--detach", device]);
		}
	});

	it("is told of a partition by its number", async () => {
		const path = rawDisk("partition.img", 300);
		execFileSync("sgdisk", ["-n", "1:2048:+100M", "-n", "2:0:+100M", path]);
		put(path, lvmLabel(), 101 * MIB + 512);
		const machine = await openMachine(join(base, "partition"), [image(path, 300 * MIB)], base);
		expect(successOf(await machine.ports.disks.list())[0]?.signatures).toEqual(["LVM in partition 2"]);
		successOf(await machine.close());
	});

	it("stands in the line that says what is erased", () => {
		const path = rawDisk("lvm.img", 65_536);
		put(path, lvmLabel(), 512);
		expect(found(path)).toBe("LVM2_member");
		const sequence = join(base, "erase.yaml");
		writeFileSync(sequence, "name: Erase\nsteps:\n  - partition-disk: {}\n");
		const words = ["run", sequence, "--disk", `image:${path}`, "--unattended"];
		const env = { ...process.env, STEPPE_STATE_FOLDER: join(base, "state") };
		const { status, stderr } = spawnSync(resolve("dist/steppe"), words, { encoding: "utf8", env });
		expect(stderr).toContain("it has signs of LVM");
		expect(status).toBe(0);
		expect(found(path)).toBe("");
	});
});
