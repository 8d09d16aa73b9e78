import type { StepMapping } from "../xml/foreign-step.ts";

/** Exit codes of robocopy below 8 are no failures. */
const COPIED = [0, 1, 2, 3, 4, 5, 6, 7];

/** `ZTICopyLogs.wsf`: the logs to the share that `SLShare` names (steps.md §9.2). */
export const copyLogs: StepMapping = {
	key: "zticopylogs.wsf",
	title: "Copy Logs",
	support: {
		verdict: "differs",
		difference:
			"robocopy copies the engine's logs as they are then, with the account of the system or of a connection that a step before made; the end of a run copies none there",
	},
	type: "run-command",
	derive: (read) => {
		const share = read.text("SLShare")?.trim().replace(/\\+$/, "");
		if (share === undefined) read.skip("SLShare has no value");
		const name = read.text("OSDComputerName") ?? read.text("_SMSTSMachineName") ?? "computer";
		const target = `${share ?? ""}\\${name}`;
		return {
			program: "robocopy.exe",
			arguments: [read.text("_SMSTSLogPath") ?? "", target, "/E", "/R:2", "/W:5", "/NP"],
			"success-codes": COPIED,
			idempotence: "repeatable",
		};
	},
};
