import type { MountedVolume, VolumeProvider } from "./chain.ts";

/** What a mount point's file system says of its size; undefined when it does not answer. */
export type SpaceOf = (
	mount: string,
) => Promise<{ readonly sizeBytes: number; readonly freeBytes: number } | undefined>;

interface Mount {
	readonly mount: string;
	readonly fileSystem: string;
	readonly source: string;
}

/** Mounts that are looked at; container hosts have thousands of the same. */
const MOST_MOUNTS = 2_000;

/** The kernel's own table of mounts (`/proc/self/mountinfo`), with sizes from the file systems. */
export function mountinfoProvider(text: () => Promise<string | undefined>, spaceOf: SpaceOf): VolumeProvider {
	return {
		name: "/proc/self/mountinfo",
		list: async (signal) => {
			const table = await text();
			if (table === undefined) return undefined;
			const volumes: MountedVolume[] = [];
			for (const mount of volumesOf(table)) {
				if (signal.aborted) break;
				const space = await spaceOf(mount.mount);
				if (space !== undefined && space.sizeBytes > 0) volumes.push({ ...mount, ...space });
			}
			return volumes;
		},
	};
}

/**
 * Mounts of disks, and the root whatever it is; each device once, where it is mounted first. Shares are left out: one whose server is gone
 * would hold up whoever asks for its size.
 */
export function volumesOf(table: string): readonly Mount[] {
	const seen = new Set<string>();
	return table
		.split("\n")
		.slice(0, MOST_MOUNTS)
		.flatMap(mountOf)
		.filter(({ source, mount }) => {
			const isVolume = source.startsWith("/dev/") || mount === "/";
			if (!isVolume || /^\/dev\/loop/.test(source) || seen.has(source)) return false;
			seen.add(source);
			return true;
		});
}

/** `36 35 98:0 /root /mnt rw,noatime master:1 - ext3 /dev/root rw`: the mount point is the fifth field, the rest stands behind the hyphen. */
function mountOf(line: string): readonly Mount[] {
	const [before = "", behind = ""] = line.split(" - ", 2);
	const mount = before.split(" ")[4];
	const [fileSystem, source] = behind.split(" ");
	if (mount === undefined || fileSystem === undefined || source === undefined) return [];
	return [{ mount: unescaped(mount), fileSystem, source: unescaped(source) }];
}

/** Blanks and backslashes stand there as octal numbers: `\040`. */
function unescaped(text: string): string {
	return text.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}
