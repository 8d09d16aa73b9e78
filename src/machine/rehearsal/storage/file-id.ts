import type { BigIntStats } from "node:fs";

/** The host's id of a file: all its names share it. */
export function fileIdOf(stats: BigIntStats): string {
	return String(stats.ino);
}
