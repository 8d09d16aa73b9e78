import { formatDuration } from "../base/duration.ts";
import type { Html } from "./html-text.ts";
import { html, NOTHING } from "./html-text.ts";
import { phaseName } from "./phase-name.ts";
import type { ReportBoot, ReportModel, ReportNode } from "./report-model.ts";
import { clipEnd } from "./text-width.ts";

const WIDTH = 1180;
const NAMES = 250;
const CHART = WIDTH - NAMES - 90;
const ROW = 22;
/** Width of the gap that stands for a restart, whatever time the firmware took. */
const GAP = 10;
/** More bars than this are no picture any more; the longest are shown. */
const MOST_BARS = 200;
/** Milliseconds. */
const SHORTEST = 5;

interface Bar {
	readonly node: ReportNode;
	readonly from: number;
	readonly to: number;
}

/** A bar for each step over time, one lane for each boot. Time between boots is not to scale. */
export function renderTimeline(model: ReportModel): Html {
	const lanes = model.boots.map((boot) => ({ boot, bars: barsOf(model.nodes, boot) }));
	const all = lanes.flatMap((lane) => lane.bars);
	if (all.length === 0) return NOTHING;
	const shown = new Set(
		[...all].sort((left, right) => right.to - right.from - (left.to - left.from)).slice(0, MOST_BARS),
	);
	const total = lanes.reduce((sum, { boot }) => sum + boot.to - boot.from, 0);
	const scale = (CHART - GAP * (lanes.length - 1)) / Math.max(1, total);
	const parts: Html[] = [];
	let y = 0;
	let x = NAMES;
	for (const { boot, bars } of lanes) {
		const visible = bars.filter((bar) => shown.has(bar));
		parts.push(renderLane(boot, visible, x, y, scale));
		y += ROW * (visible.length + 1) + 8;
		x += (boot.to - boot.from) * scale + GAP;
	}
	const left =
		all.length > MOST_BARS
			? html`<p class="soft">The ${MOST_BARS} longest of ${all.length} bars are shown.</p>`
			: NOTHING;
	return html`<section><h2>Timeline</h2><svg viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="Steps over time">${parts}</svg>${left}</section>`;
}

function barsOf(nodes: readonly ReportNode[], boot: ReportBoot): readonly Bar[] {
	// What a step needs after its restart in order to finish is no work, and no bar.
	const isWork = (node: ReportNode, from: number, to: number) => node.segments.length === 1 || to - from >= SHORTEST;
	return nodes
		.filter((node) => node.kind === "step" && node.result.status !== "skipped")
		.flatMap((node) =>
			node.segments
				.filter((segment) => segment.boot === boot.id && isWork(node, segment.from, segment.to))
				.map(({ from, to }) => ({ node, from, to })),
		);
}

function renderLane(boot: ReportBoot, bars: readonly Bar[], x: number, y: number, scale: number): Html {
	const width = Math.max(2, (boot.to - boot.from) * scale);
	const height = ROW * (bars.length + 1);
	const title = `Boot ${boot.number}${boot.phase === undefined ? "" : `: ${phaseName(boot.phase)}`}`;
	const end =
		boot.restartInto === undefined
			? NOTHING
			: html`<line class="cut" x1="${fix(x + width)}" x2="${fix(x + width)}" y1="${y}" y2="${y + height}"><title>restart into ${phaseName(boot.restartInto)}</title></line>`;
	const rows = bars.map((bar, index) =>
		renderBar(bar, x + (bar.from - boot.from) * scale, y + ROW * (index + 1), scale),
	);
	return html`<rect class="lane" x="0" y="${y}" width="${WIDTH}" height="${ROW - 2}" rx="3"/><text x="6" y="${y + 14}" font-weight="600">${title}</text><text class="sum" x="${WIDTH - 6}" y="${y + 14}" text-anchor="end">${formatDuration(boot.to - boot.from)}</text>${end}${rows}`;
}

function renderBar({ node, from, to }: Bar, x: number, y: number, scale: number): Html {
	const width = Math.max(2, (to - from) * scale);
	const status = node.result.status === "failed" && node.result.ignored ? "ignored" : node.result.status;
	const time = formatDuration(to - from);
	const room = x + width + 6 + 70 < WIDTH;
	const label = room
		? html`<text class="quiet" x="${fix(x + width + 6)}" y="${y + 14}">${time}</text>`
		: html`<text class="quiet" x="${fix(x - 6)}" y="${y + 14}" text-anchor="end">${time}</text>`;
	return html`<text x="6" y="${y + 14}">${clipEnd(node.name, 36)}</text><line class="grid" x1="${NAMES}" x2="${WIDTH}" y1="${y + ROW - 1}" y2="${y + ROW - 1}"/><rect class="${status}" x="${fix(x)}" y="${y + 4}" width="${fix(width)}" height="13" rx="2"><title>${node.name}: ${time}</title></rect>${label}`;
}

function fix(value: number): string {
	return (Number.isFinite(value) ? value : 0).toFixed(1);
}
