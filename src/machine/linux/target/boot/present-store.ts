import { fail, ok, type Result } from "../../../../base/result.ts";
import type { BootEntry } from "../../../../model/boot.ts";
import type { VolumeId } from "../../../../model/disk.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { StartTool } from "../hives/hivex.ts";
import type { PartitionDevice } from "./bcd-device.ts";
import { OBJECT_TYPE } from "./bcd-elements.ts";
import { choicesIn, type LoaderEntry, loaderEntry } from "./bcd-entries.ts";
import type { BcdStore } from "./bcd-store.ts";
import type { BootDisks, BootPartition } from "./boot-disks.ts";
import { bootStorePath } from "./boot-files.ts";
import type { HostFolder } from "./host-folder.ts";
import { readStore } from "./store-file.ts";

export type FirmwareKind = "uefi" | "bios";

/** A system partition with its files. */
export interface SystemPartition extends BootPartition {
	readonly folder: HostFolder;
}

/** A boot store that is there. */
export interface PresentStore {
	readonly system: SystemPartition;
	readonly store: BcdStore;
}

/** The partitions from which this firmware would start, of all disks in their order. */
export function systemPartitions(disks: BootDisks, firmware: FirmwareKind): readonly BootPartition[] {
	return disks.all.flatMap((disk) =>
		disk.partitions
			.filter(({ role, active }) => (firmware === "uefi" ? role === "efi" : disk.style === "mbr" && active))
			.map((partition) => ({ disk, partition })),
	);
}

/** The boot store that the firmware would come to first; undefined when no disk has one. */
export async function findStore(
	start: StartTool,
	disks: BootDisks,
	firmware: FirmwareKind,
): Promise<Result<PresentStore | undefined, Failure>> {
	for (const place of systemPartitions(disks, firmware)) {
		if (place.partition.fileSystem === "raw") continue;
		const folder = await disks.files(place.partition.id);
		if (!folder.ok) return folder;
		const store = await readStore(start, folder.value, bootStorePath(firmware));
		if (!store.ok) return fail({ ...store.error, id: "boot-files-missing" });
		if (store.value !== undefined) return ok({ system: { ...place, folder: folder.value }, store: store.value });
	}
	return ok(undefined);
}

/** A path of a boot store as this engine writes paths. */
export function withoutRoot(path: string): string {
	return path.replace(/^\\+/, "");
}

/** An entry for the callers of the port; its volume keeps the id that the store names when no disk has it. */
export function bootEntry(disks: BootDisks, entry: LoaderEntry, storeVolume: VolumeId): BootEntry {
	const volume = disks.meant(entry.device, storeVolume)?.partition.id ?? nameOf(entry.device);
	const path = withoutRoot(entry.kind === "windows" ? entry.systemRoot : entry.image);
	return { id: entry.id, kind: entry.kind, title: entry.title, target: { volume, path } };
}

function nameOf(device: PartitionDevice): string {
	if (device.kind === "gpt") return device.partition;
	return device.kind === "boot" ? "boot" : `${device.signature.toString(16).padStart(8, "0")}-at-${device.offsetBytes}`;
}

/** Entries of a store that start something, those of the menu first in its order. */
export function entriesOf(store: BcdStore): readonly LoaderEntry[] {
	const { order } = choicesIn(store);
	const loaders = [...store].filter(([, { type }]) => type === OBJECT_TYPE.osLoader).map(([id]) => id);
	return [...order.filter((id) => loaders.includes(id)), ...loaders.filter((id) => !order.includes(id))].flatMap(
		(id) => {
			const entry = loaderEntry(store, id);
			return entry.ok ? [entry.value] : [];
		},
	);
}
