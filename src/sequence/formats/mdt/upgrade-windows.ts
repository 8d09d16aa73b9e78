import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { shareImages } from "./share.ts";

/** The step's type in the toolkit's sequences; it counts before the script that it starts (steps.md §9.1). */
export const UPGRADE_TYPE = "BDD_UpgradeOS";

/** Upgrade Windows: the toolkit's in-place upgrade of a client. */
export const upgradeWindows: StepMapping = {
	key: UPGRADE_TYPE,
	title: "Upgrade Windows",
	support: {
		verdict: "differs",
		difference:
			"the step restarts the computer by itself, and fails when Setup gives the old Windows back; Setup is offered the whole folder Out-of-Box Drivers when a step before wants drivers",
	},
	type: "upgrade-windows",
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const images = shareImages(context) ?? [];
	const sources = images.flatMap(({ guid, name, file, index }) => {
		const folder = /^(.+)\/sources\/install\.(?:wim|esd|swm)$/i.exec(file)?.[1];
		return folder === undefined ? [] : [{ guid, name, index, folder }];
	});
	const known = (step.variables.get("OSGUID")?.value || context.global("OSGUID"))?.trim().toLowerCase();
	const named = sources.filter(({ guid }) => guid.toLowerCase() === known);
	if (sources.length === 0) {
		const why =
			images.length === 0
				? "the share's Control\\OperatingSystems.xml is not there or lists nothing, so OSGUID names no installation files"
				: "the share has no operating system with all its installation files, which Setup needs";
		const instead =
			"Run the sequence from its place in the share, and import Windows with the full set of source files";
		return { support: { verdict: "refused", why, instead } };
	}
	const table = (named.length > 0 ? named : sources).map(({ folder, ...each }) => ({
		...each,
		content: context.shareContent(folder, step.range),
	}));
	const drivers = step.before.wantsDrivers ? { drivers: context.shareContent("Out-of-Box Drivers", step.range) } : {};
	return { input: { media: table, ...drivers } };
}

type Media = { readonly guid: string; readonly name: string; readonly index: number; readonly content: string };

function derive(read: VariableReader, { media, drivers }: JsonObject): JsonObject {
	const table = media as unknown as readonly Media[];
	const guid = read.text("OSGUID")?.trim();
	const [only] = table;
	const found = guid === undefined && table.length === 1 ? only : undefined;
	const chosen = table.find((each) => each.guid.toLowerCase() === guid?.toLowerCase()) ?? found;
	if (chosen === undefined && guid?.startsWith("%") !== true) {
		const list = table.map(({ name }) => name).join(", ");
		read.problem(
			guid === undefined
				? `OSGUID has no value; the share has installation files of ${list}`
				: `the share has no installation files of an operating system ${guid}`,
		);
	}
	const key = read.text("OverrideProductKey") ?? read.text("ProductKey");
	const { content = "", index = 1 } = chosen ?? only ?? {};
	return {
		content,
		"edition-index": index,
		...(key === undefined ? {} : { "product-key": key }),
		...(drivers === undefined ? {} : { drivers }),
	};
}
