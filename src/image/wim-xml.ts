import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, ok, type Result } from "../base/result.ts";
import type { ImageProblem } from "./image-problem.ts";

/** Nothing in a WIM's metadata nests deeper than six elements. */
const depthLimit = 32;

/** An element: its attributes under `@NAME`, its children under their names, its text under `#text`. */
export type XmlElement = Readonly<Record<string, unknown>>;

function notWellFormed(
	message: string,
	line?: number,
	column?: number,
): { readonly ok: false; readonly error: ImageProblem } {
	return fail({
		kind: "xml-not-well-formed",
		message,
		...(line === undefined ? {} : { line }),
		...(column === undefined ? {} : { column }),
	});
}

/**
 * Parses a WIM's metadata: UTF-16 (little endian) with a byte order mark, root element WIM.
 * Document types are refused and entities besides the five of XML and numbers stay as they are: nothing can grow.
 */
export function parseWimXml(bytes: Uint8Array): Result<XmlElement, ImageProblem> {
	if (bytes.length < 2 || bytes[0] !== 0xff || bytes[1] !== 0xfe)
		return notWellFormed("it does not begin with the byte order mark FF FE of UTF-16");
	if (bytes.length % 2 !== 0) return notWellFormed("it has an odd number of bytes, and UTF-16 needs an even one");
	const text = new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "");
	if (/<!DOCTYPE/i.test(text)) return notWellFormed("it holds a document type declaration");
	const verdict = XMLValidator.validate(text);
	if (verdict !== true) return notWellFormed(verdict.err.msg, verdict.err.line, verdict.err.col);
	try {
		const parser = new XMLParser({
			ignoreAttributes: false,
			attributeNamePrefix: "@",
			parseTagValue: false,
			parseAttributeValue: false,
			processEntities: false,
			maxNestedTags: depthLimit,
		});
		const document = asElement(parser.parse(text));
		const roots = document.WIM;
		if (roots === undefined) return notWellFormed("its root element is not WIM");
		return ok(asElement(roots));
	} catch (error) {
		return notWellFormed(error instanceof Error ? error.message : String(error));
	}
}

function asElement(value: unknown): XmlElement {
	if (typeof value === "string") return { "#text": value };
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function decodeEntities(text: string): string {
	const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
		if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
		const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
	const value = Object.hasOwn(element, name) ? element[name] : undefined;
	if (value === undefined) return [];
	return Array.isArray(value) ? value.map(asElement) : [asElement(value)];
}

/** The first child of that name; an empty element when there is none. */
export function childOf(element: XmlElement, name: string): XmlElement {
	return childrenOf(element, name)[0] ?? {};
}

/** The text of an element without blanks around it; undefined when it is empty. */
export function textOf(element: XmlElement): string | undefined {
	const value = element["#text"];
	const text = typeof value === "string" ? decodeEntities(value).trim() : "";
	return text === "" ? undefined : text;
}

/** The value of an attribute. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
	const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
	return typeof value === "string" ? decodeEntities(value) : undefined;
}
