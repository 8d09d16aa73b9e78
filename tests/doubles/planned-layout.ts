import { attributesOfRole, typeOfRole } from "../../src/disks/partition-types.ts";
import type { DiskLayout, PlannedPartition } from "../../src/model/disk.ts";

const MIB = 1024 ** 2;

type Wanted = Pick<PlannedPartition, "id" | "role" | "sizeBytes" | "fileSystem"> & Partial<PlannedPartition>;

/** A layout whose partitions lie one behind the other from 1 MiB on, with what their roles bring along. */
export function plannedLayout(id: string, style: DiskLayout["style"], ...wanted: readonly Wanted[]): DiskLayout {
	let end = MIB;
	const partitions = wanted.map((each): PlannedPartition => {
		const { role, fileSystem } = each;
		const offsetBytes = each.offsetBytes ?? end;
		end = Math.ceil((offsetBytes + each.sizeBytes) / MIB) * MIB;
		return {
			type: typeOfRole(role, style, fileSystem),
			attributes: attributesOfRole(role, style),
			active: style === "mbr" && role === "system",
			label: "",
			quickFormat: true,
			getsLetter: role === "windows" || role === "data",
			...each,
			offsetBytes,
		};
	});
	return { id, style, partitions };
}
