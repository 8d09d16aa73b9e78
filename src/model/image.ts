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
