import type { RunEvent } from "../model/event.ts";
import type { NodeResult, Span } from "../model/journal.ts";
import type { ReportMessage, ReportNode, ReportSegment } from "./report-model.ts";

type Changing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A node while events about it still come. */
interface OpenNode
	extends Changing<Omit<ReportNode, "result" | "segments" | "choices" | "retries" | "messages" | "milliseconds">> {
	result?: NodeResult;
	counted?: number;
	segments: Changing<ReportSegment>[];
	choices: ReportNode["choices"][number][];
	retries: ReportNode["retries"][number][];
	messages: ReportMessage[];
}

type Started = Extract<RunEvent, { kind: "group-started" | "step-started" }>;
type Finished = Extract<RunEvent, { kind: "group-finished" | "step-finished" }>;
type Noted = Extract<RunEvent, { kind: "step-decided" | "step-progress" | "retrying" }>;

/** The groups and steps of a run in the order in which they were entered. */
export class OpenNodes {
	readonly #nodes: OpenNode[] = [];
	readonly #bySpan = new Map<string, OpenNode>();
	#step: OpenNode | undefined;

	start(time: number, boot: string, event: Started): void {
		const known = this.#bySpan.get(spanKey(event.span));
		const node = known ?? this.#add(event.span, event.kind === "step-started" ? "step" : "group");
		node.name = event.name;
		node.depth = event.depth;
		if (event.kind === "step-started") node.type = event.type;
		node.segments.push({ boot, from: time, to: time });
		if (event.kind === "step-started") this.#step = node;
	}

	/** Ends a node, also one whose start was lost. */
	finish(time: number, boot: string, event: Finished): void {
		const node =
			this.#bySpan.get(spanKey(event.span)) ?? this.#add(event.span, event.kind === "step-finished" ? "step" : "group");
		node.name = event.name;
		node.depth = event.depth;
		node.result = event.result;
		if (event.kind === "step-finished") {
			node.type = event.type;
			node.counted = event.milliseconds;
		}
		this.#reach(node, time, boot);
		if (this.#step === node) this.#step = undefined;
	}

	note(time: number, boot: string, event: Noted): void {
		const node = this.#bySpan.get(spanKey(event.span));
		if (node === undefined) return;
		this.#reach(node, time, boot);
		if (event.kind === "step-progress") node.doneBytes = event.progress.doneBytes;
		else if (event.kind === "retrying") node.retries.push(event.failure);
		else {
			node.summary = event.summary;
			node.choices.push(...event.choices);
		}
	}

	/** Gives a message to the running step; false when none runs. */
	say(message: ReportMessage): boolean {
		this.#step?.messages.push(message);
		return this.#step !== undefined;
	}

	/** A restart: open nodes have used the boot up to now. */
	leaveBoot(time: number, boot: string): void {
		for (const node of this.#nodes) if (node.result === undefined) this.#reach(node, time, boot);
	}

	all(): readonly ReportNode[] {
		return this.#nodes.map(({ counted, result, ...node }) => ({
			...node,
			milliseconds: counted ?? node.segments.reduce((sum, segment) => sum + segment.to - segment.from, 0),
			result: result ?? { status: "interrupted", why: "the events stop here" },
		}));
	}

	#add(span: Span, kind: "group" | "step"): OpenNode {
		const node: OpenNode = {
			kind,
			node: span.node,
			name: span.node,
			type: kind,
			depth: 0,
			visit: span.visit,
			attempt: span.attempt,
			segments: [],
			choices: [],
			retries: [],
			messages: [],
		};
		this.#nodes.push(node);
		this.#bySpan.set(spanKey(span), node);
		return node;
	}

	#reach(node: OpenNode, time: number, boot: string): void {
		const last = node.segments.at(-1);
		if (last?.boot === boot) last.to = Math.max(last.to, time);
		else node.segments.push({ boot, from: time, to: time });
	}
}

function spanKey(span: Span): string {
	return `${span.node}\n${span.visit}\n${span.attempt}`;
}
