import { fail, ok, type Result } from "../base/result.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import type { Phase } from "../model/phase.ts";
import type { Sequence } from "../model/sequence.ts";
import { literalSecrets } from "../sequence/literal-secrets.ts";
import { totalSteps } from "../sequence/walk.ts";
import { withdraw } from "./close-run.ts";
import { expose } from "./exposures.ts";
import { failure } from "./failures.ts";
import { isSettledAt } from "./found-runs.ts";
import { recordHome } from "./home.ts";
import { applyInitial, type InitialVariable, initialVariables } from "./initial-variables.ts";
import { Journal, readJournal } from "./journal.ts";
import type { EngineEnd, EngineParts, StartRequest } from "./parts.ts";
import { cancelled, certify, refusal } from "./preflight/gate.ts";
import { mayEraseDisk, type Preflight } from "./preflight/preflight.ts";
import { isAskedAgain } from "./preflight/secrets.ts";
import { journalLedger } from "./release-ledger.ts";
import { Run } from "./run.ts";
import { destroyKeys } from "./run-key.ts";
import { foldJournal } from "./run-state.ts";
import { writeStagedSequence } from "./staged-sequence.ts";
import { registerContinuation, stageContents, stageEngine } from "./staging.ts";

/** The share or medium with the content does not answer: known before anything is proven, and said as what it means. */
function contentUnreachable(because: Failure): Failure {
	const message = `The place of the sequence's content can't be reached: ${because.message}.`;
	const operand = because.operand === undefined ? {} : { operand: because.operand };
	return failure("content-missing", "find the sequence's content", message, operand);
}

async function makeRun(
	parts: EngineParts,
	facts: MachineFacts,
	sequence: Sequence,
	request: StartRequest,
	onRamDisk: boolean,
): Promise<Result<Run, Failure>> {
	const { journalStore, clock, random } = parts.ports;
	// The first record already may tell what the sequence holds.
	for (const { text } of literalSecrets(sequence)) parts.secrets.add(text);
	const home = await journalStore.home({ onRamDisk });
	if (!home.ok) return home;
	const contentRoot = await journalStore.durable(request.contentRoot ?? "");
	if (!contentRoot.ok) return fail(contentUnreachable(contentRoot.error));
	const journal = new Journal(journalStore, clock, facts.bootId, home.value, []);
	const medium = request.mediumId === undefined ? {} : { mediumId: request.mediumId };
	journal.append({
		kind: "run-started",
		runId: random.guid(),
		sequenceName: parts.secrets.redact(sequence.name),
		sequenceDigest: sequence.digest,
		machine: { uuid: facts.uuid, serialNumber: facts.serialNumber },
		engine: parts.engineName,
		contentRoot: contentRoot.value,
		unattended: facts.unattended,
		...medium,
	});
	journal.append({ kind: "boot-started", phase: facts.phase, startedFrom: facts.startedFrom });
	const run = new Run(parts, facts, journal, sequence);
	const bound = await run.bind();
	return bound.ok ? ok(run) : bound;
}

/**
 * A run with the variables that it begins with. Nothing is written yet. Where it may erase a disk in this WinPE its state
 * begins on the RAM disk: a volume that is there now may be gone by then, and what lies on a disk must not keep it from being chosen.
 */
async function makeRunAtHome(
	parts: EngineParts,
	facts: MachineFacts,
	sequence: Sequence,
	request: StartRequest,
): Promise<Result<{ readonly run: Run; readonly initial: readonly InitialVariable[] }, Failure>> {
	const made = await makeRun(parts, facts, sequence, request, false);
	if (!made.ok) return made;
	const given = await initialVariables(made.value, request);
	if (!given.ok) return given;
	const initial = given.value;
	applyInitial(made.value, initial);
	const isLasting = facts.phase !== "winpe" || made.value.journal.place.volatile;
	if (isLasting || (await mayEraseDisk(made.value)) === undefined) return ok({ run: made.value, initial });
	const again = await makeRun(parts, facts, sequence, request, true);
	if (again.ok) takeOver(made.value, again.value, initial);
	return again.ok ? ok({ run: again.value, initial }) : again;
}

/** Gives a run what another one was given: nobody is asked twice. */
function takeOver(from: Run, to: Run, initial: readonly InitialVariable[]): void {
	for (const [name, source] of from.sources) to.sources.set(name, source);
	for (const [name, missing] of from.missing) to.missing.set(name, missing);
	applyInitial(to, initial);
}

