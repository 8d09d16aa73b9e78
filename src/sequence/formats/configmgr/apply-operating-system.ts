import type { JsonObject } from "../../../model/json.ts";
import type {
	ForeignStep,
	MapContext,
	MappedStep,
	PartOfStep,
	StepMapping,
	VariableReader,
} from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";
import { captureBeforeImage } from "./capture-user-state.ts";

/** Variable with the name of the content that is the answer file of the image that was applied. */
export const ANSWER_FILE = "OSDAnswerFileContent";

/** Apply Operating System Image (steps.md §3.1). */
export const applyOperatingSystem: StepMapping = {
	key: "ApplyOperatingSystemAction",
	title: "Apply Operating System Image",
	support: {
		verdict: "differs",
		difference:
			"of an image package the file `install.wim` is applied, of an installation source `sources\\install.wim`; the answer file is written by Apply Windows Settings; the volume is never named by numbers; the keyboard driver stays that of the image",
	},
	type: "apply-image",
	variables: [
		...["ImagePackageID", "OSDImageIndex", "InstallPackageID", "OSDInstallEditionIndex", "ConfigFilePackage"],
		...["OSDConfigFileName", "DestinationDisk", "DestinationPartition", "DestinationLogicalDrive"],
		...["DestinationVariable", "RunFromNet", "OsdLayeredDriver", "OSDPreserveDriveLetter"],
	],
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const input = imageOf(step, context);
	if (input === undefined) {
		const why = "it names neither an image nor an installation source";
		return { support: { verdict: "refused", why, instead: "Give it an image package" } };
	}
	const answers = answerFileOf(step, context);
	const { keepsUserState } = step.before;
	const answerFileOpen = answers !== undefined;
	if (!keepsUserState && answers === undefined) return { input, answerFileOpen };
	const parts: PartOfStep[] = [
		...(keepsUserState
			? [{ name: "Keep the files of people", type: "capture-user-state", input: {}, derivedBy: captureBeforeImage.key }]
			: []),
		{ name: step.name, type: "apply-image", input, derivedBy: applyOperatingSystem.key },
		...(answers === undefined
			? []
			: [{ name: "Answer file", type: "set-variable", input: { name: ANSWER_FILE, value: answers } }]),
	];
	return { parts, answerFileOpen };
}

/** The image, and the variable that holds its index. */
function imageOf(step: ForeignStep, context: MapContext): JsonObject | undefined {
	const image = packageIdOf(ownValue(step, "ImagePackageID") || /\/image:([^,\s]+)/i.exec(step.action)?.[1]);
	if (image !== undefined)
		return { image: context.content(image, step.range, "install.wim"), indexFrom: "OSDImageIndex" };
	const source = packageIdOf(ownValue(step, "InstallPackageID") || /\/install:([^,\s]+)/i.exec(step.action)?.[1]);
	if (source === undefined) return undefined;
	return {
		image: context.content(source, step.range, "sources/install.wim"),
		indexFrom: "OSDInstallEditionIndex",
	};
}

/** The content that is the answer file; undefined without one. */
function answerFileOf(step: ForeignStep, context: MapContext): string | undefined {
	const id = packageIdOf(ownValue(step, "ConfigFilePackage") || /\/config:([^,\s"]+)/i.exec(step.action)?.[1]);
	const file = ownValue(step, "OSDConfigFileName")
		.replaceAll("\\", "/")
		.replace(/^(?:\.?\/)+/, "");
	if (id === undefined || file === "") return undefined;
	if (!file.includes("%")) return context.content(id, step.range, file);
	const message = `the answer file ${file} is named by a variable, which is not known when the sequence is read: it is left out`;
	context.warning("answer-file", step.range, message, "name the file itself, in a step for each of them");
	return undefined;
}

function derive(read: VariableReader, { image = "", indexFrom }: JsonObject): JsonObject {
	const index = read.number(String(indexFrom)) ?? read.number("OSDImageIndex") ?? 0;
	const to = destination(read);
	return { image, ...(index > 0 ? { index } : {}), ...(to === undefined ? {} : { to }) };
}

/** The volume that a step is told to fill: by variable, by letter; undefined for the next available one. */
export function destination(read: VariableReader): string | undefined {
	const variable = read.text("DestinationVariable");
	if (variable !== undefined) {
		const letter = read.text(variable);
		if (letter === undefined) read.problem(`the variable ${variable} names the destination, and has no value`);
		return letter;
	}
	const letter = read.text("DestinationLogicalDrive");
	if (letter !== undefined) return letter;
	const partition = read.text("DestinationPartition");
	if (partition !== undefined && read.text("DestinationDisk") !== undefined) {
		read.problem(
			"a destination by numbers of disk and partition is not known here: give it by the variable of a letter",
		);
	}
	return undefined;
}
