import { fail, ok, type Result } from "../../../base/result.ts";
import type { VolumeState } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import { type ToolBox, toolFailure } from "./tool-box.ts";

/** What ntfs-3g.probe says by its exit code (ntfs-3g.probe(8)). */
const STATES: Readonly<Record<number, VolumeState>> = {
	0: "clean",
	// Damaged in a way that only chkdsk mends.
	12: "dirty",
	13: "dirty",
	14: "hibernated",
	15: "dirty",
};

/** Whether an NTFS volume may be written to: a Windows that sleeps on it, or did not close it, is left alone. */
export async function probeState(tools: ToolBox, device: string): Promise<Result<VolumeState, Failure>> {
	const words = ["--readwrite", device];
	const end = await tools.end("ntfs-3g.probe", words);
	if (!end.ok) return end;
	const state = STATES[end.value.exitCode ?? -1];
	if (state !== undefined) return ok(state);
	return fail(toolFailure("ntfs-3g.probe", words, end.value, "look at the volume", device));
}
