import { fail, ok, type Result } from "../base/result.ts";
import { joinPath } from "../base/windows-path.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import type { Sequence } from "../model/sequence.ts";
import { findNode, totalSteps } from "../sequence/walk.ts";
import { giveSecrets } from "./asked-secrets.ts";
import { backToPhase } from "./back-to-phase.ts";
import { chooseRun, describeFound } from "./choose-run.ts";
import { announceCancelled, cleanUp, closeFailed, closeRun, undoStaging, withdraw } from "./close-run.ts";
import { actAtEnd, planEnding } from "./ending.ts";
import { failure, RunStopped } from "./failures.ts";
import { type FoundRun, findRuns } from "./found-runs.ts";
import { Journal } from "./journal.ts";
import { whileLive } from "./live-run.ts";
import { runLoop } from "./loop.ts";
import { newRun, settleAgain } from "./new-run.ts";
import type { EngineEnd, EngineParts, StartRequest } from "./parts.ts";
import { journalLedger, releaseHeld } from "./release-ledger.ts";
import { judgeRestart, repeatRestart } from "./restarts.ts";
import { Run } from "./run.ts";
import { destroyKeys } from "./run-key.ts";
import { depthOf } from "./run-step.ts";
import { readStagedSequence, SEQUENCE_FILE } from "./staged-sequence.ts";
import { registerContinuation } from "./staging.ts";
import { leaveStrayWinpe } from "./stray-winpe.ts";

/** Starts without progress after which the engine stays instead of trying once more. */
const BRAKE_LIMIT = 3;

type Mine = Extract<FoundRun, { kind: "run" }>;

function emptySequence({ state }: Mine): Sequence {
	const { sequenceName, sequenceDigest } = state.started ?? { sequenceName: "", sequenceDigest: "" };
	const empty = {
		kind: "os-deployment",
		disabled: false,
		variables: [],
		content: {},
		unknown: "refuse",
		nodes: [],
		file: SEQUENCE_FILE,
	} as const;
	return { name: sequenceName, digest: sequenceDigest, ...empty };
}

async function openRun(parts: EngineParts, facts: MachineFacts, found: Mine): Promise<Result<Run, Failure>> {
	const { journalStore, clock } = parts.ports;
	if (found.tornBytes > 0) {
		const cut = await journalStore.truncate(found.place, found.soundBytes);
		if (!cut.ok) return cut;
		parts.emit({
			kind: "found",
			message: `The journal's last ${found.tornBytes} bytes were torn by a cut and are taken off.`,
		});
	}
	const sequence = await readStagedSequence(parts.ports, found.place, found.state);
	// A finished run has nothing left to run: its traces can go even when its sequence, or the key to it, went already.
	const usable = sequence.ok || found.state.ended?.succeeded !== true ? sequence : ok(emptySequence(found));
	if (!usable.ok) return usable;
	const journal = new Journal(journalStore, clock, facts.bootId, found.place, found.lines);
	const run = new Run(parts, facts, journal, usable.value);
	parts.connectLedger?.(journalLedger(journal));
	const bound = await run.bind();
	if (!bound.ok) return bound;
	run.openLogs();
	return ok(run);
}

/** Counts the start before it does anything that could end it: also giving something back may bring the machine down. */
async function recordBoot(run: Run): Promise<void> {
	const { phase, startedFrom, bootId } = run.facts;
	if (run.journal.state.lastBoot !== bootId) await run.journal.record({ kind: "boot-started", phase, startedFrom });
}

/** Closes the span that a cut left open. */
async function takeUp(run: Run, isNewBoot: boolean): Promise<Result<undefined, Failure>> {
	const verdict = judgeRestart(run);
	const { open } = run.journal.state;
	if (verdict === "none" && open !== undefined && !open.interrupted && open.restarted !== true) {
		const { span, type, name } = open;
		const why = isNewBoot ? "the machine was cut off" : "the engine ended";
		run.journal.append({ kind: "node-finished", span, result: { status: "interrupted", why }, type, name });
		run.say(`${name} was interrupted: ${why}.`, "warning");
	}
	await run.journal.commit();
	const registered = await registerContinuation(run);
	if (!registered.ok) return registered;
	return ok(undefined);
}

