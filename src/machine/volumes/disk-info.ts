import type { MountedVolume, VolumeProvider } from "./chain.ts";

/** A drive as node-disk-info tells it. */
export interface DriveOfLibrary {
	readonly filesystem: string;
	readonly available: number;
	readonly blocks: number;
	readonly mounted: string;
}

/**
 * node-disk-info, where the tool that it starts is there (`df`; on Windows `wmic`, which newer ones lack). It starts it through a shell by
 * itself, so it is asked last, and never on a run's path.
 */
export function diskInfoProvider(getDrives?: () => Promise<readonly DriveOfLibrary[]>): VolumeProvider {
	return {
		name: "node-disk-info",
		list: async () => {
			const drives = await (getDrives ?? fromLibrary)();
			// On Windows it counts bytes, elsewhere blocks of 1024.
			const unit = drives.some(({ filesystem }) => filesystem.endsWith("Fixed Disk")) ? 1 : 1024;
			return drives
				.filter(({ blocks, mounted }) => blocks > 0 && !/^\/(dev|proc|run|sys)\b/.test(mounted))
				.map((drive): MountedVolume => {
					const { filesystem, mounted, available, blocks } = drive;
					const sizes = { sizeBytes: blocks * unit, freeBytes: available * unit };
					return { source: filesystem, mount: mounted, fileSystem: "", ...sizes };
				});
		},
	};
}

async function fromLibrary(): Promise<readonly DriveOfLibrary[]> {
	const { getDiskInfo } = await import("node-disk-info");
	return getDiskInfo();
}
