import type { Result } from "../../../base/result.ts";
import { done } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import { fileIdOf } from "./file-id.ts";
import { locateForRecord } from "./files-writer.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Says whether a program of the machine has the file open without sharing it. No change of the volume: a power cut can't lose it. */
export function lockFile(set: VolumeSet, path: WindowsPath, locked: boolean): Result<void, Failure> {
	const spot = locateForRecord(set, path);
	if (!spot.ok) return spot;
	const { volume, stats } = spot.value;
	const { locked: _, ...record } = volume.record(stats);
	volume.records.set(fileIdOf(stats), locked ? { ...record, locked } : record);
	return done;
}
