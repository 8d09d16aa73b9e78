import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { ClockChange, TimeZoneFacts } from "../model/inventory.ts";
import type { Sequence } from "../model/sequence.ts";
import { stepsOf } from "../sequence/walk.ts";

/** Places of the run, with today's letters. */
export interface BuiltInPlaces {
	readonly statePath: WindowsPath;
	readonly logPath: WindowsPath;
	/** Root of the volume for Windows; absent while there is none. */
	readonly targetRoot?: WindowsPath;
	/** Folder that the sequence's content is relative to; absent where it can't be reached. */
	readonly contentRoot?: WindowsPath;
}

/** Values of `_TSSecureBoot`. */
const SECURE_BOOT = { enabled: "Enabled", disabled: "Disabled", "not-available": "NA", unknown: "" } as const;

/** The variables that the engine owns, with Configuration Manager's names and meanings (variables.md §2). Bound anew at each start. */
export function builtInVariables(
	facts: MachineFacts,
	sequence: Sequence,
	places: BuiltInPlaces,
): readonly (readonly [string, string])[] {
	const userState = joinPath(places.statePath, "UserState");
	const target = places.targetRoot?.replace(/\\$/, "");
	const timeZone = facts.timeZone === undefined ? undefined : timeZoneText(facts.timeZone);
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
		["_SMSTSDefaultGateways", facts.defaultGateways.join(",")],
		["_TSSecureBoot", SECURE_BOOT[facts.secureBoot]],
		["_SMSTSMachineName", facts.computerName],
		["_SMSTSPackageName", sequence.name],
		["_SMSTSType", sequence.kind === "custom" ? "1" : "2"],
		["_SMSTSMDataPath", places.statePath],
		["_SMSTSLogPath", places.logPath],
		["_SMSTSUserStatePath", userState],
		["OSDStateStorePath", userState],
		["OSDComputerName", facts.computerName],
		...(timeZone === undefined ? [] : [["_SMSTSTimezone", timeZone] as const]),
		...(target === undefined ? [] : [["OSDisk", target] as const]),
		...(sequence.format === "deployment-toolkit" ? shareVariables(sequence, places.contentRoot) : []),
	];
}

/** What sequences of the Microsoft Deployment Toolkit expect to know of their share (variables.md §5). */
function shareVariables(
	{ name, file }: Sequence,
	contentRoot: WindowsPath | undefined,
): readonly (readonly [string, string])[] {
	const id = file.split(/[\\/]/).at(-2) ?? "";
	const named = [["TaskSequenceName", name], ...(id === "" ? [] : [["TaskSequenceID", id] as const])] as const;
	const root = contentRoot?.replace(/\\$/, "");
	if (root === undefined) return named;
	const folders = [
		["DeployRoot", root],
		["ResourceRoot", root],
		["ScriptRoot", `${root}\\Scripts`],
		["ToolRoot", `${root}\\Tools\\x64`],
	] as const;
	return [...named, ...folders];
}

/**
 * What a run of the toolkit's begins with unless somebody says otherwise: the first phase, and the scenario that follows from where it starts
 * and from whether the sequence upgrades in place. It holds for the whole run, so it is told once and journaled.
 */
export function toolkitBeginning(
	facts: Pick<MachineFacts, "phase" | "startedFrom">,
	nodes: Sequence["nodes"],
): readonly (readonly [string, string])[] {
	const upgrades = stepsOf(nodes).some(({ type, disabled }) => type === "upgrade-windows" && !disabled);
	const inWindows = upgrades ? "UPGRADE" : "REFRESH";
	return [
		["PHASE", "VALIDATION"],
		["DeploymentType", facts.phase === "winpe" ? "NEWCOMPUTER" : inWindows],
		["DeploymentMethod", facts.startedFrom === "medium" ? "MEDIA" : "UNC"],
	];
}

/** Bias, its two changes, the two days of change, the two names (variables.md §2); undefined unless all of it is known. */
function timeZoneText(zone: TimeZoneFacts): string | undefined {
	const { biasMinutes, standardBiasMinutes, daylightBiasMinutes, standardStart, daylightStart } = zone;
	const biases = [biasMinutes, standardBiasMinutes, daylightBiasMinutes];
	if (biases.includes(undefined) || standardStart === undefined || daylightStart === undefined) return undefined;
	const names = [zone.standardName ?? zone.name, zone.daylightName ?? zone.name];
	return [...biases, ...daysOf(standardStart), ...daysOf(daylightStart), ...names].join(",");
}

function daysOf(change: ClockChange): readonly number[] {
	const { year, month, dayOfWeek, day, hour, minute, second, millisecond } = change;
	return [year, month, dayOfWeek, day, hour, minute, second, millisecond];
}
