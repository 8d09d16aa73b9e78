import type { StepMapping } from "../xml/foreign-step.ts";

/** Install Software Updates (steps.md §7.3). */
export const installSoftwareUpdates: StepMapping = {
	key: "InstallUpdateAction",
	title: "Install Software Updates",
	support: {
		verdict: "refused",
		why: "the site's client installs the updates that are deployed to it, and there is none here",
		instead: "Put the updates into the image, or write a Run PowerShell Script step that asks Windows Update or WSUS",
	},
	variables: [
		...["SMSInstallUpdateTarget", "RetryCount", "SMSTSSoftwareUpdateScanUseCache", "SMSTSSoftwareUpdateScanTimeout"],
		...["SMSTSWaitForSecondReboot", "SMSTSMPListRequestTimeoutEnabled", "SMSTSMPListRequestTimeout"],
	],
};
