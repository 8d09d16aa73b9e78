import type { StartRequest } from "../engine/parts.ts";
import { findNode, type PlacedNode } from "../sequence/walk.ts";
import { EXIT } from "./exit-codes.ts";
import { withMachine } from "./opened-machine.ts";
import { Page } from "./page.ts";
import { type Plan, planRun } from "./plan-run.ts";
import { doubtsOf } from "./plan-words.ts";
import { findSubject } from "./planned-subject.ts";
import type { Services } from "./services.ts";
import { showChoices, showTests } from "./show-tests.ts";
import { tellFailure, tellUsage } from "./tell.ts";

/** What is explained before anything runs. */
export interface PlannedQuestion {
	/** Id or name of the step or group. */
	readonly step: string;
	/** Sequence file or example. */
	readonly sequence: string;
	/** Machine's folder, or template; that of the example when left out. */
	readonly machine?: string;
	readonly given: Pick<StartRequest, "variables" | "variablesFiles">;
	readonly asJson: boolean;
}

/** Explains what will become of a node, as far as preflight can tell; nothing is run. The exit code. */
export async function explainPlanned(services: Services, question: PlannedQuestion): Promise<number> {
	const subject = await findSubject(services, { sequence: question.sequence, machine: question.machine });
	if (!subject.ok) return subject.error;
	const { sequence, wanted } = subject.value;
	const placed = findNode(sequence.nodes, question.step);
	if (!placed.ok) return tellUsage(services, [placed.error.message, ...placed.error.help].join("\n  "));
	return withMachine(services, wanted, async (machine) => {
		const plan = await planRun(services, machine, sequence, question.given);
		if (!plan.ok) return tellFailure(services, plan.error);
		if (question.asJson)
			services.terminal.out(`${JSON.stringify(factsOf(plan.value, placed.value), undefined, "\t")}\n`);
		else show(new Page(services.terminal), plan.value, placed.value);
		return EXIT.done;
	});
}

/** Whether the node will run, in one of four words. */
function outlook(plan: Plan, { node, groups }: PlacedNode): "runs" | "may run" | "is passed over" | "fails" {
	const own = plan.conditions.find((each) => each.node.id === node.id);
	if (own?.verdict.known === false && own.verdict.isError === true) return "fails";
	if ([...groups, node].some(({ disabled }) => disabled)) return "is passed over";
	const reached = plan.steps.filter((step) => step.node.id === node.id || step.node.id.startsWith(`${node.id}.`));
	if (reached.length === 0) return "is passed over";
	return reached.every((step) => step.uncertain !== undefined) ? "may run" : "runs";
}

function factsOf(plan: Plan, placed: PlacedNode) {
	const { node } = placed;
	const step = plan.steps.find((each) => each.node.id === node.id);
	const tested = [...placed.groups, node].flatMap((each) => {
		const condition = plan.conditions.find((one) => one.node.id === each.id);
		return condition === undefined ? [] : [{ node: each.id, name: each.name, tests: condition.verdict.tests }];
	});
	return {
		...{ node: node.id, name: node.name, outlook: outlook(plan, placed), conditions: tested },
		...(step === undefined ? {} : { phase: step.phase, doubts: doubtsOf(step), decision: step.decision ?? null }),
	};
}

const SENTENCES = {
	runs: "will run",
	"may run": "may run: that can't be told before",
	"is passed over": "will be passed over",
	fails: "will fail: its condition can't be told",
} as const;

function show(page: Page, plan: Plan, placed: PlacedNode): void {
	const { node, groups } = placed;
	const type = node.kind === "step" ? ` (${node.type})` : "";
	page.line(0, `${node.id} ${node.name}${type} of "${plan.sequence.name}" on ${plan.machine}`, page.style.bold);
	page.line(2, SENTENCES[outlook(plan, placed)]);
	for (const each of [...groups, node]) {
		if (each.disabled) page.field(2, "disabled", `${each.id} ${each.name}`);
		const tested = plan.conditions.find((one) => one.node.id === each.id);
		if (tested === undefined) continue;
		if (each !== node) page.field(2, "group", `${each.id} ${each.name}`);
		showTests(page, tested.verdict.tests);
	}
	const step = plan.steps.find((each) => each.node.id === node.id);
	if (step === undefined) return;
	if (step.decision !== undefined) page.field(2, "will", step.decision.summary);
	showChoices(page, step.decision?.choices ?? []);
	for (const doubt of doubtsOf(step)) page.field(2, "uncertain", doubt, page.style.yellow);
}
