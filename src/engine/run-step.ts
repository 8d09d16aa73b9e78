import { fail, ok, type Result, unreachable } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { NodeResult, Span } from "../model/journal.ts";
import type { DoneOutcome, Outcome, RestartOutcome } from "../model/outcome.ts";
import type { Omission, StepNode } from "../model/sequence.ts";
import { variableValue } from "../model/variables.ts";
import { expandText } from "../sequence/expand.ts";
import { keepVariable, setVariable } from "./change-variables.ts";
import { testCondition, untestable } from "./conditions.ts";
import { errorDialogMilliseconds, untilAnswered } from "./countdown.ts";
import { failure } from "./failures.ts";
import { nextVisit } from "./frames.ts";
import { moveHome } from "./home.ts";
import type { Attendant, FailureAnswer, HandledStep } from "./parts.ts";
import { resolveInput } from "./resolve-input.ts";
import { askRestart } from "./restarts.ts";
import { retryWait } from "./retry-wait.ts";
import type { Run } from "./run.ts";
import { attemptStep } from "./step-attempt.ts";

/** What the loop must know after a step. */
export type StepEnd = "next" | "restarting" | "cancelled" | { readonly refused: Failure };

/** Closes a step's span: durable before anybody hears of it. */
async function finish(run: Run, node: StepNode, span: Span, result: NodeResult, startedAt: number): Promise<void> {
	const { name, type } = node;
	await run.journal.record({ kind: "node-finished", span, result, type, name });
	const milliseconds = Math.max(0, run.parts.ports.clock.monotonic() - startedAt);
	run.parts.emit({ kind: "step-finished", span, name, type, depth: depthOf(node.id), result, milliseconds });
}

/** Nesting depth of a node, 0 for top nodes. */
export function depthOf(node: string): number {
	return node.split(".").length - 1;
}

/** Applies what an outcome changes: variables, then flushes what was written, then moves the run's state. */
async function settle(run: Run, node: StepNode, outcome: Outcome): Promise<Result<void, Failure>> {
	for (const change of outcome.variables ?? []) {
		const set = await setVariable(run, node, change);
		if (!set.ok) return set;
	}
	for (const kept of outcome.kept ?? []) keepVariable(run, node, kept);
	for (const volume of outcome.wrote ?? []) {
		const flushed = await run.parts.ports.volumes.flush(volume);
		if (!flushed.ok) return flushed;
	}
	return outcome.kind === "done" && outcome.home !== undefined ? moveHome(run, outcome.home) : ok(undefined);
}

async function applyOutcome(
	run: Run,
	node: StepNode,
	span: Span,
	outcome: Outcome,
	startedAt: number,
): Promise<Result<StepEnd, Failure>> {
	const settled = await settle(run, node, outcome);
	if (!settled.ok) return settled;
	if (outcome.kind === "done" || outcome.kind === "restart") {
		const asked = await restartAsRequested(run, span, outcome);
		if (!asked.ok) return asked;
		if (asked.value) return ok("restarting");
	}
	switch (outcome.kind) {
		case "done":
			await finish(
				run,
				node,
				span,
				{ status: "done", ...(outcome.notes === undefined ? {} : { notes: outcome.notes }) },
				startedAt,
			);
			return ok("next");
		case "skipped":
			await finish(run, node, span, { status: "skipped", why: outcome.why }, startedAt);
			return ok("next");
		case "restart": {
			const asked = await askRestart(run, span, outcome);
			return asked.ok ? ok("restarting") : asked;
		}
		case "hand-over": {
			const { expect, then, notes } = outcome;
			const told = notes === undefined ? {} : { notes };
			const asked = await askRestart(run, span, { into: expect, then, ...told, handOver: outcome });
			return asked.ok ? ok("restarting") : asked;
		}
		default:
			return unreachable(outcome);
	}
}

/** A restart that variables ask for comes before the one that the step itself wants (engine.md §2, step 8). */
async function restartAsRequested(
	run: Run,
	span: Span,
	outcome: DoneOutcome | RestartOutcome,
): Promise<Result<boolean, Failure>> {
	const request = run.restartRequest;
	if (request.ok && request.value === undefined) return ok(false);
	const { notes } = outcome;
	const own = outcome.kind === "restart" ? outcome : undefined;
	const asked: Result<void, Failure> = request.ok
		? await askRestart(run, span, {
				into: request.value?.into ?? run.facts.phase,
				then: request.value?.then === "again" ? "again" : (own?.then ?? "next"),
				requested: true,
				...(notes === undefined ? {} : { notes }),
				...(own?.off === undefined ? {} : { off: own.off }),
				...(own?.countdown === undefined ? {} : { countdown: own.countdown }),
			})
		: request;
	return closeRequest(run, span, asked);
}

