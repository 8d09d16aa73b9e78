/** What an image holds of one name. Times are FILETIMEs, attributes those of Windows. */
interface NodeCore {
	/** Empty for the root. */
	readonly name: string;
	readonly attributes: number;
	readonly modified: bigint;
}

export interface FolderNode extends NodeCore {
	readonly kind: "folder";
	readonly children: readonly ImageNode[];
}

export interface FileNode extends NodeCore {
	readonly kind: "file";
	/** SHA-1 of the content; 20 zeros for an empty file. */
	readonly hash: Uint8Array;
	readonly size: number;
	/** The same for all names of one file, from 1; 0 for a file with one name. */
	readonly linkGroup: number;
}

/** A junction or symbolic link; its data is a resource like a file's. */
export interface ReparseNode extends NodeCore {
	readonly kind: "reparse";
	readonly tag: number;
	readonly hash: Uint8Array;
}

export type ImageNode = FolderNode | FileNode | ReparseNode;

/** FILE_ATTRIBUTE_READONLY, _HIDDEN, _SYSTEM, _DIRECTORY, _ARCHIVE, _REPARSE_POINT. */
export const ATTRIBUTES = {
	"read-only": 0x1,
	hidden: 0x2,
	system: 0x4,
	folder: 0x10,
	archive: 0x20,
	reparse: 0x400,
} as const;

/** IO_REPARSE_TAG_MOUNT_POINT and _SYMLINK. */
export const REPARSE_TAGS = { junction: 0xa000_0003, "symbolic-link": 0xa000_000c } as const;

/** FILETIME counts 100 ns since 1601-01-01; Unix time starts 11,644,473,600 s later. */
export function fileTimeOf(milliseconds: number): bigint {
	return BigInt(Math.trunc(milliseconds) + 11_644_473_600_000) * 10_000n;
}

/** The reparse buffer of a link behind its eight bytes of tag and length (Windows protocols, REPARSE_DATA_BUFFER). */
export function reparseData(kind: keyof typeof REPARSE_TAGS, target: string): Uint8Array {
	const isAbsolute = /^[A-Za-z]:\\/.test(target);
	const shown = Buffer.from(target, "utf16le");
	const substitute = Buffer.from(isAbsolute ? `\\??\\${target}` : target, "utf16le");
	const isLink = kind === "symbolic-link";
	const head = Buffer.alloc(isLink ? 12 : 8);
	head.writeUInt16LE(0, 0);
	head.writeUInt16LE(substitute.length, 2);
	head.writeUInt16LE(substitute.length + 2, 4);
	head.writeUInt16LE(shown.length, 6);
	// SYMLINK_FLAG_RELATIVE.
	if (isLink) head.writeUInt32LE(isAbsolute ? 0 : 1, 8);
	return Buffer.concat([head, substitute, Buffer.alloc(2), shown, Buffer.alloc(2)]);
}
