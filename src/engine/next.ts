import type { Failure } from "../model/failure.ts";
import type { GroupNode, Sequence, SequenceNode, StepNode } from "../model/sequence.ts";
import type { RunState } from "./run-state.ts";

/** What is due. */
export type NextAction =
	| { readonly kind: "enter-group"; readonly node: GroupNode }
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
	const failure = frame.failure === undefined ? {} : { failure: frame.failure };
	const due = frame.failure === undefined ? children[frame.next] : undefined;
	if (due === undefined)
		return node === undefined ? { kind: "finish", ...failure } : { kind: "leave-group", node, ...failure };
	return due.kind === "group" ? { kind: "enter-group", node: due } : { kind: "run-step", node: due };
}
