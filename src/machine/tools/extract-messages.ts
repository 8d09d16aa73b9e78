import type { ExtractProblem } from "./extract-problem.ts";

/** What the worker is told when it starts. Paths are the host's. */
export interface ExtractOrder {
	/** The WIM, or all parts of a split one in order. */
	readonly wimPaths: readonly string[];
	/** Counted from one. */
	readonly imageIndex: number;
	/** How many images the file holds: with several, 7-Zip shows each in a folder of its number. */
	readonly imageCount: number;
	readonly targetFolder: string;
	readonly wasmFile: string;
}

/** How far the extraction is; files are written first and read back for their SHA-1 afterwards. */
export interface ExtractProgress {
	readonly phase: "extract" | "verify";
	readonly doneBytes: number;
	readonly totalBytes: number;
	/** The file at work, relative to the image's root, with backslashes. */
	readonly file?: string;
}

/** An alternate data stream: taken out of the tree, for the machine to keep in its own way. */
export interface ExtractedStream {
	/** The file that it belongs to. */
	readonly path: string;
	readonly stream: string;
	readonly bytes: Uint8Array;
}

/** A symbolic link, junction or other reparse point: named, never made and never followed. */
export interface SkippedReparsePoint {
	readonly path: string;
	readonly isFolder: boolean;
	/** Where a link points to; empty for other reparse points. */
	readonly linkTarget: string;
}

/** What was extracted; paths are relative to the image's root, with backslashes. */
export interface ExtractedImage {
	/** Names of files, hard links among them. */
	readonly files: number;
	readonly directories: number;
	/** Written and verified bytes; hard-linked files count once. */
	readonly bytes: number;
	/** Names that were made as hard links of another. */
	readonly hardLinks: number;
	readonly streams: readonly ExtractedStream[];
	readonly reparsePoints: readonly SkippedReparsePoint[];
}

export type ExtractMessage =
	| { readonly kind: "progress"; readonly progress: ExtractProgress }
	| { readonly kind: "done"; readonly image: ExtractedImage }
	| { readonly kind: "failed"; readonly problem: ExtractProblem };

/** An entry's path as Windows writes it. */
export function shownPath(path: string): string {
	return path.replaceAll("/", "\\");
}
