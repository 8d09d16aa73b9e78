import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Sequence } from "../model/sequence.ts";

/** Places of the run, with today's letters. */
export interface BuiltInPlaces {
	readonly statePath: WindowsPath;
	readonly logPath: WindowsPath;
	/** Root of the volume for Windows; absent while there is none. */
	readonly targetRoot?: WindowsPath;
}

/** The variables that the engine owns, with Configuration Manager's names and meanings (variables.md §2). Bound anew at each start. */
export function builtInVariables(
	facts: MachineFacts,
	sequence: Sequence,
	places: BuiltInPlaces,
): readonly (readonly [string, string])[] {
	const userState = joinPath(places.statePath, "UserState");
	const target = places.targetRoot?.replace(/\\$/, "");
	return [
		["_SMSTSInWinPE", String(facts.phase === "winpe")],
		["_SMSTSBootUEFI", String(facts.firmware === "uefi")],
		["_SMSTSLaunchMode", facts.startedFrom === "medium" ? "UFD" : "SMS"],
		["_SMSTSMake", facts.make],
		["_SMSTSModel", facts.model],
		["_SMSTSSerialNumber", facts.serialNumber],
		["_SMSTSAssetTag", facts.assetTag],
		["_SMSTSUUID", facts.uuid],
		["_SMSTSMacAddresses", facts.macAddresses.join(",")],
		["_SMSTSIPAddresses", facts.ipAddresses.join(",")],
		["_SMSTSMachineName", facts.computerName],
		["_SMSTSPackageName", sequence.name],
		["_SMSTSType", "2"],
		["_SMSTSMDataPath", places.statePath],
		["_SMSTSLogPath", places.logPath],
		["_SMSTSUserStatePath", userState],
		["OSDStateStorePath", userState],
		["OSDComputerName", facts.computerName],
		...(target === undefined ? [] : [["OSDisk", target] as const]),
	];
}
