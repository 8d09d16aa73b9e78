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

/**
 * Gives back what is still held, newest first: what an ended process had acquired, before anything else touches the machine, and what a
 * step left behind, however it ended.
 */
export async function releaseHeld(run: Run, why: string): Promise<Result<void, Failure>> {
	for (const [number, record] of [...run.journal.state.releases].reverse()) {
		const released = await run.parts.ports.releaser.release(record);
		if (!released.ok) return released;
		run.say(`Given back ${why}: ${record.kind}.`);
		await run.journal.record({ kind: "released", number });
	}
	return ok(undefined);
}
