import type { JsonObject } from "../../../model/json.ts";
import { destination } from "../configmgr/apply-operating-system.ts";
import type {
	ForeignStep,
	MapContext,
	MappedStep,
	PartOfStep,
	StepMapping,
	VariableReader,
} from "../xml/foreign-step.ts";
import { scriptOf } from "../xml/script-line.ts";
import { wantedParts } from "./packages.ts";
import { shareImages } from "./share.ts";

/** Install Operating System; with arguments `LTIApply.wsf` has other work (steps.md §9.1, §9.2). */
export const installOperatingSystem: StepMapping = {
	key: "ltiapply.wsf",
	also: ["BDD_InstallOS"],
	title: "Install Operating System",
	support: {
		verdict: "differs",
		difference:
			"the files of people are kept by hard links right before the image of a refresh is applied, and the drivers and packages that steps before wanted go in right behind it",
	},
	type: "apply-image",
	map,
	derive,
};

/** The parts that `installOperatingSystem` adds around the image. */
export const keepUserState: StepMapping = {
	key: "ltiapply.wsf#user-state",
	title: "Keep the user state of a refresh",
	support: { verdict: "runs" },
	type: "capture-user-state",
	derive: (read) => {
		skipUnlessKept(read);
		return { store: "hard-link" };
	},
};

/** Skips what is for a refresh that keeps the files of people (`UserDataLocation` is not `NONE`). */
export function skipUnlessKept(read: VariableReader): void {
	const scenario = read.text("DeploymentType") ?? "";
	if (scenario.toUpperCase() !== "REFRESH" && !scenario.startsWith("%"))
		read.skip(`the scenario is ${scenario || "not given"}, and only a refresh keeps files on the disk`);
	if ((read.text("UserDataLocation") ?? "").toUpperCase() === "NONE") read.skip("UserDataLocation is NONE");
}

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const options = (scriptOf(step.action)?.arguments ?? []).map((each) => each.toLowerCase());
	if (options.includes("/pe")) {
		const why = "a restart into WinPE puts the boot image in place by itself";
		return { support: { verdict: "not-needed", why }, stagesBootImage: true };
	}
	if (options.includes("/post")) {
		return { support: { verdict: "not-needed", why: "applying the image has left nothing to clean up" } };
	}
	const images = shareImages(context);
	if (images === undefined || images.length === 0) {
		const why = "the share's Control\\OperatingSystems.xml is not there or lists nothing, so OSGUID names no image";
		return {
			support: {
				verdict: "refused",
				why,
				instead: "Run the sequence from its place in the share: Control\\ID\\ts.xml",
			},
		};
	}
	const known = step.variables.get("OSGUID")?.value || context.global("OSGUID");
	const named = images.filter(({ guid }) => guid.toLowerCase() === known?.trim().toLowerCase());
	const wanted = named.length > 0 ? named : images;
	const table = wanted.map(({ guid, name, file, index }) => ({
		...{ guid, name, index },
		content: context.shareContent(file, step.range),
	}));
	const input: JsonObject = { images: table };
	const parts: PartOfStep[] = [
		{ name: "Keep the users' files", type: "capture-user-state", input: {}, derivedBy: keepUserState.key },
		{ name: step.name, type: "apply-image", input, derivedBy: installOperatingSystem.key },
	];
	if (step.before.wantsDrivers) {
		const drivers = context.shareContent("Out-of-Box Drivers", step.range);
		parts.push({ name: "Inject drivers", type: "inject-drivers", input: { drivers } });
	}
	parts.push(...wantedParts(step, context));
	return { parts };
}

type Entry = { readonly guid: string; readonly name: string; readonly index: number; readonly content: string };

function derive(read: VariableReader, { images }: JsonObject): JsonObject {
	const table = images as unknown as readonly Entry[];
	const guid = read.text("OSGUID");
	const found = table.find((each) => each.guid.toLowerCase() === guid?.trim().toLowerCase());
	const [only] = table;
	const image = found ?? (guid === undefined && table.length === 1 ? only : undefined);
	if (image === undefined && guid?.startsWith("%") !== true) {
		const list = table.map(({ name }) => name).join(", ");
		read.problem(
			guid === undefined ? `OSGUID has no value; the share has ${list}` : `the share has no operating system ${guid}`,
		);
	}
	const to =
		read.text("DestinationOSVariable") === undefined
			? destination(read)
			: read.text(read.text("DestinationOSVariable") ?? "");
	return {
		image: image?.content ?? only?.content ?? "",
		index: image?.index ?? 1,
		...(to === undefined ? {} : { to }),
	};
}
