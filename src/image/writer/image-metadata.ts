import type { FolderNode, ImageNode } from "./image-tree.ts";

/** No security descriptor. */
const NO_SECURITY = -1;
const FIXED_PART = 102;

function padded(bytes: Buffer): Buffer {
	return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
}

/** Bytes that the entry of a name takes. */
function sizeOf({ name }: ImageNode): number {
	const bytes = name.length * 2;
	return Math.ceil((FIXED_PART + bytes + (bytes > 0 ? 2 : 0)) / 8) * 8;
}

/** One directory entry (format: wimlib's dentry.c). `childrenAt` is 0 for what holds nothing. */
function entryOf(node: ImageNode, childrenAt: number): Buffer {
	const name = Buffer.from(node.name, "utf16le");
	const entry = padded(Buffer.concat([Buffer.alloc(FIXED_PART), name, Buffer.alloc(name.length > 0 ? 2 : 0)]));
	entry.writeBigUInt64LE(BigInt(entry.length), 0);
	entry.writeUInt32LE(node.attributes, 8);
	entry.writeInt32LE(NO_SECURITY, 12);
	entry.writeBigUInt64LE(BigInt(childrenAt), 16);
	for (const offset of [40, 48, 56]) entry.writeBigUInt64LE(node.modified, offset);
	if (node.kind !== "folder") entry.set(node.hash, 64);
	if (node.kind === "reparse") entry.writeUInt32LE(node.tag, 88);
	else if (node.kind === "file") entry.writeBigUInt64LE(BigInt(node.linkGroup), 88);
	entry.writeUInt16LE(name.length, 100);
	return entry;
}

/**
 * The metadata resource of one image: no security descriptors, then the tree, folder after folder, each closed by eight bytes of zeros.
 * Children stand in the order in which they are given.
 */
export function imageMetadata(root: FolderNode): Buffer {
	const listSize = (nodes: readonly ImageNode[]) => nodes.reduce((sum, node) => sum + sizeOf(node), 8);
	const security = Buffer.alloc(8);
	security.writeUInt32LE(8, 0);
	const pieces: Buffer[] = [security];
	const listings: (readonly ImageNode[])[] = [[root]];
	let end = 8 + listSize([root]);
	for (const listing of listings) {
		for (const node of listing) {
			const isFolder = node.kind === "folder";
			pieces.push(entryOf(node, isFolder ? end : 0));
			if (!isFolder) continue;
			end += listSize(node.children);
			listings.push(node.children);
		}
		pieces.push(Buffer.alloc(8));
	}
	return Buffer.concat(pieces);
}
