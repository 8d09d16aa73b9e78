import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";
import { destination } from "./apply-operating-system.ts";

/** Apply Data Image (steps.md §3.2). */
export const applyDataImage: StepMapping = {
	key: "ApplyDataImageAction",
	title: "Apply Data Image",
	support: {
		verdict: "differs",
		difference:
			"of the image package the file `install.wim` is applied; the volume is named by its letter or by a variable, never by numbers and never as the next one that is free",
	},
	type: "apply-data-image",
	variables: [
		...["ImagePackageID", "OSDDataImageIndex", "OSDWipeDestinationPartition", "RunFromNet"],
		...["DestinationDisk", "DestinationPartition", "DestinationLogicalDrive", "DestinationVariable"],
	],
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const image = packageIdOf(ownValue(step, "ImagePackageID") || /\/data:([^,\s]+)/i.exec(step.action)?.[1]);
	if (image !== undefined) return { input: { image: context.content(image, step.range, "install.wim") } };
	return { support: { verdict: "refused", why: "it names no image", instead: "Give it an image package" } };
}

function derive(read: VariableReader, { image = "" }: JsonObject): JsonObject {
	const index = read.number("OSDDataImageIndex") ?? 0;
	const to = destination(read);
	if (to === undefined) read.problem("it names no volume: give it the letter, or the variable that holds it");
	return {
		...{ image, to: to ?? "" },
		...(index > 0 ? { index } : {}),
		...(read.flag("OSDWipeDestinationPartition") === false ? { wipe: false } : {}),
	};
}
