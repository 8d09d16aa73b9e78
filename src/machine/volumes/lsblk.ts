import type { MountedVolume, VolumeProvider } from "./chain.ts";

/** Starts a program and gives what it printed; undefined when it is not there or fails. */
export type OutputOf = (
	program: string,
	arguments_: readonly string[],
	signal: AbortSignal,
) => Promise<string | undefined>;

/** Nesting of devices that is followed: a volume in a crypt in a RAID in a partition has four levels. */
const DEEPEST = 16;

/** `lsblk` of util-linux, in JSON and bytes. */
export function lsblkProvider(outputOf: OutputOf): VolumeProvider {
	return {
		name: "lsblk",
		list: async (signal) => {
			const arguments_ = ["--json", "--bytes", "--output", "PATH,FSTYPE,MOUNTPOINT,FSSIZE,FSAVAIL"];
			const output = await outputOf("lsblk", arguments_, signal);
			return output === undefined ? undefined : readLsblk(output);
		},
	};
}

/** Mounted volumes of lsblk's JSON; undefined when it is none. Older versions write numbers as texts. */
export function readLsblk(output: string): readonly MountedVolume[] | undefined {
	let value: unknown;
	try {
		value = JSON.parse(output);
	} catch {
		return undefined;
	}
	if (!isRecord(value) || !Array.isArray(value.blockdevices)) return undefined;
	const volumes = new Map<string, MountedVolume>();
	const visit = (devices: readonly unknown[], depth: number) => {
		for (const device of devices) {
			if (!isRecord(device)) continue;
			const volume = volumeOf(device);
			if (volume !== undefined) volumes.set(volume.mount, volume);
			if (Array.isArray(device.children) && depth < DEEPEST) visit(device.children, depth + 1);
		}
	};
	visit(value.blockdevices, 0);
	return [...volumes.values()];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function volumeOf(device: Readonly<Record<string, unknown>>): MountedVolume | undefined {
	const { path, fstype, mountpoint } = device;
	const sizeBytes = Number(device.fssize);
	if (typeof path !== "string" || typeof mountpoint !== "string" || !mountpoint.startsWith("/")) return undefined;
	if (!(sizeBytes > 0) || path.startsWith("/dev/loop")) return undefined;
	const freeBytes = Number(device.fsavail);
	return {
		...{ source: path, mount: mountpoint, sizeBytes, freeBytes: Math.max(0, freeBytes || 0) },
		fileSystem: typeof fstype === "string" ? fstype : "",
	};
}
