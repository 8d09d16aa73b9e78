import type { StepMapping } from "../xml/foreign-step.ts";

/** Enable BitLocker (steps.md §2.4). */
export const enableBitLocker: StepMapping = {
	key: "EnableBitLockerAction",
	title: "Enable BitLocker",
	support: {
		verdict: "refused",
		why: "no step here makes BitLocker's protectors yet",
		instead: "Enable BitLocker by policy, or by a Run Command Line step with manage-bde",
	},
	variables: [
		...["OSDBitLockerTargetDrive", "OSDBitLockerMode", "OSDBitLockerStartupKeyDrive", "OSDBitLockerPIN"],
		...["OSDBitLockerCreateRecoveryPassword", "OSDBitLockerWaitForEncryption", "OSDBitLockerEncryptFullDisk"],
		...["OSDBitLockerEncryptMethod", "OSDBitLockerSkipWhenNoValidTPM", "OSDBitLockerRecoveryPassword"],
		...["OSDBitLockerStartupKey", "OSDRecoveryKeyPollingFrequency", "OSDRecoveryKeyPollingTimeout"],
	],
};

/** Disable BitLocker (steps.md §2.5). */
export const disableBitLocker: StepMapping = {
	key: "DisableBitLockerAction",
	title: "Disable BitLocker",
	support: {
		verdict: "refused",
		why: "no step here suspends BitLocker yet",
		instead: "Suspend it by a Run Command Line step: manage-bde -protectors -disable",
	},
	variables: ["OSDBitLockerTargetDrive", "OSDBitLockerRebootCount", "OSDBitLockerRebootCountOverride"],
};

/** Pre-provision BitLocker (steps.md §2.3). */
export const preProvisionBitLocker: StepMapping = {
	key: "OfflineEnableBitLockerAction",
	title: "Pre-provision BitLocker",
	support: {
		verdict: "refused",
		why: "no step here encrypts a volume in WinPE yet",
		instead: "Take it out: Enable BitLocker encrypts the volume in the new Windows",
	},
	variables: [
		...["DestinationDisk", "DestinationPartition", "DestinationLogicalDrive", "DestinationVariable"],
		...[
			"SkipWhenTPMInvalid",
			"EncryptFullDisk",
			"EncryptMethod",
			"OSDBitLockerEncryptFullDisk",
			"OSDBitLockerEncryptMethod",
		],
	],
};
