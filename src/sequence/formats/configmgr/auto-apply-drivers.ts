import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";
import { allowUnsigned } from "./apply-driver-package.ts";

/** Auto Apply Drivers (steps.md §4). */
export const autoApplyDrivers: StepMapping = {
	key: "AutoApplyAction",
	title: "Auto Apply Drivers",
	support: {
		verdict: "differs",
		difference:
			"the folder `Packages/Drivers` stands for the site's driver catalogue; each device gets the best driver, and categories are not asked",
	},
	type: "inject-drivers",
	variables: ["OSDAutoApplyDriverBestMatch", "OSDAutoApplyDriverCategoryList", "OSDAllowUnsignedDriver"],
	map: (step: ForeignStep, context: MapContext): Partial<MappedStep> => {
		return { input: { drivers: context.content("Drivers", step.range) } };
	},
	derive: allowUnsigned,
};
