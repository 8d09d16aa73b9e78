import type { StepMapping } from "../xml/foreign-step.ts";

/** Capture Windows Settings (steps.md §5). */
export const captureWindowsSettings: StepMapping = {
	key: "CaptureWindowsSettingsAction",
	title: "Capture Windows Settings",
	support: { verdict: "runs" },
	type: "capture-windows-settings",
	variables: ["OSDMigrateComputerName", "OSDMigrateRegistrationInfo", "OSDMigrateTimeZone"],
	derive: (read) => ({
		"computer-name": read.flag("OSDMigrateComputerName") ?? true,
		registration: read.flag("OSDMigrateRegistrationInfo") ?? true,
		"time-zone": read.flag("OSDMigrateTimeZone") ?? true,
	}),
};
