import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { TextRange } from "../../base/text-range.ts";
import type { ProblemList } from "../problem-list.ts";
import { depthLimit, lengthLimit } from "./located-value.ts";

/** An element with its place. Comments and processing instructions are left out. */
export interface XmlElement {
	readonly name: string;
	/** Values with entities replaced, by name. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly elements: readonly XmlElement[];
	/** What stands directly in it, entities replaced and CDATA as it is. */
	readonly text: string;
	/** From its `<` to the end of its end tag. */
	readonly range: TextRange;
}

type RawNode = Readonly<Record<string, unknown>>;

const META = XMLParser.getMetaDataSymbol() as symbol;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

interface Place {
	readonly problems: ProblemList;
	/** Offset of the text in the file it stands in. */
	readonly offset: number;
}

/**
 * Reads an XML text as its root element, every element with its place. Document types are refused, entities of one's own with them, so
 * that nothing can grow; nesting and length are bounded. Undefined when nothing usable was read, which `problems` tells. `offset` is where the
 * text begins in the file whose places are told.
 */
export function readXml(text: string, problems: ProblemList, offset = 0): XmlElement | undefined {
	const at = (start: number, end = start + 1): TextRange => ({ start: start + offset, end: end + offset });
	if (text.length > lengthLimit) {
		problems.error("file-too-large", at(0, 0), "the file is larger than 16 MiB");
		return undefined;
	}
	const doctype = /<!DOCTYPE|<!ENTITY/i.exec(text);
	if (doctype !== null) {
		const range = at(doctype.index, doctype.index + doctype[0].length);
		problems.error("xml-document-type", range, "a document type declaration is not read", "take it out");
		return undefined;
	}
	const open = openCdata(text);
	if (open !== undefined) {
		const range = at(open, open + CDATA.length);
		problems.error("xml-syntax", range, `the XML is not well-formed: ${CDATA} is never closed by ]]>`);
		return undefined;
	}
	const verdict = XMLValidator.validate(text);
	if (verdict !== true) {
		const { msg, line, col } = verdict.err;
		const start = offsetOf(text, line, col);
		problems.error(
			"xml-syntax",
			at(start, Math.min(start + 1, text.length)),
			`the XML is not well-formed: ${msg.replace(/\.$/, "")}`,
		);
		return undefined;
	}
	const tooDeep = deepElement(text);
	if (tooDeep !== undefined) {
		problems.error("nested-too-deep", at(tooDeep), `elements are nested deeper than ${depthLimit}`);
		return undefined;
	}
	return parse(text, { problems, offset });
}

function parse(text: string, place: Place): XmlElement | undefined {
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: "",
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		processEntities: false,
		ignoreDeclaration: true,
		ignorePiTags: true,
		captureMetaData: true,
		cdataPropName: "#cdata",
		// Nothing asks for the path of each tag as a text, which costs a tenth of the time.
		jPath: false,
		maxNestedTags: depthLimit + 1,
	});
	try {
		const roots = asNodes(parser.parse(text)).flatMap((node) => elementOf(node, place) ?? []);
		const [root, second] = roots;
		if (root !== undefined && second === undefined) return root;
		const range = second?.range ?? { start: place.offset, end: place.offset };
		place.problems.error("xml-syntax", range, "the XML is not well-formed: it needs exactly one root element");
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const range = { start: place.offset, end: place.offset };
		place.problems.error("xml-syntax", range, `the XML is not well-formed: ${reason}`);
	}
	return undefined;
}

const CDATA = "<![CDATA[";

/** Where a CDATA section begins that nothing closes: the validator would tell no place. One in a comment is none. Linear in the text. */
function openCdata(text: string): number | undefined {
	let section = text.indexOf(CDATA);
	let comment = text.indexOf("<!--");
	while (section >= 0) {
		const isComment = comment >= 0 && comment < section;
		const end = isComment ? text.indexOf("-->", comment + 4) : text.indexOf("]]>", section);
		if (end < 0) return isComment ? undefined : section;
		if (section < end) section = text.indexOf(CDATA, end);
		if (comment >= 0 && comment < end) comment = text.indexOf("<!--", end);
	}
	return undefined;
}

