import type { BigIntStats } from "node:fs";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Folder } from "./folder-cache.ts";
import type { Volume } from "./volume.ts";

/** Where a Windows path leads: its volume, the folder that holds it and, when something is there, what it is. */
export interface Spot {
	readonly volume: Volume;
	/** The path with the letter it was asked by. */
	readonly path: WindowsPath;
	/** Folded path relative to the volume; empty for its root. */
	readonly key: string;
	/** The folder that holds it; undefined for the root, and when that folder is missing. */
	readonly parent: Folder | undefined;
	/** The name as written on the host when it exists, else as asked for; empty for the root. */
	readonly name: string;
	/** Place on the host. */
	readonly host: string;
	/** What is there, or undefined. */
	readonly stats: BigIntStats | undefined;
}

/** A spot where something is. */
export interface FoundSpot extends Spot {
	readonly stats: BigIntStats;
}

/** A spot whose folder exists: something can be made there. */
export interface HeldSpot extends Spot {
	readonly parent: Folder;
}

/** The host's id of a file: all its names share it. */
export function fileIdOf(stats: BigIntStats): string {
	return String(stats.ino);
}
