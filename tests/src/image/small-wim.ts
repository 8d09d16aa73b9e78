import { ImageTree } from "../../../build/fixtures/image-tree.ts";
import { type ImageToWrite, writeWim } from "../../../build/fixtures/wim-writer.ts";

/** One image with one file and the given metadata. */
export function smallImage(xml: string): ImageToWrite {
	const tree = new ImageTree();
	tree.file("folder\\file.txt", "some text");
	return { root: tree.root, xml };
}

/** An uncompressed WIM of a few hundred bytes; every IMAGE element holds the given metadata. */
export function smallWim(...xml: readonly string[]): Buffer {
	return writeWim({ images: xml.map(smallImage), guid: Buffer.alloc(16, 7), fileTime: 133_722_144_000_000_000n });
}
