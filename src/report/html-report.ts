import { formatDuration } from "../base/duration.ts";
import { failureText } from "./failure-catalogue.ts";
import { exitCodeWords, failureAim } from "./failure-words.ts";
import { REPORT_STYLE } from "./html-style.ts";
import type { Html } from "./html-text.ts";
import { escapeHtml, html, NOTHING } from "./html-text.ts";
import { renderTimeline } from "./html-timeline.ts";
import { renderTree } from "./html-tree.ts";
import { phaseName } from "./phase-name.ts";
import type { ReportModel } from "./report-model.ts";
import { rotateReason } from "./rotate-words.ts";

const VERDICTS = {
	succeeded: "Succeeded",
	failed: "Failed",
	cancelled: "Cancelled",
	refused: "Refused by preflight, nothing was touched",
	interrupted: "Interrupted: the events stop in the middle",
	running: "It went on when this report was made",
} as const;
const TONES = {
	succeeded: "good",
	failed: "bad",
	cancelled: "warn",
	refused: "bad",
	interrupted: "warn",
	running: "warn",
} as const;
const STATE_TONES = { proven: "good", refused: "bad", unknown: "warn", waived: "warn" } as const;

/**
 * The report of a run as one HTML file: no script, nothing loaded from elsewhere (its own policy forbids both), every text escaped.
 * Times are shown in UTC, for the machine's time zone changes while Windows is installed.
 */
export function renderReport(model: ReportModel): string {
	const body = [
		renderHeader(model),
		renderFailures(model, false),
		renderRotation(model),
		renderLists(model),
		renderTimeline(model),
		renderTree(model),
		renderFailures(model, true),
		renderCertificates(model),
		renderVariables(model),
		renderMessages(model),
	];
	const title = `${model.sequence}: ${VERDICTS[model.outcome]}`;
	return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body><main>
${body
	.map((part) => part.html)
	.filter((text) => text !== "")
	.join("\n")}
<footer>Steppe ${escapeHtml(model.engine)}</footer>
</main></body></html>
`;
}

function renderHeader(model: ReportModel): Html {
	const steps = model.nodes.filter((node) => node.kind === "step");
	const count = (status: string) => steps.filter((node) => node.result.status === status).length;
	const facts: readonly (readonly [string, string])[] = [
		["Machine", model.machine],
		["Run", model.runId],
		["Started (UTC)", utc(model.startedAt)],
		["Ended (UTC)", utc(model.endedAt)],
		["Duration", formatDuration(model.endedAt - model.startedAt)],
		["Boots", String(model.boots.length)],
		["Steps", `${count("done")} done, ${count("skipped")} skipped, ${count("failed")} failed of ${model.totalSteps}`],
		["Engine", `Steppe ${model.engine}`],
	];
	const shown = facts
		.filter(([, value]) => value !== "")
		.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
	return html`<header class="${model.outcome}"><h1>${model.sequence}</h1><p class="verdict ${TONES[model.outcome]}">${VERDICTS[model.outcome]}</p><dl class="facts">${shown}</dl></header>`;
}

function renderFailures(model: ReportModel, ignoredOnes: boolean): Html {
	// A refusal's reasons stand in the table of the certificate.
	const shown = model.failures.filter(
		({ failure, ignored }) => failure.id !== "preflight-refused" && ignored === ignoredOnes,
	);
	if (shown.length === 0) return NOTHING;
	const blocks = shown.map(({ step, failure, ignored }) => {
		const text = failureText(failure.id);
		const facts = [
			...(step === undefined ? [] : [["Step", step]]),
			["What", failureAim(failure)],
			["Seen", failure.message],
			...(failure.exitCode === undefined ? [] : [["Exit code", exitCodeWords(failure.exitCode, failure.operand)]]),
			["Error id", failure.id],
		].map(([name, value]) => html`<tr><th>${name ?? ""}</th><td>${value ?? ""}</td></tr>`);
		const details = (failure.details ?? []).filter((line) => !line.startsWith(" ")).map(item);
		const table = tableOf(failure.details);
		const output =
			(failure.output ?? []).length === 0
				? NOTHING
				: html`<p class="soft">The tool's own words</p><pre>${(failure.output ?? []).join("\n")}</pre>`;
		const whole =
			failure.outputFile === undefined
				? NOTHING
				: html`<p class="soft">All of it: ${failure.outputFile}, in the folder of the log</p>`;
		const command =
			failure.command === undefined
				? NOTHING
				: html`<p class="soft">To repeat by hand</p><pre>${failure.command}</pre>`;
		return html`<h3 class="${ignored ? "warn" : "bad"}">${text.title}</h3><table><tbody>${facts}</tbody></table><ul>${details}</ul>${table}${output}${whole}<p class="soft">Likely causes</p><ul>${text.causes.map(item)}</ul><p class="soft">What to try</p><ol>${text.tries.map(item)}</ol>${command}`;
	});
	return html`<section><h2>${ignoredOnes ? "Failures that were ignored" : "Failure"}</h2>${blocks}</section>`;
}

