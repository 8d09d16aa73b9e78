import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";

/** `ZTIDrivers.wsf`: before the image it says which drivers are wanted, behind it they go in. */
export const drivers: StepMapping = {
	key: "ztidrivers.wsf",
	also: ["BDD_InjectDrivers"],
	title: "Inject Drivers",
	support: {
		verdict: "differs",
		difference:
			"the whole folder Out-of-Box Drivers is matched with the machine's devices; the selection profile is not asked",
	},
	type: "inject-drivers",
	map,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const { applied, wantsDrivers } = step.before;
	if (!applied) {
		const why = "the drivers go in right behind the image";
		return { support: { verdict: "not-needed", why }, wantsDrivers: true };
	}
	if (wantsDrivers) return { support: { verdict: "not-needed", why: "the drivers went in behind the image already" } };
	return { input: { drivers: context.shareContent("Out-of-Box Drivers", step.range) } };
}
