import { fail, ok, type Result } from "../base/result.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import { failure } from "./failures.ts";
import type { FoundRun } from "./found-runs.ts";
import type { StartRequest } from "./parts.ts";

type Mine = Extract<FoundRun, { kind: "run" }>;

/** What a start does with what it found. */
export type Choice =
	| { readonly kind: "new" }
	| { readonly kind: "resume"; readonly run: Mine }
	/** The run had finished; only its last traces are left. */
	| { readonly kind: "clean-up"; readonly run?: Mine }
	| { readonly kind: "discard"; readonly run: Mine }
	/** The run failed and waits for somebody. */
	| { readonly kind: "stopped"; readonly run: Mine; readonly message: string }
	| { readonly kind: "nothing"; readonly message: string };

const HOW = "Give --resume (try again where it failed), --from STEP, or --discard (forget it).";

function where(run: FoundRun): string {
	return `${run.place.folder} on volume ${run.place.volume}`;
}

/** Something may be destroyed or lost by forgetting the run: the serial number must be typed. */
function needsSerial(run: Mine): boolean {
	return run.state.pastNoReturn || run.state.protectedPaths.length > 0;
}

function confirm(run: Mine, request: StartRequest, facts: MachineFacts, what: string): Result<void, Failure> {
	if (!needsSerial(run) || request.confirmedSerial === facts.serialNumber) return ok(undefined);
	const typed = request.confirmedSerial;
	const wrong = typed === undefined ? "" : ` "${typed}" is not this machine's serial number.`;
	const message = `The run has passed its point of no return or holds users' files.${wrong}`;
	const details = [
		`To do it all the same add --confirm with this machine's serial number: --confirm ${facts.serialNumber}`,
	];
	return fail(failure("journal-foreign", what, message, { operand: where(run), details }));
}

function chooseMine(run: Mine, request: StartRequest, facts: MachineFacts): Result<Choice, Failure> {
	const { ended, started } = run.state;
	const choice = request.choice;
	if (ended?.succeeded === true) return ok({ kind: "clean-up", run });
	if (choice?.kind === "discard") {
		const isSure = confirm(run, request, facts, "discard the run that was found");
		return isSure.ok ? ok({ kind: "discard", run }) : isSure;
	}
	if (choice?.kind === "from") {
		const isSure = confirm(run, request, facts, "go on from another step");
		return isSure.ok ? ok({ kind: "resume", run }) : isSure;
	}
	if (choice !== undefined) return ok({ kind: "resume", run });
	if (ended !== undefined) {
		const message = `The run "${started?.sequenceName}" failed here: ${ended.failure?.message ?? "See its log."} ${HOW}`;
		return request.sequence === undefined
			? ok({ kind: "stopped", run, message })
			: fail(failure("journal-foreign", "start a run", message, { operand: where(run) }));
	}
	if (request.sequence !== undefined && request.sequence.digest !== started?.sequenceDigest) {
		const message = `An unfinished run of another sequence, or of an older version of this one, is here: "${started?.sequenceName}". ${HOW}`;
		return fail(failure("sequence-changed", "start a run", message, { operand: where(run) }));
	}
	return ok({ kind: "resume", run });
}

function chooseNone(found: readonly FoundRun[], request: StartRequest, facts: MachineFacts): Result<Choice, Failure> {
	if (request.choice !== undefined && request.choice.kind !== "discard") {
		return fail(
			failure("journal-foreign", "resume a run", "No unfinished run of this machine was found.", {
				details: describeFound(found),
			}),
		);
	}
	const mark = found.find((each) => each.kind === "mark");
	if (facts.startedFrom === "staged-entry") {
		return ok({
			kind: "nothing",
			message: "This WinPE was started from the disk to go on with a run, but there is none of this machine.",
		});
	}
	if (request.sequence === undefined) {
		return ok(
			mark === undefined
				? { kind: "nothing", message: "No unfinished run of this machine was found, and no sequence is given." }
				: { kind: "clean-up" },
		);
	}
	const sameMedium =
		mark?.kind === "mark" && mark.mark.mediumId !== undefined && mark.mark.mediumId === request.mediumId;
	if (sameMedium && facts.unattended && facts.startedFrom === "medium" && request.choice?.kind !== "discard") {
		const message = `A run from this same medium finished on this machine (run ${mark.mark.runId}). Is the medium still in by mistake? Take it out and restart, or start again with --discard.`;
		return fail(failure("journal-foreign", "start unattended from a medium", message));
	}
	return ok({ kind: "new" });
}

/** One line for each state folder that is not used. */
export function describeFound(found: readonly FoundRun[]): readonly string[] {
	return found.map((run) => {
		switch (run.kind) {
			case "run":
				return `${where(run)}: run ${run.state.started?.runId} of "${run.state.started?.sequenceName}"`;
			case "foreign":
				return `${where(run)}: not used, ${run.why}`;
			case "bad":
				return `${where(run)}: not used, ${run.failure.message}`;
			case "mark":
				return `${where(run)}: mark of the finished run ${run.mark.runId}`;
			case "moved":
				return `${where(run)}: its run moved to another volume`;
			default:
				return `${where(run)}: holds no run`;
		}
	});
}

/** Never guesses: exactly one unfinished run of this machine is resumed; several, damaged or untrusted ones stop the start. */
export function chooseRun(
	found: readonly FoundRun[],
	request: StartRequest,
	facts: MachineFacts,
): Result<Choice, Failure> {
	const bad = found.find((run) => run.kind === "bad");
	if (bad?.kind === "bad")
		return fail({ ...bad.failure, details: [...(bad.failure.details ?? []), ...describeFound(found)] });
	const mine = found.filter((run): run is Mine => run.kind === "run");
	const [only, ...others] = mine;
	if (only === undefined) return chooseNone(found, request, facts);
	if (others.length > 0) {
		const message = "Several runs of this machine were found; which one is meant can't be told.";
		return fail(failure("journal-foreign", "look for a run", message, { details: describeFound(found) }));
	}
	return chooseMine(only, request, facts);
}
