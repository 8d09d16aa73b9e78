import { done, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import { moveJournal } from "./home.ts";
import { isBehind, positionOf } from "./position.ts";
import { mayEraseDisk, neededContents } from "./preflight/preflight.ts";
import type { Run } from "./run.ts";
import { stageContents, stageEngine } from "./staging.ts";

/**
 * Moves a run that began on the RAM disk, because a step might erase a disk, to a volume that lasts, as soon as no step will any more:
 * the condition of that step was not met, or it was passed over. Asked before each step.
 */
export class WayOutOfMemory {
	readonly #run: Run;
	/** The step that may still erase a disk. */
	#eraser: string | undefined;
	/** True when there is nothing to move, or nowhere to move it to: a blank disk has no volume. */
	#isOver: boolean;

	constructor(run: Run) {
		this.#run = run;
		this.#isOver = run.facts.phase !== "winpe";
	}

	async take(): Promise<Result<void, Failure>> {
		const { journal, parts } = this.#run;
		if (this.#isOver) return done;
		// A step that was begun keeps the run where it is until it has ended.
		if (journal.state.open !== undefined) return done;
		if (!journal.place.volatile) {
			this.#isOver = true;
			// A cut between the move and the end of what follows it: that is done again.
			return journal.state.engine === undefined ? stage(this.#run) : done;
		}
		if (this.#eraser !== undefined && !isBehind(this.#eraser, positionOf(journal.state.frames))) return done;
		const lasting = await parts.ports.journalStore.home();
		if (!lasting.ok) return lasting;
		this.#isOver = lasting.value.volatile;
		if (this.#isOver) return done;
		this.#eraser = await mayEraseDisk(this.#run);
		if (this.#eraser !== undefined) return done;
		this.#isOver = true;
		this.#run.say("No step will erase a disk any more: the run's state moves from memory to a volume that lasts.");
		const moved = await this.#run.alone(() => moveJournal(this.#run, lasting.value));
		return moved.ok ? stage(this.#run) : moved;
	}
}

/** What later systems need, and at last the engine: while it is missing this is not done. */
async function stage(run: Run): Promise<Result<void, Failure>> {
	const staged = await stageContents(run, await neededContents(run), ["full-os"]);
	return staged.ok ? stageEngine(run) : staged;
}