/** True when the restart that variables asked for is under way; else the request is taken back, so that it comes up once only. */
async function closeRequest(run: Run, span: Span, asked: Result<void, Failure>): Promise<Result<boolean, Failure>> {
	if (asked.ok) return ok(true);
	const refused = await run.refuseRequest(span.node);
	return refused.ok ? asked : refused;
}

/** A step that failed and asks to be run again behind a restart: its failure is told, and it gets that, up to its limit. */
async function retryAsRequested(
	run: Run,
	node: StepNode,
	span: Span,
	failed: Failure,
): Promise<Result<boolean, Failure>> {
	const request = run.restartRequest;
	if (!request.ok || request.value?.then !== "again") return ok(false);
	// Whether it runs again is the operator's to say now: what it asked for before the cut counts no more.
	if (failed.id === "interrupted-once") {
		const dropped = await run.setVariable({ name: "SMSTSRetryRequested", value: "" }, "engine", span.node);
		return dropped.ok ? ok(false) : dropped;
	}
	run.say(`${node.name} failed (${failed.message}) and asks to run again behind a restart.`, "warning");
	return closeRequest(
		run,
		span,
		await askRestart(run, span, { into: request.value.into, then: "again", requested: true }),
	);
}

/** Asks the technician, if there is one, what a failure means. */
async function answerFailure(
	run: Run,
	node: StepNode,
	span: Span,
	failed: Failure,
	startedAt: number,
): Promise<"again" | StepEnd> {
	const { attendant, emit, ports, signal } = run.parts;
	const again = () => run.journal.record({ kind: "attempt-failed", span, failure: failed });
	// Whether a cut step that may run only once did its work is the operator's to judge, not a retry's.
	const mayRetry = failed.id !== "interrupted-once";
	const failures = run.journal.state.open?.failures ?? 0;
	if (mayRetry && node.retry !== undefined && failures < node.retry.times) {
		const waitMilliseconds = retryWait(node.retry, failures + 1);
		emit({ kind: "retrying", span, waitMilliseconds, failure: failed });
		await again();
		await ports.clock.idle(waitMilliseconds, signal);
		return signal.aborted ? "cancelled" : "again";
	}
	const answer =
		node.continueOnError || attendant === undefined ? "stop" : await askAttendant(run, attendant, node, failed);
	if (answer === "retry") {
		await again();
		return "again";
	}
	if (answer === "skip") {
		run.journal.append({ kind: "operator", choice: "skip", node: node.id });
		await finish(
			run,
			node,
			span,
			{ status: "skipped", why: `the operator skipped it after: ${failed.message}` },
			startedAt,
		);
		return "next";
	}
	await finish(run, node, span, { status: "failed", failure: failed, ignored: node.continueOnError }, startedAt);
	return "next";
}

/** What somebody wants after a failure; nobody's answer is told: whoever comes later must know why the run stopped. */
async function askAttendant(
	run: Run,
	attendant: Attendant,
	node: StepNode,
	failed: Failure,
): Promise<FailureAnswer | undefined> {
	const time = errorDialogMilliseconds(run);
	const answer = await untilAnswered(run, time, (ended) => attendant.onFailure(node, failed, time, ended));
	if (answer === undefined && !run.parts.signal.aborted)
		run.say(`Nobody answered within ${time / 1000} s: the run stops.`, "warning");
	return answer;
}

/** Why a step is passed over, or undefined; a condition that can't be told is a failure, never a guess. A step that was begun is not tested again. */
async function skipReason(run: Run, node: StepNode, span: Span): Promise<Result<string | undefined, Failure>> {
	if (node.disabled) return ok("it is disabled");
	if (node.condition === undefined || run.journal.state.open?.span.node === node.id) return ok(undefined);
	const verdict = await testCondition(run, node, node.condition, span);
	if (!verdict.known) return fail(untestable(node, verdict.because));
	return ok(verdict.value ? undefined : `its condition is not met: ${verdict.explanation}`);
}

function wrongPhase(run: Run, node: StepNode, step: HandledStep): Failure | undefined {
	const { phase } = run.facts;
	const { open } = run.journal.state;
	// WinPE was held for it: it knows how to go on there.
	if (step.holdsWinpe !== undefined && phase === "winpe" && open?.acted === true && open.interrupted) return undefined;
	const wanted = [node.runsIn ?? "any", step.runsIn].find((each) => each !== "any" && each !== phase);
	if (wanted === undefined) return undefined;
	const message = `It runs in ${wanted === "winpe" ? "WinPE" : "the full OS"}, but this is ${phase === "winpe" ? "WinPE" : "the full OS"}.`;
	return failure("wrong-phase", `run ${node.name}`, message, { operand: node.type });
}

/** The span of the next attempt: a cut or retried step keeps its visit. */
function nextSpan(run: Run, node: StepNode): Span {
	const open = run.journal.state.open;
	return open?.span.node === node.id
		? { ...open.span, attempt: open.span.attempt + 1 }
		: { node: node.id, visit: nextVisit(run.journal.state, node.id), attempt: 1 };
}

