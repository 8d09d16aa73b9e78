import type { WindowsPath } from "../base/windows-path.ts";

/** One image of an image file, as its XML metadata says. */
export interface ImageEntry {
	/** From 1. */
	readonly index: number;
	readonly name?: string;
	readonly description?: string;
	/** EDITIONID, such as `Professional`. */
	readonly edition?: string;
	readonly architecture?: string;
	readonly version?: {
		readonly major: number;
		readonly minor: number;
		readonly build: number;
		readonly servicePackBuild: number;
	};
	readonly fileCount: number;
	/** Expanded size in bytes. */
	readonly totalBytes: number;
	/** Bytes of `totalBytes` that hard links share: they take no space twice. */
	readonly hardLinkBytes: number;
	/** Windows folder, such as `WINDOWS`, when the image holds an operating system. */
	readonly windowsFolder?: string;
}

/** What an image file holds. */
export interface ImageFileInfo {
	readonly compression: string;
	readonly images: readonly ImageEntry[];
}

/** What an apply did. */
export interface ApplyReport {
	readonly files: number;
	readonly bytes: number;
	readonly hardLinks: number;
	/** What the tool could not keep, in words, such as `1 alternate stream`. */
	readonly lost: readonly string[];
}

/** How strongly an image file is to be compressed. */
export type ImageCompression = "none" | "fast" | "maximum";

/** One volume that becomes an image. */
export interface CapturedVolume {
	/** Root of the volume, such as `C:\\`. */
	readonly root: WindowsPath;
	readonly name: string;
	readonly description?: string;
	/** What is left out: a place below the root that begins with a backslash, or a name with `*` and `?`. */
	readonly exclude: readonly string[];
}

/** An image file to make. */
export interface CaptureRequest {
	/** The file; nothing of that name may be there. */
	readonly file: WindowsPath;
	/** In the order of their indexes. */
	readonly volumes: readonly CapturedVolume[];
	readonly compression: ImageCompression;
	readonly creator?: string;
	readonly version?: string;
}

/** What a capture did. */
export interface CaptureReport {
	readonly files: number;
	/** Bytes of the files, hard links counted once. */
	readonly bytes: number;
	/** Size of the image file. */
	readonly storedBytes: number;
	/** What the adapter could not keep or do, in words. */
	readonly lost: readonly string[];
}