async function brake(run: Run): Promise<EngineEnd> {
	const starts = run.journal.state.startsWithoutProgress;
	await run.journal.record({ kind: "braked", starts });
	const at = run.journal.state.open?.name ?? run.journal.state.currentAction ?? "the start";
	const message = `${starts} starts in a row came no further than "${at}". Nothing is started any more: find out why, then start again with --resume.`;
	const stopped = failure("restart-limit", "go on with the run", message, { operand: at });
	run.parts.emit({ kind: "run-finished", succeeded: false, cancelled: false, failure: stopped, milliseconds: 0 });
	return { kind: "failed", failure: stopped };
}

/** Another program still has the machine: nothing is done until it comes back, and its time is limited. */
function awaitProgram(run: Run, program: string, deadline: number): Result<EngineEnd, Failure> {
	const { clock } = run.parts.ports;
	const until = new Date(deadline).toISOString();
	if (clock.now() <= deadline) {
		return ok({
			kind: "nothing-to-do",
			message: `${program} has the machine until ${until}; the run goes on when it comes back.`,
		});
	}
	const message = `It should have handed the machine back by ${until}.`;
	const details = [
		"When it is through, or gone, start again with --skip (go on behind the step) or --again (run it once more).",
	];
	return fail(failure("timed-out", `wait for ${program}`, message, { operand: program, details }));
}

/** Ends a restart that was asked for: done, to be asked again, or come back in the wrong system. */
async function concludeRestart(run: Run): Promise<Result<EngineEnd | undefined, Failure>> {
	const asked = run.journal.state.restart;
	if (asked === undefined) {
		await finishRestarted(run);
		return backToPhase(run);
	}
	const verdict = judgeRestart(run);
	if (verdict === "ask-again") {
		const again = await repeatRestart(run);
		if (again.ok) return ok({ kind: "restarting" });
		return again.error.id === "cancelled" ? ok(announceCancelled(run)) : again;
	}
	if (verdict === "handed-over") return awaitProgram(run, asked.handOver?.to ?? "", asked.handOver?.deadline ?? 0);
	if (verdict === "elsewhere") {
		const message = `The run asked for ${asked.into} and came back in ${run.facts.phase} (started from ${run.facts.startedFrom}). Take out other media and check the boot order, then restart.`;
		return fail(failure("came-back-elsewhere", `restart into ${asked.into}`, message));
	}
	run.journal.append({ kind: "restart-done", span: asked.span, into: asked.into });
	await finishRestarted(run);
	return backToPhase(run);
}

/** Records the end of a step whose restart is done, also when a cut came between the two records. */
async function finishRestarted(run: Run): Promise<void> {
	const { open } = run.journal.state;
	if (open?.restarted === true) {
		const { span, type, name } = open;
		const { notes } = open;
		const result = { status: "done" as const, ...(notes === undefined ? {} : { notes }) };
		run.journal.append({ kind: "node-finished", span, result, type, name });
		const depth = depthOf(span.node);
		run.parts.emit({ kind: "step-finished", span, name, type, depth, result, milliseconds: 0 });
	}
	await run.journal.commit();
}

/** `--from`, `--resume` after a failure, `--again`, `--skip`: the operator's wish becomes a record. */
async function applyChoice(run: Run, request: StartRequest): Promise<Result<void, Failure>> {
	const { choice } = request;
	const confirmed = request.confirmedSerial === run.facts.serialNumber ? { confirmed: true as const } : {};
	const { ended, open } = run.journal.state;
	if (choice?.kind === "from") {
		const node = findNode(run.sequence.nodes, choice.step);
		if (!node.ok)
			return fail(
				failure("input-invalid", "find the step named by --from", node.error.message, { details: node.error.help }),
			);
		await run.journal.record({ kind: "operator", choice: "from", node: node.value.node.id, ...confirmed });
		return ok(undefined);
	}
	const failed = ended === undefined ? undefined : run.journal.state.lastFailure;
	const node = open?.span.node ?? failed?.node;
	if (choice?.kind === "again" || choice?.kind === "skip") {
		const message = "No step was cut in the middle, and none failed.";
		if (node === undefined) return fail(failure("input-invalid", `use --${choice.kind}`, message));
		await run.journal.record({ kind: "operator", choice: choice.kind, node, ...confirmed });
		if (choice.kind === "skip") run.say(`The operator skips step ${node}.`, "warning");
	} else if (choice !== undefined && open === undefined && failed !== undefined) {
		const message = "A cut ended the step in the middle, and it may run only once. Say --again or --skip.";
		if (failed.failure.id === "interrupted-once") return fail({ ...failed.failure, message });
		await run.journal.record({ kind: "operator", choice: "from", node: failed.node, ...confirmed });
	} else if (choice !== undefined) {
		await run.journal.record({ kind: "operator", choice: "retry", node: node ?? "", ...confirmed });
	}
	return ok(undefined);
}