/** What a step brings along counts while it runs, for programs that it starts too (using variables: action variables are the step's own). */
function lendDefaults(run: Run, { id, defaults = [] }: StepNode): () => void {
	return run.variables.lend(
		defaults.flatMap(({ name, value, secret }) => {
			const expanded = expandText(value, run.lookup, run.isSecret);
			const text = expanded.value.known ? expanded.value.value : value;
			const isHidden = secret || expanded.secret || run.parts.secrets.holdsSecret(text);
			if (isHidden && text !== "") run.parts.secrets.add(text);
			return text === ""
				? []
				: [{ name, value: variableValue(text, isHidden), source: "step-default", node: id } as const];
		}),
	);
}

/** Why a step has nothing to do, as its variables are; one that was begun is not asked again. */
function nothingToDo(run: Run, node: StepNode): string | undefined {
	if (node.derivedBy === undefined || run.journal.state.open?.span.node === node.id) return undefined;
	const resolved = resolveInput(node, run.lookup, run.isSecret);
	return resolved.kind === "nothing" ? resolved.why : undefined;
}

/** A step of another format that nothing here runs: passed over, or a failure where preflight could not refuse it before. */
export async function passOmitted(run: Run, node: StepNode, omitted: Omission): Promise<StepEnd> {
	const span = nextSpan(run, node);
	const skipped = await skipReason(run, node, span);
	const why = skipped.ok ? (skipped.value ?? (omitted.kind === "refused" ? undefined : omitted.why)) : undefined;
	if (why !== undefined) {
		const isLeftOut = skipped.ok && skipped.value === undefined && omitted.kind === "left-out";
		if (isLeftOut) run.say(`${node.name} is left out: ${omitted.why}. ${omitted.instead}.`, "warning");
		passOver(run, node, span, why);
		return "next";
	}
	const { name, type } = node;
	const startedAt = run.parts.ports.clock.monotonic();
	run.journal.append({ kind: "node-started", span, type, name });
	run.parts.emit({ kind: "step-started", span, name, type, depth: depthOf(node.id), position: 0 });
	const failed = skipped.ok ? notSupported(node, omitted) : skipped.error;
	await finish(run, node, span, { status: "failed", failure: failed, ignored: node.continueOnError }, startedAt);
	return "next";
}

function notSupported({ name, type }: StepNode, omitted: Omission): Failure {
	const details = omitted.kind === "refused" ? [omitted.instead] : [];
	return failure("not-supported-here", `run ${name}`, `Nothing here does it: ${omitted.why}.`, {
		operand: type,
		details,
	});
}

/** Ends a step that is not run. Recorded with the next commit: a cut before it tests the condition again. */
function passOver(run: Run, node: StepNode, span: Span, why: string): void {
	const { name, type } = node;
	const result = { status: "skipped", why } as const;
	run.journal.append({ kind: "node-finished", span, result, type, name });
	run.parts.emit({ kind: "step-finished", span, name, type, depth: depthOf(node.id), result, milliseconds: 0 });
}

/** Runs one step to its end, with its retries, and journals everything. */
export async function runStep(run: Run, node: StepNode, step: HandledStep, position: number): Promise<StepEnd> {
	const { ports, emit, signal } = run.parts;
	const startedAt = ports.clock.monotonic();
	for (;;) {
		const span = nextSpan(run, node);
		const { name, type } = node;
		const why = await skipReason(run, node, span);
		const takeBack = lendDefaults(run, node);
		const skipped = why.ok ? (why.value ?? nothingToDo(run, node)) : undefined;
		if (skipped !== undefined) {
			takeBack();
			passOver(run, node, span, skipped);
			return "next";
		}
		run.journal.append({ kind: "node-started", span, type, name });
		emit({ kind: "step-started", span, name, type, depth: depthOf(node.id), position });
		const problem = why.ok ? wrongPhase(run, node, step) : why.error;
		const attempt = problem === undefined ? await attemptStep(run, node, step, span) : fail(problem);
		takeBack();
		if (attempt.ok && attempt.value.kind === "gate-refused") return { refused: attempt.value.failure };
		const end =
			attempt.ok && attempt.value.kind === "outcome"
				? await applyOutcome(run, node, span, attempt.value.outcome, startedAt)
				: attempt;
		if (end.ok) return end.value as StepEnd;
		if (signal.aborted || end.error.id === "cancelled") {
			await finish(run, node, span, { status: "interrupted", why: "cancelled" }, startedAt);
			return "cancelled";
		}
		const retries = await retryAsRequested(run, node, span, end.error);
		if (retries.ok && retries.value) return "restarting";
		const answer = await answerFailure(run, node, span, retries.ok ? end.error : retries.error, startedAt);
		if (answer !== "again") return answer;
	}
}
