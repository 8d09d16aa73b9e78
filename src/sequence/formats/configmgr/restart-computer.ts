import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** Restart Computer (steps.md §8.8). */
export const restartComputer: StepMapping = {
	key: "RebootAction",
	title: "Restart Computer",
	support: { verdict: "runs" },
	type: "restart",
	variables: ["SMSRebootMessage", "SMSRebootTimeout", "SMSRebootTarget", "Message", "MessageTimeout", "Target"],
	map,
	derive,
};

/**
 * Every restart of the toolkit says WinPE and means: start whatever is to be started (steps.md §9.1). Behind an image it is the first start
 * of the new Windows; behind `LTIApply.wsf /PE` it is WinPE; else the system that runs, or WinPE while there is no other.
 */
function map(step: ForeignStep): Partial<MappedStep> {
	const { applied, staged, inWinpe } = step.before;
	if (isToolkit(step)) {
		if (applied) return { type: "setup-windows", input: {}, isDerived: false };
		return { input: { to: staged || inWinpe ? "winpe" : "full-os" } };
	}
	const target =
		step.variables.get("SMSREBOOTTARGET")?.value.trim() || /\/target:(\w+)/i.exec(step.action)?.[1] || "HD";
	return { input: { to: target.toLowerCase() === "winpe" ? "winpe" : "full-os" } };
}

/** The toolkit leaves the target empty and writes `smsboot.exe /target:WinPE` everywhere. */
function isToolkit({ variables, action }: ForeignStep): boolean {
	const target = variables.get("SMSREBOOTTARGET") ?? variables.get("TARGET");
	return (target?.value.trim() ?? "") === "" && /\/target:WinPE/i.test(action);
}

function derive(read: VariableReader, given: JsonObject): JsonObject {
	const message = read.text("SMSRebootMessage") ?? read.text("Message");
	const seconds = read.number("SMSRebootTimeout") ?? read.number("MessageTimeout");
	return {
		...given,
		...(message === undefined ? {} : { message }),
		...(seconds === undefined ? {} : { timeout: `${seconds}s` }),
	};
}