/** Lines that begin with a blank are those of a table and stand as they are. */
function tableOf(details: readonly string[] | undefined): Html {
	const lines = (details ?? []).filter((line) => line.startsWith(" "));
	return lines.length === 0 ? NOTHING : html`<pre>${lines.map((line) => line.slice(1)).join("\n")}</pre>`;
}

function renderCertificates(model: ReportModel): Html {
	if (model.certificates.length === 0) return NOTHING;
	const tables = model.certificates.map((certificate) => {
		const rows = certificate.items.map((proof) => {
			const remedy = proof.remedy === undefined ? NOTHING : html`<div>&rarr; ${proof.remedy}</div>`;
			return html`<tr><td class="state ${STATE_TONES[proof.state] ?? "warn"}">${proof.state}</td><td>${proof.what}</td><td>${proof.how}${tableOf(proof.details)}${remedy}</td><td>${phaseName(proof.phase)}</td><td class="mono">${proof.node}</td></tr>`;
		});
		const verdict = certificate.granted
			? html`<span class="good">granted</span>`
			: html`<span class="bad">refused</span>`;
		return html`<h3>Made in ${phaseName(certificate.phase)}: ${verdict}</h3><table><thead><tr><th>State</th><th>What</th><th>How</th><th>Used in</th><th>Needed by</th></tr></thead><tbody>${rows}</tbody></table>`;
	});
	return html`<section><h2>Preflight</h2>${tables}</section>`;
}

function renderLists(model: ReportModel): Html {
	const { kept = [], done = [], verified = [], notRehearsed = [], warnings = [], places = [], next = [] } = model.extra;
	const paths = places.map((place) => html`<tr><th>${place.title}</th><td class="mono">${place.path}</td></tr>`);
	const parts = [
		list("Kept", kept),
		list("Done", done),
		list("Verified", verified),
		list("Not rehearsed", notRehearsed),
		list("Warnings", warnings),
		paths.length === 0 ? NOTHING : html`<h3>Logs and places</h3><table><tbody>${paths}</tbody></table>`,
		list("What next", next),
	];
	if (parts.every((part) => part.html === "")) return NOTHING;
	return html`<section><h2>Result</h2>${parts}</section>`;
}

function renderRotation(model: ReportModel): Html {
	if (model.rotate.length === 0) return NOTHING;
	const rows = model.rotate.map(
		(secret) => html`<tr><td class="mono">${secret.name}</td><td>${rotateReason(secret)}</td></tr>`,
	);
	return html`<section><h2>Secrets to change now</h2><table><thead><tr><th>Name</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function renderVariables(model: ReportModel): Html {
	if (model.variables.length === 0) return NOTHING;
	const rows = model.variables.map(
		(variable) =>
			html`<tr><td class="mono">${variable.name}</td><td class="mono">${variable.value}</td><td>${variable.source}</td><td class="number">${variable.times}</td></tr>`,
	);
	return html`<section><h2>Variables</h2><table><thead><tr><th>Name</th><th>Last value</th><th>Set by</th><th class="number">Times</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function renderMessages(model: ReportModel): Html {
	if (model.messages.length === 0) return NOTHING;
	const rows = model.messages.map(
		(message) =>
			html`<tr><td class="mono">${utc(message.time)}</td><td>${message.component}</td><td class="${message.level === "error" ? "bad" : message.level === "warning" ? "warn" : ""}">${message.text}</td></tr>`,
	);
	return html`<section><h2>Messages</h2><table><tbody>${rows}</tbody></table></section>`;
}

function list(title: string, lines: readonly string[]): Html {
	return lines.length === 0 ? NOTHING : html`<h3>${title}</h3><ul>${lines.map(item)}</ul>`;
}

function item(text: string): Html {
	return html`<li>${text}</li>`;
}

/** A moment as `2026-03-02 08:15:00`; empty when it is none. */
function utc(time: number): string {
	const date = new Date(time);
	return time === 0 || Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 19).replace("T", " ");
}
