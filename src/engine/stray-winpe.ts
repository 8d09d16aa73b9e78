import { ok, type Result } from "../base/result.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import type { Boot } from "../model/ports.ts";
import type { EngineEnd, EngineParts } from "./parts.ts";

/** A WinPE from the disk that finds no run of its machine must not start afresh: it waits, then gives the old system back. */
export async function leaveStrayWinpe(
	parts: EngineParts,
	facts: MachineFacts,
	message: string,
): Promise<Result<EngineEnd, Failure>> {
	parts.emit({ kind: "found", message });
	if (facts.startedFrom !== "staged-entry") return ok({ kind: "nothing-to-do", message });
	const { boot, clock, power } = parts.ports;
	const seconds = Math.round(parts.strayWaitMilliseconds / 1000);
	parts.emit({
		kind: "found",
		message: `Nothing is touched. In ${seconds} s the old system is started again; press Ctrl+C to stay.`,
	});
	await clock.sleep(parts.strayWaitMilliseconds, parts.signal);
	if (parts.signal.aborted) return ok({ kind: "cancelled" });
	const leads = await leadToOldSystem(boot);
	if (!leads.ok) return leads;
	if (!leads.value)
		return ok({ kind: "nothing-to-do", message: `${message} There is no other system that can start.` });
	const restarted = await power.restart("full-os");
	return restarted.ok ? ok({ kind: "restarting" }) : restarted;
}

/** Makes a Windows the default whose chain of boot files is whole; false, and nothing changed, when there is none. */
async function leadToOldSystem(boot: Boot): Promise<Result<boolean, Failure>> {
	const state = await boot.state();
	if (!state.ok) return state;
	const { entries, defaultEntry, timeoutSeconds } = state.value;
	for (const { id } of entries.filter((entry) => entry.kind === "windows")) {
		const set = await boot.setDefault(id, timeoutSeconds);
		if (!set.ok) return set;
		const leads = await boot.verify();
		if (leads.ok && leads.value.kind === "windows") return ok(true);
	}
	const back = defaultEntry === undefined ? ok(undefined) : await boot.setDefault(defaultEntry, timeoutSeconds);
	return back.ok ? ok(false) : back;
}
