import type { VariableRules } from "../model/sequence.ts";
import { settableVariables } from "./settable-variables.ts";

/** A variable that the engine knows without the sequence setting it. */
export interface BuiltInVariable {
	readonly name: string;
	readonly description: string;
	/** What is refused when somebody sets it. */
	readonly rules?: VariableRules;
}

/**
 * The variables that the engine or one of its steps gives a value, in Configuration Manager's names. Those that begin with `_` are
 * read-only for sequences. Configuration Manager has many more; one that nothing gives a value does not belong here.
 */
export const builtInVariables: readonly BuiltInVariable[] = [
	{ name: "_SMSTSAssetTag", description: "Asset tag of the machine." },
	{ name: "_SMSTSBootUEFI", description: "`true` when the machine started by UEFI." },
	{ name: "_SMSTSCurrentActionName", description: "Name of the step that runs now." },
	{ name: "_SMSTSDefaultGateways", description: "Default gateways of the machine, separated by commas." },
	{ name: "_SMSTSInWinPE", description: "`true` in WinPE, else `false`." },
	{ name: "_SMSTSIPAddresses", description: "IP addresses of the machine, separated by commas." },
	{ name: "_SMSTSLastActionName", description: "Name of the step that ran last; skipped steps do not count." },
	{ name: "_SMSTSLastActionRetCode", description: "Return code of the step that ran last." },
	{ name: "_SMSTSLastActionSucceeded", description: "`true` when the step that ran last succeeded, else `false`." },
	{ name: "_SMSTSLaunchMode", description: "What started the run: `UFD` a medium, `SMS` the running Windows." },
	{ name: "_SMSTSLogPath", description: "Folder of the logs in the running system." },
	{ name: "_SMSTSMacAddresses", description: "MAC addresses of the machine, separated by commas." },
	{ name: "_SMSTSMachineName", description: "Name under which the machine is reported." },
	{ name: "_SMSTSMake", description: "Manufacturer of the machine." },
	{ name: "_SMSTSMDataPath", description: "State folder of the engine." },
	{ name: "_SMSTSModel", description: "Model of the machine." },
	{ name: "_SMSTSPackageName", description: "Name of the sequence." },
	{ name: "_SMSTSSerialNumber", description: "Serial number of the machine." },
	{
		name: "_SMSTSTimezone",
		description: "Time zone: bias, standard and daylight bias, the days of change, both names, separated by commas.",
	},
	{ name: "_SMSTSType", description: "Kind of the sequence: `2` deploys an operating system, `1` is a custom one." },
	{ name: "_SMSTSUserStatePath", description: "Folder of the local user state, which no wipe destroys." },
	{ name: "_SMSTSUUID", description: "SMBIOS UUID of the machine." },
	{ name: "_TSSecureBoot", description: "`Enabled`, `Disabled`, or `NA` for firmware without Secure Boot." },
	{ name: "OSArchitecture", description: "Architecture of the applied Windows." },
	{ name: "OSDComputerName", description: "Computer name that the applied Windows gets." },
	{
		name: "OSDisk",
		description: "Volume of Windows: the one that partition-disk made, or the one with the old Windows.",
	},
	{ name: "OSDStateStorePath", description: "Folder of the user state store." },
	{ name: "OSDTargetSystemDrive", description: "Volume of the applied Windows." },
	{ name: "OSDTargetSystemRoot", description: "Windows folder of the applied Windows." },
	{ name: "OSVersionNumber", description: "Version of the applied Windows." },
];

/** Every variable that Steppe knows without a sequence naming it: those it sets, and those it obeys. */
export const knownVariables: readonly BuiltInVariable[] = [...builtInVariables, ...settableVariables];

/** The built-in of a name, case disregarded. */
export function builtInVariable(name: string): BuiltInVariable | undefined {
	const folded = name.toUpperCase();
	return knownVariables.find((each) => each.name.toUpperCase() === folded);
}
