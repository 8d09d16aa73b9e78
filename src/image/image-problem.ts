import { unreachable } from "../base/result.ts";
import type { ConsideredImage } from "./wim-info.ts";

/** Why an image file can't be used, or why no image of it can be chosen. */
export type ImageProblem =
	/** The file doesn't begin as a WIM does; `firstBytes` is what stands there, as hexadecimal and text. */
	| { readonly kind: "not-a-wim"; readonly firstBytes: string }
	/** The file ends before what it promises: `needed` is the length in bytes that it would have to have. */
	| { readonly kind: "truncated"; readonly what: string; readonly needed: number; readonly size: number }
	| { readonly kind: "unsupported-version"; readonly version: string }
	/** A field of the header holds what can't be; `offset` is its place in the file in bytes. */
	| {
			readonly kind: "header-field";
			readonly field: string;
			readonly offset: number;
			readonly value: string;
			readonly expected: string;
	  }
	/** A tool was interrupted while it wrote the file. */
	| { readonly kind: "write-in-progress" }
	| { readonly kind: "xml-too-large"; readonly bytes: number; readonly limit: number }
	| { readonly kind: "xml-compressed" }
	/** The metadata isn't well-formed XML; `line` and `column` count from one where they are known. */
	| { readonly kind: "xml-not-well-formed"; readonly message: string; readonly line?: number; readonly column?: number }
	/** An element of the metadata holds what can't be; `where` is its path, such as `IMAGE[2]/TOTALBYTES`. */
	| { readonly kind: "xml-element"; readonly where: string; readonly value: string; readonly expected: string }
	| { readonly kind: "image-count-mismatch"; readonly header: number; readonly xml: number }
	/** A part of a split image isn't there. */
	| { readonly kind: "part-missing"; readonly part: number; readonly totalParts: number }
	/** A file among the parts is of another set, or the same part twice. */
	| { readonly kind: "part-foreign"; readonly part: number; readonly reason: string }
	/** Bytes of this part of the file are not those that its integrity table tells. */
	| { readonly kind: "damaged-part"; readonly offset: number; readonly length: number }
	| { readonly kind: "read-failed"; readonly what: string; readonly message: string }
	| {
			readonly kind: "image-not-found";
			readonly wanted: string;
			readonly candidates: readonly ConsideredImage[];
			readonly didYouMean?: string;
	  }
	| { readonly kind: "image-ambiguous"; readonly wanted: string; readonly candidates: readonly ConsideredImage[] };

function listed(candidates: readonly ConsideredImage[]): string {
	if (candidates.length === 0) return "It holds no image.";
	const lines = candidates.map(({ image, reason }) => {
		const edition = image.edition === undefined ? "" : `, edition ${image.edition}`;
		return `${image.index} "${image.name ?? "without a name"}"${edition}: ${reason}`;
	});
	return `It holds: ${lines.join("; ")}.`;
}

/** The problem in a sentence or two for people. */
export function describeImageProblem(problem: ImageProblem): string {
	switch (problem.kind) {
		case "not-a-wim":
			return `This is not a WIM: it begins with ${problem.firstBytes} instead of MSWIM.`;
		case "truncated":
			return `The file is cut off: ${problem.what} needs ${problem.needed} bytes, and the file has ${problem.size}.`;
		case "unsupported-version":
			return `The version of the WIM is ${problem.version}; known are 0x10d00 (WIM) and 0xe00 (ESD).`;
		case "header-field":
			return `The header's ${problem.field} (at byte ${problem.offset}) is ${problem.value}; expected: ${problem.expected}.`;
		case "write-in-progress":
			return "The file is marked as being written: the tool that wrote it was interrupted, or is still at work.";
		case "xml-too-large":
			return `The metadata would have ${problem.bytes} bytes, more than the ${problem.limit} that are allowed.`;
		case "xml-compressed":
			return "The metadata is stored compressed, which no known tool does.";
		case "xml-not-well-formed":
			return `The metadata is not well-formed XML${problem.line === undefined ? "" : ` (line ${problem.line}, column ${problem.column ?? 1})`}: ${problem.message}`;
		case "xml-element":
			return `The metadata's ${problem.where} is ${problem.value}; expected: ${problem.expected}.`;
		case "image-count-mismatch":
			return `The header counts ${problem.header} images, the metadata ${problem.xml}.`;
		case "part-missing":
			return `Part ${problem.part} of ${problem.totalParts} is missing.`;
		case "part-foreign":
			return `A file does not belong to this split image (it says it is part ${problem.part}): ${problem.reason}.`;
		case "damaged-part":
			return `The file is damaged between byte ${problem.offset} and ${problem.offset + problem.length}: its integrity table tells other bytes.`;
		case "read-failed":
			return `The ${problem.what} could not be read: ${problem.message}`;
		case "image-not-found":
			return `No image fits (wanted: ${problem.wanted}).${problem.didYouMean === undefined ? "" : ` Did you mean "${problem.didYouMean}"?`} ${listed(problem.candidates)}`;
		case "image-ambiguous":
			return `More than one image fits (wanted: ${problem.wanted}). ${listed(problem.candidates)}`;
		default:
			return unreachable(problem);
	}
}
