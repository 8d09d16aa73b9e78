import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, ok, type Result } from "../base/result.ts";

/** An element with its children in order. Trees of an answer file are small and changed in place while one is built. */
export interface XmlElement {
	/** As written, with its prefix. */
	readonly name: string;
	readonly attributes: Record<string, string>;
	children: XmlElement[];
	/** Text of an element without child elements; texts between elements are layout and are dropped. */
	text: string;
}

type RawNode = Readonly<Record<string, unknown>>;

/** Nothing in an answer file nests deeper than ten elements. */
const DEPTH_LIMIT = 64;
const ATTRIBUTE = "@";

/** An element without anything in it. */
export function newElement(name: string, attributes: Record<string, string> = {}, text = ""): XmlElement {
	return { name, attributes, children: [], text };
}

/** Parses a document; the error is one sentence, with the line where it is known. Document types are refused: nothing can grow. */
export function parseXml(text: string): Result<XmlElement, string> {
	if (/<!DOCTYPE/i.test(text)) return fail("it holds a document type declaration");
	const verdict = XMLValidator.validate(text);
	if (verdict !== true) return fail(`line ${verdict.err.line}, column ${verdict.err.col}: ${verdict.err.msg}`);
	try {
		const parser = new XMLParser({
			preserveOrder: true,
			ignoreAttributes: false,
			attributeNamePrefix: ATTRIBUTE,
			parseTagValue: false,
			parseAttributeValue: false,
			trimValues: false,
			processEntities: false,
			ignoreDeclaration: true,
			ignorePiTags: true,
			cdataPropName: "#cdata",
			maxNestedTags: DEPTH_LIMIT,
		});
		const roots = asNodes(parser.parse(text)).flatMap(elementOf);
		const [root] = roots;
		return root === undefined || roots.length > 1 ? fail("it has no root element, or several") : ok(root);
	} catch (error) {
		return fail(error instanceof Error ? error.message : String(error));
	}
}

function asNodes(value: unknown): readonly RawNode[] {
	return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
}

function elementOf(node: RawNode): readonly XmlElement[] {
	const name = Object.keys(node).find((key) => key !== ":@" && !key.startsWith("#") && !key.startsWith("?"));
	if (name === undefined) return [];
	const nodes = asNodes(node[name]);
	const children = nodes.flatMap(elementOf);
	const attributes = Object.entries(node[":@"] ?? {}).map(([key, value]) => [
		key.slice(1),
		decodeEntities(String(value)),
	]);
	const text = children.length > 0 ? "" : nodes.map(textOf).join("");
	return [{ name, attributes: Object.fromEntries(attributes), children, text }];
}

function textOf(node: RawNode): string {
	if (typeof node["#text"] === "string") return decodeEntities(node["#text"]);
	return asNodes(node["#cdata"])
		.map((inner) => String(inner["#text"] ?? ""))
		.join("");
}

function decodeEntities(text: string): string {
	const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
		if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
		const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

/** The document as text with a declaration of UTF-8. Lines are broken between elements alone: blanks in a value count. */
export function formatXml(root: XmlElement): string {
	const builder = new XMLBuilder({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: ATTRIBUTE,
		format: true,
		indentBy: "  ",
		processEntities: true,
		suppressEmptyNode: false,
		suppressBooleanAttributes: false,
	});
	const body = String(builder.build([rawOf(root)])).trim();
	return `<?xml version="1.0" encoding="utf-8"?>\n${body}\n`;
}

function rawOf({ name, attributes, children, text }: XmlElement): RawNode {
	const inner = children.length > 0 ? children.map(rawOf) : text === "" ? [] : [{ "#text": text }];
	const marked = Object.entries(attributes).map(([key, value]) => [`${ATTRIBUTE}${key}`, value]);
	return { [name]: inner, ":@": Object.fromEntries(marked) };
}

/** The name without its prefix. */
export function localName(element: XmlElement): string {
	return element.name.replace(/^.*:/, "");
}

/** The first child of that name, prefixes disregarded. */
export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
	return parent.children.find((child) => localName(child) === name);
}

/** The child of that name, made where it is missing. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
	const present = childNamed(parent, name);
	if (present !== undefined) return present;
	const added = newElement(name);
	parent.children.push(added);
	return added;
}
