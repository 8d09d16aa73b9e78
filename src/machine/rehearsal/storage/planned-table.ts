import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { layoutProblem } from "../../../disks/layout-problem.ts";
import type { DiskLayout, PlannedPartition } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { DiskDescription } from "../description.ts";
import { refusal } from "./refusal.ts";
import { type DiskTable, nextSerialNumber } from "./table.ts";

/** The table that a layout asks for. Fails with `input-invalid` or `disk-full` where no disk like this one can have it. */
export function plannedTable(disk: DiskDescription, layout: DiskLayout): Result<DiskTable, Failure> {
	const problem = layoutProblem(disk, layout);
	if (problem !== undefined) return fail(refusal(problem.id, `disk ${disk.serial}`, problem.message));
	return ok({ style: layout.style, id: layout.id, partitions: layout.partitions.map(entryOf) });
}

function entryOf({ quickFormat: _quick, getsLetter: _letter, ...planned }: PlannedPartition) {
	const serial = planned.fileSystem === "raw" ? {} : { serialNumber: nextSerialNumber(planned.id) };
	return { ...planned, state: "clean" as const, ...serial };
}
