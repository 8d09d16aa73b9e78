import type { RunEvent, TimedEvent } from "../model/event.ts";
import type { JournalLine, JournalRecord, Span } from "../model/journal.ts";

type Of<Kind extends JournalRecord["kind"]> = Extract<JournalRecord, { kind: Kind }>;

/**
 * Tells the events of a run again from its journal, for when they are lost. What only events hold is missing: progress, messages of
 * steps, what was found at a start, and the number of steps that were never reached.
 */
export function eventsOfJournal(lines: readonly JournalLine[]): readonly TimedEvent[] {
	const retelling = new Retelling(lines);
	return lines.flatMap((line) => retelling.of(line).map((event) => ({ time: line.time, boot: line.boot, event })));
}

class Retelling {
	readonly #startedAt: number;
	readonly #totalSteps: number;
	readonly #began = new Map<string, number>();
	readonly #finished = new Set<string>();
	readonly #positions = new Map<string, number>();
	#started: Of<"run-started"> | undefined;
	#boots = 0;

	constructor(lines: readonly JournalLine[]) {
		this.#startedAt = lines[0]?.time ?? 0;
		const steps = lines.flatMap(({ record }) =>
			(record.kind === "node-started" || record.kind === "node-finished") && record.type !== "group"
				? [record.span.node]
				: [],
		);
		this.#totalSteps = new Set(steps).size;
	}

	of({ record, time }: JournalLine): readonly RunEvent[] {
		switch (record.kind) {
			case "run-started":
				this.#started = record;
				return [this.#runStarted(record, false)];
			case "boot-started":
				return this.#bootStarted(record);
			case "certificate": {
				const { kind, phase, granted, items } = record;
				return [{ kind, phase, granted, items }];
			}
			case "node-started":
				return [this.#nodeStarted(record, time)];
			case "decided": {
				const { summary, choices } = record.decision;
				return [{ kind: "step-decided", span: record.span, summary, choices }];
			}
			case "attempt-failed":
				return [{ kind: "retrying", span: record.span, waitMilliseconds: 0, failure: record.failure }];
			case "variable-set": {
				const { name, value = "", secret, source, node, origin, lost } = record;
				const told = {
					...(node === undefined ? {} : { node }),
					...(origin === undefined ? {} : { origin }),
					...(lost === undefined ? {} : { lost }),
				};
				return [{ kind: "variable-set", name, value: secret ? "***" : value, source, ...told }];
			}
			case "variable-kept":
				return [record];
			case "restart-asked":
				return [{ kind: "restarting", into: record.into, ...(record.off === true ? { off: true } : {}) }];
			case "node-finished":
				return [this.#nodeFinished(record, time)];
			case "operator":
				return [message(`The operator chose "${record.choice}" (${record.node}).`)];
			case "braked":
				return [message(`Stopped after ${record.starts} starts without progress.`)];
			case "run-finished": {
				const { kind, succeeded, cancelled = false, failure } = record;
				const milliseconds = Math.max(0, time - this.#startedAt);
				return [{ kind, succeeded, cancelled, milliseconds, ...(failure === undefined ? {} : { failure }) }];
			}
			default:
				// What the engine wrote down for itself.
				return [];
		}
	}

	#runStarted({ runId, sequenceName, engine }: Of<"run-started">, resumed: boolean): RunEvent {
		const counts = { totalSteps: this.#totalSteps, finishedSteps: this.#finished.size };
		return { kind: "run-started", runId, sequenceName, engine, resumed, ...counts };
	}

	#bootStarted({ phase }: Of<"boot-started">): readonly RunEvent[] {
		this.#boots++;
		const started = this.#started;
		const machine = started?.machine.serialNumber ?? "";
		const boot: RunEvent = { kind: "boot-started", phase, bootNumber: this.#boots, machine };
		return this.#boots === 1 || started === undefined ? [boot] : [this.#runStarted(started, true), boot];
	}

	#nodeStarted({ span, type, name }: Of<"node-started">, time: number): RunEvent {
		if (!this.#began.has(visitOf(span))) this.#began.set(visitOf(span), time);
		const depth = depthOf(span);
		if (type === "group") return { kind: "group-started", span, name, depth };
		const position = this.#positions.get(span.node) ?? this.#positions.size + 1;
		this.#positions.set(span.node, position);
		return { kind: "step-started", span, name, type, depth, position };
	}

	#nodeFinished({ span, type, name, result }: Of<"node-finished">, time: number): RunEvent {
		const depth = depthOf(span);
		if (type === "group") return { kind: "group-finished", span, name, depth, result };
		if (result.status !== "interrupted") this.#finished.add(span.node);
		const milliseconds = Math.max(0, time - (this.#began.get(visitOf(span)) ?? time));
		return { kind: "step-finished", span, name, type, depth, result, milliseconds };
	}
}

function visitOf({ node, visit }: Span): string {
	return `${node} ${visit}`;
}

function depthOf({ node }: Span): number {
	return node.split(".").length - 1;
}

function message(text: string): RunEvent {
	return { kind: "message", level: "information", text, component: "TSManager" };
}
