import type { ChildVariable } from "../../../model/sequence.ts";
import { problemList } from "../../problem-list.ts";
import { noReferences } from "../../references.ts";
import { lengthLimit } from "../../source/located-value.ts";
import type { XmlElement } from "../../source/read-xml.ts";
import type { SequenceFile } from "../native/reading.ts";
import { type FoundSequence, findSequence } from "./find-sequence.ts";
import type { Support } from "./foreign-step.ts";
import { readGlobals } from "./read-globals.ts";
import { readXmlNodes } from "./read-nodes.ts";
import { childIdOf, contextOf, fileBeside, isInExport, type XmlFamily, type XmlPart } from "./xml-family.ts";
import type { ReadChild, XmlReading } from "./xml-reading.ts";

/** Children in children in … are read so deep. */
const DEPTH_LIMIT = 10;
/** Inclusions of files in one sequence. */
const INCLUSION_LIMIT = 1000;

/**
 * Reads the sequence that a `<subtasksequence>` names by its package id (steps.md §8.9): its nodes become those of a group of the one merged
 * sequence. It lies beside the top sequence as `<ID>.xml`, or where an export keeps it. What is wrong in it is told in its own file.
 */
export function readXmlChild(element: XmlElement, id: string, isDisabled: boolean, outer: XmlReading): ReadChild {
	const packageId = childIdOf(element);
	const { family } = outer;
	if (packageId === "") return refused("it names no task sequence", "Choose one in the editor, and export it again");
	const found = openChild(packageId, family);
	if ("verdict" in found) return found;
	const { path, text } = found;
	const stopped = tooMuch(path, text, element, outer);
	if (stopped !== undefined) return stopped;
	const part = family.read.get(path) ?? newPart(path, text, family);
	family.read.set(path, part);
	const sequence = findSequence(text, part.problems);
	if (sequence === undefined) return refused(`${path} holds no task sequence`, "Export it again");
	const reading: XmlReading = {
		...{
			...part,
			fared: outer.fared,
			before: outer.before,
			family,
			path,
			readChild: outer.readChild,
			chain: [...outer.chain, path],
		},
		context: contextOf(family, part, sequence.element, path, () => outer.context.imageFollows(element.range)),
	};
	const ownBootImage = sequence.properties.BootImageID?.trim() ?? "";
	if (ownBootImage !== "") {
		const message = `a child sequence has no boot image of its own: ${ownBootImage} is left out`;
		part.problems.warning("child-boot-image", startOf(sequence), message);
	}
	if (isOff(sequence) && !isDisabled) {
		const message = "the child sequence is disabled: it would fail the run, whatever continueOnError says";
		outer.problems.error("child-disabled", element.range, message, "disable this step too, or enable the child");
	}
	const nodes = readXmlNodes(sequence.element, id, isDisabled, reading);
	outer.before = reading.before;
	const variables = readGlobals(sequence.element, reading).map(({ name, value = "", secret, range }): ChildVariable => {
		return { name, value, secret, range };
	});
	const name = sequence.properties.Name?.trim() || sequence.element.attributes.name?.trim() || packageId;
	return { name, file: path, nodes, variables };
}

/** Whether the object that a sequence stands in says that it is disabled. */
export function isOff({ properties }: FoundSequence): boolean {
	return properties.TsEnabled?.trim().toLowerCase() === "false";
}

function startOf({ element }: FoundSequence) {
	return { start: element.range.start, end: element.range.start + "<sequence".length };
}

function refused(why: string, instead: string): Extract<Support, { verdict: "refused" }> {
	return { verdict: "refused", why, instead };
}

/** The places where a child may lie, from the folder of the top sequence. */
function placesOf(packageId: string, { file }: XmlFamily): readonly string[] {
	const beside = `${packageId}.xml`;
	return isInExport(file)
		? [`../${packageId}/object.xml`, beside]
		: [beside, `SMS_TaskSequencePackage/${packageId}/object.xml`];
}

function openChild(
	packageId: string,
	family: XmlFamily,
): { readonly path: string; readonly text: string } | ReturnType<typeof refused> {
	let problem = "it was not read";
	for (const path of placesOf(packageId, family)) {
		const file: SequenceFile | undefined = fileBeside(family, path);
		if (file === undefined) break;
		if ("text" in file) return { path, text: file.text };
		problem = file.problem;
	}
	const place = isInExport(family.file) ? "where the export has this one" : "beside this one";
	const instead = `Export it too, and put it ${place}, as \`ID.xml\` or \`SMS_TaskSequencePackage/ID/object.xml\``;
	return refused(`its child sequence can't be read: ${problem.replace(/\.$/, "")}`, instead);
}

function newPart(path: string, text: string, { file }: XmlFamily): XmlPart {
	const folder = file.slice(0, Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
	return { text, problems: problemList(folder + path), references: noReferences() };
}

function tooMuch(
	path: string,
	text: string,
	{ range }: XmlElement,
	{ problems, chain, family }: XmlReading,
): ReturnType<typeof refused> | undefined {
	const stop = (rule: string, message: string, help: string) => {
		problems.error(rule, range, message, help);
		return refused(message, help);
	};
	if (chain.includes(path)) {
		const circle = [...chain.slice(chain.indexOf(path)), path].join(" → ");
		return stop("child-cycle", "a sequence can't run itself, not through others either", circle);
	}
	if (chain.length > DEPTH_LIMIT)
		return stop(
			"child-too-deep",
			`child sequences are nested deeper than ${DEPTH_LIMIT}`,
			[...chain, path].join(" → "),
		);
	family.length += text.length;
	family.inclusions++;
	if (family.length <= lengthLimit && family.inclusions <= INCLUSION_LIMIT) return undefined;
	const most = `at most ${INCLUSION_LIMIT} children, and 16 MiB together`;
	return stop("children-too-large", "the sequence runs too many children, or too large ones", most);
}
