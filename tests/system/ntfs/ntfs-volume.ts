import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, statfs, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fail, ok } from "../../../src/base/result.ts";
import { type TargetFiles, targetFiles } from "../../../src/machine/linux/target/files.ts";
import { type MountedVolume, targetPaths } from "../../../src/machine/linux/target/paths.ts";
import type { VolumeInfo } from "../../../src/model/disk.ts";
import type { Volumes } from "../../../src/model/ports.ts";

const run = promisify(execFile);

/** Runs a program; one that fails fails the test with its words. */
export async function command(program: string, ...words: readonly string[]): Promise<string> {
	const { stdout } = await run(program, [...words], {
		maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, LC_ALL: "C" },
	});
	return stdout;
}

/** A real NTFS on a loop device, mounted by ntfs-3g. */
export interface NtfsVolume {
	readonly device: string;
	/** Where it is mounted. */
	readonly folder: string;
	readonly mounted: MountedVolume;
	readonly files: TargetFiles;
	readonly volumes: Volumes;
	/** Takes the mount away, lets a program work on the device, and mounts it again. */
	unmounted<Value>(work: (device: string) => Promise<Value>): Promise<Value>;
	remove(): Promise<void>;
}

/** How ntfs-3g mounts a volume that is deployed: streams of any size behind a colon, times of reading as they were. */
const OPTIONS = "streams_interface=windows,noatime";

/** Makes a volume of that size. Throws without root or the Debian packages: system tests are never skipped. */
export async function makeNtfsVolume(sizeBytes: number, traits: Partial<MountedVolume> = {}): Promise<NtfsVolume> {
	const base = await mkdtemp(join(tmpdir(), "steppe-ntfs-"));
	const image = join(base, "volume.img");
	const folder = join(base, "mounted");
	await mkdir(folder);
	await writeFile(image, "");
	await truncate(image, sizeBytes);
	await command("mkntfs", "-F", "-Q", "-q", "-p", "2048", "-H", "255", "-S", "63", image);
	const device = (await command("losetup", "--find", "--show", image)).trim();
	const mount = () => command("ntfs-3g", "-o", OPTIONS, device, folder);
	await mount();
	const mounted: MountedVolume = {
		...{ id: "volume-1", letter: "C", folder, fileSystem: "ntfs", kind: "fixed", role: "windows", style: "gpt" },
		...traits,
	};
	const files = targetFiles(targetPaths(() => [mounted]));
	return {
		...{ device, folder, mounted, files },
		volumes: volumesOf(mounted, sizeBytes),
		unmounted: async (work) => {
			await command("umount", folder);
			try {
				return await work(device);
			} finally {
				await mount();
				files.forget();
			}
		},
		remove: async () => {
			await command("umount", folder);
			await command("losetup", "--detach", device);
			await rm(base, { recursive: true });
		},
	};
}

function volumesOf(mounted: MountedVolume, sizeBytes: number): Volumes {
	const list = async () => {
		const { bavail, bsize } = await statfs(mounted.folder);
		const { id, letter, fileSystem, role, kind } = mounted;
		const info: VolumeInfo = {
			...{ id, letter, fileSystem, role, kind, sizeBytes, diskId: "disk-1", label: "" },
			...{ freeBytes: bavail * bsize, state: "clean" },
		};
		return ok([info]);
	};
	const refuse = async () =>
		fail({ id: "not-supported-here", operation: "change letters", message: "This volume stands alone." } as const);
	return {
		list,
		assignLetter: refuse,
		releaseLetter: refuse,
		flush: async () => {
			await command("sync", "--file-system", mounted.folder);
			return ok(undefined);
		},
	};
}
