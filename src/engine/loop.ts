import { unreachable } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { SequenceNode, StepNode } from "../model/sequence.ts";
import { failure } from "./failures.ts";
import { beginIteration, enterGroup, leaveGroup, setChildVariable, takeList } from "./groups.ts";
import { WayOutOfMemory } from "./leave-memory.ts";
import { type NextAction, nextAction } from "./next.ts";
import type { EngineEnd } from "./parts.ts";
import { askRestart } from "./restarts.ts";
import type { Run } from "./run.ts";
import { passOmitted, runStep, type StepEnd } from "./run-step.ts";

/** What the loop ended in; `finish` leaves closing the run to its caller. */
export type LoopEnd =
	| { readonly kind: "finish"; readonly action: Extract<NextAction, { kind: "finish" }> }
	| { readonly kind: "failed"; readonly failure: Failure }
	| { readonly kind: "gate-refused"; readonly failure: Extract<EngineEnd, { kind: "refused" }>["failure"] }
	| { readonly kind: "restarting" | "cancelled" };

/** Positions of all steps, disabled ones left out, from 1, in the order of the tree (engine.md §7). */
export function stepPositions(
	nodes: readonly SequenceNode[],
	positions = new Map<string, number>(),
): ReadonlyMap<string, number> {
	for (const node of nodes) {
		if (node.kind === "group") stepPositions(node.children, positions);
		else if (!node.disabled) positions.set(node.id, positions.size + 1);
	}
	return positions;
}

/**
 * A restart that was asked for and not yet met when its step ended: the step failed and that was let pass, or a cut came in between.
 * A failure on its way up the groups comes first; what runs behind it may still need the restart.
 */
async function restartBetween(run: Run, action: NextAction): Promise<LoopEnd | undefined> {
	const { open, finishedSteps } = run.journal.state;
	if (open !== undefined || finishedSteps.size === 0) return undefined;
	if ((action.kind === "finish" || action.kind === "leave-group") && action.failure !== undefined) return undefined;
	const request = run.restartRequest;
	if (request.ok && request.value === undefined) return undefined;
	const span = { node: "0", visit: 1, attempt: 1 };
	if (!request.ok) {
		run.say(`${request.error.message} The request is dropped.`, "warning");
		await run.refuseRequest(span.node);
		return undefined;
	}
	const into = request.value?.into ?? run.facts.phase;
	const asked = await askRestart(run, span, { into, then: "resume", requested: true });
	return asked.ok ? { kind: "restarting" } : endOf(asked.error);
}

function endOf(failed: Failure): LoopEnd {
	return failed.id === "cancelled" ? { kind: "cancelled" } : { kind: "failed", failure: failed };
}

async function runNode(run: Run, node: StepNode, position: number): Promise<StepEnd> {
	if (node.omitted !== undefined) return passOmitted(run, node, node.omitted);
	const step = run.parts.steps[node.type];
	if (step === undefined)
		throw new Error(`${failure("not-supported-here", "run a step", node.type).message}: no such step type`);
	return runStep(run, node, step, position);
}

/** Runs nodes until the sequence ends, the machine must restart, somebody cancels or a gate refuses. */
export async function runLoop(run: Run, pauseBefore: string | undefined): Promise<LoopEnd> {
	const { signal, attendant } = run.parts;
	const positions = stepPositions(run.sequence.nodes);
	const wayOut = new WayOutOfMemory(run);
	for (;;) {
		if (signal.aborted) return { kind: "cancelled" };
		const action = nextAction(run.sequence, run.journal.state);
		const restart = await restartBetween(run, action);
		if (restart !== undefined) return restart;
		switch (action.kind) {
			case "enter-group":
				await enterGroup(run, action.node);
				break;
			case "enter-loop":
				await takeList(run, action.node);
				break;
			case "begin-iteration": {
				const begun = await beginIteration(run, action.node, action.iteration);
				if (!begun.ok) leaveGroup(run, { kind: "leave-group", node: action.node, failure: begun.error });
				break;
			}
			case "set-variable": {
				const set = await setChildVariable(run, action.node, action.variable);
				if (!set.ok) leaveGroup(run, { kind: "leave-group", node: action.node, failure: set.error });
				break;
			}
			case "leave-group":
				leaveGroup(run, action);
				break;
			case "finish":
				return { kind: "finish", action };
			case "run-step": {
				const { node } = action;
				const lasting = await wayOut.take();
				if (!lasting.ok) return endOf(lasting.error);
				const isPause = pauseBefore !== undefined && (pauseBefore === node.id || pauseBefore === node.name);
				if (isPause && attendant !== undefined && !(await attendant.onPause(node))) return { kind: "cancelled" };
				const end = await runNode(run, node, positions.get(node.id) ?? 0);
				if (typeof end === "object") return { kind: "gate-refused", failure: end.refused };
				if (end === "restarting" || end === "cancelled") return { kind: end };
				break;
			}
			default:
				return unreachable(action);
		}
	}
}
