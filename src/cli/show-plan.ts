import type { PlannedStep } from "../engine/parts.ts";
import type { Phase } from "../model/phase.ts";
import type { SequenceNode } from "../model/sequence.ts";
import { phaseName } from "../report/phase-name.ts";
import { Page } from "./page.ts";
import type { Plan } from "./plan-run.ts";
import { doubtsOf, effectText, inputTexts } from "./plan-words.ts";
import type { Terminal } from "./services.ts";

/** Prints the plan: the tree in order, what each step gets, will do, and why. */
export function showPlan(terminal: Terminal, plan: Plan): void {
	const page = new Page(terminal);
	page.line(0, `Plan for "${plan.sequence.name}" on ${plan.machine}: nothing is executed`, page.style.bold);
	terminal.out("\n");
	const steps = new Map(plan.steps.map((step) => [step.node.id, step]));
	for (const node of plan.sequence.nodes) showNode(page, node, 0, steps);
	terminal.out("\n");
	const doubtful = plan.steps.filter((step) => doubtsOf(step).length > 0).length;
	const sure = `${plan.steps.length} ${plan.steps.length === 1 ? "step" : "steps"} can be reached`;
	page.line(0, doubtful === 0 ? sure : `${sure}, ${doubtful} of them with something that is not known yet`);
}

function showNode(page: Page, node: SequenceNode, depth: number, steps: ReadonlyMap<string, PlannedStep>): void {
	const indent = depth * 2;
	const { signs, bold, dim } = page.style;
	const off = node.disabled ? " (disabled)" : "";
	if (node.kind === "group") {
		page.line(indent, `${signs.group} ${node.id} ${node.name}${off}`, bold, 2);
		for (const child of node.children) showNode(page, child, depth + 1, steps);
		return;
	}
	const step = steps.get(node.id);
	if (step === undefined) {
		const why = node.disabled ? "disabled" : "not reached: a condition is not met, or the run ends before";
		page.line(indent, `${signs.skipped} ${node.id} ${node.name} (${node.type}), ${why}`, dim, 2);
		return;
	}
	page.line(indent, `${signs.running} ${node.id} ${node.name} (${node.type}, in ${phaseName(step.phase)})`, bold, 2);
	showStep(page, step, indent + 4);
}

function showStep(page: Page, step: PlannedStep, indent: number): void {
	const { yellow, red, dim } = page.style;
	if (step.input.kind === "invalid")
		for (const problem of step.input.problems) page.field(indent, "wrong", problem, red);
	else {
		const texts = inputTexts(step.input.input);
		texts.forEach((text, index) => {
			page.field(indent, index === 0 ? "input" : "", text);
		});
	}
	if (step.decision !== undefined) page.field(indent, "will", step.decision.summary);
	else page.field(indent, "will", "decided when it is reached", dim);
	for (const choice of step.decision?.choices ?? []) {
		page.field(indent, "chooses", `${choice.what}: ${choice.chosen}, because ${choice.because}`);
		for (const { name, rejected } of choice.candidates ?? []) {
			if (rejected !== undefined) page.field(indent, "", `not ${name}: ${rejected}`, dim);
		}
	}
	step.effects.map(effectText).forEach((text, index) => {
		page.field(indent, index === 0 ? "effects" : "", text, /^[A-Z]{2}/.test(text) ? yellow : undefined);
	});
	for (const doubt of doubtsOf(step)) page.field(indent, "uncertain", doubt, yellow);
}

/** The plan for programs. */
export function planJson(plan: Plan, withCertificate: boolean, only?: Phase) {
	const { sequence, machine, steps, items, granted, warnings } = plan;
	return {
		sequence: { name: sequence.name, digest: sequence.digest },
		machine,
		granted,
		warnings,
		steps: steps.map(({ node, phase, phaseDoubt, uncertain, input, effects, decision }) => ({
			...{ id: node.id, name: node.name, type: node.type, phase, phaseDoubt, uncertain, input, effects },
			...(decision === undefined ? {} : { decision: { summary: decision.summary, choices: decision.choices } }),
		})),
		...(withCertificate ? { certificate: items.filter(({ phase }) => only === undefined || phase === only) } : {}),
	};
}
