import type { DiskFacts, Inventory, VolumeFacts } from "../model/inventory.ts";
import type { Phase } from "../model/phase.ts";

/** The place with the most room for a system. */
export interface Room {
	readonly bytes: number;
	/** `free on C:`, `unpartitioned on disk 0`. */
	readonly where: string;
}

/**
 * Room for the system. In the full OS: what is free on its own volume, or not partitioned on that volume's disk. In WinPE: the most that
 * one fixed volume has free, or one internal disk unpartitioned. Media never count. Undefined when nothing can be told.
 */
export function bestRoom({ disks, volumes }: Inventory, phase: Phase): Room | undefined {
	const system = phase === "full-os" ? volumes.find(({ isSystem }) => isSystem) : undefined;
	const ownDisks = disks.filter(({ removable, holdsMedium }) => !removable && !holdsMedium);
	const own = system?.disk === undefined ? ownDisks : ownDisks.filter(({ number }) => number === system.disk);
	const fixed = volumes.filter(({ kind, disk }) => kind === "fixed" && ownDisks.some(({ number }) => number === disk));
	const rooms = [...(system === undefined ? fixed : [system]).flatMap(freeOf), ...own.map(unpartitionedOf)];
	return rooms.sort((left, right) => right.bytes - left.bytes)[0];
}

function freeOf({ freeBytes, mountedAt, label }: VolumeFacts): readonly Room[] {
	if (freeBytes === undefined) return [];
	return [{ bytes: freeBytes, where: `free on ${mountedAt || label || "a volume without a letter"}` }];
}

function unpartitionedOf({ number, sizeBytes, partitions }: DiskFacts): Room {
	const used = partitions.reduce((sum, partition) => sum + partition.sizeBytes, 0);
	return { bytes: Math.max(0, sizeBytes - used), where: `unpartitioned on disk ${number}` };
}
