import type { TextRange } from "../../../base/text-range.ts";
import { foldCase } from "../../../base/windows-path.ts";
import type { ContentReference, SequenceVariable } from "../../../model/sequence.ts";
import type { ProblemList } from "../../problem-list.ts";
import type { References } from "../../references.ts";
import type { XmlElement } from "../../source/read-xml.ts";
import type { SequenceFile, SequenceFiles } from "../native/reading.ts";
import type { MapContext } from "./foreign-step.ts";
import { packageIdOf } from "./step-value.ts";

/** One file of a sequence in XML: where its places are told, and what it refers to. */
export interface XmlPart {
	readonly text: string;
	readonly problems: ProblemList;
	readonly references: References;
}

/** What all files of one sequence in XML share. */
export interface XmlFamily {
	/** The top sequence's file, as it was named. */
	readonly file: string;
	/** Files beside it. */
	readonly files: SequenceFiles;
	/** Files that were not handed in yet, by path from the folder of the top sequence. */
	readonly wanted: Set<string>;
	/** Children that were read, by that path. */
	readonly read: Map<string, XmlPart>;
	readonly content: Map<string, ContentReference>;
	readonly globals: Map<string, SequenceVariable>;
	/** UTF-16 units of all inclusions so far: a file that is run twice counts twice. */
	length: number;
	inclusions: number;
}

/** Whether a file lies where a deployment share keeps a sequence: `Control/<ID>/ts.xml`. */
export function isInShare(file: string): boolean {
	return /(?:^|[\\/])Control[\\/][^\\/]+[\\/]ts\.xml$/i.test(file);
}

/** Whether a file lies where an export of Configuration Manager keeps a sequence: `SMS_TaskSequencePackage/<ID>/object.xml`. */
export function isInExport(file: string): boolean {
	return /(?:^|[\\/])SMS_TaskSequencePackage[\\/][^\\/]+[\\/]object\.xml$/i.test(file);
}

/** Folder that contents lie in, from that of the sequence's file: two levels above it in a share and in an export, else the same. */
export function contentFolderOf(file: string): string | undefined {
	return isInShare(file) || isInExport(file) ? "../.." : undefined;
}

/** A file by its path from the folder of the top sequence; noted as wanted while nobody handed it in. */
export function fileBeside({ files, wanted }: XmlFamily, path: string): SequenceFile | undefined {
	const found = files(path);
	if (found === undefined) wanted.add(path);
	return found;
}

/** What mapping the steps of one file may ask and note. `path` is that of a child, `outer` what follows its place in its parent. */
export function contextOf(
	family: XmlFamily,
	{ problems, references }: XmlPart,
	root: XmlElement,
	path?: string,
	outer: () => boolean = () => false,
): MapContext {
	const { file, globals } = family;
	const note = noter(family, references, path);
	const beside = (name: string): string | undefined => {
		const found = fileBeside(family, name);
		return found !== undefined && "text" in found ? found.text : undefined;
	};
	const contents = contentFolderOf(file);
	return {
		content: (id, range, within) => {
			const name = within === undefined ? id : `${id}-${within.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
			return note(name, ["Packages", id, ...(within === undefined ? [] : [within])].join("/"), range);
		},
		warning: (rule, range, message, ...help) => problems.warning(rule, range, message, ...help),
		shareFile: beside,
		contentFile: (name) => beside(contents === undefined ? name : `${contents}/${name}`),
		// One thing has one name: its path.
		shareContent: (shared, range) => {
			const source = shared.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
			return note(source, source, range);
		},
		sequenceFolder: isInShare(file) ? `Control/${file.split(/[\\/]/).at(-2)}` : undefined,
		imageFollows: (range) => appliesBehind(root, range) || outer(),
		global: (name) => globals.get(foldCase(name))?.value,
	};
}

function noter({ content }: XmlFamily, references: References, path: string | undefined) {
	return (name: string, source: string, range: TextRange): string => {
		const reference = { source, range, ...(path === undefined ? {} : { file: path }) };
		if (!content.has(name)) content.set(name, reference);
		references.contentUsed.push({ name, range });
		return name;
	};
}

/** Whether an enabled step behind a place applies an operating system image; those of children are not looked at. */
function appliesBehind(element: XmlElement, place: TextRange): boolean {
	if (/^true$/i.test(element.attributes.disable?.trim() ?? "")) return false;
	if (element.name === "step" && element.range.start >= place.start && appliesImage(element)) return true;
	return element.elements.some((each) => appliesBehind(each, place));
}

/** A step of that work in either product; with `/pe` and `/post` the toolkit's script has other work. */
function appliesImage({ attributes, elements }: XmlElement): boolean {
	const type = attributes.type ?? "";
	const action = elements.find(({ name }) => name === "action")?.text ?? "";
	if (/\\LTIApply\.wsf/i.test(action)) return !/\s\/(?:pe|post)\b/i.test(action);
	return /(?:ApplyOperatingSystemAction|BDD_InstallOS)$/i.test(type);
}

/** Id of the sequence that a `<subtasksequence>` runs; empty for none. */
export function childIdOf(element: XmlElement): string {
	const listed = element.elements.filter(({ name }) => name === "defaultVarList").flatMap(({ elements }) => elements);
	const named = listed.find(({ attributes }) =>
		[attributes.property, attributes.name].some((each) =>
			/^(?:TsPackageID|OSDSubTasksequencePackageID)$/i.test(each?.trim() ?? ""),
		),
	);
	return packageIdOf(named?.text) ?? "";
}
