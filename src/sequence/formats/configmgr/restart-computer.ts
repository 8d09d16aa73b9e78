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
	const { applied, staged, inWinpe, upgraded, prepared } = step.before;
	const behind = upgraded ? { behindUpgrade: true } : {};
	const behindSysprep = prepared ? { behindSysprep: true } : {};
	if (isToolkit(step)) {
		if (applied) return { type: "setup-windows", input: {}, isDerived: false };
		if (staged || inWinpe || prepared) return { input: { to: "winpe", ...behindSysprep } };
		return { input: { to: "full-os", ...behind } };
	}
	const target =
		step.variables.get("SMSREBOOTTARGET")?.value.trim() || /\/target:(\w+)/i.exec(step.action)?.[1] || "HD";
	return target.toLowerCase() === "winpe" ? { input: { to: "winpe" } } : { input: { to: "full-os", ...behind } };
}

/** The toolkit leaves the target empty and writes `smsboot.exe /target:WinPE` everywhere. */
function isToolkit({ variables, action }: ForeignStep): boolean {
	const target = variables.get("SMSREBOOTTARGET") ?? variables.get("TARGET");
	return (target?.value.trim() ?? "") === "" && /\/target:WinPE/i.test(action);
}

/**
 * There it is this restart that starts the new Windows; here Setup has the machine restarted by then, and says what became of it. Behind
 * Sysprep WinPE runs already.
 */
function derive(read: VariableReader, { behindUpgrade, behindSysprep, ...given }: JsonObject): JsonObject {
	if (behindSysprep === true && read.text("_SMSTSInWinPE")?.toLowerCase() === "true")
		read.skip("WinPE was started when Sysprep had ended");
	if (behindUpgrade === true && /^(?:true|false)$/i.test(read.text("_SMSTSSetupRollback") ?? ""))
		read.skip("Windows Setup has restarted the computer for the upgrade before");
	const message = read.text("SMSRebootMessage") ?? read.text("Message");
	const seconds = read.number("SMSRebootTimeout") ?? read.number("MessageTimeout");
	return {
		...given,
		...(message === undefined ? {} : { message }),
		...(seconds === undefined ? {} : { timeout: `${seconds}s` }),
	};
}
