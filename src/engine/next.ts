import type { Failure } from "../model/failure.ts";
import type { ChildVariable, ForEach, GroupNode, Sequence, SequenceNode, StepNode } from "../model/sequence.ts";
import type { Frame } from "./frames.ts";
import type { RunState } from "./run-state.ts";

/** A group that is a loop. */
export type LoopNode = GroupNode & { readonly forEach: ForEach };

/** Whether a group is a loop. */
export function isLoop(node: GroupNode): node is LoopNode {
	return node.forEach !== undefined;
}

/** What is due. */
export type NextAction =
	| { readonly kind: "enter-group"; readonly node: GroupNode }
	/** A loop is entered in the middle: somebody goes on from a node in it. */
	| { readonly kind: "enter-loop"; readonly node: LoopNode }
	| { readonly kind: "begin-iteration"; readonly node: LoopNode; readonly iteration: number }
	/** A child sequence starts: its variables are set one after the other. */
	| { readonly kind: "set-variable"; readonly node: GroupNode; readonly variable: ChildVariable }
	| { readonly kind: "leave-group"; readonly node: GroupNode; readonly failure?: Failure }
	| { readonly kind: "run-step"; readonly node: StepNode }
	| { readonly kind: "finish"; readonly failure?: Failure };

function childrenOf(
	sequence: Sequence,
	group: string,
): { readonly node?: GroupNode; readonly children: readonly SequenceNode[] } {
	let children: readonly SequenceNode[] = sequence.nodes;
	let node: GroupNode | undefined;
	for (const part of group === "" ? [] : group.split(".")) {
		const child = children[Number(part) - 1];
		if (child?.kind !== "group") throw new Error(`the journal names group ${group}, which the sequence does not have`);
		node = child;
		children = child.children;
	}
	return node === undefined ? { children } : { node, children };
}

/**
 * What comes next, from the sequence and the folded journal alone. A failure that was not ignored ends its group;
 * the group's own flag decides whether its parent goes on (engine.md §2).
 */
export function nextAction(sequence: Sequence, state: RunState): NextAction {
	const frame = state.frames.at(-1);
	if (frame === undefined) return { kind: "finish" };
	const { node, children } = childrenOf(sequence, frame.group);
	const first = node === undefined || frame.failure !== undefined ? undefined : beforeChildren(node, frame);
	if (first !== undefined) return first;
	const failure = frame.failure === undefined ? {} : { failure: frame.failure };
	const due = frame.failure === undefined ? children[frame.next] : undefined;
	if (due === undefined)
		return node === undefined ? { kind: "finish", ...failure } : { kind: "leave-group", node, ...failure };
	return due.kind === "group" ? { kind: "enter-group", node: due } : { kind: "run-step", node: due };
}

/** What a loop and a child sequence do before their children are due. */
function beforeChildren(node: GroupNode, frame: Frame): NextAction | undefined {
	if (isLoop(node)) {
		if (frame.loop === undefined) return { kind: "enter-loop", node };
		return frame.loop.isOpen ? undefined : { kind: "begin-iteration", node, iteration: frame.loop.iteration + 1 };
	}
	const variable = node.child?.variables[frame.variablesSet];
	return variable === undefined ? undefined : { kind: "set-variable", node, variable };
}
