import { foldCase } from "../../base/windows-path.ts";
import type { ContentReference, SequenceVariable } from "../../model/sequence.ts";
import { checkReferences } from "../checks.ts";
import { sequenceDigest } from "../digest.ts";
import { problemList } from "../problem-list.ts";
import { noReferences } from "../references.ts";
import type { XmlElement } from "../source/read-xml.ts";
import type { Draft, SequenceFiles } from "./native/reading.ts";
import type { CheckedFile } from "./native.ts";
import { type FoundSequence, findSequence } from "./xml/find-sequence.ts";
import { type FaredStep, isSecretName, readVariable, readXmlNodes, type XmlReading } from "./xml/read-nodes.ts";

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
	const problems = problemList(file);
	const references = noReferences();
	const content = new Map<string, ContentReference>();
	const wanted = new Set<string>();
	const globals = new Map<string, SequenceVariable>();
	const reading: XmlReading = {
		...{ text, problems, references, fared: [] },
		before: { applied: false, staged: false, wantsDrivers: false, inWinpe: false },
		child: (element) => {
			const message = "a child sequence must be given with its file";
			problems.error("child-missing", element.range, message, "export it, and put it beside this file");
			return undefined;
		},
		context: {
			content: (id, range, within) => noteContent({ content, references }, id, range, within),
			warning: (rule, range, message, ...help) => problems.warning(rule, range, message, ...help),
			shareFile: (path) => {
				const found = files(path);
				if (found === undefined) wanted.add(path);
				return found !== undefined && "text" in found ? found.text : undefined;
			},
			shareContent: (path, range) => noteShared({ content, references }, path, range),
			sequenceFolder: isInShare(file) ? `Control/${file.split(/[\\/]/).at(-2)}` : undefined,
			global: (name) => globals.get(foldCase(name))?.value,
		},
	};
	const found = findSequence(text, problems);
	const draft = found === undefined ? undefined : readDraft(found, file, reading, globals);
	if (draft !== undefined) {
		draft.content = Object.fromEntries(content);
		const part = { references, problems };
		checkReferences(draft, [part], true, () => part);
	}
	const diagnostics = problems.sorted();
	const result = { diagnostics, wanted: [...wanted], textOf: () => text, fared: reading.fared };
	if (draft === undefined || problems.hasErrors()) return result;
	return { ...result, sequence: { ...draft, digest: sequenceDigest(draft) } };
}

function readDraft(
	{ element, properties }: FoundSequence,
	file: string,
	reading: XmlReading,
	globals: Map<string, SequenceVariable>,
): Draft {
	const { problems } = reading;
	for (const part of element.elements) {
		if (PARTS.has(part.name)) continue;
		problems.error(
			"unknown-key",
			part.range,
			`a <sequence> has no <${part.name}>`,
			`permitted: ${[...PARTS].join(", ")}`,
		);
	}
	const name = (element.attributes.name ?? "").trim() || (properties.Name ?? "").trim() || nameOfFile(file);
	const description = (element.attributes.description ?? "").trim() || (properties.Description ?? "").trim();
	const variables = readGlobals(element, reading);
	for (const each of variables) globals.set(foldCase(each.name), each);
	const nodes = readXmlNodes(element, "", false, reading);
	const bootImage = bootImageOf({ element, properties }, file, reading);
	if (nodes.length === 0) problems.warning("empty-group", element.range, "the sequence holds no steps");
	return {
		name,
		...(description === "" ? {} : { description }),
		format: isToolkit(element) ? "deployment-toolkit" : "configuration-manager",
		...(isToolkit(element) && isInShare(file) ? { contentFolder: "../.." } : {}),
		kind: "os-deployment",
		disabled: false,
		variables,
		...(bootImage === undefined ? {} : { bootImage }),
		content: {},
		unknown: "refuse",
		nodes,
		file,
	};
}

/** The boot image that an object names, or the one that a deployment share makes. */
function bootImageOf(
	{ element, properties }: FoundSequence,
	file: string,
	{ context }: XmlReading,
): string | undefined {
	const range = { start: element.range.start, end: element.range.start + "<sequence".length };
	const named = (properties.BootImageID ?? "").trim();
	if (named !== "") return context.content(named, range, "boot.wim");
	return isToolkit(element) && isInShare(file) ? context.shareContent(SHARE_BOOT_IMAGE, range) : undefined;
}

/** Whether a file lies where a deployment share keeps a sequence: `Control/<ID>/ts.xml`. */
export function isInShare(file: string): boolean {
	return /(?:^|[\\/])Control[\\/][^\\/]+[\\/]ts\.xml$/i.test(file);
}

/** The toolkit's sequences have version 3.00 (sequence-xml.md §2). */
function isToolkit({ attributes }: XmlElement): boolean {
	return attributes.version?.trim() === "3.00";
}

/** `Control\W11\ts.xml` is called `W11`: the toolkit names sequences by their folder. */
function nameOfFile(file: string): string {
	const parts = file.split(/[\\/]/);
	const own = parts.at(-1)?.replace(/\.[^.]*$/, "") ?? file;
	return /^(ts|object)$/i.test(own) ? (parts.at(-2) ?? own) : own;
}

/** Values of `globalVarList`, which hold for the whole sequence. A later one of the same name takes the place of an earlier (MDT repeats some). */
function readGlobals(element: XmlElement, reading: XmlReading): readonly SequenceVariable[] {
	const found = new Map<string, SequenceVariable>();
	const lists: XmlElement[] = [];
	const visit = (each: XmlElement): void => {
		if (each.name === "globalVarList") lists.push(each);
		else for (const child of each.elements) visit(child);
	};
	visit(element);
	for (const each of lists.flatMap((list) => list.elements)) {
		const variable = readVariable(each, reading);
		if (variable === undefined || variable.value === "") continue;
		const { name, value, range } = variable;
		if (name.startsWith("_")) {
			reading.problems.warning(
				"read-only-variable",
				range,
				`the variable \`${name}\` belongs to the engine: it is left out`,
			);
			continue;
		}
		found.set(foldCase(name), { name, value, secret: isSecretName(name), range });
	}
	return [...found.values()];
}

function noteContent(
	{ content, references }: { content: Map<string, ContentReference>; references: ReturnType<typeof noReferences> },
	packageId: string,
	range: ContentReference["range"],
	within?: string,
): string {
	const name = within === undefined ? packageId : `${packageId}-${within.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
	const source = ["Packages", packageId, ...(within === undefined ? [] : [within])].join("/");
	if (!content.has(name)) content.set(name, { source, range });
	references.contentUsed.push({ name, range });
	return name;
}

/** A file or folder of the deployment share; its name is its path, so that one thing has one name. */
function noteShared(
	{ content, references }: { content: Map<string, ContentReference>; references: ReturnType<typeof noReferences> },
	path: string,
	range: ContentReference["range"],
): string {
	const source = path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	if (!content.has(source)) content.set(source, { source, range });
	references.contentUsed.push({ name: source, range });
	return source;
}
