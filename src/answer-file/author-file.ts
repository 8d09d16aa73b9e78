import { fail, ok, type Result } from "../base/result.ts";
import type { AnswerArchitecture } from "./settings.ts";
import { childNamed, localName, newElement, parseXml, type XmlElement } from "./xml-tree.ts";

export const UNATTEND = "urn:schemas-microsoft-com:unattend";
export const WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

const PASSES = "windowsPE offlineServicing generalize specialize auditSystem auditUser oobeSystem oobeUser".split(" ");
/** Passes that never run on an applied image when it starts. */
const DEAD_PASSES = ["windowsPE", "offlineServicing"];
const SCRUBBED = "*SENSITIVE*DATA*DELETED*";
/** Deprecated since Windows 8, or ways out of the sequence. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
	OOBE: ["SkipMachineOOBE", "SkipUserOOBE", "NetworkLocation"],
	"Microsoft-Windows-Deployment": ["Reseal", "Generalize"],
};

/** What the toolkit's own answer files run at the first sign-in. */
const LITE_TOUCH = /LTIBootstrap\.vbs|LiteTouch\.(?:wsf|vbs)/i;

/** An answer file cleaned of what Setup would stop at or never use, and one line for each thing that was done to it. */
export interface AuthorFile {
	readonly root: XmlElement;
	readonly notes: readonly string[];
}

/** An answer file that says nothing yet. */
export function emptyFile(): XmlElement {
	return newElement("unattend", { xmlns: UNATTEND, "xmlns:wcm": WCM });
}

/** Decodes UTF-8, or UTF-16 with a byte order mark. The error is a sentence. */
export function decodeAnswerFile(bytes: Uint8Array): Result<string, string> {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	try {
		return ok(new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes));
	} catch {
		return fail(`it is not ${isUtf16 ? "UTF-16" : "UTF-8"} text`);
	}
}

/** Reads the author's answer file for an image of that architecture. The error is one sentence. */
export function readAuthorFile(text: string, architecture: AnswerArchitecture): Result<AuthorFile, string> {
	const parsed = parseXml(text);
	if (!parsed.ok) return parsed;
	const root = parsed.value;
	if (root.name !== "unattend" || root.attributes.xmlns !== UNATTEND) {
		return fail(`its root is not <unattend xmlns="${UNATTEND}">`);
	}
	if ((root.attributes["xmlns:wcm"] ?? WCM) !== WCM)
		return fail("it gives the prefix wcm another meaning than Windows does");
	root.attributes["xmlns:wcm"] = WCM;
	const notes: string[] = [];
	const problem = cleanPasses(root, architecture, notes);
	if (problem !== undefined) return fail(problem);
	return ok({ root, notes });
}

function cleanPasses(root: XmlElement, architecture: AnswerArchitecture, notes: string[]): string | undefined {
	const seen = new Set<string>();
	const kept: XmlElement[] = [];
	for (const child of root.children) {
		if (child.name !== "settings") {
			if (child.name === "servicing" || localName(child) === "offlineImage")
				notes.push(`<${child.name}> is not applied and was left out`);
			else kept.push(child);
			continue;
		}
		const pass = child.attributes.pass ?? "";
		if (!PASSES.includes(pass)) return `it has settings of the unknown pass "${pass}"`;
		if (DEAD_PASSES.includes(pass)) {
			notes.push(`the pass ${pass} never runs on an applied image and was left out`);
			continue;
		}
		if (seen.has(pass)) return `it has the pass ${pass} twice`;
		seen.add(pass);
		delete child.attributes.wasPassProcessed;
		const problem = cleanComponents(child, pass, architecture, notes);
		if (problem !== undefined) return problem;
		if (child.children.length > 0) kept.push(child);
	}
	root.children = kept;
	return undefined;
}

function cleanComponents(
	settings: XmlElement,
	pass: string,
	architecture: AnswerArchitecture,
	notes: string[],
): string | undefined {
	const seen = new Set<string>();
	const kept: XmlElement[] = [];
	for (const component of settings.children) {
		const name = component.attributes.name;
		if (component.name !== "component" || name === undefined)
			return `the pass ${pass} holds something that is no component`;
		const other = component.attributes.processorArchitecture ?? "";
		if (other.toLowerCase() !== architecture) {
			notes.push(`${name} (${pass}) is for ${other || "no architecture"}, the image is ${architecture}: left out`);
			continue;
		}
		if (seen.has(name)) return `${name} stands twice in the pass ${pass}`;
		seen.add(name);
		cleanElement(component, `${pass}/${name}`, name, notes);
		kept.push(component);
	}
	settings.children = kept;
	return undefined;
}

/** Takes out what Setup wiped in a used file, what is empty, and what would lead out of the sequence. */
function cleanElement(element: XmlElement, path: string, name: string, notes: string[]): void {
	const refused = REFUSED[name] ?? [];
	element.children = element.children.filter((child) => {
		const local = localName(child);
		const where = `${path}/${local}`;
		if (refused.includes(local)) {
			notes.push(`${where} was left out: it would keep the sequence from going on`);
			return false;
		}
		const command = textAt(child, "CommandLine") ?? textAt(child, "Path");
		if (command !== undefined && LITE_TOUCH.test(command)) {
			notes.push(
				`${where} was left out: it starts the Microsoft Deployment Toolkit's scripts, and the run goes on by itself`,
			);
			return false;
		}
		if (child.text.trim() === SCRUBBED) {
			notes.push(`${where} had been wiped by Setup and was left out`);
			return false;
		}
		const isLeaf = child.children.length === 0;
		// An empty password is a value; any other empty setting is none, and some of them stop Setup.
		if (isLeaf && child.text.trim() === "" && local !== "Value") return false;
		cleanElement(child, where, local, notes);
		return isLeaf || child.children.length > 0;
	});
}

/** The component of a pass; undefined when it is not there. */
export function findComponent(root: XmlElement, pass: string, name: string): XmlElement | undefined {
	const settings = root.children.find((each) => each.name === "settings" && each.attributes.pass === pass);
	return settings?.children.find((each) => each.attributes.name === name);
}

/** The component of a pass, made where it is missing. */
export function ensureComponent(
	root: XmlElement,
	pass: string,
	name: string,
	architecture: AnswerArchitecture,
): XmlElement {
	const present = findComponent(root, pass, name);
	if (present !== undefined) return present;
	let settings = root.children.find((each) => each.name === "settings" && each.attributes.pass === pass);
	if (settings === undefined) {
		settings = newElement("settings", { pass });
		const last = root.children.findLastIndex((each) => each.name === "settings");
		root.children.splice(last + 1, 0, settings);
	}
	const component = newElement("component", {
		name,
		processorArchitecture: architecture,
		publicKeyToken: "31bf3856ad364e35",
		language: "neutral",
		versionScope: "nonSxS",
	});
	settings.children.push(component);
	return component;
}

/** The text at a path of element names below a component; undefined when it is not there. */
export function textAt(component: XmlElement | undefined, ...names: readonly string[]): string | undefined {
	let element = component;
	for (const name of names) element = element === undefined ? undefined : childNamed(element, name);
	return element?.text;
}
