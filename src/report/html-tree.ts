import { formatBytes } from "../base/byte-size.ts";
import { formatDuration } from "../base/duration.ts";
import type { Choice } from "../model/decision.ts";
import type { NodeResult } from "../model/journal.ts";
import { failureLine } from "./failure-words.ts";
import type { Html } from "./html-text.ts";
import { html, NOTHING } from "./html-text.ts";
import type { ReportModel, ReportNode } from "./report-model.ts";

/** Groups and steps as they were entered, with decisions to unfold. */
export function renderTree(model: ReportModel): Html {
	if (model.nodes.length === 0) return NOTHING;
	return html`<section><h2>Steps</h2><ul class="tree">${model.nodes.map(renderNode)}</ul></section>`;
}

function renderNode(node: ReportNode): Html {
	const look = nodeLook(node.result);
	const again =
		node.visit > 1 || node.attempt > 1
			? html` <span class="soft">(visit ${node.visit}, attempt ${node.attempt})</span>`
			: NOTHING;
	const skipped = node.result.status === "skipped";
	const time = skipped || node.kind === "group" ? "" : formatDuration(node.milliseconds);
	const bytes = node.doneBytes === undefined || node.doneBytes === 0 ? "" : `${formatBytes(node.doneBytes)} · `;
	return html`<li class="d${Math.min(5, Math.max(0, Math.trunc(node.depth) || 0))} ${node.kind}"><div class="row"><span class="${look.tone}">${look.sign}</span><span class="name">${node.name}${again}</span><span class="type">${bytes}${node.kind === "step" ? node.type : ""}</span><span class="time">${time}</span></div>${renderBelow(node)}</li>`;
}

function renderBelow(node: ReportNode): Html {
	const lines = [
		...(node.summary === undefined ? [] : [html`<div>&rarr; ${node.summary}</div>`]),
		...resultLines(node.result, node.kind),
		...node.retries.map((failure) => html`<div class="warn">tried again after: ${failureLine(failure)}</div>`),
		...node.messages.map(
			(message) =>
				html`<div class="${message.level === "information" ? "soft" : message.level === "warning" ? "warn" : "bad"}">${message.text}</div>`,
		),
		...(node.choices.length === 0 ? [] : [renderChoices(node.choices)]),
	];
	return lines.length === 0 ? NOTHING : html`<div class="below">${lines}</div>`;
}

function resultLines(result: NodeResult, kind: ReportNode["kind"]): readonly Html[] {
	if (result.status === "done") return (result.notes ?? []).map((note) => html`<div>${note}</div>`);
	if (result.status === "failed") {
		if (kind === "group") return [html`<div>failed, because a step in it failed</div>`];
		return [
			html`<div class="${result.ignored ? "warn" : "bad"}">${result.ignored ? "failed, ignored: " : "failed: "}${failureLine(result.failure)}</div>`,
		];
	}
	return [html`<div>${result.status}: ${result.why}</div>`];
}

function renderChoices(choices: readonly Choice[]): Html {
	const rows = choices.map((choice) => {
		const others = (choice.candidates ?? []).map((candidate) =>
			candidate.rejected === undefined
				? html`<div>${candidate.name}</div>`
				: html`<div class="soft">${candidate.name}: ${candidate.rejected}</div>`,
		);
		return html`<tr><td>${choice.what}</td><td><strong>${choice.chosen}</strong></td><td>${choice.because}</td><td>${others}</td></tr>`;
	});
	const count = choices.length === 1 ? "1 choice" : `${choices.length} choices`;
	return html`<details><summary>${count}</summary><table><thead><tr><th>What</th><th>Chosen</th><th>Because</th><th>Candidates</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

function nodeLook(result: NodeResult): { readonly sign: string; readonly tone: string } {
	switch (result.status) {
		case "done":
			return { sign: "✓", tone: "good" };
		case "skipped":
			return { sign: "○", tone: "soft" };
		case "failed":
			return { sign: "✗", tone: result.ignored ? "warn" : "bad" };
		default:
			return { sign: "◌", tone: "warn" };
	}
}
