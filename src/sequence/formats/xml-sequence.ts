import { foldCase } from "../../base/windows-path.ts";
import type { SequenceNode } from "../../model/sequence.ts";
import { toolkitPropertyNames } from "../../model/toolkit-properties.ts";
import { checkReferences } from "../checks.ts";
import { sequenceDigest } from "../digest.ts";
import { problemList } from "../problem-list.ts";
import { noReferences } from "../references.ts";
import type { XmlElement } from "../source/read-xml.ts";
import { stepsOf } from "../walk.ts";
import type { Draft, SequenceFiles } from "./native/reading.ts";
import type { CheckedFile } from "./native.ts";
import { type FoundSequence, findSequence } from "./xml/find-sequence.ts";
import { mappings } from "./xml/mappings.ts";
import { isOff, readXmlChild } from "./xml/read-child.ts";
import { readGlobals } from "./xml/read-globals.ts";
import { readXmlNodes } from "./xml/read-nodes.ts";
import { SITE_VARIABLES } from "./xml/site-variables.ts";
import { contentFolderOf, contextOf, isInExport, isInShare, type XmlFamily, type XmlPart } from "./xml/xml-family.ts";
import { BEGINNING, type FaredStep, type XmlReading } from "./xml/xml-reading.ts";

/** A checked file of another format, with how each of its steps fares here. */
export interface CheckedXml extends CheckedFile {
	readonly fared: readonly FaredStep[];
}

/** True for a text that can only be XML. */
export function isXml(text: string): boolean {
	return /^\s*</.test(text);
}

/** As the toolkit calls what it makes of a share for 64-bit computers. */
const SHARE_BOOT_IMAGE = "Boot/LiteTouchPE_x64.wim";

const PARTS: ReadonlySet<string> = new Set(["group", "step", "subtasksequence", "referenceList", "globalVarList"]);

/**
 * Reads a task sequence of Configuration Manager or the Microsoft Deployment Toolkit, in any of the forms in which they are stored or exported
 * (sequence-xml.md §1), and tells everything that is wrong with it at once. Reads no file by itself: what stands beside it is asked of `files`.
 */
export function checkXmlSequence(text: string, file: string, files: SequenceFiles = () => undefined): CheckedXml {
	const top: XmlPart = { text, problems: problemList(file), references: noReferences() };
	const family: XmlFamily = {
		...{ file, files, wanted: new Set<string>(), read: new Map(), content: new Map(), globals: new Map() },
		...{ length: text.length, inclusions: 0 },
	};
	const [folder = "", name = file] = splitFile(file);
	const fared: FaredStep[] = [];
	const found = findSequence(text, top.problems);
	let draft: Draft | undefined;
	if (found !== undefined) {
		const context = contextOf(family, top, found.element);
		const chain = isInExport(file) ? [`../${file.split(/[\\/]/).at(-2)}/object.xml`] : [name];
		draft = readDraft(found, { ...top, fared, family, context, chain, before: BEGINNING, readChild: readXmlChild });
		const partOf = (path: string | undefined) => (path === undefined ? top : family.read.get(path));
		checkReferences(draft, [top, ...family.read.values()], true, partOf, namesOf(found.element));
	}
	const parts = [top, ...family.read.values()];
	const diagnostics = parts.flatMap(({ problems }) => problems.sorted());
	const result = {
		...{ diagnostics, wanted: [...family.wanted], fared },
		textOf: (wanted: string) => (wanted === file ? text : (family.read.get(wanted.slice(folder.length))?.text ?? "")),
	};
	if (draft === undefined || diagnostics.some(({ severity }) => severity === "error")) return result;
	return { ...result, sequence: { ...draft, digest: sequenceDigest(draft) } };
}

function splitFile(file: string): readonly [string, string] {
	const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1;
	return [file.slice(0, end), file.slice(end)];
}

function readDraft(found: FoundSequence, reading: XmlReading): Draft {
	const { element, properties } = found;
	const { problems, family } = reading;
	const { file, content, globals } = family;
	for (const part of element.elements) {
		if (PARTS.has(part.name)) continue;
		const help = `permitted: ${[...PARTS].join(", ")}`;
		problems.error("unknown-key", part.range, `a <sequence> has no <${part.name}>`, help);
	}
	const name = (element.attributes.name ?? "").trim() || (properties.Name ?? "").trim() || nameOfFile(file);
	const description = (element.attributes.description ?? "").trim() || (properties.Description ?? "").trim();
	const variables = readGlobals(element, reading);
	for (const each of variables) globals.set(foldCase(each.name), each);
	const nodes = readXmlNodes(element, "", false, reading);
	const bootImage = bootImageOf(found, nodes, reading);
	const contentFolder = contentFolderOf(file);
	if (nodes.length === 0) problems.warning("empty-group", element.range, "the sequence holds no steps");
	return {
		name,
		...(description === "" ? {} : { description }),
		format: isToolkit(element) ? "deployment-toolkit" : "configuration-manager",
		...(contentFolder === undefined ? {} : { contentFolder }),
		kind: "os-deployment",
		disabled: isOff(found),
		variables,
		...(bootImage === undefined ? {} : { bootImage }),
		content: Object.fromEntries(content),
		unknown: "refuse",
		nodes,
		file,
	};
}

/**
 * The boot image that an object names, or the one that a deployment share makes. A sequence by itself names none: Configuration Manager keeps it
 * beside the sequence, and here it is the package `boot`.
 */
function bootImageOf(
	{ element, properties }: FoundSequence,
	nodes: readonly SequenceNode[],
	{ context, family }: XmlReading,
): string | undefined {
	const range = { start: element.range.start, end: element.range.start + "<sequence".length };
	const named = (properties.BootImageID ?? "").trim();
	if (named !== "") return context.content(named, range, "boot.wim");
	if (isToolkit(element)) return isInShare(family.file) ? context.shareContent(SHARE_BOOT_IMAGE, range) : undefined;
	const restarts = stepsOf(nodes).some(
		({ type, input, omitted }) =>
			(type === "restart" && input.to === "winpe") || (type === "prepare-windows" && omitted === undefined),
	);
	return restarts ? context.content("boot", range, "boot.wim") : undefined;
}

/** The toolkit's sequences have version 3.00 (sequence-xml.md §2). */
function isToolkit({ attributes }: XmlElement): boolean {
	return attributes.version?.trim() === "3.00";
}

/** The variables that the sequence's product knows; rules, a wizard or the site give them values there. */
function namesOf(element: XmlElement): readonly string[] {
	const steps = mappings().flatMap(({ variables = [] }) => variables.map((name) => name.replace("#", "0")));
	return [...steps, ...(isToolkit(element) ? toolkitPropertyNames() : []), ...SITE_VARIABLES];
}

/** `Control\W11\ts.xml` is called `W11`: the toolkit names sequences by their folder. */
function nameOfFile(file: string): string {
	const parts = file.split(/[\\/]/);
	const own = parts.at(-1)?.replace(/\.[^.]*$/, "") ?? file;
	return /^(ts|object)$/i.test(own) ? (parts.at(-2) ?? own) : own;
}
