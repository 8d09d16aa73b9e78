import { unreachable } from "../base/result.ts";
import type { RunEvent, TimedEvent } from "../model/event.ts";
import { OpenNodes } from "./open-nodes.ts";
import type {
	ReportBoot,
	ReportCertificate,
	ReportExtra,
	ReportMessage,
	ReportModel,
	ReportOutcome,
	ReportVariable,
} from "./report-model.ts";

type Changing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Folds the events of a run, over all its boots, into the model of the report. Missing, doubled and odd events give a thinner report, never an error. */
export function buildReportModel(events: Iterable<TimedEvent>, extra: ReportExtra = {}): ReportModel {
	const fold = new Fold();
	for (const event of events) fold.add(event);
	return fold.model(extra);
}

class Fold {
	#run: Extract<RunEvent, { kind: "run-started" }> | undefined;
	#end: Extract<RunEvent, { kind: "run-finished" }> | undefined;
	#machine = "";
	#startedAt: number | undefined;
	#endedAt = 0;
	readonly #boots: Changing<ReportBoot>[] = [];
	readonly #nodes = new OpenNodes();
	readonly #certificates: ReportCertificate[] = [];
	readonly #failures: ReportModel["failures"][number][] = [];
	readonly #variables = new Map<string, ReportVariable>();
	readonly #messages: ReportMessage[] = [];

	add(timed: TimedEvent): void {
		this.#startedAt ??= timed.time;
		this.#endedAt = Math.max(this.#endedAt, timed.time);
		this.#boot(timed);
		this.#event(timed);
	}

	model(extra: ReportExtra): ReportModel {
		return {
			runId: this.#run?.runId ?? "",
			sequence: this.#run?.sequenceName ?? "unknown sequence",
			engine: this.#run?.engine ?? "",
			machine: this.#machine,
			outcome: this.#outcome(),
			startedAt: this.#startedAt ?? 0,
			endedAt: this.#endedAt,
			totalSteps: this.#run?.totalSteps ?? 0,
			boots: this.#boots,
			nodes: this.#nodes.all(),
			certificates: this.#certificates,
			failures: this.#failures,
			variables: [...this.#variables.values()].sort((left, right) =>
				left.name.toUpperCase() < right.name.toUpperCase() ? -1 : 1,
			),
			rotate: this.#end?.rotate ?? [],
			messages: this.#messages,
			extra,
		};
	}

	/** The boot of an event; one that nothing announced (its beginning was lost) is made up. */
	#boot({ time, boot }: TimedEvent): void {
		const last = this.#boots.at(-1);
		if (last?.id === boot) last.to = Math.max(last.to, time);
		else this.#boots.push({ id: boot, number: this.#boots.length + 1, from: time, to: time });
	}

	#event({ time, boot, event }: TimedEvent): void {
		switch (event.kind) {
			case "run-started":
				this.#run = event;
				// A run that goes on after somebody said retry has not ended.
				this.#end = undefined;
				return;
			case "boot-started":
				this.#bootStarted(event);
				return;
			case "found":
				this.#messages.push({ time, level: "information", text: event.message, component: "start" });
				return;
			case "certificate":
				this.#certificates.push(event);
				return;
			case "group-started":
			case "step-started":
				this.#nodes.start(time, boot, event);
				return;
			case "group-finished":
				this.#nodes.finish(time, boot, event);
				return;
			case "step-finished":
				this.#stepFinished(time, boot, event);
				return;
			case "step-decided":
			case "step-progress":
			case "retrying":
				this.#nodes.note(time, boot, event);
				return;
			case "condition-tested":
			case "variable-kept":
				return;
			case "variable-set":
				this.#variable(event);
				return;
			case "restarting":
				this.#nodes.leaveBoot(time, boot);
				this.#restarting(event);
				return;
			case "message":
				if (!this.#nodes.say({ time, ...event })) this.#messages.push({ time, ...event });
				return;
			case "run-finished":
				this.#runFinished(event);
				return;
			default:
				unreachable(event);
		}
	}

	#bootStarted(event: Extract<RunEvent, { kind: "boot-started" }>): void {
		this.#machine = event.machine;
		const boot = this.#boots.at(-1);
		if (boot === undefined) return;
		boot.phase = event.phase;
		boot.number = event.bootNumber;
	}

	#restarting(event: Extract<RunEvent, { kind: "restarting" }>): void {
		const boot = this.#boots.at(-1);
		if (boot !== undefined) boot.restartInto = event.into;
	}

	#stepFinished(time: number, boot: string, event: Extract<RunEvent, { kind: "step-finished" }>): void {
		this.#nodes.finish(time, boot, event);
		if (event.result.status !== "failed") return;
		this.#failures.push({ step: event.name, failure: event.result.failure, ignored: event.result.ignored });
	}

	#variable(event: Extract<RunEvent, { kind: "variable-set" }>): void {
		const key = event.name.toUpperCase();
		const earlier = this.#variables.get(key);
		this.#variables.set(key, {
			name: earlier?.name ?? event.name,
			value: event.value,
			source: event.source,
			times: (earlier?.times ?? 0) + 1,
		});
	}

	#runFinished(event: Extract<RunEvent, { kind: "run-finished" }>): void {
		this.#end = event;
		const { failure } = event;
		if (failure === undefined) return;
		const identity = JSON.stringify(failure);
		if (!this.#failures.some((known) => JSON.stringify(known.failure) === identity))
			this.#failures.push({ failure, ignored: false });
	}

	#outcome(): ReportOutcome {
		if (this.#end?.succeeded === true) return "succeeded";
		if (this.#end?.cancelled === true) return "cancelled";
		if (this.#end?.failure?.id === "preflight-refused") return "refused";
		if (this.#end !== undefined) return "failed";
		return this.#certificates.at(-1)?.granted === false ? "refused" : "interrupted";
	}
}
