import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** Apply Operating System Image (steps.md §3.1). */
export const applyOperatingSystem: StepMapping = {
	key: "ApplyOperatingSystemAction",
	title: "Apply Operating System Image",
	support: {
		verdict: "differs",
		difference:
			"an answer file of the step is taken by the step Apply Windows Settings; of an installation source the file `sources\\install.wim` is applied",
	},
	type: "apply-image",
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const image = step.variables.get("IMAGEPACKAGEID")?.value.trim() || /\/image:([^,\s]+)/i.exec(step.action)?.[1];
	if (image !== undefined && image !== "") {
		return { input: { image: context.content(image, step.range, "install.wim"), indexFrom: "OSDImageIndex" } };
	}
	const source = step.variables.get("INSTALLPACKAGEID")?.value.trim() || /\/install:([^,\s]+)/i.exec(step.action)?.[1];
	if (source !== undefined && source !== "") {
		return {
			input: { image: context.content(source, step.range, "sources/install.wim"), indexFrom: "OSDInstallEditionIndex" },
		};
	}
	const why = "it names neither an image nor an installation source";
	return { support: { verdict: "refused", why, instead: "Give it an image package" } };
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
