import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { ReleaseLedger } from "../model/release.ts";
import type { Journal } from "./journal.ts";
import type { Run } from "./run.ts";

/** The ledger that adapters write to before they acquire something: each line is durable before the adapter goes on. */
export function journalLedger(journal: Journal): ReleaseLedger {
	return {
		acquired: async (what) => {
			const number = journal.state.releaseCount + 1;
			await journal.record({ kind: "acquired", number, what });
			return number;
		},
		released: async (number) => journal.append({ kind: "released", number }),
	};
}

/** When something is given back: at the end of a step, at a start, or at the end of the run. */
export type ReleaseMoment = "step-end" | "start" | "run-end";

const WORDS: Readonly<Record<ReleaseMoment, string>> = {
	"step-end": "after a step that left it behind",
	start: "after a cut",
	"run-end": "at the end of the run",
};

/**
 * Gives back what is still held, newest first: what an ended process had acquired, before anything else touches the machine, and what a
 * step left behind, however it ended. A connection outlives its step and its process, since later steps use it; a restart ends it.
 */
export async function releaseHeld(run: Run, moment: ReleaseMoment): Promise<Result<void, Failure>> {
	for (const [number, { what, boot }] of [...run.journal.state.releases].reverse()) {
		const isLasting = what.kind === "connection" && moment !== "run-end";
		if (isLasting && boot === run.facts.bootId) continue;
		if (!isLasting) {
			const released = await run.parts.ports.releaser.release(what);
			if (!released.ok) return released;
			run.say(`Given back ${WORDS[moment]}: ${what.kind}.`);
		}
		await run.journal.record({ kind: "released", number });
	}
	return ok(undefined);
}
