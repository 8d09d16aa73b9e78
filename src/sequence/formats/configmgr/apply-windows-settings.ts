import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ANSWER_FILE } from "./apply-operating-system.ts";

/** Apply Windows Settings (steps.md §3.3). */
export const applyWindowsSettings: StepMapping = {
	key: "ApplyWindowsSettingsAction",
	title: "Apply Windows Settings",
	support: {
		verdict: "differs",
		difference:
			"it writes the answer file of the image too; licensing of Windows Server 2003 and the fallback of the display language are left out",
	},
	type: "apply-windows-settings",
	variables: [
		...["OSDComputerName", "OSDRegisteredUserName", "OSDRegisteredOrgName", "OSDProductKey", "OSDTimeZone"],
		...["OSDServerLicenseMode", "OSDServerLicenseConnectionLimit", "OSDRandomAdminPassword", "OSDLocalAdminPassword"],
		...["OSDWindowsSettingsInputLocale", "OSDWindowsSettingsSystemLocale", "OSDWindowsSettingsUserLocale"],
		...["OSDWindowsSettingsUILanguage", "OSDWindowsSettingsUILanguageFallback"],
	],
	derive,
};

const SETTINGS: readonly (readonly [string, string])[] = [
	["computer-name", "OSDComputerName"],
	["registered-owner", "OSDRegisteredUserName"],
	["registered-organization", "OSDRegisteredOrgName"],
	["product-key", "OSDProductKey"],
	["time-zone", "OSDTimeZone"],
	["input-locale", "OSDWindowsSettingsInputLocale"],
	["system-locale", "OSDWindowsSettingsSystemLocale"],
	["user-locale", "OSDWindowsSettingsUserLocale"],
	["ui-language", "OSDWindowsSettingsUILanguage"],
];

function derive(read: VariableReader): JsonObject {
	const settings = SETTINGS.flatMap(([key, name]) => {
		const value = read.text(name);
		return value === undefined ? [] : [[key, value] as const];
	});
	const answers = read.text(ANSWER_FILE);
	const password = read.flag("OSDRandomAdminPassword") === false ? read.text("OSDLocalAdminPassword") : undefined;
	return {
		...Object.fromEntries(settings),
		...(answers === undefined ? {} : { "answer-file": answers }),
		...(password === undefined ? {} : { "administrator-password": password }),
	};
}
