import { counted } from "../base/counted.ts";
import { formatDuration } from "../base/duration.ts";
import { unreachable } from "../base/result.ts";
import type { RunEvent } from "../model/event.ts";
import type { FailureId } from "../model/failure.ts";
import type { NodeResult } from "../model/journal.ts";
import { phaseName } from "./phase-name.ts";
import type { Style } from "./style.ts";

/** What a node's end looks like: its sign in colour, and what is said behind its name. */
export interface ResultLook {
	readonly sign: string;
	readonly remark: string;
}

/** Sign and remark for how a node ended. */
export function resultLook(result: NodeResult, style: Style): ResultLook {
	switch (result.status) {
		case "done":
			return { sign: style.green(style.signs.done), remark: "" };
		case "skipped":
			return { sign: style.dim(style.signs.skipped), remark: `skipped: ${result.why}` };
		case "interrupted":
			return { sign: style.yellow(style.signs.interrupted), remark: `interrupted: ${result.why}` };
		case "failed": {
			const how = result.ignored ? "failed, ignored" : "failed";
			return {
				sign: style.red(style.signs.failed),
				remark: `${how}: ${result.failure.message} [${result.failure.id}]`,
			};
		}
		default:
			return unreachable(result);
	}
}

/** How many items of a certificate are in which state: `14 proven, 1 unknown`. */
export function certificateCounts(event: Extract<RunEvent, { kind: "certificate" }>): string {
	const states = ["proven", "refused", "unknown", "waived"] as const;
	const counts = states
		.map((state) => ({ state, count: event.items.filter((item) => item.state === state).length }))
		.filter(({ count }) => count > 0)
		.map(({ state, count }) => `${count} ${state}`);
	return counts.length === 0 ? "nothing to prove" : counts.join(", ");
}

/** `Preflight for WinPE: granted (14 proven)`. */
export function certificateLine(event: Extract<RunEvent, { kind: "certificate" }>): string {
	return `Preflight for ${phaseName(event.phase)}: ${event.granted ? "granted" : "refused"} (${certificateCounts(event)})`;
}

/** Failures of a start that begins nothing: no run took any time. */
const REFUSALS: ReadonlySet<FailureId> = new Set([
	"preflight-refused",
	"journal-foreign",
	"sequence-changed",
	"lock-held",
]);

/** The last line of a run. */
export function runFinishedLine(event: Extract<RunEvent, { kind: "run-finished" }>): string {
	if (event.failure !== undefined && REFUSALS.has(event.failure.id)) return "Run refused";
	const how = event.succeeded ? "finished" : event.cancelled ? "cancelled" : "failed";
	return `Run ${how} after ${formatDuration(event.milliseconds)}`;
}

/** `starts` or `continues`, with the sequence, the engine and the run. */
export function runStartedLine(event: Extract<RunEvent, { kind: "run-started" }>, separator: string): string {
	const how = event.resumed
		? `continues, ${event.finishedSteps} of ${counted(event.totalSteps, "step")} done`
		: counted(event.totalSteps, "step");
	return [`Steppe ${event.engine}`, event.sequenceName, how, `run ${event.runId}`].join(` ${separator} `);
}
