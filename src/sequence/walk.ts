import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import { foldCase } from "../base/windows-path.ts";
import type { GroupNode, SequenceNode, StepNode } from "../model/sequence.ts";

/** A node with the groups around it, outermost first. */
export interface PlacedNode {
	readonly node: SequenceNode;
	readonly groups: readonly GroupNode[];
}

/** Why a node that someone named was not found. */
export interface NodeProblem {
	readonly message: string;
	readonly help: readonly string[];
}

/** All nodes in the order in which they run, each group before its children. */
export function* walkNodes(nodes: readonly SequenceNode[], groups: readonly GroupNode[] = []): Iterable<PlacedNode> {
	for (const node of nodes) {
		yield { node, groups };
		if (node.kind === "group") yield* walkNodes(node.children, [...groups, node]);
	}
}

/** All steps in the order in which they run, disabled ones too. */
export function stepsOf(nodes: readonly SequenceNode[]): readonly StepNode[] {
	const steps: StepNode[] = [];
	for (const { node } of walkNodes(nodes)) if (node.kind === "step") steps.push(node);
	return steps;
}

/** The files of all child sequences, relative to the folder of the top sequence; each once. */
export function childFiles(nodes: readonly SequenceNode[]): readonly string[] {
	const files = new Set<string>();
	for (const { node } of walkNodes(nodes))
		if (node.kind === "group" && node.child !== undefined) files.add(node.child.file);
	return [...files];
}

/** The number that progress counts to: enabled steps, those of disabled groups too; groups and child sequences do not count. */
export function totalSteps(nodes: readonly SequenceNode[]): number {
	return stepsOf(nodes).filter((step) => !step.disabled).length;
}

/** Finds a node by its id or its name, letters without case. A name that several nodes have names none. */
export function findNode(nodes: readonly SequenceNode[], text: string): Result<PlacedNode, NodeProblem> {
	const placed = [...walkNodes(nodes)];
	const byId = placed.find(({ node }) => node.id === text);
	if (byId !== undefined) return ok(byId);
	const folded = foldCase(text.trim());
	const [first, ...others] = placed.filter(({ node }) => foldCase(node.name) === folded);
	if (first !== undefined && others.length === 0) return ok(first);
	if (first !== undefined) {
		const help = [first, ...others].map(({ node }) => `${node.id}  ${node.name}`);
		return fail({ message: `${others.length + 1} nodes are named ${JSON.stringify(text)}; give the id`, help });
	}
	const guess = didYouMean(
		text,
		placed.slice(0, 1000).map(({ node }) => node.name),
	);
	const help = guess === undefined ? [] : [`did you mean ${JSON.stringify(guess)}?`];
	return fail({ message: `no node has the id or name ${JSON.stringify(text)}`, help });
}