/** Where an element begins that is nested too deep; told before anything recurses. */
function deepElement(text: string): number | undefined {
	let depth = 0;
	for (const tag of text.matchAll(
		/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)[^\s<>!?/](?:[^<>"']|"[^"]*"|'[^']*')*>/g,
	)) {
		if (tag[1] === undefined) continue;
		if (tag[1] === "/") depth--;
		else if (!tag[0].endsWith("/>") && ++depth > depthLimit) return tag.index;
	}
	return undefined;
}

/** The validator gives no place for a text without any element. */
function offsetOf(text: string, line: number | undefined, column: number | undefined): number {
	if (line === undefined || column === undefined || Number.isNaN(line + column)) return 0;
	let start = 0;
	for (let each = 1; each < line; each++) {
		const end = text.indexOf("\n", start);
		if (end < 0) break;
		start = end + 1;
	}
	return Math.min(start + Math.max(0, column - 1), Math.max(0, text.length - 1));
}

function asNodes(value: unknown): readonly RawNode[] {
	return Array.isArray(value) ? (value as readonly RawNode[]) : [];
}

/** Name of the element that a parsed node is; undefined for a text and its like. Its attributes stand under `:@`. */
function nameOf(node: RawNode): string | undefined {
	for (const key in node) if (key !== ":@") return key.startsWith("#") || key.startsWith("?") ? undefined : key;
	return undefined;
}

const NONE: readonly XmlElement[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

function elementOf(node: RawNode, place: Place): XmlElement | undefined {
	const name = nameOf(node);
	if (name === undefined) return undefined;
	const range = rangeOf(node, place);
	let text = "";
	let elements: XmlElement[] | undefined;
	for (const child of asNodes(node[name])) {
		const plain = child["#text"];
		if (typeof plain === "string") text += replaceEntities(plain, range, place);
		else if (child["#cdata"] !== undefined)
			for (const part of asNodes(child["#cdata"])) text += String(part["#text"] ?? "");
		else {
			const element = elementOf(child, place);
			if (element === undefined) continue;
			elements ??= [];
			elements.push(element);
		}
	}
	return { name, attributes: attributesOf(node, range, place), elements: elements ?? NONE, text, range };
}

function attributesOf(node: RawNode, range: TextRange, place: Place): Readonly<Record<string, string>> {
	const given = node[":@"] as Readonly<Record<string, string>> | undefined;
	if (given === undefined) return NO_ATTRIBUTES;
	let replaced: Record<string, string> | undefined;
	for (const key in given) {
		const value = given[key] ?? "";
		if (!value.includes("&")) continue;
		replaced ??= { ...given };
		replaced[key] = replaceEntities(value, range, place);
	}
	return replaced ?? given;
}

function rangeOf(node: RawNode, { offset }: Place): TextRange {
	const meta: { readonly startIndex?: number; readonly endIndex?: number } | undefined = Reflect.get(node, META);
	const start = meta?.startIndex ?? 0;
	return { start: start + offset, end: (meta?.endIndex ?? start) + offset };
}

function replaceEntities(text: string, range: TextRange, { problems }: Place): string {
	if (!text.includes("&")) return text;
	return text.replace(/&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]*);/g, (whole: string, name: string) => {
		const code = name.startsWith("#x")
			? Number.parseInt(name.slice(2), 16)
			: name.startsWith("#")
				? Number(name.slice(1))
				: undefined;
		if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
		const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
		if (known === undefined) problems.error("xml-entity", range, `the entity ${whole} is not known`);
		return known ?? whole;
	});
}

/** The place of an attribute's value in the source, else that of the element's start. */
export function attributeRange(source: string, { range, name }: XmlElement, attribute: string): TextRange {
	const tag = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(source.slice(range.start, range.end))?.[0] ?? "";
	const found = new RegExp(`\\s${attribute}\\s*=\\s*(["'])`).exec(tag);
	if (found === null) return { start: range.start, end: range.start + name.length + 1 };
	const start = found.index + found[0].length;
	const end = tag.indexOf(found[1] ?? '"', start);
	return { start: range.start + start, end: range.start + Math.max(start, end) };
}

/** The place of what stands in an element, without its tags and the blanks around. */
export function textRange(source: string, { range }: XmlElement): TextRange {
	const whole = source.slice(range.start, range.end);
	const tag = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(whole)?.[0] ?? "";
	const end = whole.lastIndexOf("</");
	if (tag.endsWith("/>") || end < tag.length) return range;
	const inside = whole.slice(tag.length, end);
	const start = range.start + tag.length + (inside.length - inside.trimStart().length);
	return { start, end: Math.max(start, range.start + tag.length + inside.trimEnd().length) };
}
