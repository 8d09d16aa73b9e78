import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MountedVolume, mountedVolumes, type VolumeProvider } from "../../../../src/machine/volumes/chain.ts";
import { diskInfoProvider } from "../../../../src/machine/volumes/disk-info.ts";
import { readLsblk } from "../../../../src/machine/volumes/lsblk.ts";
import { mountinfoProvider, volumesOf } from "../../../../src/machine/volumes/mountinfo.ts";

const root: MountedVolume = { source: "/dev/sda1", mount: "/", fileSystem: "ext4", sizeBytes: 100, freeBytes: 40 };

function provider(name: string, list: VolumeProvider["list"]): VolumeProvider {
	return { name, list };
}

describe("mountedVolumes", () => {
	it("takes the first that answers, and says why the others did not", async () => {
		const answer = await mountedVolumes([
			provider("absent", async () => undefined),
			provider("broken", async () => {
				throw new Error("df: not found");
			}),
			provider("empty", async () => []),
			provider("good", async () => [root]),
			provider("never asked", async () => {
				throw new Error("it was asked");
			}),
		]);
		expect(answer).toEqual({
			provider: "good",
			volumes: [root],
			tried: [
				{ provider: "absent", why: "not available here" },
				{ provider: "broken", why: "df: not found" },
				{ provider: "empty", why: "it told no volume" },
			],
		});
	});

	it("waits for nobody for ever, and tells the one that is late", async () => {
		let aborted = false;
		const slow = provider("slow", (signal) => {
			signal.addEventListener("abort", () => {
				aborted = true;
			});
			return new Promise(() => {});
		});
		const answer = await mountedVolumes([slow], 20);
		expect(answer).toEqual({ volumes: [], tried: [{ provider: "slow", why: "it took longer than 0.02 s" }] });
		expect(aborted).toBe(true);
	});
});

const TABLE = `21 26 0:20 / /proc rw - proc proc rw
26 1 253:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 26 253:2 / /mnt/two\\040words rw - vfat /dev/vda2 rw
31 26 253:1 /var /var rw - ext4 /dev/vda1 rw
32 26 7:0 / /snap/x ro - squashfs /dev/loop0 ro
33 26 0:44 / /mnt/share rw - cifs //server/share rw
broken line
`;

describe("mountinfo", () => {
	it("tells disks once, and no share that might hang", () => {
		expect(volumesOf(TABLE)).toEqual([
			{ source: "/dev/vda1", mount: "/", fileSystem: "ext4" },
			{ source: "/dev/vda2", mount: "/mnt/two words", fileSystem: "vfat" },
		]);
		expect(volumesOf("1 1 0:1 / / rw - overlay overlay rw")).toHaveLength(1);
	});

	it("leaves out what does not tell its size", async () => {
		const space = async (mount: string) => (mount === "/" ? { sizeBytes: 10, freeBytes: 5 } : undefined);
		const volumes = await mountinfoProvider(async () => TABLE, space).list(new AbortController().signal);
		expect(volumes).toEqual([{ source: "/dev/vda1", mount: "/", fileSystem: "ext4", sizeBytes: 10, freeBytes: 5 }]);
		const none = mountinfoProvider(async () => undefined, space).list(new AbortController().signal);
		expect(await none).toBeUndefined();
	});

	it("never throws, whatever the table holds", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void volumesOf(text)));
	});
});

describe("lsblk", () => {
	it("finds mounts in nested devices, with numbers or texts", () => {
		const output = JSON.stringify({
			blockdevices: [
				{ path: "/dev/loop0", fstype: "squashfs", mountpoint: "/snap", fssize: 5, fsavail: 0 },
				{
					path: "/dev/sda",
					mountpoint: null,
					children: [
						{ path: "/dev/sda1", fstype: "ext4", mountpoint: "/", fssize: "1000", fsavail: "400" },
						{ path: "/dev/sda2", fstype: "swap", mountpoint: "[SWAP]", fssize: null },
					],
				},
			],
		});
		expect(readLsblk(output)).toEqual([
			{ source: "/dev/sda1", mount: "/", fileSystem: "ext4", sizeBytes: 1000, freeBytes: 400 },
		]);
	});

	it.each(["", "null", "[]", "{}", '{"blockdevices":{}}', "lsblk: unknown column"])(
		"takes %j for no answer",
		(output) => {
			expect(readLsblk(output)).toBeUndefined();
		},
	);

	it("follows no device deeper than devices go", () => {
		const depth = 1000;
		const inner = '{"path":"/dev/x","mountpoint":"/deep","fssize":1,"fsavail":1}';
		const devices = `${'{"path":"/dev/y","children":['.repeat(depth)}${inner}${"]}".repeat(depth)}`;
		expect(readLsblk(`{"blockdevices":[${devices}]}`)).toEqual([]);
	});
});

describe("node-disk-info", () => {
	it("counts blocks of 1024, and bytes on Windows", async () => {
		const drive = { filesystem: "/dev/sda1", mounted: "/", blocks: 100, available: 40 };
		const { signal } = new AbortController();
		expect(await diskInfoProvider(async () => [drive, { ...drive, mounted: "/dev/shm" }]).list(signal)).toMatchObject([
			{ mount: "/", sizeBytes: 102_400, freeBytes: 40_960 },
		]);
		const windows = { filesystem: "Local Fixed Disk", mounted: "C:", blocks: 100, available: 40 };
		expect(await diskInfoProvider(async () => [windows]).list(signal)).toMatchObject([
			{ sizeBytes: 100, freeBytes: 40 },
		]);
	});
});
