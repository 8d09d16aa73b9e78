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

/** `ZTIConnect.wsf /UNCPath:…`: connects to a share with the account of the run (steps.md §9.2). */
export const connectShare: StepMapping = {
	key: "zticonnect.wsf",
	title: "Connect",
	support: {
		verdict: "differs",
		difference: "a server's share is connected, not a folder below it; the connection ends at a restart",
	},
	type: "connect-network-folder",
	map: (step) => {
		const given = scriptOf(step.action)?.arguments ?? [];
		const path = given.map((each) => /^\/UNCPath:(.*)$/i.exec(each)?.[1]).find((each) => each !== undefined);
		return { input: { given: path ?? "" } };
	},
	derive: (read, { given }) => {
		const path = read.expand(String(given)).replace(/\\+$/, "");
		if (path === "") read.problem("it names no share: /UNCPath:\\\\server\\share");
		const [user, domain] = [read.text("UserID")?.trim(), read.text("UserDomain")?.trim()];
		const password = read.text("UserPassword");
		const account = user === undefined || domain === undefined ? user : `${domain}\\${user}`;
		return {
			path,
			...(account === undefined ? {} : { account }),
			...(password === undefined || account === undefined ? {} : { password }),
		};
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
