import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";
import { hasPackages } from "./share.ts";

/** `ZTIPatches.wsf`: packages of the share into the image that was applied. */
export const packages: StepMapping = {
	key: "ztipatches.wsf",
	also: ["BDD_InstallUpdatesOffline", "BDD_InstallLanguagePacksOffline"],
	title: "Install Updates Offline",
	support: {
		verdict: "left-out",
		why: "packages are not put into an image here",
		instead: "Put them into the image, or run dism /Add-Package by a run-command step",
	},
	map,
};

function map(_step: ForeignStep, context: MapContext): Partial<MappedStep> {
	if (hasPackages(context) !== false) return {};
	return { support: { verdict: "not-needed", why: "the share has no packages" } };
}
