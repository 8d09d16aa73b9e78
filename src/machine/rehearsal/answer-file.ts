import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fail, ok, type Result } from "../../base/result.ts";
import type { AnswerElement } from "./answer-element.ts";
import { type AnswerNetwork, readNetwork } from "./answer-network.ts";

/** What Windows Setup takes from an answer file for one pass, as far as the rehearsal models it. */
export interface AnswerPass {
	/** Settings of Microsoft-Windows-Shell-Setup by element name; texts alone. */
	readonly shell: Readonly<Record<string, string>>;
	/** Paths of Microsoft-Windows-Deployment/RunSynchronous, by their order. */
	readonly commands: readonly string[];
	readonly network: AnswerNetwork;
	/** Components that another architecture is meant by: Setup ignores them and says nothing. */
	readonly ignored: readonly string[];
}

type RawNode = Readonly<Record<string, unknown>>;

/** A parsed answer file. */
export interface AnswerFile {
	readonly root: AnswerElement;
}

/** Parses an answer file; the error is in words. */
export function parseAnswerFile(text: string): Result<AnswerFile, string> {
	const valid = XMLValidator.validate(text);
	if (valid !== true) return fail(`line ${valid.err.line}: ${valid.err.msg}`);
	if (/<!DOCTYPE/i.test(text)) return fail("it holds a document type declaration");
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: "",
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		ignoreDeclaration: true,
		removeNSPrefix: true,
	});
	const nodes = (parser.parse(text) as readonly RawNode[]).flatMap(toElement);
	const root = nodes.find((each) => each.name === "unattend");
	return root === undefined ? fail("its root is no <unattend>") : ok({ root });
}

function toElement(node: RawNode): readonly AnswerElement[] {
	const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
	if (name === undefined || name.startsWith("?") || name.startsWith("#")) return [];
	const inner = node[name];
	const nodes = Array.isArray(inner) ? (inner as readonly RawNode[]) : [];
	const text = nodes.map((each) => (typeof each["#text"] === "string" ? each["#text"] : "")).join("");
	const attributes = (node[":@"] ?? {}) as Readonly<Record<string, string>>;
	return [{ name, attributes, children: nodes.flatMap(toElement), text }];
}

/** What the file says for a pass; undefined when it has no such pass, or Setup has marked it as processed. */
export function readPass(file: AnswerFile, pass: string, architecture: string): AnswerPass | undefined {
	const settings = file.root.children.find((each) => each.name === "settings" && each.attributes.pass === pass);
	if (settings === undefined || settings.attributes.wasPassProcessed === "true") return undefined;
	const shell: Record<string, string> = {};
	const commands: { readonly order: number; readonly path: string }[] = [];
	const ignored: string[] = [];
	const meant: AnswerElement[] = [];
	for (const component of settings.children.filter((each) => each.name === "component")) {
		const { name = "", processorArchitecture = "" } = component.attributes;
		if (processorArchitecture.toLowerCase() !== architecture) {
			ignored.push(`${name} (${processorArchitecture})`);
			continue;
		}
		meant.push(component);
		if (name === "Microsoft-Windows-Shell-Setup") Object.assign(shell, leafTexts(component));
		else if (name === "Microsoft-Windows-Deployment") commands.push(...runSynchronous(component));
	}
	return {
		shell,
		commands: commands.sort((left, right) => left.order - right.order).map((each) => each.path),
		network: readNetwork(meant),
		ignored,
	};
}

function leafTexts(component: AnswerElement): Readonly<Record<string, string>> {
	const leaves = component.children.filter((each) => each.children.length === 0);
	return Object.fromEntries(leaves.map((each) => [each.name, each.text]));
}

function runSynchronous(component: AnswerElement): readonly { readonly order: number; readonly path: string }[] {
	const list = component.children.find((each) => each.name === "RunSynchronous")?.children ?? [];
	const child = (element: AnswerElement, name: string) =>
		element.children.find((each) => each.name === name)?.text.trim() ?? "";
	return list.map((each) => ({ order: Number(child(each, "Order")), path: child(each, "Path") }));
}

/** What Setup puts in the place of a value that it has used and nobody shall read. */
export const SCRUBBED = "*SENSITIVE*DATA*DELETED*";

const sensitive = "Password|AdministratorPassword|DomainAccountPassword|ProductKey|AccountData|MachinePassword";

/** The cached answer file as Setup leaves it: passwords gone, each pass marked as processed. */
export function scrubAnswerFile(text: string): string {
	const scrubbed = text.replace(
		new RegExp(`<((?:[A-Za-z]+:)?(?:${sensitive}))(\\s[^>]*)?>[\\s\\S]*?</\\1>`, "g"),
		(_, name: string, attributes: string | undefined) => `<${name}${attributes ?? ""}>${SCRUBBED}</${name}>`,
	);
	return scrubbed.replace(
		/<settings\b(?![^>]*wasPassProcessed)([^>]*?)(\/?)>/g,
		'<settings$1 wasPassProcessed="true"$2>',
	);
}
