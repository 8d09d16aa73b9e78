import type { DiskFacts, VolumeFacts } from "../../model/inventory.ts";
import type { MountedVolume, VolumeChainAnswer } from "../volumes/chain.ts";
import { fileSystemName } from "./disks.ts";
import type { LinuxReading } from "./findings.ts";
import { udevProperties } from "./udev.ts";

/** Volumes that are mounted, as the chain of providers tells them, with label and disk. */
export async function readVolumes(
	{ root, findings }: LinuxReading,
	disks: readonly DiskFacts[],
	answer: VolumeChainAnswer,
): Promise<readonly VolumeFacts[]> {
	if (answer.provider === undefined) {
		for (const { provider, why } of answer.tried)
			findings.gap(`volumes (${provider}: ${why})`, "unreadable", "mounted volumes");
		return [];
	}
	findings.from("volumes", answer.provider);
	const volumes: VolumeFacts[] = [];
	for (const mounted of answer.volumes) {
		const name = /^\/dev\/([\w-]+)$/.exec(mounted.source)?.[1];
		const disk = name === undefined ? undefined : disks.find(({ path }) => path === `/dev/${diskNameOf(name)}`);
		const udev =
			name === undefined ? new Map<string, string>() : await udevProperties(root, `/sys/class/block/${name}/dev`);
		volumes.push({
			id: udev.get("ID_PART_ENTRY_UUID") ?? udev.get("ID_FS_UUID") ?? mounted.source,
			mountedAt: mounted.mount,
			label: udev.get("ID_FS_LABEL") ?? "",
			fileSystem: fileSystemName(mounted.fileSystem),
			sizeBytes: mounted.sizeBytes,
			freeBytes: mounted.freeBytes,
			kind: kindOf(mounted, disk),
			...(disk === undefined ? {} : { disk: disk.number }),
			isSystem: mounted.mount === "/",
		});
	}
	return volumes;
}

/** `sda1` lies on `sda`, `nvme0n1p2` on `nvme0n1`. */
function diskNameOf(name: string): string {
	return /^(?:nvme\d+n\d+|mmcblk\d+)/.exec(name)?.[0] ?? name.replace(/\d+$/, "");
}

const NETWORK = /^(nfs4?|cifs|smb3|smbfs|9p|fuse\.sshfs)$/;

function kindOf({ fileSystem }: MountedVolume, disk: DiskFacts | undefined): VolumeFacts["kind"] {
	if (NETWORK.test(fileSystem)) return "network";
	if (/^(tmpfs|ramfs)$/.test(fileSystem)) return "ram";
	if (/^(iso9660|udf)$/.test(fileSystem)) return "optical";
	return disk?.removable === true ? "removable" : "fixed";
}