async function resume(
	parts: EngineParts,
	facts: MachineFacts,
	found: Mine,
	request: StartRequest,
): Promise<Result<EngineEnd, Failure>> {
	const opened = await openRun(parts, facts, found);
	if (!opened.ok) return opened;
	const run = opened.value;
	const { started, finishedSteps, boots } = run.journal.state;
	parts.emit({
		kind: "run-started",
		runId: started?.runId ?? "",
		sequenceName: run.sequence.name,
		engine: parts.engineName,
		resumed: true,
		totalSteps: totalSteps(run.sequence.nodes),
		finishedSteps: finishedSteps.size,
	});
	parts.emit({
		kind: "boot-started",
		phase: facts.phase,
		bootNumber: boots + 1,
		machine: `${facts.make} ${facts.model}, ${facts.serialNumber}`,
	});
	const isNewBoot = run.journal.state.lastBoot !== facts.bootId;
	await recordBoot(run);
	const chosen = await applyChoice(run, request);
	if (!chosen.ok) return chosen;
	const given = await giveSecrets(run, request);
	if (!given.ok) return given;
	if (run.journal.state.startsWithoutProgress > BRAKE_LIMIT) return ok(await brake(run));
	const released = await releaseHeld(run, "start");
	if (!released.ok) return released;
	const taken = await takeUp(run, isNewBoot);
	if (!taken.ok) return taken;
	const concluded = await concludeRestart(run);
	if (!concluded.ok) return concluded;
	if (concluded.value !== undefined) return ok(concluded.value);
	const settled = run.journal.state.settled ? ok(undefined) : await settleAgain(run);
	if (!settled.ok) return withdraw(run, settled.error);
	return proceed(run, request);
}

/** What an operator wanted was refused, and there is no old system to give back: the run stays as it is and waits. */
async function stayRefused(run: Run, refused: Failure): Promise<Result<EngineEnd, Failure>> {
	const closed = await closeFailed(run, refused);
	return closed.ok ? ok({ kind: "refused", failure: refused }) : closed;
}

/** Runs on from where the journal says. */
async function proceed(run: Run, request: StartRequest): Promise<Result<EngineEnd, Failure>> {
	const end = await whileLive(run, () => runLoop(run, request.pauseBefore));
	switch (end.kind) {
		case "finish":
			return closeRun(run, end.action.failure);
		case "failed":
			return closeRun(run, end.failure);
		case "gate-refused":
			return run.journal.state.pastNoReturn ? stayRefused(run, end.failure) : withdraw(run, end.failure);
		case "cancelled":
			await run.journal.commit();
			return ok(announceCancelled(run));
		default:
			return ok({ kind: "restarting" });
	}
}

async function finishCleanUp(
	parts: EngineParts,
	facts: MachineFacts,
	run: Mine | undefined,
	found: readonly FoundRun[],
): Promise<Result<EngineEnd, Failure>> {
	if (run !== undefined) {
		const opened = await openRun(parts, facts, run);
		if (!opened.ok) return opened;
		const clean = await cleanUp(opened.value);
		if (!clean.ok) return clean;
		// Its journal was there until now: what its author wants at the end has not happened yet.
		await actAtEnd(opened.value, planEnding(opened.value, true), true);
		return ok({ kind: "already-finished" });
	}
	const { journalStore, files, continuation } = parts.ports;
	const keys = await destroyKeys(parts.ports, undefined);
	if (!keys.ok) return keys;
	for (const { kind, place } of found) {
		const folder = kind === "mark" ? await journalStore.path(place) : undefined;
		if (folder?.ok !== true) continue;
		for (const name of ["Engine", SEQUENCE_FILE]) {
			const gone = await files.removeTree(joinPath(folder.value, name));
			if (!gone.ok && gone.error.id !== "file-not-found") return gone;
		}
	}
	const removed = await continuation.unregister(`${facts.systemLetter}:\\`);
	return removed.ok ? ok({ kind: "already-finished" }) : removed;
}

