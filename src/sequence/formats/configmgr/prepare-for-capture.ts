import type { StepMapping } from "../xml/foreign-step.ts";

/** Prepare ConfigMgr Client for Capture (steps.md §3.7). */
export const prepareClientForCapture: StepMapping = {
	key: "PrepareSMSClientAction",
	title: "Prepare ConfigMgr Client for Capture",
	support: {
		verdict: "not-needed",
		why: "Setup Windows and ConfigMgr installs no client here, so the image holds none; one that the computer had before must be taken off by a Run Command Line step: ccmsetup.exe /uninstall",
	},
	variables: [],
};

/** Prepare Windows for Capture (steps.md §3.7). */
export const prepareWindowsForCapture: StepMapping = {
	key: "PrepareOSAction",
	title: "Prepare Windows for Capture",
	support: {
		verdict: "differs",
		difference:
			"WinPE is made what starts next before Sysprep runs, so a power cut never starts the generalized Windows; the list of mass storage drivers of Windows XP is left out",
	},
	type: "prepare-windows",
	variables: ["OSDKeepActivation", "OSDBuildStorageDriverList", "OSDShutdownPreparedOs"],
	derive: (read) => ({
		...(read.flag("OSDKeepActivation") === true ? { "keep-activation": true } : {}),
		...(read.flag("OSDShutdownPreparedOs") === true ? { then: "shut-down" } : {}),
	}),
};

/** Install Deployment Tools (steps.md §1): the package with Sysprep of Windows before Vista. */
export const installDeploymentTools: StepMapping = {
	key: "InstallDeployToolsAction",
	title: "Install Deployment Tools",
	support: { verdict: "not-needed", why: "Windows brings Sysprep with it since Vista" },
	variables: ["SysprepPackageID"],
};
