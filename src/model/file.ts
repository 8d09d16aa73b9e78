import type { WindowsPath } from "../base/windows-path.ts";

/** File attributes that matter to deployment. `recall` stands for the cloud tags (opened = downloaded). */
export const FILE_ATTRIBUTES = ["read-only", "hidden", "system", "archive", "encrypted", "recall", "offline"] as const;
export type FileAttribute = (typeof FILE_ATTRIBUTES)[number];

/** Who owns a file and who may touch it. */
export interface SecurityDescriptor {
	/** SID of the owner. */
	readonly owner: string;
	/** DACL in SDDL. */
	readonly dacl: string;
}

/** A directory entry. Reparse points are never followed by whoever reads one. */
export interface FileEntry {
	readonly path: WindowsPath;
	readonly name: string;
	readonly kind: "file" | "folder" | "reparse";
	/** 0 for folders. */
	readonly sizeBytes: number;
	/** Unique on its volume; two names with one id are hard links. */
	readonly fileId: string;
	/** Number of names (hard links) of the file. */
	readonly links: number;
	readonly attributes: readonly FileAttribute[];
	/** Milliseconds since 1970, UTC. */
	readonly modifiedAt: number;
	/** Name of the reparse tag, with the target where it has one. */
	readonly reparse?: { readonly tag: string; readonly target?: string };
	/** Owner and DACL, when the listing was asked for them and they could be read. */
	readonly security?: SecurityDescriptor;
	/** Volume of the entry as an opaque text: differs where another volume is mounted. */
	readonly device: string;
}

/** What a listing shall tell of each child. */
export interface ListOptions {
	/** Also owner and DACL, where they can be read. */
	readonly security?: boolean;
	/** Only name, kind, size, id, links and time are wanted: attributes and what a reparse point is may be left out, which is faster. */
	readonly identity?: boolean;
}

/** What a wipe did. */
export interface WipeReport {
	readonly removed: number;
	readonly kept: readonly WindowsPath[];
	/** What would not go, with the reason. */
	readonly leftovers: readonly { readonly path: WindowsPath; readonly why: string }[];
}
