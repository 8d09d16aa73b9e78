import { fail, ok, type Result, unreachable } from "../base/result.ts";
import { foldCase, normalizePath } from "../base/windows-path.ts";
import type { Decision } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { Span } from "../model/journal.ts";
import type { JsonObject } from "../model/json.ts";
import type { Outcome } from "../model/outcome.ts";
import { OUTPUT_FOLDER, outputFileName } from "../model/output-file.ts";
import { LineRedactor } from "../model/redaction/line-redactor.ts";
import type { StepNode } from "../model/sequence.ts";
import { setVariable } from "./change-variables.ts";
import { failure } from "./failures.ts";
import type { HandledStep } from "./parts.ts";
import { secondGate } from "./preflight/gate.ts";
import { releaseHeld } from "./release-ledger.ts";
import { type ResolvedInput, resolveInput } from "./resolve-input.ts";
import type { Run } from "./run.ts";
import { openDecision, sealDecision } from "./sealed-decision.ts";
import { removeBootImage } from "./staging.ts";
import { withinTime } from "./time-limit.ts";

/** What one attempt came to: an outcome, or a gate that refused before anything was destroyed. */
export type Attempt =
	| { readonly kind: "outcome"; readonly outcome: Outcome }
	| { readonly kind: "gate-refused"; readonly failure: Failure };

function inputFailure(node: StepNode, problems: readonly string[]): Failure {
	return failure("input-invalid", "read the step's input", `${node.name} (${node.type}) can't be decided.`, {
		operand: node.name,
		details: problems,
	});
}

/** The failure of a step that needs a secret which could not be had in this system. */
function missingSecret(run: Run, node: StepNode, uses: readonly string[]): Failure | undefined {
	const used = new Set(uses.map(foldCase));
	const found = [...run.missing].find(([folded]) => used.has(folded))?.[1];
	if (found === undefined) return undefined;
	const details = [`Start again with --resume --secret ${found.name}=env:VARIABLE, file:PATH or prompt.`];
	const message = `It has no value here: ${found.why}.`;
	return failure("secret-missing", `read the secret ${found.name}`, message, { operand: node.name, details });
}

async function decide(
	run: Run,
	step: HandledStep,
	{ input, uses: names }: Extract<ResolvedInput, { kind: "known" }>,
	span: Span,
): Promise<Result<Decision<JsonObject>, Failure>> {
	const decided = await step.decide(input, run.look);
	if (!decided.ok) return decided;
	const sealed = await sealDecision(run, decided.value);
	if (!sealed.ok) return sealed;
	const uses = names.length === 0 ? {} : { uses: names };
	run.journal.append({ kind: "decided", span, decision: sealed.value, ...uses });
	const { summary, choices } = decided.value;
	run.parts.emit({ kind: "step-decided", span, summary, choices, ...uses });
	return ok(decided.value);
}

/** What to do with a step that a cut ended in the middle of its act. */
async function resumeCut(
	run: Run,
	node: StepNode,
	step: HandledStep,
	input: JsonObject,
	decision: Decision<JsonObject>,
): Promise<Result<"act" | "done", Failure>> {
	const idempotence = step.idempotence(input);
	switch (idempotence) {
		case "repeatable":
			return ok("act");
		case "once": {
			if (run.journal.state.open?.operator === "again") return ok("act");
			const message = "A cut ended it in the middle. It may run only once, and how far it came can't be told.";
			const details = [
				"Look at what it did, then start again with --again (run it once more) or --skip (go on behind it).",
			];
			return fail(failure("interrupted-once", `run ${node.name}`, message, { operand: decision.summary, details }));
		}
		case "verify-first": {
			const probe = await step.probe?.(decision, run.look);
			if (probe === undefined) return ok("act");
			if (!probe.ok) return probe;
			const what = run.journal.state.open?.handedBack === true ? "has the machine back" : "was cut";
			run.say(`${node.name} ${what}; looking at the machine says: ${probe.value}.`);
			return ok(probe.value === "done" ? "done" : "act");
		}
		default:
			return unreachable(idempotence);
	}
}

async function act(
	run: Run,
	node: StepNode,
	step: HandledStep,
	decision: Decision<JsonObject>,
	span: Span,
	destructive: boolean,
): Promise<Result<Outcome, Failure>> {
	await run.journal.record({ kind: "act-started", span, destructive });
	const { emit, signal, ports } = run.parts;
	let said = false;
	// A secret that a program prints over several lines is none in any of them.
	const lines = new LineRedactor(run.parts.secrets, (text) =>
		emit({ kind: "message", level: "information", text, component: node.type, span }),
	);
	const outcome = await withinTime(node, { clock: ports.clock, signal }, (ends) => {
		const acting: Parameters<Run["context"]>[1] = {
			signal: ends,
			report: (progress) => emit({ kind: "step-progress", span, progress }),
			log: (text) => {
				said = true;
				lines.push(text);
			},
			set: (change) => setVariable(run, node, change),
		};
		return step.act(decision, run.context(node.name, acting, decision.secrets));
	});
	lines.end();
	const released = await releaseHeld(run, "step-end");
	if (outcome.ok) return released.ok ? outcome : released;
	return said ? fail({ ...outcome.error, outputFile: outputPlace(span, node) }) : outcome;
}

