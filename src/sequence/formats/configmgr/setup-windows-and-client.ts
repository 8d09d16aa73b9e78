import type { StepMapping } from "../xml/foreign-step.ts";

/** Setup Windows and ConfigMgr (steps.md §3.5). */
export const setupWindowsAndClient: StepMapping = {
	key: "SetupWindowsAndSMSAction",
	title: "Setup Windows and ConfigMgr",
	support: {
		verdict: "differs",
		difference: "Windows is set up and the sequence goes on in it; no Configuration Manager client is installed",
	},
	type: "setup-windows",
};
