import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

const SWITCHES: Readonly<Record<string, string>> = {
	OSDCheckPowerState: "ac-power",
	OSDCheckNetworkConnected: "network-connected",
	OSDCheckNetworkWired: "network-wired",
	OSDCheckDeviceUEFI: "uefi",
	OSDCheckDeviceTpmEnabled: "tpm-enabled",
	OSDCheckDeviceTpmActivated: "tpm-activated",
};

/** Check Readiness (steps.md §8.5). */
export const checkReadiness: StepMapping = {
	key: "PrestartCheckAction",
	title: "Check Readiness",
	support: {
		verdict: "differs",
		difference:
			"kind, architecture, version and language of Windows are checked in Windows, not in WinPE; the version of the Configuration Manager client is not checked",
	},
	type: "check-readiness",
	variables: [
		...["OSDCheckMemory", "OSDMemory", "OSDCheckProcessorSpeed", "OSDProcessorSpeed"],
		...["OSDCheckFreeDiskSpace", "OSDFreeDiskSpace", "OSDCheckOSType", "OSDOSType"],
		...["OSDCheckOSArchitecture", "OSDOSArchitecture", "OSDCheckMinOSVersion", "OSDMinOSVersion"],
		...["OSDCheckMaxOsVersion", "OSDMaxOSVersion", "OSDCheckOSLanguageID", "OSDOSLanguageID"],
		...["OSDCheckCMClientMinVersion", "OSDCMClientMinVersion"],
		...Object.keys(SWITCHES),
	],
	derive,
};

function derive(read: VariableReader): JsonObject {
	const inWindows = (read.text("_SMSTSInWinPE") ?? "").toLowerCase() !== "true";
	const input: JsonObject = { ...hardware(read), ...(inWindows ? windows(read) : {}), ...switches(read) };
	if (Object.keys(input).length === 0) read.skip("no check is switched on that can be made here");
	return input;
}

/** These are on unless the step says otherwise. */
function hardware(read: VariableReader): JsonObject {
	const isWanted = (name: string) => read.flag(name) ?? true;
	return {
		...(isWanted("OSDCheckMemory") ? { memory: `${read.number("OSDMemory") ?? 512}MiB` } : {}),
		...(isWanted("OSDCheckProcessorSpeed") ? { "processor-speed": read.number("OSDProcessorSpeed") ?? 800 } : {}),
		...(isWanted("OSDCheckFreeDiskSpace")
			? { "free-disk-space": `${read.number("OSDFreeDiskSpace") ?? 25_000}MiB` }
			: {}),
	};
}

function windows(read: VariableReader): JsonObject {
	const value = (check: string, name: string): string | undefined => {
		if (read.flag(check) !== true) return undefined;
		const text = read.text(name)?.trim();
		if (text === undefined) read.problem(`${check} is on, and ${name} has no value`);
		return text;
	};
	const kind = (read.flag("OSDCheckOSType") ?? true) ? (read.text("OSDOSType") ?? "CLIENT").trim() : undefined;
	const lowest = value("OSDCheckMinOSVersion", "OSDMinOSVersion");
	const highest = value("OSDCheckMaxOsVersion", "OSDMaxOSVersion");
	const bits =
		read.flag("OSDCheckOSArchitecture") === true ? (read.text("OSDOSArchitecture") ?? "64").trim() : undefined;
	const language = read.flag("OSDCheckOSLanguageID") === true ? (read.number("OSDOSLanguageID") ?? 1033) : undefined;
	return {
		...(kind === undefined ? {} : { "os-type": kind.toLowerCase() }),
		...(bits === undefined ? {} : { architecture: /^\d+$/.test(bits) ? `${bits}-bit` : bits }),
		...(lowest === undefined ? {} : { "minimum-os-version": lowest }),
		...(highest === undefined ? {} : { "maximum-os-version": highest }),
		...(language === undefined ? {} : { "os-language": language }),
	};
}

function switches(read: VariableReader): JsonObject {
	const on = Object.entries(SWITCHES).filter(([name]) => read.flag(name) === true);
	return Object.fromEntries(on.map(([, key]) => [key, true]));
}