/** Where the reporters keep what the tools of an attempt said, below the folder of the logs. */
function outputPlace(span: Span, node: StepNode): string {
	return `${OUTPUT_FOLDER}\\${outputFileName(span, node.name)}`;
}

/** One attempt of a step: expand, decide (or take the journaled decision), pass the gate, act. */
export async function attemptStep(
	run: Run,
	node: StepNode,
	step: HandledStep,
	span: Span,
): Promise<Result<Attempt, Failure>> {
	if (run.journal.state.open?.operator === "skip")
		return ok({ kind: "outcome", outcome: { kind: "skipped", why: "the operator skipped it after a cut" } });
	const resolved = resolveInput(node, run.lookup, run.isSecret, step.derive);
	if (resolved.kind === "invalid") return fail(inputFailure(node, resolved.problems));
	if (resolved.kind === "nothing") return ok({ kind: "outcome", outcome: { kind: "skipped", why: resolved.why } });
	const missing = missingSecret(run, node, resolved.uses);
	if (missing !== undefined) return fail(missing);
	if (resolved.kind === "partial") return fail(inputFailure(node, [resolved.because]));
	for (const name of resolved.undefinedNames)
		run.say(`${node.name}: the variable ${name} has no value; %${name}% stays as it is.`, "warning");
	const { input } = resolved;
	const open = run.journal.state.open;
	const cut = open?.interrupted === true && open.acted && open.decision !== undefined ? open.decision : undefined;
	const destructive = step.destructive(input);
	const holdsWinpe = step.holdsWinpe?.(input) === true;
	if (cut !== undefined) {
		const decision = await openDecision(run, cut);
		if (!decision.ok) return decision;
		const verdict = await resumeCut(run, node, step, input, decision.value);
		if (!verdict.ok) return verdict;
		if (verdict.value === "done") return finishedBefore(run, node, step, decision.value, span);
		const refused = await passGate(run, destructive, holdsWinpe);
		if (refused !== undefined) return refused;
		return actBehindGate(run, node, step, decision.value, span, { destructive, holdsWinpe });
	}
	for (const effect of step.effects(input)) {
		if (effect.kind !== "captures-state") continue;
		const store = normalizePath(effect.store);
		const isKept = store === undefined ? ok(undefined) : await run.protect(store);
		if (!isKept.ok) return isKept;
	}
	const refused = await passGate(run, destructive, holdsWinpe);
	if (refused !== undefined) return refused;
	const decision = await decide(run, step, resolved, span);
	if (!decision.ok) return giveWindowsBack(run, holdsWinpe, decision);
	return actBehindGate(run, node, step, decision.value, span, { destructive, holdsWinpe });
}

/** The last gate, for a step that has to pass it; undefined when the way is free. In WinPE a held boot image is in place already. */
async function passGate(
	run: Run,
	destructive: boolean,
	holdsWinpe: boolean,
): Promise<Result<Attempt, Failure> | undefined> {
	const holds = holdsWinpe && run.facts.phase === "full-os";
	if (!destructive && !holds) return undefined;
	const gate = await secondGate(run, holds);
	if (gate.ok) return undefined;
	return gate.error.id === "cancelled" ? gate : ok({ kind: "gate-refused", failure: gate.error });
}

async function actBehindGate(
	run: Run,
	node: StepNode,
	step: HandledStep,
	decision: Decision<JsonObject>,
	span: Span,
	{ destructive, holdsWinpe }: { readonly destructive: boolean; readonly holdsWinpe: boolean },
): Promise<Result<Attempt, Failure>> {
	const outcome = await act(run, node, step, decision, span, destructive);
	return outcome.ok ? ok({ kind: "outcome", outcome: outcome.value }) : giveWindowsBack(run, holdsWinpe, outcome);
}

/** A step that holds WinPE and fails in the full OS leaves it the running Windows: that is started again, not WinPE. */
async function giveWindowsBack<Refused extends Result<never, Failure>>(
	run: Run,
	holdsWinpe: boolean,
	refused: Refused,
): Promise<Refused> {
	if (!holdsWinpe || run.facts.phase !== "full-os") return refused;
	const removed = await removeBootImage(run);
	if (!removed.ok) run.say(`WinPE stays what starts next: ${removed.error.message}`, "warning");
	return refused;
}

/** A cut step whose work is there already: its outcome is read from the machine where the step can tell it. */
async function finishedBefore(
	run: Run,
	node: StepNode,
	step: HandledStep,
	decision: Decision<JsonObject>,
	span: Span,
): Promise<Result<Attempt, Failure>> {
	const recovered = await step.recover?.(decision, run.look);
	if (recovered === undefined)
		return ok({ kind: "outcome", outcome: { kind: "done", notes: [`${node.name} had finished before the cut`] } });
	if (!recovered.ok) return recovered;
	const when = run.journal.state.open?.handedBack === true ? "is done" : "had finished before the cut";
	run.say(`${node.name} (${span.node}) ${when}; its results are read from the machine.`);
	return ok({ kind: "outcome", outcome: recovered.value });
}