/** The first durable traces of a run; only after its certificate was granted. */
async function settleIn(
	run: Run,
	initial: readonly InitialVariable[],
	certificate: Preflight,
): Promise<Result<void, Failure>> {
	const { journalStore } = run.parts.ports;
	const { place } = run.journal;
	const prepared = await journalStore.prepare(place);
	if (!prepared.ok) return prepared;
	run.openLogs();
	// A run that was cut off before its first record may have left a key: nothing was sealed with it that still counts.
	const fresh = await destroyKeys(run.parts.ports, undefined);
	if (!fresh.ok) return fresh;
	const written = await writeStagedSequence(run, place);
	if (!written.ok) return written;
	await run.journal.begin();
	run.parts.connectLedger?.(journalLedger(run.journal));
	for (const { name, value, source, origin, lost, from } of initial) {
		const told = { ...(origin === undefined ? {} : { origin }), ...(lost === undefined ? {} : { lost }) };
		const again = from !== undefined && (await isAskedAgain(run, name, certificate.steps));
		const set = await run.setVariable({ name, value }, source, undefined, told, from && { from, again });
		if (!set.ok) return set;
	}
	for (const { name } of literalSecrets(run.sequence)) expose(run, name, { why: "in-sequence" });
	const homed = await recordHome(run);
	return homed.ok ? settle(run, certificate) : homed;
}

/** Puts in place what later systems need; the granted certificate is recorded behind it, so that a cut in between does this again. */
async function settle(run: Run, certificate: Preflight): Promise<Result<void, Failure>> {
	const { phase } = run.facts;
	if (!run.journal.place.volatile) {
		const engine = run.journal.state.engine === undefined ? await stageEngine(run) : ok(undefined);
		if (!engine.ok) return engine;
		const registered = await registerContinuation(run);
		if (!registered.ok) return registered;
		const later: readonly Phase[] = phase === "winpe" ? ["full-os"] : ["winpe", "full-os"];
		const staged = await stageContents(run, certificate.contents, later);
		if (!staged.ok) return staged;
	}
	const { items } = certificate;
	await run.journal.record({ kind: "certificate", phase, items, granted: true, final: phase === "winpe" });
	return ok(undefined);
}

/** Ends a beginning that a cut left half done: proven again, then put in place. */
export async function settleAgain(run: Run): Promise<Result<void, Failure>> {
	const certificate = await certify(run, run.facts.phase === "winpe" ? "final" : "first");
	if (run.parts.signal.aborted) return fail(cancelled());
	if (!certificate.granted) return fail(refusal(certificate.items, "prove that the whole sequence can run here"));
	return settle(run, certificate);
}

/** Another machine's journal at the place for this run's state is never overwritten unasked. */
async function homeIsFree(parts: EngineParts, request: StartRequest): Promise<Result<void, Failure>> {
	const { journalStore } = parts.ports;
	const home = await journalStore.home();
	if (!home.ok) return home;
	const present = await readJournal(journalStore, home.value);
	if (!present.ok) return present;
	const state = foldJournal(present.value?.lines ?? []);
	if (!isSettledAt(state, home.value) || request.choice?.kind === "discard") return ok(undefined);
	const message =
		"The place for this run's state holds the journal of another machine, or one captured inside an image. Give --discard to replace it.";
	return fail(failure("journal-foreign", "start a run", message, { operand: home.value.folder }));
}

/** Begins a run: preflight first, with nothing touched; state, engine and content are put in place only when it is granted. */
export async function newRun(
	parts: EngineParts,
	facts: MachineFacts,
	request: StartRequest,
	proceed: (run: Run, request: StartRequest) => Promise<Result<EngineEnd, Failure>>,
): Promise<Result<EngineEnd, Failure>> {
	const { sequence } = request;
	if (sequence === undefined) return fail(failure("input-invalid", "start a run", "No sequence is given."));
	if (sequence.kind === "custom" && facts.phase === "winpe") {
		const message = "A custom sequence runs in the full OS only, and this is WinPE.";
		return ok({ kind: "refused", failure: failure("wrong-phase", "start a run", message, { operand: sequence.name }) });
	}
	const free = request.planOnly === true ? ok(undefined) : await homeIsFree(parts, request);
	if (!free.ok) return free;
	const made = await makeRunAtHome(parts, facts, sequence, request);
	// Nothing was touched yet.
	if (!made.ok) {
		if (made.error.id === "cancelled") return ok({ kind: "cancelled" });
		return ok({ kind: "refused", failure: made.error });
	}
	const { run, initial } = made.value;
	const runId = run.journal.state.started?.runId ?? "";
	parts.emit({
		kind: "run-started",
		runId,
		sequenceName: sequence.name,
		engine: parts.engineName,
		resumed: false,
		totalSteps: totalSteps(sequence.nodes),
		finishedSteps: 0,
	});
	parts.emit({
		kind: "boot-started",
		phase: facts.phase,
		bootNumber: 1,
		machine: `${facts.make} ${facts.model}, ${facts.serialNumber}`,
	});
	const certificate = await certify(run, facts.phase === "winpe" ? "final" : "first");
	if (parts.signal.aborted) return ok({ kind: "cancelled" });
	request.onPlan?.(certificate.steps, certificate.conditions);
	if (!certificate.granted) {
		const refused = refusal(certificate.items, "prove that the whole sequence can run here");
		parts.emit({ kind: "run-finished", succeeded: false, cancelled: false, failure: refused, milliseconds: 0 });
		return ok({ kind: "refused", failure: refused });
	}
	if (request.planOnly === true) return ok({ kind: "nothing-to-do", message: "Only a plan was asked for." });
	const settled = await settleIn(run, initial, certificate);
	return settled.ok ? proceed(run, request) : withdraw(run, settled.error);
}
