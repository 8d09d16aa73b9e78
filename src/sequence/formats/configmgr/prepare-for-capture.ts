import type { StepMapping } from "../xml/foreign-step.ts";

/** Prepare ConfigMgr Client for Capture (steps.md §3.7). */
export const prepareClientForCapture: StepMapping = {
	key: "PrepareSMSClientAction",
	title: "Prepare ConfigMgr Client for Capture",
	support: {
		verdict: "not-needed",
		why: "Setup Windows and ConfigMgr installs no client here, so the image holds none",
	},
	variables: [],
};

/** Prepare Windows for Capture (steps.md §3.7). */
export const prepareWindowsForCapture: StepMapping = {
	key: "PrepareOSAction",
	title: "Prepare Windows for Capture",
	support: {
		verdict: "refused",
		why: "no step here runs Sysprep yet",
		instead: "Capture the image with another tool",
	},
	variables: ["OSDKeepActivation", "OSDBuildStorageDriverList", "OSDShutdownPreparedOs"],
};

/** Install Deployment Tools (steps.md §1): the package with Sysprep of Windows before Vista. */
export const installDeploymentTools: StepMapping = {
	key: "InstallDeployToolsAction",
	title: "Install Deployment Tools",
	support: { verdict: "not-needed", why: "Windows brings Sysprep with it since Vista" },
	variables: ["SysprepPackageID"],
};
