import type { TextRange } from "../base/text-range.ts";
import type { Sequence, SequenceNode, StepNode } from "../model/sequence.ts";
import type { ProblemList } from "./problem-list.ts";
import { isCustomStep } from "./step-schema.ts";

type ProblemsOf = (file: string | undefined) => ProblemList | undefined;

/**
 * What a custom sequence may not hold: it runs in the full OS only and deploys no operating system (steps.md §1). `problemsOf` gives the
 * problems of a child's file, and those of the top sequence for undefined.
 */
export function checkCustom(
	{ nodes }: Pick<Sequence, "nodes">,
	bootImage: TextRange | undefined,
	problemsOf: ProblemsOf,
): void {
	if (bootImage !== undefined) {
		const message = "a custom sequence has no boot image: it never leaves the full OS";
		problemsOf(undefined)?.error("not-in-custom", bootImage, message, "leave `boot-image` out, or `kind: custom`");
	}
	visit(nodes, undefined, problemsOf);
}

function visit(nodes: readonly SequenceNode[], file: string | undefined, problemsOf: ProblemsOf): void {
	for (const node of nodes) {
		if (node.kind === "group") visit(node.children, node.child?.file ?? file, problemsOf);
		else checkStep(node, problemsOf(file));
	}
}

function checkStep(node: StepNode, problems: ProblemList | undefined): void {
	const help = "leave `kind: custom` out when the sequence deploys an operating system";
	if (!isCustomStep(node.type)) {
		const message = `\`${node.type}\` deploys an operating system; a custom sequence does not`;
		problems?.error("not-in-custom", node.range, message, help);
		return;
	}
	if (node.type === "restart" && node.input.to === "winpe") {
		const range = node.inputRanges["/to"] ?? node.range;
		problems?.error(
			"not-in-custom",
			range,
			"a custom sequence can't restart into WinPE: it runs in the full OS only",
			help,
		);
	}
	if (node.runsIn === "winpe") {
		problems?.error("not-in-custom", node.range, "a custom sequence never runs in WinPE", "leave `runs-in` out");
	}
}
