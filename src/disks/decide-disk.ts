import { fail, ok, type Result } from "../base/result.ts";
import type { DiskInfo, VolumeId, VolumeInfo } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import type { PartitionDiskInput } from "../model/inputs.gen.ts";
import { type ChosenDisk, chooseDisk } from "./choose-disk.ts";
import type { Surroundings } from "./disk-rule.ts";
import { type PlacedPartition, placeLayout } from "./place-layout.ts";
import { fitLayout, type ReusedPartition } from "./reuse.ts";
import type { LayoutWish } from "./wish.ts";

/** What will become of the chosen disk. */
export type DiskUse =
	/** `because` says why nothing is reused; absent when nothing was asked to be. */
	| { readonly kind: "make"; readonly placed: readonly PlacedPartition[]; readonly because?: string }
	| { readonly kind: "reuse"; readonly reused: readonly ReusedPartition[] };

/** The machine as it is. */
export interface Machine extends Surroundings {
	readonly disks: readonly DiskInfo[];
	readonly volumes: readonly VolumeInfo[];
	/** What must not be lost, by volume. */
	readonly kept: ReadonlyMap<VolumeId, readonly string[]>;
}

/** Chooses the disk and what becomes of it: what this run or an author must not lose is never erased. */
export function decideDisk(
	input: PartitionDiskInput,
	wish: LayoutWish,
	machine: Machine,
): Result<ChosenDisk<DiskUse>, Failure> {
	const judge = (disk: DiskInfo) => judgeDisk(disk, wish, input.reuse === "if-it-fits", machine);
	return chooseDisk(machine.disks, machine.volumes, input.disk ?? {}, machine, judge);
}

function judgeDisk(disk: DiskInfo, wish: LayoutWish, reuses: boolean, machine: Machine): Result<DiskUse, string> {
	let because: string | undefined;
	if (reuses) {
		const fit = fitLayout(wish, disk, machine.volumes);
		const lost = fit.ok
			? fit.value.filter(({ formats }) => formats).flatMap(({ found }) => machine.kept.get(found.id) ?? [])
			: [];
		if (fit.ok && lost.length === 0) return ok({ kind: "reuse", reused: fit.value });
		because = fit.ok ? `what would be formatted holds ${lost.join(", ")}` : fit.error;
		if (wish.partitions.some(({ keepData }) => keepData))
			return fail(`can't be reused: ${because}; and a partition of it must keep its data`);
	}
	const volumes = machine.volumes.filter(({ diskId }) => diskId === disk.id);
	const kept = volumes.flatMap(({ id }) => machine.kept.get(id) ?? []);
	if (kept.length > 0)
		return fail(`holds what this run must not lose (${kept.join(", ")}); keep that on another disk or a share`);
	const placed = placeLayout(wish, disk);
	if (!placed.ok) return placed;
	return ok({ kind: "make", placed: placed.value, ...(because === undefined ? {} : { because }) });
}
