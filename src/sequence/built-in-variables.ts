/** A variable that the engine knows without the sequence setting it. */
export interface BuiltInVariable {
	readonly name: string;
	readonly description: string;
}

/** Built-ins in the names of Configuration Manager. Those that begin with `_` are set by the engine and read-only for sequences. */
export const builtInVariables: readonly BuiltInVariable[] = [
	{ name: "_SMSTSAssetTag", description: "Asset tag of the machine." },
	{ name: "_SMSTSBootImageID", description: "Name of the boot image; absent when the sequence has none." },
	{ name: "_SMSTSBootUEFI", description: "`true` when the machine started by UEFI." },
	{ name: "_SMSTSCurrentActionName", description: "Name of the step that runs now." },
	{ name: "_SMSTSDefaultGateways", description: "Default gateways, separated by commas." },
	{ name: "_SMSTSInWinPE", description: "`true` in WinPE, else `false`." },
	{ name: "_SMSTSIPAddresses", description: "IP addresses of the machine, separated by commas." },
	{ name: "_SMSTSLastActionName", description: "Name of the step that ran last; skipped steps do not count." },
	{ name: "_SMSTSLastActionRetCode", description: "Return code of the step that ran last." },
	{ name: "_SMSTSLastActionSucceeded", description: "`true` when the step that ran last succeeded, else `false`." },
	{ name: "_SMSTSLaunchMode", description: "What started the sequence: SMS, UFD, CD, DVD, PXE or HD." },
	{ name: "_SMSTSLogPath", description: "Folder of the logs in the running system." },
	{ name: "_SMSTSMacAddresses", description: "MAC addresses of the machine, separated by commas." },
	{ name: "_SMSTSMachineName", description: "Name under which the machine is reported." },
	{ name: "_SMSTSMake", description: "Manufacturer of the machine." },
	{ name: "_SMSTSMDataPath", description: "State folder of the engine." },
	{ name: "_SMSTSMediaType", description: "Kind of the medium: BootMedia, FullMedia, PXE or OEMMedia." },
	{ name: "_SMSTSModel", description: "Model of the machine." },
	{ name: "_SMSTSOrgName", description: "Organization that the progress display names." },
	{ name: "_SMSTSPackageID", description: "Id of the sequence." },
	{ name: "_SMSTSPackageName", description: "Name of the sequence." },
	{ name: "_SMSTSSerialNumber", description: "Serial number of the machine." },
	{ name: "_SMSTSTimezone", description: "Time zone of the machine as a list of numbers and names." },
	{ name: "_SMSTSType", description: "Kind of the sequence: 2 deploys an operating system." },
	{ name: "_SMSTSUserStatePath", description: "Folder of the local user state, which no wipe destroys." },
	{ name: "_SMSTSUUID", description: "SMBIOS UUID of the machine." },
	{ name: "_OSDDetectedWinDir", description: "Windows folder that was found on the disks when WinPE started." },
	{ name: "_OSDDetectedWinDrive", description: "Volume of that Windows folder." },
	{ name: "_OSDMigrateUseHardlinks", description: "`true` when user state was captured by hard links." },
	{ name: "_TSSecureBoot", description: "NA, Enabled or Disabled." },
	{ name: "OSArchitecture", description: "Architecture of the applied Windows." },
	{ name: "OSDAnswerFilePath", description: "Answer file of the applied Windows." },
	{ name: "OSDComputerName", description: "Computer name that the applied Windows gets." },
	{
		name: "OSDisk",
		description: "Volume of Windows: the one that partition-disk made, or the one with the old Windows.",
	},
	{ name: "OSDRegisteredOrgName", description: "Registered organization." },
	{ name: "OSDRegisteredUserName", description: "Registered user." },
	{ name: "OSDStateStorePath", description: "Folder of the user state store." },
	{ name: "OSDTargetSystemDrive", description: "Volume of the applied Windows." },
	{ name: "OSDTargetSystemPartition", description: "Partition of the applied Windows." },
	{ name: "OSDTargetSystemRoot", description: "Windows folder of the applied Windows." },
	{ name: "OSDTimeZone", description: "Time zone of the applied Windows." },
	{ name: "OSVersionNumber", description: "Version of the applied Windows." },
	{ name: "SMSTSLocalDataDrive", description: "Volume for the state folder." },
	{ name: "SMSTSRebootDelay", description: "Seconds before a restart." },
	{ name: "SMSTSRebootMessage", description: "Text shown before a restart." },
	{ name: "SMSTSRebootRequested", description: "HD or WinPE: a program asks for a restart after its step." },
	{ name: "SMSTSRetryRequested", description: "`true`: the step runs again after that restart." },
	{ name: "SMSTSPostAction", description: "Command that is started at the end." },
];

/** The built-in of a name, case disregarded. */
export function builtInVariable(name: string): BuiltInVariable | undefined {
	const folded = name.toUpperCase();
	return builtInVariables.find((each) => each.name.toUpperCase() === folded);
}
