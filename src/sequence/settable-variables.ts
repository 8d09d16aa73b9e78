import type { VariableRules } from "../model/sequence.ts";

/** A variable that sequence authors, sites and programs set, and that the engine reads. */
export interface SettableVariable {
	readonly name: string;
	readonly description: string;
	/** What it may hold, in words. */
	readonly values: string;
	/** What holds when nobody sets it. */
	readonly default: string;
	/** What is refused when somebody sets it. */
	readonly rules: VariableRules;
}

const seconds: VariableRules = { type: "number", pattern: "[0-9]{1,6}" };

/** The variables that the engine obeys, with Configuration Manager's names and meanings (variables.md §3). */
export const settableVariables: readonly SettableVariable[] = [
	{
		name: "SMSRebootMessage",
		description:
			"What the countdown of the steps `restart` and `shut-down` shows. It is stronger than the step's own `message`.",
		values: "text, at most 512 characters",
		default: "the step's `message`",
		rules: {},
	},
	{
		name: "SMSRebootTimeout",
		description:
			"Seconds of warning before the steps `restart` and `shut-down` act. It is stronger than the step's own `timeout`.",
		values: "seconds; `0` warns nobody",
		default: "the step's `timeout`, else 0",
		rules: seconds,
	},
	{
		name: "SMSTSErrorDialogTimeout",
		description:
			"How long a failed step waits for an answer (retry, skip, stop, console) when somebody sits there; then the run stops. After a failure it is also how long the failure stays on the screen before `on-failure` acts.",
		values: "seconds",
		default: "900",
		rules: seconds,
	},
	{
		name: "SMSTSPostAction",
		description:
			"Command line that is started at the very end of the run, after success and after a failure, and not waited for. It is stronger than `command` of `at-end` and `on-failure`.",
		values: "a program and its arguments, quoted as Windows does; no shell reads it",
		default: "`command` of `at-end` or `on-failure`",
		rules: {},
	},
	{
		name: "SMSTSRebootDelay",
		description: "Seconds of warning before a restart that a step or program asks for.",
		values: "seconds; `0` warns nobody",
		default: "0",
		rules: seconds,
	},
	{
		name: "SMSTSRebootDelayNext",
		description: "The same for all restarts behind the run's first one.",
		values: "seconds",
		default: "`SMSTSRebootDelay`",
		rules: seconds,
	},
	{
		name: "SMSTSRebootMessage",
		description: "What that warning shows.",
		values: "text",
		default: "that the sequence restarts the computer",
		rules: {},
	},
	{
		name: "SMSTSRebootRequested",
		description:
			"Asks for a restart behind the step that runs now: `HD` into the installed system, `WinPE` into the boot image, `true` (full OS only) into the running one. Taken back when the restart is asked for.",
		values: "`HD`, `WinPE`, `true`",
		default: "no restart",
		rules: { permitted: ["HD", "WinPE", "true", "false"] },
	},
	{
		name: "SMSTSRetryRequested",
		description: "With `SMSTSRebootRequested`: the same step runs once more behind the restart, at most 5 times.",
		values: "`true`",
		default: "the next step runs",
		rules: { type: "true-or-false" },
	},
];
