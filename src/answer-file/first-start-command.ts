import { ok, type Result } from "../base/result.ts";
import { emptyFile, ensureComponent, findComponent } from "./author-file.ts";
import type { AnswerArchitecture } from "./settings.ts";
import { childNamed, ensureChild, formatXml, newElement, parseXml, type XmlElement } from "./xml-tree.ts";

const DEPLOYMENT = "Microsoft-Windows-Deployment";

/** A command that Windows runs once, as SYSTEM, in the pass specialize of its first start; a path of at most 259 characters. */
export interface FirstStartCommand {
	readonly description: string;
	readonly path: string;
}

/** Adds a command behind those that are there, unless it is one of them. */
export function addFirstStartCommand(
	root: XmlElement,
	architecture: AnswerArchitecture,
	{ description, path }: FirstStartCommand,
): void {
	const list = ensureChild(ensureComponent(root, "specialize", DEPLOYMENT, architecture), "RunSynchronous");
	if (list.children.some((each) => pathOf(each) === path)) return;
	const orders = list.children.map((each) => Number(childNamed(each, "Order")?.text ?? 0)).filter(Number.isFinite);
	const command = newElement("RunSynchronousCommand", { "wcm:action": "add" });
	command.children = [
		newElement("Description", {}, description),
		newElement("Order", {}, String(Math.max(0, ...orders) + 1)),
		newElement("Path", {}, path),
		newElement("WillReboot", {}, "Never"),
	];
	list.children.push(command);
}

/** An answer file with one command more; a new one without a text. The error says in words why the text is no answer file. */
export function withFirstStartCommand(
	text: string | undefined,
	architecture: AnswerArchitecture,
	command: FirstStartCommand,
): Result<string, string> {
	const root = text === undefined ? ok(emptyFile()) : parseXml(text);
	if (!root.ok) return root;
	root.value.attributes["xmlns:wcm"] ??= emptyFile().attributes["xmlns:wcm"] ?? "";
	addFirstStartCommand(root.value, architecture, command);
	return ok(formatXml(root.value));
}

/** Paths of the commands that Windows runs in specialize; undefined when the file has no such pass, or Setup has done it already. */
export function firstStartCommands(
	text: string,
	architecture: AnswerArchitecture,
): Result<readonly string[] | undefined, string> {
	const root = parseXml(text);
	if (!root.ok) return root;
	const pass = root.value.children.find((each) => each.name === "settings" && each.attributes.pass === "specialize");
	if (pass === undefined || pass.attributes.wasPassProcessed === "true") return ok(undefined);
	const component = findComponent(root.value, "specialize", DEPLOYMENT);
	// Windows ignores a component for another architecture and says nothing.
	const isMeant = component?.attributes.processorArchitecture?.toLowerCase() === architecture;
	const list = isMeant ? childNamed(component, "RunSynchronous") : undefined;
	return ok(list?.children.map(pathOf) ?? []);
}

function pathOf(command: XmlElement): string {
	return childNamed(command, "Path")?.text.trim() ?? "";
}
