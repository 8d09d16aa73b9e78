import { fail, ok, type Result } from "../base/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { ImageProblem } from "./image-problem.ts";
import { readExactly, readWimHeader, type WimHeader, wimHeaderSize } from "./wim-header.ts";
import { readImage } from "./wim-image.ts";
import type { WimImage, WimInfo } from "./wim-info.ts";
import { childrenOf, parseWimXml } from "./wim-xml.ts";

/** The metadata of real images has some hundred KiB at most; what is larger is refused before memory is taken. */
export const xmlSizeLimit = 16 * 1024 * 1024;

async function readXml(source: ByteSource, header: WimHeader): Promise<Result<Uint8Array, ImageProblem>> {
	const { storedSize, originalSize, offset, compressed } = header.xml;
	if (storedSize > xmlSizeLimit) return fail({ kind: "xml-too-large", bytes: storedSize, limit: xmlSizeLimit });
	if (compressed || storedSize !== originalSize) return fail({ kind: "xml-compressed" });
	if (offset < wimHeaderSize)
		return fail({
			kind: "header-field",
			field: "offset of the metadata",
			offset: 0x50,
			value: String(offset),
			expected: `at least ${wimHeaderSize}, the end of the header`,
		});
	return readExactly(source, offset, storedSize, "metadata");
}

function readImages(bytes: Uint8Array, header: WimHeader): Result<readonly WimImage[], ImageProblem> {
	const root = parseWimXml(bytes);
	if (!root.ok) return root;
	const elements = childrenOf(root.value, "IMAGE");
	if (elements.length !== header.imageCount)
		return fail({ kind: "image-count-mismatch", header: header.imageCount, xml: elements.length });
	const images: WimImage[] = [];
	const seen = new Set<number>();
	for (const element of elements) {
		const image = readImage(element);
		if (!image.ok) return image;
		const { index } = image.value;
		if (index > header.imageCount || seen.has(index)) {
			const expected = `each of 1 to ${header.imageCount} once`;
			return fail({ kind: "xml-element", where: "IMAGE/@INDEX", value: String(index), expected });
		}
		seen.add(index);
		images.push(image.value);
	}
	return ok(images.sort((left, right) => left.index - right.index));
}

/**
 * Reads the header and the metadata of a WIM, ESD or SWM, and nothing else: two or three small reads, whatever its size.
 * Every size in the file is checked before it is used.
 */
export async function readWim(source: ByteSource): Promise<Result<WimInfo, ImageProblem>> {
	const header = await readWimHeader(source);
	if (!header.ok) return header;
	const bytes = await readXml(source, header.value);
	if (!bytes.ok) return bytes;
	const images = readImages(bytes.value, header.value);
	if (!images.ok) return images;
	const { xml: _xml, lookupTable: _lookup, integrityTable, ...facts } = header.value;
	return ok({ ...facts, integrity: integrityTable !== undefined, images: images.value });
}

/** Checks that the parts are one whole set, in any order; gives them in order. */
export function completeParts(parts: readonly WimInfo[]): Result<readonly WimInfo[], ImageProblem> {
	const [first] = parts;
	if (first === undefined) return fail({ kind: "part-missing", part: 1, totalParts: 1 });
	const byNumber = new Map<number, WimInfo>();
	for (const part of parts) {
		if (part.guid !== first.guid || part.totalParts !== first.totalParts)
			return fail({
				kind: "part-foreign",
				part: part.partNumber,
				reason: `its set is ${part.guid}, not ${first.guid}`,
			});
		if (byNumber.has(part.partNumber))
			return fail({ kind: "part-foreign", part: part.partNumber, reason: "that part is there twice" });
		byNumber.set(part.partNumber, part);
	}
	for (let number = 1; number <= first.totalParts; number++)
		if (!byNumber.has(number)) return fail({ kind: "part-missing", part: number, totalParts: first.totalParts });
	return ok([...parts].sort((left, right) => left.partNumber - right.partNumber));
}
