import type { StepMapping } from "../xml/foreign-step.ts";
import { scriptOf } from "../xml/script-line.ts";

/** `ZTINICConfig.wsf`: keeps the settings of the adapters, and gives them to the new Windows. */
export const adapters: StepMapping = {
	key: "ztinicconfig.wsf",
	title: "Network Adapters",
	support: {
		verdict: "differs",
		difference:
			"settings are applied by the answer file, not while WinPE runs; without OSDAdapterCount there is nothing to apply",
	},
	type: "capture-network-settings",
	map: (step) => {
		const isCapture = (scriptOf(step.action)?.arguments ?? []).some((each) => /^\/forcecapture$/i.test(each));
		const { applied, inWinpe } = step.before;
		if (isCapture || !(applied || inWinpe)) return { input: {}, isDerived: false };
		return { parts: [{ name: step.name, type: "apply-network-settings", input: {}, derivedBy: appliedAdapters.key }] };
	},
};

/** Applies what was kept or given as `OSDAdapter0…` (variables.md §1, array variable). */
export const appliedAdapters: StepMapping = {
	key: "ztinicconfig.wsf#apply",
	title: "Apply Network Settings",
	support: adapters.support,
	type: "apply-network-settings",
	derive: (read) => {
		if ((read.number("OSDAdapterCount") ?? 0) === 0) read.skip("OSDAdapterCount names no adapter");
		return {};
	},
};
