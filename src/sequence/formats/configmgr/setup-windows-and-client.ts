import type { ForeignStep, MapContext, MappedStep, StepMapping } from "../xml/foreign-step.ts";

/** Setup Windows and ConfigMgr (steps.md §3.5). */
export const setupWindowsAndClient: StepMapping = {
	key: "SetupWindowsAndSMSAction",
	title: "Setup Windows and ConfigMgr",
	support: {
		verdict: "differs",
		difference: "Windows is set up and the sequence goes on in it; no Configuration Manager client is installed",
	},
	type: "setup-windows",
	variables: ["SMSClientInstallProperties", "_SMSClientPackageID", "_SMSClientPreProductionPackageID"],
	map,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	if (step.before.answerFileOpen) {
		const message =
			"the answer file of the image is not written: no step Apply Windows Settings stands between the two";
		context.warning("answer-file", step.range, message, "put an Apply Windows Settings step behind the image");
	}
	return {};
}
