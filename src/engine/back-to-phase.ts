import { fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import { failure } from "./failures.ts";
import type { EngineEnd } from "./parts.ts";
import { askRestart } from "./restarts.ts";
import type { Run } from "./run.ts";

/**
 * A cut in WinPE before the point of no return starts the old system again: the run goes back by itself. The other way round it does so
 * when WinPE was already held for a step that had not begun.
 */
export async function backToPhase(run: Run): Promise<Result<EngineEnd | undefined, Failure>> {
	const { phase, bootImage, pastNoReturn, open } = run.journal.state;
	if (phase === undefined || phase === run.facts.phase) return ok(undefined);
	if (phase === "winpe" && (bootImage !== undefined || !pastNoReturn)) {
		run.say(
			"The run belongs into WinPE; the one-shot entry was used up by the start that was cut. Going back.",
			"warning",
		);
		const span = open?.span ?? { node: "0", visit: 1, attempt: 1 };
		const asked = await askRestart(run, span, { into: "winpe", then: "resume" });
		return asked.ok ? ok({ kind: "restarting" }) : asked;
	}
	if (phase === "full-os" && bootImage !== undefined) {
		// A step had WinPE held for the time in which its Windows must not start: it looks at that Windows from here.
		if (open?.acted === true) return ok(undefined);
		run.say("The run belongs into Windows, and nothing was done to it before the cut. Going back.", "warning");
		const span = open?.span ?? { node: "0", visit: 1, attempt: 1 };
		const asked = await askRestart(run, span, { into: "full-os", then: "resume" });
		return asked.ok ? ok({ kind: "restarting" }) : asked;
	}
	const remedy =
		phase === "winpe" && bootImage === undefined
			? "Start the machine from the medium again."
			: "Check the boot order and take out other media, then restart.";
	const message = `The run goes on in ${phase}, but this is ${run.facts.phase}. ${remedy}`;
	return fail(failure("came-back-elsewhere", "go on with the run", message));
}