/**
 * A failed run waits for somebody. Before the point of no return a cut may have kept it from giving the old system back: that is
 * done now. Past it nothing but this run can start the machine, so the engine stays.
 */
async function stayStopped(
	parts: EngineParts,
	facts: MachineFacts,
	found: Mine,
	message: string,
): Promise<Result<EngineEnd, Failure>> {
	const { ended, pastNoReturn } = found.state;
	if (pastNoReturn) {
		parts.emit({ kind: "found", message });
		const stopped = ended?.failure ?? failure("internal-error", "go on with the run", message);
		return ok({ kind: "failed", failure: stopped });
	}
	const opened = await openRun(parts, facts, found);
	if (!opened.ok) return opened;
	if (ended?.failure?.id === "preflight-refused") return withdraw(opened.value, ended.failure);
	await undoStaging(opened.value);
	return leaveStrayWinpe(parts, facts, message);
}

async function discard(parts: EngineParts, facts: MachineFacts, found: Mine): Promise<Result<void, Failure>> {
	const opened = await openRun(parts, facts, found);
	if (opened.ok) await undoStaging(opened.value);
	const removed = await parts.ports.journalStore.remove(found.place);
	const keys = removed.ok ? await destroyKeys(parts.ports, found.state) : removed;
	if (!keys.ok) return keys;
	for (const { volume, path } of keys.value)
		parts.emit({
			kind: "found",
			message: `The key of the run's secrets could not be removed: ${path} on volume ${volume}.`,
		});
	return removed;
}

async function start(parts: EngineParts, request: StartRequest): Promise<Result<EngineEnd, Failure>> {
	const facts = await parts.ports.facts.get();
	if (!facts.ok) return facts;
	const found = await findRuns(parts.ports, facts.value);
	if (!found.ok) return found;
	if (request.planOnly === true) return newRun(parts, facts.value, request, proceed);
	const choice = chooseRun(found.value, request, facts.value);
	// The run that simply goes on says so itself; what else lies here is told.
	const goesOn =
		choice.ok && choice.value.kind === "resume" && request.choice === undefined ? choice.value.run : undefined;
	for (const line of describeFound(found.value.filter((each) => each !== goesOn)))
		parts.emit({ kind: "found", message: line });
	if (!choice.ok) {
		const isAsked = request.choice !== undefined || request.sequence !== undefined;
		if (isAsked || facts.value.startedFrom !== "staged-entry") return ok({ kind: "refused", failure: choice.error });
		return leaveStrayWinpe(parts, facts.value, [choice.error.message, ...(choice.error.details ?? [])].join("\n"));
	}
	switch (choice.value.kind) {
		case "resume":
			return resume(parts, facts.value, choice.value.run, request);
		case "clean-up":
			return finishCleanUp(parts, facts.value, choice.value.run, found.value);
		case "nothing":
			return leaveStrayWinpe(parts, facts.value, choice.value.message);
		case "stopped":
			return stayStopped(parts, facts.value, choice.value.run, choice.value.message);
		case "discard": {
			const gone = await discard(parts, facts.value, choice.value.run);
			if (!gone.ok) return gone;
			return request.sequence === undefined
				? ok({ kind: "nothing-to-do", message: "The run was discarded." })
				: newRun(parts, facts.value, request, proceed);
		}
		default:
			return newRun(parts, facts.value, request, proceed);
	}
}

/** Starts a run, or goes on with the one that this machine holds: there is one way to start, and it is the way to resume. */
export async function runEngine(parts: EngineParts, request: StartRequest): Promise<EngineEnd> {
	const locked = await parts.ports.lock.take(request.sequence?.name ?? "a run that is to be resumed");
	if (!locked.ok) return { kind: "refused", failure: locked.error };
	const end = await startSafely(parts, request);
	if (end.kind !== "stopped") await locked.value();
	return end;
}

async function startSafely(parts: EngineParts, request: StartRequest): Promise<EngineEnd> {
	try {
		const end = await start(parts, request);
		return end.ok ? end.value : { kind: "failed", failure: end.error };
	} catch (error) {
		if (error instanceof RunStopped) return { kind: error.worksOn ? "stopped" : "failed", failure: error.failure };
		const message = error instanceof Error ? error.message : String(error);
		const details = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 9) : [];
		return { kind: "failed", failure: failure("internal-error", "run the engine", message, { details }) };
	}
}
