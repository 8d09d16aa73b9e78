import { mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, makeNtfsDevice, type NtfsDevice } from "../../../build/fixtures/ntfs-device.ts";
import { fail, ok } from "../../../src/base/result.ts";
import { type TargetFiles, targetFiles } from "../../../src/machine/linux/target/files.ts";
import { type MountedVolume, targetPaths } from "../../../src/machine/linux/target/paths.ts";
import type { VolumeInfo } from "../../../src/model/disk.ts";
import type { Volumes } from "../../../src/model/ports.ts";

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

/** Makes a volume of that size. Throws without root or the Debian packages: system tests are never skipped. */
export async function makeNtfsVolume(sizeBytes: number, traits: Partial<MountedVolume> = {}): Promise<NtfsVolume> {
	return ntfsVolume(await makeNtfsDevice(await mkdtemp(join(tmpdir(), "steppe-ntfs-")), sizeBytes), sizeBytes, traits);
}

/** The ports over a volume that is mounted. */
export function ntfsVolume(
	made: NtfsDevice & { remove(): Promise<void> },
	sizeBytes: number,
	traits: Partial<MountedVolume> = {},
): NtfsVolume {
	const { device, folder } = made;
	const mounted: MountedVolume = {
		...{ id: "volume-1", letter: "C", folder, fileSystem: "ntfs", kind: "fixed", role: "windows", style: "gpt" },
		...traits,
	};
	const files = targetFiles(targetPaths(() => [mounted]));
	return {
		...{ device, folder, mounted, files },
		volumes: volumesOf(mounted, sizeBytes),
		unmounted: async (work) => {
			await made.unmount();
			try {
				return await work(device);
			} finally {
				await made.mount();
				files.forget();
			}
		},
		remove: () => made.remove(),
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
