import type { StepMapping } from "../xml/foreign-step.ts";

/** Capture Network Settings (steps.md §5). */
export const captureNetworkSettings: StepMapping = {
	key: "CaptureNetworkSettingsAction",
	title: "Capture Network Settings",
	support: { verdict: "runs" },
	type: "capture-network-settings",
	variables: ["OSDMigrateAdapterSettings", "OSDMigrateNetworkMembership"],
	derive: (read) => ({
		adapters: read.flag("OSDMigrateAdapterSettings") ?? true,
		membership: read.flag("OSDMigrateNetworkMembership") ?? true,
	}),
};
