import type { TestedCondition } from "../model/condition.ts";
import type { Choice } from "../model/decision.ts";
import type { TimedEvent } from "../model/event.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalLine, JournalRecord, NodeResult, Span } from "../model/journal.ts";

/** One try of a step. */
export interface AttemptStory {
	readonly attempt: number;
	/** Milliseconds since 1970, for people alone. */
	readonly startedAt?: number;
	readonly summary?: string;
	readonly choices: readonly Choice[];
	/** Names of the variables that went into its input. */
	readonly uses: readonly string[];
	/** How many journal records there were when it was decided; 0 from events. */
	readonly decidedAt: number;
	/** Why it failed and was tried again. */
	readonly failure?: Failure;
}

/** One visit of a node: in a loop there are several. */
export interface VisitStory {
	readonly visit: number;
	/** Of its condition; absent for a node without one, or one that was not tested. */
	readonly tests?: readonly TestedCondition[];
	readonly attempts: readonly AttemptStory[];
	/** Absent while it goes on. */
	readonly result?: NodeResult;
}

/** What a run tells of one node. */
export interface NodeStory {
	readonly node: string;
	readonly name: string;
	/** Absent where only a group's name is known. */
	readonly type?: string;
	readonly visits: readonly VisitStory[];
}

interface Part {
	readonly span: Span;
	readonly name?: string;
	readonly type?: string;
	readonly starts?: number;
	readonly tests?: readonly TestedCondition[];
	readonly decided?: Pick<AttemptStory, "summary" | "choices" | "uses" | "decidedAt">;
	readonly failure?: Failure;
	readonly result?: NodeResult;
}

/** The nodes that a run has come to, from its journal alone; in the order in which it came to them. */
export function storiesOfJournal(lines: readonly JournalLine[]): readonly NodeStory[] {
	return tell(lines.flatMap(({ record, time }, index) => partOfRecord(record, time, index)));
}

function partOfRecord(record: JournalRecord, time: number, index: number): readonly Part[] {
	switch (record.kind) {
		case "node-started":
			return [{ span: record.span, name: record.name, type: record.type, starts: time }];
		case "condition-tested":
			return [{ span: record.span, tests: record.tests }];
		case "decided": {
			const { summary, choices } = record.decision;
			return [{ span: record.span, decided: { summary, choices, uses: record.uses ?? [], decidedAt: index } }];
		}
		case "attempt-failed":
			return [{ span: record.span, failure: record.failure }];
		case "node-finished":
			return [{ span: record.span, name: record.name, type: record.type, result: record.result }];
		default:
			return [];
	}
}

/** The same from the events of the last run in them: a run that succeeded takes its journal away. */
export function storiesOfEvents(events: Iterable<TimedEvent>): readonly NodeStory[] {
	let parts: Part[] = [];
	for (const { event, time } of events) {
		if (event.kind === "run-started" && !event.resumed) parts = [];
		switch (event.kind) {
			case "group-started":
				parts.push({ span: event.span, name: event.name, type: "group", starts: time });
				break;
			case "step-started":
				parts.push({ span: event.span, name: event.name, type: event.type, starts: time });
				break;
			case "condition-tested":
				parts.push({ span: event.span, name: event.name, tests: event.tests });
				break;
			case "step-decided": {
				const { summary, choices, uses = [] } = event;
				parts.push({ span: event.span, decided: { summary, choices, uses, decidedAt: 0 } });
				break;
			}
			case "retrying":
				parts.push({ span: event.span, failure: event.failure });
				break;
			case "group-finished":
				parts.push({ span: event.span, name: event.name, type: "group", result: event.result });
				break;
			case "step-finished":
				parts.push({ span: event.span, name: event.name, type: event.type, result: event.result });
				break;
			default:
		}
	}
	return tell(parts);
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
interface OpenVisit extends Omit<Writable<VisitStory>, "attempts"> {
	readonly attempts: Writable<AttemptStory>[];
}

function tell(parts: readonly Part[]): readonly NodeStory[] {
	const nodes = new Map<string, { name: string; type?: string; visits: OpenVisit[] }>();
	for (const part of parts) {
		const { node, visit: number } = part.span;
		const story = nodes.get(node) ?? { name: "", visits: [] };
		nodes.set(node, story);
		if (part.name !== undefined) story.name = part.name;
		if (part.type !== undefined) story.type = part.type;
		let visit = story.visits.find((each) => each.visit === number);
		if (visit === undefined) {
			visit = { visit: number, attempts: [] };
			story.visits.push(visit);
		}
		addPart(visit, part);
	}
	return [...nodes].map(([node, story]) => ({ node, ...story }));
}

function addPart(visit: OpenVisit, part: Part): void {
	if (part.tests !== undefined) visit.tests = part.tests;
	if (part.result !== undefined) visit.result = part.result;
	const isAboutAttempt = part.starts !== undefined || part.decided !== undefined || part.failure !== undefined;
	if (!isAboutAttempt || part.type === "group") return;
	let attempt = visit.attempts.find((each) => each.attempt === part.span.attempt);
	if (attempt === undefined) {
		attempt = { attempt: part.span.attempt, choices: [], uses: [], decidedAt: 0 };
		visit.attempts.push(attempt);
	}
	if (part.starts !== undefined) attempt.startedAt = part.starts;
	if (part.failure !== undefined) attempt.failure = part.failure;
	if (part.decided !== undefined) Object.assign(attempt, part.decided);
}
