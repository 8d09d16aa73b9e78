import type { StepMapping } from "../xml/foreign-step.ts";

/** Upgrade Operating System (steps.md §3.6). */
export const upgradeOperatingSystem: StepMapping = {
	key: "UpgradeOperatingSystemAction",
	title: "Upgrade Operating System",
	support: {
		verdict: "refused",
		why: "no step here runs Windows Setup in place yet",
		instead: "Write a refresh: it keeps the files of people and applies the new Windows",
	},
	variables: [
		...[
			"OSDUpgradeInstallPackageID",
			"OSDUpgradeInstallPath",
			"OSDUpgradeInstallEditionIndex",
			"OSDUpgradeOsProductKey",
		],
		...["OSDUpgradeStagedContent", "OSDUpgradeDriverPackageID", "OSDUpgradeScanOnly", "OSDUpgradeIgnoreMessages"],
		...["OSDUpgradeDynamicUpdateSettings", "OSDUpgradePreserveSettings", "OSDSetupAdditionalUpgradeOptions"],
		...["OSDFeatureUpdateAssignmentID", "OSDUpgradeFeatureUpdateName", "SetupCompletePause"],
	],
};
