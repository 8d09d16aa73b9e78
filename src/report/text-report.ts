import { formatDuration } from "../base/duration.ts";
import { failureBlock, refusalBlock } from "./blocks.ts";
import type { ReportModel, ReportNode } from "./report-model.ts";
import { forTerminal, type Paint, type Style } from "./style.ts";
import { oneLine, wrapText } from "./text-width.ts";

const OUTCOMES: Readonly<Record<ReportModel["outcome"], string>> = {
	succeeded: "finished",
	failed: "failed",
	cancelled: "cancelled, can go on",
	refused: "refused, nothing was touched",
	interrupted: "cut off: it stopped in the middle and goes on at the next start",
	running: "goes on now",
};
const LABEL_WIDTH = 10;
/** Warnings that a summary tells; the report has them all. */
const MOST_WARNINGS = 10;

/** A short summary of a run for a terminal: how it ended, what was done, what failed and why. Times are in local time. */
export function textReport(model: ReportModel, style: Style, columns: number): readonly string[] {
	const lines: string[] = [];
	const field = (label: string, text: string, paint: Paint = (plain) => plain) => {
		if (text === "") return;
		const wrapped = wrapText(forTerminal(oneLine(text), style), Math.max(20, columns - LABEL_WIDTH));
		wrapped.forEach((line, index) => {
			lines.push(style.dim((index === 0 ? label : "").padEnd(LABEL_WIDTH)) + paint(line));
		});
	};
	const { outcome } = model;
	const tone =
		outcome === "succeeded" ? style.green : outcome === "failed" || outcome === "refused" ? style.red : style.yellow;
	field("Run", model.sequence, style.bold);
	field("", OUTCOMES[outcome], tone);
	field("Machine", model.machine);
	field(
		"Time",
		`${localTime(model.startedAt)}, ${formatDuration(model.endedAt - model.startedAt)}, ${bootCount(model)}`,
	);
	field("Steps", stepCounts(model));
	const last = runningStep(model);
	if (last !== undefined) field("Last", `${last.name} (${last.node})`);
	for (const text of warningsOf(model)) field("Warning", text, style.yellow);
	const refusal = model.outcome === "refused" ? model.certificates.findLast(({ granted }) => !granted) : undefined;
	if (refusal !== undefined) lines.push(...refusalBlock(refusal.items, style, columns));
	for (const { step, failure, ignored } of model.failures) {
		if (ignored || failure.id === "preflight-refused") continue;
		const context = { ...(step === undefined ? {} : { step }), places: [] };
		lines.push(...failureBlock(failure, context, style, columns));
	}
	return lines;
}

function localTime(time: number): string {
	const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 19).replace("T", " ");
}

function bootCount({ boots }: ReportModel): string {
	return boots.length === 1 ? "1 boot" : `${boots.length} boots`;
}

function stepCounts({ nodes, totalSteps }: ReportModel): string {
	const last = new Map(nodes.filter(({ kind }) => kind === "step").map((each) => [each.node, each.result.status]));
	const count = (status: ReportNode["result"]["status"]) => [...last.values()].filter((each) => each === status).length;
	const parts = (["done", "skipped", "failed", "interrupted"] as const)
		.map((status) => [count(status), status] as const)
		.filter(([number]) => number > 0)
		.map(([number, status]) => `${number} ${status}`);
	return parts.length === 0 ? "" : `${parts.join(", ")} of ${Math.max(totalSteps, last.size)}`;
}

/** The step in which a run stands that has not ended. */
function runningStep({ outcome, nodes }: ReportModel): ReportNode | undefined {
	if (outcome !== "running" && outcome !== "interrupted") return undefined;
	return nodes.findLast(({ kind }) => kind === "step");
}

function warningsOf({ messages, nodes }: ReportModel): readonly string[] {
	const all = [...messages, ...nodes.flatMap((node) => node.messages)];
	const texts = [...new Set(all.filter(({ level }) => level === "warning").map(({ text }) => text))];
	const more = texts.length - MOST_WARNINGS;
	return more > 0 ? [...texts.slice(0, MOST_WARNINGS), `and ${more} more`] : texts;
}
